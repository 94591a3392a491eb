/** The review sheet as a page. It contains every text, so that it can be read and printed without a script. */
import {stripMarks} from '../../../src/lib/inline-marks/parse-inline.ts';
import {escapeHtml as escape} from '../../../src/lib/escape-html.ts';
import {languageName} from '../../../src/lib/language-name.ts';
import type {Phrase} from '../../../src/review/phrases.ts';
import {capitalize} from '../../../src/lib/capitalize.ts';
import type {Source, SourceId} from '../../../src/content/sources.ts';
import type {ModuleContent} from '../../content/content-types.ts';
import type {ReviewData} from './model.ts';
import {
  printsOf,
  type ByLanguage,
  type MessageChange,
  type ModuleMessage,
} from './release-history.ts';
import {proposals} from './proposals/proposals.ts';
import {renderProposals} from './proposals/render-proposals.ts';
import {readingMeasures} from './reading-measures.ts';
import {markedHtml as marked, differenceHtml} from './text-html.ts';

type Values = Readonly<Record<string, string | number | undefined>>;

/** The text of a passage in one language. */
interface Cell {
  readonly words: string;
  readonly print: string;
  readonly change: MessageChange | undefined;
}

/** The page as HTML. */
export function reviewPage({
  languages,
  messages,
  contents,
  sources,
  since,
  release,
  phrases,
  comparison,
}: ReviewData): string {
  const say = (name: Phrase, values: Values = {}): string =>
    escape(
      phrases.en[name].replace(/\{(\w+)\}/g, (brace, key: string) => `${values[key] ?? brace}`),
    );
  /** A phrase that the script translates. */
  const t = (name: Phrase, values?: Values): string =>
    `<span data-t="${name}"${values ? ` data-v="${escape(JSON.stringify(values))}"` : ''}>${say(name, values)}</span>`;

  const sourceOf = (id: string): Source => sources[id as SourceId];

  const source = (id: string): string => {
    const {title, publisher, date, address} = sourceOf(id);
    const name = `<cite lang="en">${escape(title)}</cite>`;
    const link = address
      ? `<a href="${escape(address)}" target="_blank" rel="noopener noreferrer">${name}</a>`
      : name;
    return `<li>${link}, <span lang="en">${escape(publisher)}</span>, ${date ? `<time>${escape(date)}</time>` : t('undated')}</li>`;
  };

  const cell = (tag: string, {words, print, change}: Cell): string => {
    const before = change?.before?.[tag];
    const changed = before !== undefined && before !== words;
    return `<div class="cell" lang="${tag}" data-print="${print}"><p class="now">${marked(words)}</p>${changed ? differenceHtml(before, words) : ''}</div>`;
  };

  function row(message: ModuleMessage): string {
    const {
      id,
      words,
      part,
      sources: cited,
      facts,
      marks,
      fixed,
      omittable,
      module,
      checked,
      due,
    } = message;
    const prints = printsOf(message);
    const change = comparison?.changes[id];
    const kept = since(message);
    const figures = [
      ...readingMeasures(message).map(
        ({name, description, value}) =>
          `<span class="figure" data-title="${description}" title="${say(description)}">${t(name)} ${value}</span>`,
      ),
      ...(facts.length && part === 'passage'
        ? [
            `<span class="figure">${t('facts')} ${facts.map((fact) => fact.slice(1)).join(', ')}</span>`,
          ]
        : []),
      ...(due ? [`<span class="figure">${t('checked', {checked, due})}</span>`] : []),
    ];
    const list =
      part === 'passage' && cited.length
        ? `<ul class="sources">${cited.map(source).join('')}</ul>`
        : '';
    const flags = Object.entries({marks, omittable, fixed})
      .map(([name, is]) => (is ? ` data-${name}` : ''))
      .join('');
    return `<article class="passage ${part === 'passage' ? 'statement' : part}" id="${escape(id)}" data-widget="${module}"${flags}${
      list ? ` data-sources="${cited.join(' ')}"` : ''
    }${due ? ` data-due="${due}"` : ''}${change ? ` data-change="${change.kind}"` : ''}>
<p class="about"><a class="id" id="${escape(id)}-id" href="#${escape(id)}">${escape(id)}</a> <span>${t(`part.${part}` as Phrase)}</span> <span>${t('since')} ${kept ? escape(kept) : t('unreleased')}</span>${
      change ? ` <span class="flag">${t(`change.${change.kind}`)}</span>` : ''
    }</p>
<div class="words">${languages.map((tag) => cell(tag, {words: words[tag]!, print: prints[tag]!, change})).join('')}</div>
${figures.length || list ? `<div class="ground">${figures.length ? `<p>${figures.join(' ')}</p>` : ''}${list}</div>` : ''}
</article>`;
  }

  const gone = ([id, words]: readonly [
    string,
    ByLanguage,
  ]): string => `<article class="passage removed" id="${escape(id)}" data-change="removed" data-removed>
<p class="about"><a class="id" href="#${escape(id)}">${escape(id)}</a> <span class="flag">${t('change.removed')}</span></p>
<div class="words">${languages.map((tag) => `<div class="cell" lang="${tag}"><p><del>${escape(stripMarks(words[tag] ?? ''))}</del></p></div>`).join('')}</div>
</article>`;

  /** A heading in each language, the source language first; empty if there is none. */
  const inAllLanguages = (textOf: (tag: string) => string | undefined): string =>
    languages
      .flatMap((tag, index) => {
        const text = textOf(tag);
        const name = index ? ' class="other"' : '';
        return text ? `<span${name} lang="${tag}">${marked(text)}</span>` : [];
      })
      .join(' ');

  const group = (name: string, section: string, rows: readonly ModuleMessage[]): string => {
    const content = contents[name]!;
    const title =
      inAllLanguages((tag) => content[tag]!.sections?.find(({id}) => id === section)?.heading) ||
      t(section as Phrase);
    return `<section class="group"><h3>${title}</h3>\n${rows.map(row).join('\n')}\n</section>`;
  };

  // In the order of the guide, then the guide itself, then shared content.
  const sourceLanguage = languages[0]!;
  const original = (name: string): ModuleContent => contents[name]![sourceLanguage]!;
  const chapters = original('recurrence-guide').chapters!.map(({id}) => id);
  const rank = (name: string): number =>
    chapters.includes(name) ? chapters.indexOf(name) : original(name).heading ? 100 : 101;
  const names = [...new Set(messages.map(({module}) => module))].sort((a, b) => rank(a) - rank(b));
  const widget = (name: string): string => {
    const own = messages.filter(({module}) => module === name);
    const found = [...new Set(own.map(({section}) => section))];
    const last = (section: string): number => Number(section === 'interface');
    const sections = found.sort((a, b) => last(a) - last(b));
    const title = inAllLanguages((tag) => contents[name]![tag]!.heading) || name;
    return `<section class="widget" id="widget-${name}"><h2>${title}<code>${name}</code></h2>\n${sections
      .map((section) =>
        group(
          name,
          section,
          own.filter((message) => message.section === section),
        ),
      )
      .join('\n')}\n</section>`;
  };

  const sourceName = (id: string): string => `${sourceOf(id).publisher} ${sourceOf(id).title}`;
  const usedSources = [...new Set(messages.flatMap(({sources: ids}) => ids))].sort((a, b) =>
    sourceName(a).localeCompare(sourceName(b)),
  );
  const dueDates = [
    ...new Set(messages.map(({due}) => due).filter((due) => due !== undefined)),
  ].sort();
  const option = (value: string, label: string, extra = ''): string =>
    `<option value="${value}"${extra}>${label}</option>`;
  const select = (name: Phrase, options: readonly string[]): string =>
    `<label class="field"><span data-t="${name}">${say(name)}</span><select id="${name}"><option value="" data-t="all">${say('all')}</option>${options.join('')}</select></label>`;
  const choice = (name: Phrase): string =>
    option(name.split('.')[1]!, say(name), ` data-t="${name}"`);

  return `<!doctype html>
<html lang="en" data-release="${escape(release)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${say('title')} · recurrence-widgets ${escape(release)}</title>
<link rel="icon" href="icon.svg">
<link rel="stylesheet" href="review.css">
<script src="review.js" defer></script>
</head>
<body>
<header class="top" id="top">
<div class="languages" role="group" aria-label="${say('language')}" data-label="language" hidden>${Object.keys(
    phrases,
  )
    .map(
      (tag) =>
        `<button type="button" lang="${tag}" value="${tag}">${escape(capitalize(languageName(tag, tag)))}</button>`,
    )
    .join('')}</div>
<h1 data-t="title">${say('title')}</h1>
<p class="what" data-t="what">${say('what')}</p>
<p class="release">${t('release', {release, count: messages.length})}${comparison ? ` ${t('compared', {release: comparison.release})}` : ''}</p>
<ol class="how" hidden><li data-t="how1">${say('how1')}</li><li data-t="how2">${say('how2')}</li><li data-t="how3">${say('how3')}</li></ol>
<p><a href="#proposals">${t('proposals')}</a></p>
<div class="desk" hidden>
<fieldset class="you"><legend data-t="you">${say('you')}</legend>
<label class="field"><span data-t="reviewer">${say('reviewer')}</span><input id="reviewer" autocomplete="name"></label>
<label class="field"><span data-t="date">${say('date')}</span><input id="date" type="date"></label>
<label class="field"><span data-t="hospital">${say('hospital')}</span><input id="hospital" autocomplete="organization"></label>
</fieldset>
<div class="files" role="group" aria-labelledby="files"><h2 id="files" data-t="files">${say('files')}</h2>
<p class="buttons">
<button type="button" class="main" id="save" data-t="save">${say('save')}</button>
<button type="button" id="table" data-t="table">${say('table')}</button>
<button type="button" id="words" data-t="words">${say('words')}</button>
<button type="button" id="import" data-t="import">${say('import')}</button>
<button type="button" id="print" data-t="print">${say('print')}</button>
<button type="button" id="clear" data-t="clear">${say('clear')}</button>
</p>
<input type="file" id="file" accept=".json,application/json" hidden>
<p class="kept" id="kept"></p>
</div>
</div>
<div id="report" role="status"></div>
</header>
<form class="finder" role="search" aria-label="${say('find')}" data-label="find" hidden>
<label class="field wide"><span data-t="search">${say('search')}</span><input type="search" id="search" autocomplete="off"></label>
${select(
  'widget',
  names.map((name) =>
    option(
      name,
      escape(original(name).heading ?? name),
      original(name).heading ? ` lang="${sourceLanguage}"` : '',
    ),
  ),
)}
${select(
  'source',
  usedSources.map((id) =>
    option(
      id,
      escape(
        `${sourceOf(id).publisher}: ${sourceOf(id).title}${sourceOf(id).date ? ` (${sourceOf(id).date})` : ''}`,
      ),
      ' lang="en"',
    ),
  ),
)}
${select(
  'state',
  ['open', 'approved', 'change', 'leave', 'own', 'comment', 'stale'].map((name) =>
    choice(`state.${name}` as Phrase),
  ),
)}
${select(
  'due',
  dueDates.map((date) => option(date, date)),
)}
${
  comparison
    ? select(
        'change',
        ['any', 'added', 'changed', 'removed'].map((name) => choice(`change.${name}` as Phrase)),
      )
    : ''
}
<p class="count"><span id="shown" role="status"></span> <span id="progress"></span> <button type="button" class="quiet" id="everything" data-t="reset" hidden>${say('reset')}</button></p>
</form>
<main>
<div class="columns" aria-hidden="true">${languages
    .map((tag) => `<span data-language="${tag}">${escape(languageName(tag, 'en'))}</span>`)
    .join('')}</div>
<p id="none" data-t="none" hidden>${say('none')}</p>
${names.map(widget).join('\n')}
${renderProposals(proposals, {escape, phrase: t, source})}
${
  comparison?.removed.length
    ? `<section class="widget" id="widget-removed"><h2>${t('removedAll')}</h2><section class="group">${comparison.removed.map(gone).join('\n')}</section></section>`
    : ''
}
</main>
<footer class="end"><p><a href="#top" data-t="top">${say('top')}</a></p></footer>
</body>
</html>
`;
}
