/**
 * Copies what the site uses from packages: its typeface, and the style sheets of the systems that the host pages
 * imitate. They are copied at build time, never committed.
 */
import {cpSync, existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {compile} from 'tailwindcss';

interface VendorFile {
  readonly from: string;
  /** Its path in the site's `vendor/` folder. */
  readonly to: string;
  /** Produces the file; by default it is copied. */
  readonly write?: (from: string, target: string) => Promise<void>;
}

const require = createRequire(import.meta.url);

/** Looked up by folder, because `exports` of some packages hide their style sheets. */
const inPackage = (name: string, file: string): string =>
  (require.resolve.paths(name) ?? [])
    .map((folder) => join(folder, name, file))
    .find((path) => existsSync(path)) ?? join('node_modules', name, file);

/** The theme of Debian's `wordpress` package. */
const wordpressTheme = '/usr/share/wordpress/wp-content/themes/twentytwentyone';

const typeface = (style: string, to: string): VendorFile => ({
  from: inPackage(
    '@fontsource-variable/source-sans-3',
    `files/source-sans-3-latin-wght-${style}.woff2`,
  ),
  to,
});

const uswds = (path: string, to: string): VendorFile => ({
  from: inPackage('@uswds/uswds', path),
  to: `uswds/${to}`,
});

/** Compiles Tailwind's preflight and the utilities that the host page uses. */
async function compileTailwind(from: string, target: string): Promise<void> {
  const html = readFileSync('demo/hosts/tailwind.html', 'utf8');
  const classes = [...html.matchAll(/class="([^"]*)"/g)].flatMap(([, list = '']) =>
    list.split(/\s+/),
  );
  const {build} = await compile(readFileSync(from, 'utf8'), {base: dirname(from)});
  writeFileSync(target, build(classes));
}

const vendorFiles: Readonly<Record<string, readonly VendorFile[]>> = {
  site: [
    typeface('normal', 'source-sans-3.woff2'),
    typeface('italic', 'source-sans-3-italic.woff2'),
  ],
  bootstrap: [
    {from: inPackage('bootstrap', 'dist/css/bootstrap.min.css'), to: 'bootstrap.min.css'},
  ],
  tailwind: [
    {from: inPackage('tailwindcss', 'index.css'), to: 'tailwind.css', write: compileTailwind},
  ],
  wordpress: [{from: join(wordpressTheme, 'style.css'), to: 'twentytwentyone.css'}],
  foundation: [
    {
      from: inPackage('foundation-sites', 'dist/css/foundation.min.css'),
      to: 'foundation.min.css',
    },
  ],
  uswds: [
    uswds('dist/css/uswds.min.css', 'css/uswds.min.css'),
    uswds('dist/fonts/source-sans-pro', 'fonts/source-sans-pro'),
    uswds('dist/fonts/merriweather', 'fonts/merriweather'),
  ],
};

/** Copies the files of a system into the site; false if this machine does not have them. */
export async function copyVendorFiles(system: string, folder: string): Promise<boolean> {
  const files = vendorFiles[system];
  if (!files) throw new Error(`No style sheets are known for demo/hosts/${system}.html`);
  if (files.some(({from}) => !existsSync(from))) return false;
  for (const {from, to, write} of files) {
    const target = join(folder, 'vendor', to);
    mkdirSync(dirname(target), {recursive: true});
    if (write) await write(from, target);
    else if (!existsSync(target)) cpSync(from, target, {recursive: true});
  }
  return true;
}
