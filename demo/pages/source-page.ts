/**
 * Pages are written as complete HTML documents, so that editors understand them. The build takes their title,
 * their own `<head>` lines and their `<main>`, and puts these into the layout.
 */
import type {Text} from '../layout/text.js';

/** The parts of a page that go into the layout. */
export interface SourcePage {
  readonly title: Text;
  readonly head: string;
  readonly main: string;
}

/** Lines that the layout has already. */
const layoutLines =
  /<meta charset[^>]*>|<meta\s+name="viewport"[^>]*>|<title[\s\S]*?<\/title>|<script\b[^>]*(?:dist\/widgets\.js|site\.js)[^>]*><\/script>/g;

const firstGroup = (html: string, pattern: RegExp): string => pattern.exec(html)?.[1] ?? '';

/** A page that is only text gets the width and spacing of text; its tables can scroll. */
const wrapProse = (main: string): string =>
  /class="(?:intro|prose|stage)"/.test(main)
    ? main
    : `<div class="prose">${main.replaceAll('<table>', '<div class="table"><table>').replaceAll('</table>', '</table></div>')}</div>`;

/** Reads a page. One with `data-plain` is complete as it is; the result is then undefined. */
export function parseSourcePage(html: string): SourcePage | undefined {
  if (/<html[^>]*\sdata-plain/.test(html)) return undefined;
  const head = firstGroup(html, /<head>([\s\S]*?)<\/head>/);
  const en = firstGroup(head, /<title[^>]*>([\s\S]*?)<\/title>/).trim();
  return {
    title: {en, es: firstGroup(head, /<title[^>]*data-es="([^"]*)"/) || en},
    head: head.replace(layoutLines, '').replace(/^\s*\n/gm, ''),
    main: wrapProse(firstGroup(html, /<main[^>]*>([\s\S]*?)<\/main>/)),
  };
}

/** Removes elements whose `data-needs` names a file that this build does not have. */
export const dropUnavailable = (html: string, exists: (path: string) => boolean): string =>
  html.replace(
    /<(\w+)\s[^>]*data-needs="([^"]+)"[^>]*>[\s\S]*?<\/\1>/g,
    (element, _tag, path: string) => (exists(path) ? element : ''),
  );
