import {launchChromium} from '../../tools/testing/browser-server.ts';

/** This test file's connection to Chromium. */
export const launch = launchChromium;

/** Answers with a page of that body; `head` is what its head has besides. */
export function answer(response, body, lang = 'en', head = '') {
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Test</title><link rel="icon" href="data:,">` +
      `<script type="module" src="/dist/widgets.js"></script>${head}</head><body>${body}</body></html>`,
  );
  return true;
}
