/**
 * What the site takes from packages: its typeface, and the real style sheets of the systems that the host
 * pages imitate. They are copied as they are, and never kept in this project.
 */
import {cpSync, existsSync, mkdirSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';

const require = createRequire(import.meta.url);
const packaged = (name, file) => join(dirname(require.resolve(`${name}/package.json`)), file);

/** Debian's package; elsewhere `RW_WORDPRESS_THEME` names the folder of a Twenty Twenty-One. */
const wordpress =
  process.env.RW_WORDPRESS_THEME ?? '/usr/share/wordpress/wp-content/themes/twentytwentyone';

const files = {
  site: () =>
    ['normal', 'italic'].map((style) => [
      packaged(
        '@fontsource-variable/source-sans-3',
        `files/source-sans-3-latin-wght-${style}.woff2`,
      ),
      `source-sans-3${style === 'italic' ? '-italic' : ''}.woff2`,
    ]),
  bootstrap: () => [[packaged('bootstrap', 'dist/css/bootstrap.min.css'), 'bootstrap.min.css']],
  tailwind: () => [[packaged('tailwindcss', 'preflight.css'), 'preflight.css']],
  wordpress: () => [[join(wordpress, 'style.css'), 'twentytwentyone.css']],
  foundation: () => [
    [packaged('foundation-sites', 'dist/css/foundation.min.css'), 'foundation.min.css'],
  ],
  uswds: () => [
    [packaged('@uswds/uswds', 'dist/css/uswds.min.css'), 'uswds/css/uswds.min.css'],
    ...['source-sans-pro', 'merriweather'].map((font) => [
      packaged('@uswds/uswds', `dist/fonts/${font}`),
      `uswds/fonts/${font}`,
    ]),
  ],
};

/** Copies what a page needs into the site; false where this machine does not have it. */
export function vendor(name, to) {
  const wanted = files[name]();
  if (!wanted.every(([file]) => existsSync(file))) return false;
  for (const [file, place] of wanted) {
    const target = join(to, 'vendor', place);
    if (existsSync(target)) continue;
    mkdirSync(dirname(target), {recursive: true});
    cpSync(file, target, {recursive: true});
  }
  return true;
}
