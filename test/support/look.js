/** In the page: what a reader sees of the widgets, as hex colors. */
const context = Object.assign(document.createElement('canvas'), {width: 1, height: 1}).getContext(
  '2d',
  {willReadFrequently: true},
);
const known = new Map();

/** What is painted for a computed color: hex, or undefined where it lets something through. */
function hex(color) {
  if (!known.has(color)) {
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data;
    const text = [red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('');
    known.set(color, alpha === 255 ? `#${text}` : undefined);
  }
  return known.get(color);
}

const parent = (element) =>
  element.assignedSlot ?? element.parentElement ?? element.getRootNode().host;

/** The color behind an element. */
function ground(element) {
  for (let at = element; at; at = parent(at)) {
    const color = hex(getComputedStyle(at).backgroundColor);
    if (color) return color;
  }
  return hex(
    getComputedStyle(document.documentElement).colorScheme === 'dark' ? '#121212' : '#fff',
  );
}

const roots = () => [...document.body.children].map(({shadowRoot}) => shadowRoot).filter(Boolean);
const where = (element) =>
  `<${element.getRootNode().host?.localName}> ${element.localName}.${element.getAttribute('class') ?? ''}`;

/** One of each kind: the same colors are measured once. */
function distinct(list) {
  const keys = new Map(list.map((one) => [`${one.color} ${one.ground} ${one.large}`, one]));
  return [...keys.values()];
}

globalThis.look = {
  wear(sheet, scheme) {
    document.documentElement.style.colorScheme = scheme;
    const link = document.querySelector('link[rel=stylesheet]');
    if (link.getAttribute('href') === sheet) return undefined;
    return new Promise((resolve, reject) => {
      link.onload = resolve;
      link.onerror = reject;
      link.href = sheet;
    });
  },
  openAll() {
    for (const root of roots()) for (const one of root.querySelectorAll('details')) one.open = true;
    for (const input of document
      .querySelector('treatment-options')
      .shadowRoot.querySelectorAll('.question')) {
      input.querySelector('input[type=radio]')?.click();
    }
  },
  texts() {
    const found = [];
    for (const root of roots()) {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const element = walker.currentNode.parentElement;
        if (!walker.currentNode.data.trim() || !element?.checkVisibility()) continue;
        if (
          element.matches(
            'style, option, .visually-hidden, .visually-hidden *, .typed, [aria-disabled]',
          )
        )
          continue;
        const {color, fontSize, fontWeight} = getComputedStyle(element);
        const size = parseFloat(fontSize);
        const large = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
        found.push({color: hex(color), ground: ground(element), large, where: where(element)});
      }
    }
    return distinct(found);
  },
  marks() {
    const kinds = [
      ['.mark', 'fill'],
      ['.chevron', 'color'],
      ['.note', 'borderInlineStartColor'],
      ['.care', 'borderInlineStartColor'],
      ['input:not([type=radio], [type=checkbox]), textarea, select', 'borderTopColor'],
      ['path.count', 'fill'],
      ['.crowd path', 'stroke'],
      ['.path path', 'stroke'],
      ['.kind .chosen > path:not(.bone)', 'stroke'],
      ['.button', 'borderTopColor'],
    ];
    return distinct(
      roots().flatMap((root) =>
        kinds.flatMap(([selector, property]) =>
          [...root.querySelectorAll(selector)].flatMap((element) => {
            const color = hex(getComputedStyle(element)[property]);
            const behind = ground(
              element.matches('input, textarea, select') ? parent(element) : element,
            );
            return color ? [{color, ground: behind, where: `${where(element)} ${property}`}] : [];
          }),
        ),
      ),
    );
  },
  leave() {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    active?.blur();
  },
  ring() {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    if (!active || active === document.body) return undefined;
    const drawn =
      getComputedStyle(active).outlineStyle === 'none' ? active.nextElementSibling : active;
    const {outlineColor, outlineWidth, outlineOffset} = getComputedStyle(drawn);
    const behind = ground(parent(drawn));
    return {
      color: hex(outlineColor),
      width: parseFloat(outlineWidth),
      // With room between, both sides are the ground.
      inside: parseFloat(outlineOffset) > 0 ? behind : ground(drawn),
      outside: behind,
      where: where(active),
    };
  },
  tokens(css, names) {
    const host = document.body.appendChild(document.createElement('div'));
    const root = host.attachShadow({mode: 'open'});
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    const shown = names.map((name) => {
      const probe = root.appendChild(document.createElement('p'));
      const kind = /^(?:local|regional|distant)$/.test(name);
      if (kind) probe.className = name;
      probe.style.color = kind ? 'var(--_kind)' : `var(--_${name})`;
      return [name, hex(getComputedStyle(probe).color)];
    });
    host.remove();
    return Object.fromEntries(shown);
  },
};
