/** Finds files that are missing on the server or were changed on the way there. */
import type {Finding} from './finding.js';

const concurrent = 6;

/** Runs a task for each item, some at a time. */
async function forEachOf<Item>(
  items: readonly Item[],
  task: (item: Item) => Promise<void>,
): Promise<void> {
  const queue = [...items];
  const work = async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await task(item);
  };
  await Promise.all(Array.from({length: concurrent}, work));
}

/** The hash of a file as in `integrity`; undefined on pages without HTTPS, where browsers cannot compute hashes. */
async function integrityOf(bytes: ArrayBuffer): Promise<string | undefined> {
  if (!isSecureContext) return undefined;
  const hash = await crypto.subtle.digest('SHA-384', bytes);
  return `sha384-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`;
}

/**
 * Requests every file of the release. `integrity` has the hash of each script; a hospital may edit style sheets and
 * pages.
 */
export async function checkFiles(
  files: readonly string[],
  integrity: Readonly<Record<string, string>>,
): Promise<Finding[]> {
  const missing: string[] = [];
  const changed: string[] = [];
  await forEachOf(files, async (file) => {
    const hash = file.endsWith('.js') ? integrity[file] : undefined;
    try {
      const response = await fetch(file, {method: hash ? 'GET' : 'HEAD', cache: 'no-cache'});
      if (!response.ok) missing.push(file);
      else if (hash) {
        const actual = await integrityOf(await response.arrayBuffer());
        if (actual && actual !== hash) changed.push(file);
      }
    } catch {
      missing.push(file);
    }
  });
  const findings: Finding[] = [];
  if (missing.length) {
    findings.push({
      isRequired: true,
      text: {
        en: 'These files are missing. Upload them again, in the same folders as in the zip.',
        es: 'Faltan estos archivos. Súbalos otra vez, en las mismas carpetas que en el zip.',
      },
      files: missing,
    });
  }
  if (changed.length) {
    findings.push({
      isRequired: true,
      text: {
        en: 'These files differ from this release. Upload them again, in binary mode if you use FTP, and let no tool minify or rewrite them.',
        es: 'Estos archivos son distintos de los de esta versión. Súbalos otra vez, en modo binario si usa FTP, y no deje que ninguna herramienta los minimice ni los modifique.',
      },
      files: changed,
    });
  }
  return findings;
}
