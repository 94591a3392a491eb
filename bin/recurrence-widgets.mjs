#!/usr/bin/env node
/** `recurrence-widgets check-theme FILE…`: does a theme keep every text and mark readable? */
import {readFileSync} from 'node:fs';
import {parseArgs} from 'node:util';

const usage = `recurrence-widgets check-theme [--scheme light|dark] FILE…

Reads the --rw- properties of style sheets, or design tokens from a .json file, puts the defaults in the
place of the others, and measures every color as the widgets would show it, light and dark.

  --scheme   only this one, where the page never shows the other

Ends with 0 if everything passes, 1 if something does not, 2 if a file cannot be read.`;

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
  const {Invalid, readCss, readTokens, report} = await import('../dist/check-theme.js');
  let code = 0;
  for (const file of files) {
    try {
      const text = readFileSync(file, 'utf8');
      const themes = /\.json$/i.test(file) ? readTokens(text).themes : readCss(text);
      const {text: said, passes} = report(file, themes, scheme);
      console.log(said);
      if (!passes) code ||= 1;
    } catch (reason) {
      if (!(reason instanceof Invalid) && !reason.code) throw reason;
      console.error(`${file}: ${reason.message}`);
      code = 2;
    }
  }
  return code;
}

process.exitCode = await main();
