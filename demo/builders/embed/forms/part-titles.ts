import type {Text} from '../../../layout/text.js';
import type {PartKind} from './snippet-form.js';

/** Where each part of a snippet goes. */
export const partTitles: Readonly<Record<PartKind, Text>> = {
  html: {en: 'On the page', es: 'En la página'},
  head: {en: 'Once, in the site’s header', es: 'Una vez, en el encabezado del sitio'},
  shell: {en: 'In a terminal', es: 'En una terminal'},
  module: {en: 'In your script', es: 'En su script'},
};
