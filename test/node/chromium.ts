import type {ServerResponse} from 'node:http';
import {launchChromium} from '../../tools/testing/browser-server.ts';

/** This test file's connection to Chromium. */
export const launch = launchChromium;

/** Answers with a page that has the script tag; `head` is added to its head. Returns true. */
export function answer(response: ServerResponse, body: string, lang = 'en', head = ''): true {
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Test</title><link rel="icon" href="data:,">` +
      `<script type="module" src="/dist/widgets.js"></script>${head}</head><body>${body}</body></html>`,
  );
  return true;
}
