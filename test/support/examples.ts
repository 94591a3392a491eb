/** Sample markup, shared by the accessibility tests, the page tests and the screenshots. */
import {widgetTags} from './widget-tags.js';

export interface Example {
  readonly name: string;
  readonly markup: string;
}

/** The example of tests that need any one widget. */
const first = 'recurrence-explainer';
const withoutContent = ['language-switch'];

export const examples: readonly Example[] = [
  first,
  ...widgetTags.filter((name) => name !== first && !withoutContent.includes(name)),
].map((name) => ({name, markup: `<${name}><p>Call us: 555-0100</p></${name}>`}));

/** Elements without content of their own. */
export const helpers: readonly Example[] = withoutContent.map((name) => ({
  name,
  markup: `<${name}></${name}>`,
}));
