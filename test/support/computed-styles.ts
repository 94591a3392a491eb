/**
 * Measures the colors of the widgets in a page, as hex. A test injects this file as a script, which
 * defines `computedStyles`.
 */
const context = Object.assign(document.createElement('canvas'), {width: 1, height: 1}).getContext(
  '2d',
  {willReadFrequently: true},
)!;
const known = new Map<string, string | undefined>();

export interface MeasuredColor {
  /** Undefined if it is not opaque. */
  readonly color: string | undefined;
  readonly ground: string;
  /** Large text needs less contrast. */
  readonly large?: boolean;
  readonly where: string;
}

export interface FocusRing {
  readonly color: string | undefined;
  readonly width: number;
  /** The colors on both sides of the ring. */
  readonly inside: string;
  readonly outside: string;
  readonly where: string;
}

/** A computed color as hex, or undefined if it is not opaque. */
function hex(color: string): string | undefined {
  if (!known.has(color)) {
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
    const [...parts] = context.getImageData(0, 0, 1, 1).data;
    const alpha = parts.pop();
    const text = parts.map((part) => part.toString(16).padStart(2, '0')).join('');
    known.set(color, alpha === 255 ? `#${text}` : undefined);
  }
  return known.get(color);
}

function hostOf(element: Element): Element | undefined {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}

const parent = (element: Element): Element | undefined =>
  element.assignedSlot ?? element.parentElement ?? hostOf(element);

/** The color behind an element. */
function ground(element: Element | undefined): string {
  for (let at = element; at; at = parent(at)) {
    const color = hex(getComputedStyle(at).backgroundColor);
    if (color) return color;
  }
  return getComputedStyle(document.documentElement).colorScheme === 'dark' ? '#121212' : '#ffffff';
}

type MarkProperty = 'fill' | 'color' | 'stroke' | 'borderInlineStartColor' | 'borderTopColor';

const roots = (): ShadowRoot[] =>
  [...document.body.children].flatMap(({shadowRoot}) => shadowRoot ?? []);
const describe = (element: Element): string =>
  `<${hostOf(element)?.localName}> ${element.localName}.${element.getAttribute('class') ?? ''}`;

/** One of each kind: the same colors are checked once. */
function distinct(list: readonly MeasuredColor[]): MeasuredColor[] {
  const keys = new Map(list.map((one) => [`${one.color} ${one.ground} ${one.large}`, one]));
  return [...keys.values()];
}

/** The focused element, in whichever shadow root. */
function focused(): HTMLElement | undefined {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active instanceof HTMLElement && active !== document.body ? active : undefined;
}

const api = {
  /** Applies a preset's style sheet in a color scheme. */
  applyPreset(sheet: string, scheme: string): Promise<unknown> | undefined {
    document.documentElement.style.colorScheme = scheme;
    const link = document.querySelector<HTMLLinkElement>('link[rel=stylesheet]')!;
    if (link.getAttribute('href') === sheet) return undefined;
    return new Promise((resolve, reject) => {
      link.onload = resolve;
      link.onerror = reject;
      link.href = sheet;
    });
  },
  /** Opens every section and answers every question, so that everything is on the page. */
  openAll(): void {
    // Collapsed sections are rendered when the page is searched.
    dispatchEvent(new KeyboardEvent('keydown', {key: 'F3'}));
    for (const root of roots()) for (const one of root.querySelectorAll('details')) one.open = true;
    for (const input of document
      .querySelector('treatment-options')!
      .shadowRoot!.querySelectorAll('.question')) {
      input.querySelector<HTMLInputElement>('input[type=radio]')?.click();
    }
  },
  texts(): MeasuredColor[] {
    const found: MeasuredColor[] = [];
    for (const root of roots()) {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const element = walker.currentNode.parentElement;
        if (!walker.currentNode.textContent!.trim() || !element?.checkVisibility()) continue;
        if (
          element.matches(
            'style, option, .visually-hidden, .visually-hidden *, .typed, [aria-disabled]',
          )
        )
          continue;
        const {color, fontSize, fontWeight} = getComputedStyle(element);
        const size = parseFloat(fontSize);
        const large = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
        found.push({color: hex(color), ground: ground(element), large, where: describe(element)});
      }
    }
    return distinct(found);
  },
  /** The colors of icons, borders and drawings that carry meaning. */
  marks(): MeasuredColor[] {
    const kinds: readonly (readonly [selector: string, property: MarkProperty])[] = [
      ['.mark', 'fill'],
      ['.chevron', 'color'],
      ['.note', 'borderInlineStartColor'],
      ['.care', 'borderInlineStartColor'],
      ['input:not([type=radio], [type=checkbox]), textarea, select', 'borderTopColor'],
      ['path.count', 'fill'],
      ['.dot-plot path', 'stroke'],
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
            return color
              ? [{color, ground: behind, where: `${describe(element)} ${property}`}]
              : [];
          }),
        ),
      ),
    );
  },
  blur(): void {
    focused()?.blur();
  },
  focusRing(): FocusRing | undefined {
    const active = focused();
    if (!active) return undefined;
    const drawn =
      getComputedStyle(active).outlineStyle === 'none' ? active.nextElementSibling! : active;
    const {outlineColor, outlineWidth, outlineOffset} = getComputedStyle(drawn);
    const behind = ground(parent(drawn));
    return {
      color: hex(outlineColor),
      width: parseFloat(outlineWidth),
      // With room between, both sides are the ground.
      inside: parseFloat(outlineOffset) > 0 ? behind : ground(drawn),
      outside: behind,
      where: describe(active),
    };
  },
  /** The colors that a style sheet computes for these tokens, by name. */
  tokens(css: string, names: readonly string[]): Record<string, string | undefined> {
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
      return [name, hex(getComputedStyle(probe).color)] as const;
    });
    host.remove();
    return Object.fromEntries(shown);
  },
};

declare global {
  var computedStyles: typeof api;
}
globalThis.computedStyles = api;
