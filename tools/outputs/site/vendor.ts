/**
 * What the site takes from packages: its typeface, and the real style sheets of the systems that the host
 * pages imitate. They are copied as they are, and never kept in this project.
 */
import {cpSync, existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {compile} from 'tailwindcss';

const require = createRequire(import.meta.url);
/** Asked for by folder: not every package lets its own files be asked for by name. */
const packaged = (name, file) =>
  require.resolve
    .paths(name)
    .map((folder) => join(folder, name, file))
    .find((path) => existsSync(path)) ?? join('node_modules', name, file);

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
  tailwind: () => [[packaged('tailwindcss', 'index.css'), 'tailwind.css', compiled]],
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

/** Tailwind’s preflight, and the utilities that the host page uses, as its own compiler writes them. */
async function compiled(from, to) {
  const html = readFileSync('demo/hosts/tailwind.html', 'utf8');
  const classes = [...html.matchAll(/class="([^"]*)"/g)].flatMap(([, list]) => list.split(/\s+/));
  const {build} = await compile(readFileSync(from, 'utf8'), {base: dirname(from)});
  writeFileSync(to, build(classes));
}

/** Copies what a page needs into the site; false where this machine does not have it. */
export async function vendor(name, to) {
  const wanted = files[name]();
  const missing = wanted.map(([file]) => file).filter((file) => !existsSync(file));
  if (missing.length) return false;
  for (const [file, place, make] of wanted) {
    const target = join(to, 'vendor', place);
    mkdirSync(dirname(target), {recursive: true});
    if (make) await make(file, target);
    else if (!existsSync(target)) cpSync(file, target, {recursive: true});
  }
  return true;
}
