/** Step 3: requests the release's files from the server and lists the recommended changes. */
import data from 'site:data';
import type {Text} from '../layout/text.js';
import {checkFiles} from './check-files.js';
import {checkHeaders} from './check-headers.js';
import {bilingual, byId, element} from './dom.js';
import type {Answer, Finding} from './finding.js';
import {hostingAdvice} from './hosting-advice.js';

/** A file of each kind; of the chunks a large one, because servers do not compress small ones. */
const samples = [
  'widgets.js',
  data.files.find((file) => /^chunks\/base-.*\.js$/.test(file)),
  'standalone.js',
  'frame.html',
  'frame.css',
].filter((file) => file !== undefined);

async function request(file: string): Promise<Answer> {
  try {
    // Not from the browser's cache: it may have headers that the server no longer sends.
    const {status, headers} = await fetch(file, {cache: 'no-cache'});
    return {file, status, header: (name) => headers.get(name)};
  } catch {
    return {file, status: 0, header: () => null};
  }
}

function checkConnection(): Finding[] {
  const isLocal = /^(?:localhost|127\.|\[::1\])/.test(location.hostname);
  if (location.protocol === 'https:' || isLocal) return [];
  return [
    {
      isRequired: true,
      text: {
        en: 'This address does not use HTTPS. Pages with HTTPS cannot load these files.',
        es: 'Esta dirección no usa HTTPS. Las páginas con HTTPS no pueden cargar estos archivos.',
      },
    },
  ];
}

const levelTexts: readonly [Text, Text] = [
  {en: 'Recommended', es: 'Recomendado'},
  {en: 'Needed', es: 'Necesario'},
];

function listItem({isRequired, text, line, files = []}: Finding): HTMLElement {
  const shown = files.slice(0, 4).map((file) => element('code', {}, file));
  const more = files.length - shown.length;
  return element(
    'li',
    {'data-level': isRequired ? 'needed' : 'recommended'},
    element('strong', {}, ...bilingual(levelTexts[Number(isRequired) as 0 | 1])),
    element('p', {}, ...bilingual(text)),
    ...(line ? [element('pre', {tabindex: '0'}, element('code', {}, line))] : []),
    ...(files.length
      ? [
          element(
            'p',
            {class: 'muted files'},
            ...shown,
            ...(more > 0 ? bilingual({en: `and ${more} more`, es: `y ${more} más`}) : []),
          ),
        ]
      : []),
  );
}

function summarize(findings: readonly Finding[]): Text {
  const needed = findings.filter(({isRequired}) => isRequired).length;
  if (needed) {
    return {
      en:
        needed === 1 ? 'Not yet: one change is needed.' : `Not yet: ${needed} changes are needed.`,
      es:
        needed === 1
          ? 'Todavía no: hace falta un cambio.'
          : `Todavía no: hacen falta ${needed} cambios.`,
    };
  }
  if (findings.length) {
    return {
      en: 'It works. Recommended changes:',
      es: 'Funciona. Cambios recomendados:',
    };
  }
  return {
    en: 'Yes: every file is there and every header is correct.',
    es: 'Sí: están todos los archivos y todos los encabezados son correctos.',
  };
}

/** Fills step 3. */
export async function showServer(): Promise<void> {
  const status = byId('server-status');
  status.replaceChildren(...bilingual({en: 'Checking …', es: 'Revisando …'}));
  const answers = await Promise.all(samples.map(request));
  const headers = checkHeaders(answers);
  const files = await checkFiles(data.files, data.integrity);
  const findings = [...checkConnection(), ...files, ...headers];
  status.replaceChildren(...bilingual(summarize(findings)));
  if (!findings.length) return;
  const advice = headers.length
    ? hostingAdvice(answers[0]!.header('server'), new URL('.', location.href).pathname)
    : [];
  byId('server').replaceChildren(
    ...advice.map((text) => element('p', {class: 'advice'}, ...bilingual(text))),
    element('ul', {class: 'findings'}, ...findings.map(listItem)),
  );
}
