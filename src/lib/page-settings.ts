import {safeDocument} from './safe-globals.js';

/** The settings that hold for the whole page. A frame's URL must not set them: anyone can write one. */
export const settingNames = [
  'words',
  'reviewed-by',
  'reviewed-on',
  'care-name',
  'care-phone',
  'care-phone-after-hours',
] as const;

export type SettingName = (typeof settingNames)[number];

/** A setting's value and where it was declared, for the console. */
export interface PageSetting {
  readonly value: string;
  readonly source: 'script tag' | 'meta tag' | 'URL of the script';
}

const ownScript = /\/(?:widgets|standalone|frame)\.js\?/;

function fromScript(name: string): string | null | undefined {
  const tag = safeDocument.querySelector(`script[data-${name}]`);
  return tag?.getAttribute(`data-${name}`);
}

/** `content="words=/words.json; reviewed-by=Ana Ruiz, MD"`; a name without `=` is an empty value. */
function fromMeta(name: string): string | undefined {
  for (const meta of safeDocument.querySelectorAll('meta[name="recurrence-widgets"]')) {
    for (const entry of (meta.getAttribute('content') ?? '').split(';')) {
      const [key, ...value] = entry.split('=');
      if (key!.trim().toLowerCase() === name) return value.join('=').trim();
    }
  }
  return undefined;
}

/** `widgets.js?words=/words.json`: tag managers keep a script's URL and drop its attributes. */
function fromUrl(name: string): string | null | undefined {
  for (const script of safeDocument.querySelectorAll('script[src*="?"]')) {
    const src = script.getAttribute('src')!;
    if (!ownScript.test(`/${src}`)) continue;
    const value = new URLSearchParams(src.slice(src.indexOf('?'))).get(name);
    if (value !== null) return value;
  }
  return undefined;
}

/**
 * A setting of the page: `data-NAME` of a script tag, else `<meta name="recurrence-widgets"
 * content="NAME=VALUE; …">`, else `?NAME=VALUE` of the script's URL. Undefined if none declares it.
 */
export function findPageSetting(name: string): PageSetting | undefined {
  if (!safeDocument) return undefined;
  const sources = [
    ['script tag', fromScript],
    ['meta tag', fromMeta],
    ['URL of the script', fromUrl],
  ] as const;
  for (const [source, find] of sources) {
    const value = find(name);
    if (value !== null && value !== undefined) return {value, source};
  }
  return undefined;
}

/** The value of a setting of the page, or undefined. */
export const pageSetting = (name: SettingName | 'base' | 'debug'): string | undefined =>
  findPageSetting(name)?.value;
