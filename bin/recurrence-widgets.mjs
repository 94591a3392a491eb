#!/usr/bin/env node
/** `recurrence-widgets check-theme FILE…` checks that every text and icon is readable with a theme. */
import {readFileSync} from 'node:fs';
import {parseArgs} from 'node:util';

const usage = `recurrence-widgets check-theme [--scheme light|dark] FILE…

Reads the --rw- properties of style sheets, or design tokens from .json files, applies the defaults of the
others, and measures every contrast ratio as a browser would show it, in light and dark.

  --scheme   check only one color scheme, for pages that do not support the other

Exits with 0 if everything passes, 1 if something does not, 2 if a file cannot be read.`;

function options() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {scheme: {type: 'string'}, help: {type: 'boolean', short: 'h'}},
    });
  } catch (error) {
    return {error: error.message};
  }
}

async function main() {
  const {values = {}, positionals = [], error} = options();
  const [command, ...files] = positionals;
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const scheme = values.scheme;
  if (
    error ||
    command !== 'check-theme' ||
    !files.length ||
    !/^(?:light|dark)?$/.test(scheme ?? '')
  ) {
    console.error(error ? `${error}\n\n${usage}` : usage);
    return 2;
  }
  const {InvalidValue, readCss, readTokens, report} = await import('../dist/check-theme.js');
  let code = 0;
  for (const file of files) {
    try {
      const text = readFileSync(file, 'utf8');
      const themes = /\.json$/i.test(file) ? readTokens(text).themes : readCss(text);
      const {text: result, passes} = report(file, themes, scheme);
      console.log(result);
      if (!passes) code ||= 1;
    } catch (error) {
      if (!(error instanceof InvalidValue) && !error.code) throw error;
      console.error(`${file}: ${error.message}`);
      code = 2;
    }
  }
  return code;
}

process.exitCode = await main();
