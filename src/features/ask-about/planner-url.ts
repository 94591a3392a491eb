import {resolveUrl} from '../../lib/safe-globals.js';
import {warn, warnAttribute} from '../../lib/warn.js';

/** The URL of the page that has the planner; undefined if none is named, or if it cannot get the questions. */
export function plannerUrl(widget: Element): string | undefined {
  const value = widget.getAttribute('planner');
  if (!value?.trim()) return undefined;
  const url = resolveUrl(value, widget.ownerDocument.baseURI);
  if (!url || new URL(url).origin !== location.origin) {
    warnAttribute(
      widget,
      'planner',
      value,
      'a URL of this origin, whose pages share what is stored',
    );
    return undefined;
  }
  if (!widget.hasAttribute('remember')) {
    warn(widget, 'planner needs remember: questions reach another page only on the device.');
    return undefined;
  }
  return url;
}
