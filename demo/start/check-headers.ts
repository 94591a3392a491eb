/**
 * Compares a server's response headers with those that the widgets need. A header that does the same in another way is
 * fine.
 */
import {headersOf} from '../../tools/outputs/hosting/table.js';
import type {Answer, Finding} from './finding.js';

const day = 86_400;

/** How long caches may keep a file without asking, in seconds; undefined if the server does not say. */
function maxAge(cacheControl: string | null): number | undefined {
  if (cacheControl === null) return undefined;
  if (/\bno-(?:cache|store)\b/i.test(cacheControl)) return 0;
  const [, seconds] = /\bmax-age\s*=\s*"?(\d+)/i.exec(cacheControl) ?? [];
  return seconds === undefined ? undefined : Number(seconds);
}

const lineOf = (name: string, file: string): string => `${name}: ${headersOf(file)[name]}`;

type Check = (answer: Answer) => Omit<Finding, 'files'> | undefined;

const isChunk = ({file}: Answer): boolean => file.startsWith('chunks/');
const endsWith = ({file}: Answer, ending: string): boolean => file.endsWith(ending);

const checkType: Check = (answer) => {
  const type = answer.header('content-type') ?? '';
  const expected = endsWith(answer, '.js')
    ? /^(?:text|application)\/(?:x-)?(?:java|ecma)script\b/i
    : endsWith(answer, '.css')
      ? /^text\/css\b/i
      : endsWith(answer, '.html')
        ? /^text\/html\b/i
        : undefined;
  if (!expected || expected.test(type)) return undefined;
  const name = endsWith(answer, '.js')
    ? 'text/javascript'
    : endsWith(answer, '.css')
      ? 'text/css'
      : 'text/html';
  return {
    isRequired: true,
    text: {
      en: `The server sends these files with the type “${type}”. Browsers reject them.`,
      es: `El servidor envía estos archivos con el tipo «${type}». Los navegadores los rechazan.`,
    },
    line: `Content-Type: ${name}; charset=utf-8`,
  };
};

const checkCharset: Check = (answer) => {
  const [, charset] = /charset\s*=\s*"?([\w-]+)/i.exec(answer.header('content-type') ?? '') ?? [];
  if (!endsWith(answer, '.html') || !charset || /^utf-?8$/i.test(charset)) return undefined;
  return {
    isRequired: true,
    text: {
      en: `The server says that pages are in ${charset}. They are in UTF-8; accents would be garbled.`,
      es: `El servidor dice que las páginas están en ${charset}. Están en UTF-8; las tildes saldrían mal.`,
    },
    line: 'Content-Type: text/html; charset=utf-8',
  };
};

const checkCompression: Check = (answer) =>
  !endsWith(answer, '.js') || answer.header('content-encoding')
    ? undefined
    : {
        isRequired: false,
        text: {
          en: 'The server does not compress these files. Readers download about three times as much.',
          es: 'El servidor no comprime estos archivos. Quien lee descarga unas tres veces más.',
        },
      };

const checkChunkCache: Check = (answer) =>
  !isChunk(answer) || (maxAge(answer.header('cache-control')) ?? 0) >= day
    ? undefined
    : {
        isRequired: false,
        text: {
          en: 'Browsers request the files in `chunks/` again on later visits. A file’s name changes with its content, so browsers can cache it for a year.',
          es: 'Los navegadores vuelven a pedir los archivos de `chunks/` en cada visita. Su nombre cambia con su contenido, así que pueden conservarse un año.',
        },
        line: lineOf('Cache-Control', 'chunks/'),
      };

