import type {Catalog, CatalogWidget} from './catalog.ts';

/** The `block.json` of a widget. Its attributes have the names that the element has. */
export const blockMetadata = (
  {name, title, description, attributes}: CatalogWidget,
  {version, languages}: Pick<Catalog, 'version' | 'languages'>,
) => ({
  $schema: 'https://schemas.wp.org/trunk/block.json',
  apiVersion: 3,
  name: `recurrence-widgets/${name}`,
  version,
  title: title[languages[0]!],
  description: description[languages[0]!],
  category: 'recurrence-widgets',
  icon: 'heart',
  keywords: ['breast cancer', 'cáncer de seno', 'recurrence-widgets'],
  textdomain: 'recurrence-widgets',
  attributes: Object.fromEntries(
    attributes.map((one) => [one.name, {type: one.kind === 'boolean' ? 'boolean' : 'string'}]),
  ),
  supports: {html: false, align: ['wide', 'full'], spacing: {margin: true}},
  editorScript: 'recurrence-widgets-editor',
  editorStyle: 'recurrence-widgets-editor',
});
