import {ownResourceSelector} from '../../lib/own-resource-selector.js';
import {settingNames} from '../../lib/page-settings.js';

/** The settings of a guide that its chapters share. */
interface GuideSettings extends HTMLElement {
  readonly theme: string | null;
  readonly remember: boolean;
  readonly reviewedBy: string | null;
  readonly reviewedOn: string | null;
}

/** Copies the hospital's own help lines to the chapter that lists them, when it is made. */
function passResources(guide: HTMLElement, chapter: HTMLElement): void {
  if (chapter.localName !== 'support-resources' || chapter.firstElementChild) return;
  for (const line of guide.querySelectorAll(ownResourceSelector))
    chapter.append(line.cloneNode(true));
}

/**
 * Passes a guide's settings and help lines to a chapter, which inherits its language from the tree. `tools` are
 * those of the guide, `level` is that of its heading.
 */
export function passSettings(
  guide: GuideSettings,
  chapter: HTMLElement,
  tools: readonly string[],
  level: number,
): void {
  const {theme, remember, reviewedBy, reviewedOn} = guide;
  const attributes = {
    ...Object.fromEntries(settingNames.map((name) => [name, guide.getAttribute(name)])),
    tools: tools.filter((name) => name !== 'language').join(' ') || 'none',
    'heading-level': `${Math.min(level + 1, 6)}`,
    theme,
    remember: remember ? '' : null,
    'reviewed-by': reviewedBy,
    'reviewed-on': reviewedOn,
  };
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined) chapter.removeAttribute(name);
    else chapter.setAttribute(name, value);
  }
  passResources(guide, chapter);
}
