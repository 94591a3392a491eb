/**
 * Walks through one element as a curious reader would: opens, answers, types, presses and follows
 * everything in it, and notes which parts, slots and events show on the way. Runs in the page.
 */
export async function walk([tag, inner]) {
  const outer = document.querySelector(tag);
  const host = inner ? outer.shadowRoot.querySelector(inner) : outer;
  const parts = new Set();
  const slots = new Set();
  const pause = async () => {
    await host.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 4));
  };

  const until = async (holds) => {
    for (let tries = 0; tries < 200 && !holds(); tries++) await pause();
  };

  const note = () => {
    const sections = [...host.shadowRoot.querySelectorAll('details.section')].map(({id}) => id);
    for (const element of host.shadowRoot.querySelectorAll('[part]')) {
      for (const part of element.part) parts.add(part);
    }
    for (const {name} of host.shadowRoot.querySelectorAll('slot')) {
      const section = sections.find((id) => name.endsWith(`-${id}`));
      slots.add(section ? name.replace(new RegExp(`${section}$`), 'SECTION') : name);
    }
  };
  new MutationObserver(note).observe(host.shadowRoot, {subtree: true, childList: true});
  note();

  /** Its own shadow root and those of widgets inside. */
  const roots = (root = host.shadowRoot) => [
    root,
    ...[...root.querySelectorAll('*')].flatMap(({shadowRoot}) =>
      shadowRoot ? roots(shadowRoot) : [],
    ),
  ];
  const all = (selector) => roots().flatMap((root) => [...root.querySelectorAll(selector)]);

  // Following a link would end the walk; what listens to it still hears it.
  addEventListener('click', (event) => {
    if (event.composedPath().some(({localName}) => localName === 'a')) event.preventDefault();
  });

  const pressed = {};
  /** Presses what has not been pressed yet; of those that are alike, a few. */
  async function press(selector, most) {
    for (const element of all(selector)) {
      if (!element.isConnected) continue;
      const {parentElement: above} = element;
      const kind = ({localName, className}) => `${localName}.${className}`;
      const place = above ? kind(above) : element.getRootNode().host.localName;
      const like = `${place} ${kind(element)} ${element.getAttribute('part')}`;
      const same = `${like} ${element.name} ${element.value} ${element.textContent}`;
      if (pressed[same] || (pressed[like] ?? 0) >= most) continue;
      pressed[same] = 1;
      pressed[like] = (pressed[like] ?? 0) + 1;
      element.click();
      // What a term means is loaded when it is asked for.
      if (element.matches('.term')) await until(() => all('.term-card').length);
      await pause();
    }
  }

  if (host.hasAttribute('tools')) await until(() => all('.tools, .offer').length);

  for (let round = 0; round < 3; round++) {
    for (const details of all('details')) details.open = true;
    await pause();
    await press('input[type=radio], input[type=checkbox]', 60);
    for (const field of all('textarea, input:is([type=search], [type=date], [type=time])')) {
      if (field.readOnly) continue;
      field.value = {search: 'can', date: '2027-03-09', time: '09:30'}[field.type] ?? 'Why?';
      field.dispatchEvent(new Event('input', {bubbles: true}));
      await pause();
    }
    await press('button:not(.languages button, .clear, #clear)', 4);
    await press('a', 4);
    note();
  }
  await press('.clear, #clear', 2);
  for (const field of all('input[type=search]')) {
    field.value = '';
    field.dispatchEvent(new Event('input', {bubbles: true}));
  }
  // An answer stands again, so that what it leads to shows.
  const radio = all('input[type=radio]').at(1);
  radio?.click();
  for (const details of all('details')) details.open = true;
  await new Promise((resolve) => setTimeout(resolve, 200));
  note();
  return {parts: [...parts].sort(), slots: [...slots].sort()};
}

/** Of these custom properties, with a value of each, those that change how anything in the element looks. */
export async function effective([tag, values]) {
  const host = document.querySelector(tag);
  const looks =
    'color backgroundColor borderTopColor borderInlineStartColor borderBottomColor outlineColor fill stroke ' +
    'fontFamily fontSize borderTopLeftRadius lineHeight maxWidth paddingTop paddingLeft marginTop marginBottom rowGap ' +
    'columnGap transitionDuration textDecorationColor';
  const names = looks.split(' ');
  const nodes = new Map();
  const add = (root) => {
    for (const element of root.querySelectorAll('*')) {
      const kind = `${element.localName} ${element.getAttribute('class')} ${element.getAttribute('part')} ${element.ariaPressed}`;
      if (!nodes.has(kind)) nodes.set(kind, element);
      if (element.shadowRoot) add(element.shadowRoot);
    }
  };
  nodes.set('host', host);
  add(host.shadowRoot);
  const button = host.shadowRoot.querySelector('button');
  button.focus();
  nodes.set('focus', button);
  const look = () =>
    [...nodes.values()]
      .flatMap((node) => [null, '::before', '::after'].map((part) => getComputedStyle(node, part)))
      .flatMap((style) => (style.content === 'none' ? [] : names.map((name) => style[name])))
      .join('|');
  const before = look();
  const found = [];
  for (const [name, value] of Object.entries(values)) {
    host.style.setProperty(name, value);
    if (look() !== before) found.push(name);
    host.style.removeProperty(name);
  }
  return found.sort();
}

/** What a browser without voices, printer and hands needs, and a note of the events. Runs before the page. */
export function fakes() {
  window.happened = new Set();
  const {dispatchEvent: dispatch} = EventTarget.prototype;
  EventTarget.prototype.dispatchEvent = function (event) {
    if (/^rw-/.test(event.type)) {
      // Only what the page can hear counts.
      addEventListener(event.type, () => window.happened.add(event.type), {once: true});
    }
    return dispatch.call(this, event);
  };
  window.print = () => setTimeout(() => window.dispatchEvent(new Event('afterprint')), 1);
  const voices = ['en-US', 'es-MX'].map((lang) => ({lang, name: lang}));
  const still = () => {};
  const speech = {getVoices: () => voices, speak: still, cancel: still, pause: still};
  Object.assign(speech, {resume: still, addEventListener: still, removeEventListener: still});
  Object.defineProperty(window, 'speechSynthesis', {value: speech});
  Object.defineProperty(window, 'SpeechSynthesisUtterance', {value: class {}});
}
