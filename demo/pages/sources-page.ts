import {escapeAttribute as escape} from '../layout/markup.js';
import {renderText, type Text} from '../layout/text.js';
import type {SourceData} from '../site-data.js';

const bilingual = (en: string, es: string): string => renderText({en, es});

/** Names of the languages of sources. */
const languageNames: Readonly<Record<string, Text>> = {
  en: {en: 'in English', es: 'en inglés'},
  es: {en: 'in Spanish', es: 'en español'},
};

const yearOf = ({date}: SourceData): number | undefined =>
  date === undefined ? undefined : Number(date.slice(0, 4));

/** A title links to its page; `stay` keeps it in view in every language of the site. */
function citation(source: SourceData): string {
  const {title, language, address} = source;
  const cite = `<cite lang="${language}" class="stay">${escape(title)}</cite>`;
  return address ? `<a href="${escape(address)}" rel="noopener noreferrer">${cite}</a>` : cite;
}

function details({language, date, passages, isAbroad}: SourceData): string {
  const name = languageNames[language];
  return [
    date === undefined ? bilingual('no date given', 'sin fecha') : `<time>${escape(date)}</time>`,
    name ? renderText(name) : escape(language),
    passages === 1
      ? bilingual('1 passage', '1 texto')
      : bilingual(`${passages} passages`, `${passages} textos`),
    ...(isAbroad ? [bilingual('not from the United States', 'no es de EE. UU.')] : []),
  ].join(', ');
}

const item = (source: SourceData, publisher = ''): string =>
  `<li>${citation(source)}${publisher && `, <span lang="en" class="stay">${escape(publisher)}</span>`}. ${details(source)}</li>`;

const heading = (level: 2 | 3, text: Text): string => renderText(text, `h${level}`);

function byPublisher(sources: readonly SourceData[]): string {
  const publishers = new Map<string, SourceData[]>();
  for (const source of sources) {
    publishers.set(source.publisher, [...(publishers.get(source.publisher) ?? []), source]);
  }
  return [...publishers]
    .map(
      ([publisher, list]) =>
        `<h3 lang="en" class="stay">${escape(publisher)}</h3><ul>${list.map((source) => item(source)).join('\n')}</ul>`,
    )
    .join('\n');
}

/** Periods from the newest year back, so that the page depends on nothing but the sources. */
function byAge(sources: readonly SourceData[]): string {
  const newest = Math.max(...sources.map((source) => yearOf(source) ?? 0));
  const periods: readonly {readonly title: Text; readonly has: (year?: number) => boolean}[] = [
    ...[
      [newest - 1, newest],
      [newest - 4, newest - 2],
      [newest - 9, newest - 5],
    ].map(([from, to]) => ({
      title: {en: `${from} to ${to}`, es: `De ${from} a ${to}`},
      has: (year?: number) => year !== undefined && year >= from! && year <= to!,
    })),
    {
      title: {en: `Before ${newest - 9}`, es: `Antes de ${newest - 9}`},
      has: (year) => year !== undefined && year < newest - 9,
    },
    {
      title: {en: 'No date given', es: 'Sin fecha'},
      has: (year) => year === undefined,
    },
  ];
  return periods
    .map(({title, has}) => {
      const list = sources
        .filter((source) => has(yearOf(source)))
        .sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
      const count = {en: `${title.en} (${list.length})`, es: `${title.es} (${list.length})`};
      return `${heading(3, count)}<ul>${list.map((source) => item(source, source.publisher)).join('\n')}</ul>`;
    })
    .join('\n');
}

export const sourcesTitle: Text = {en: 'Sources', es: 'Fuentes'};

/** `docs/sources.html`: every source of the content, by publisher and by age. */
export function sourcesPage(sources: readonly SourceData[]): string {
  const abroad = sources.filter(({isAbroad}) => isAbroad);
  const inSpanish = sources.filter(({language}) => language === 'es').length;
  const intro: Text = {
    en: `The content cites ${sources.length} sources; ${inSpanish} of them are in Spanish. Each passage names its own, below its section and in the review sheet.`,
    es: `Los textos citan ${sources.length} fuentes; ${inSpanish} de ellas están en español. Cada texto indica las suyas, al final de su sección y en la hoja de revisión.`,
  };
  const foreign: Text = {
    en: 'These are used only where no source from the United States says it.',
    es: 'Se usan solo donde ninguna fuente de Estados Unidos lo dice.',
  };
  return `<div class="intro">${renderText(sourcesTitle, 'h1')}${renderText(intro, 'p', ' class="lede"')}</div>
<div class="prose">
<p><a href="#by-publisher">${bilingual('By publisher', 'Por institución')}</a> · <a href="#by-age">${bilingual('By age', 'Por fecha')}</a> · <a href="#abroad">${bilingual('From outside the United States', 'De fuera de Estados Unidos')}</a></p>
<section id="by-publisher">${heading(2, {en: 'By publisher', es: 'Por institución'})}
${byPublisher(sources)}</section>
<section id="by-age">${heading(2, {en: 'By age', es: 'Por fecha'})}
${byAge(sources)}</section>
<section id="abroad">${heading(2, {en: 'From outside the United States', es: 'De fuera de Estados Unidos'})}${renderText(foreign, 'p')}
<ul>${abroad.map((source) => item(source, source.publisher)).join('\n')}</ul></section>
</div>`;
}