const checkEntryCache: Check = (answer) => {
  if (isChunk(answer)) return undefined;
  const age = maxAge(answer.header('cache-control'));
  if (age !== undefined && age <= day) return undefined;
  return {
    isRequired: age !== undefined,
    text:
      age === undefined
        ? {
            en: 'The server does not say how long browsers may cache these files. After an upgrade, some readers would still get the old ones.',
            es: 'El servidor no dice cuánto tiempo pueden conservarse estos archivos. Después de una actualización, algunas personas seguirían con los anteriores.',
          }
        : {
            en: `Browsers cache these files for ${Math.round(age / day)} days. After an upgrade, readers would get the old ones for that long.`,
            es: `Los navegadores conservan estos archivos ${Math.round(age / day)} días. Después de una actualización, las personas seguirían con los anteriores ese tiempo.`,
          },
    line: lineOf('Cache-Control', answer.file),
  };
};

const checkOtherSites: Check = (answer) =>
  !endsWith(answer, '.js') || answer.header('access-control-allow-origin') === '*'
    ? undefined
    : {
        isRequired: false,
        text: {
          en: 'Pages on another host name, such as `www.` instead of `files.`, cannot load these files. Pages on this one can.',
          es: 'Las páginas de otro dominio, por ejemplo `www.` en vez de `files.`, no pueden cargar estos archivos. Las de este, sí.',
        },
        line: lineOf('Access-Control-Allow-Origin', answer.file),
      };

const checkResourcePolicy: Check = (answer) => {
  const policy = answer.header('cross-origin-resource-policy');
  if (policy === null || policy === 'cross-origin') return undefined;
  return {
    isRequired: false,
    text: {
      en: `The server does not let pages on other sites use these files (${policy}).`,
      es: `El servidor prohíbe que las páginas de otros sitios usen estos archivos (${policy}).`,
    },
    line: lineOf('Cross-Origin-Resource-Policy', answer.file),
  };
};

const checkSniffing: Check = (answer) =>
  /^nosniff$/i.test(answer.header('x-content-type-options') ?? '')
    ? undefined
    : {
        isRequired: false,
        text: {
          en: 'Security scanners report that this header is missing.',
          es: 'Los análisis de seguridad avisan cuando falta este encabezado.',
        },
        line: lineOf('X-Content-Type-Options', answer.file),
      };

const checkFraming: Check = (answer) => {
  if (answer.file !== 'frame.html') return undefined;
  const options = answer.header('x-frame-options');
  const [, ancestors] =
    /frame-ancestors\s+([^;]*)/i.exec(answer.header('content-security-policy') ?? '') ?? [];
  const limit =
    ancestors === undefined
      ? options && `X-Frame-Options: ${options}`
      : /(?:^|\s)\*(?:\s|$)/.test(ancestors)
        ? ''
        : `frame-ancestors ${ancestors.trim()}`;
  if (!limit) return undefined;
  const forbidsAll = /deny|'none'/i.test(limit);
  return {
    isRequired: forbidsAll,
    text: {
      en: `The iframe does not work on ${forbidsAll ? 'any page' : 'pages of other sites'}: the server sends \`${limit}\`. Remove it for this file.`,
      es: `El iframe no funciona en ${forbidsAll ? 'ninguna página' : 'páginas de otros sitios'}: el servidor envía \`${limit}\`. Quítelo para este archivo.`,
    },
  };
};

const checks: readonly Check[] = [
  checkType,
  checkCharset,
  checkFraming,
  checkEntryCache,
  checkCompression,
  checkChunkCache,
  checkOtherSites,
  checkResourcePolicy,
  checkSniffing,
];

/** The changes that a server needs, required ones first. Files with the same finding are listed together. */
export function checkHeaders(answers: readonly Answer[]): Finding[] {
  const found = new Map<string, Finding>();
  for (const check of checks) {
    for (const answer of answers.filter(({status}) => status === 200)) {
      const finding = check(answer);
      if (!finding) continue;
      const key = `${finding.text.en} ${finding.line}`;
      const files = [...(found.get(key)?.files ?? []), answer.file];
      found.set(key, {...finding, files});
    }
  }
  return [...found.values()].sort(
    (one, other) => Number(other.isRequired) - Number(one.isRequired),
  );
}
