import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';

/** The design tokens of the widgets, for the site's own style sheet. */
export async function tokensCss(): Promise<string> {
  const url = pathToFileURL(resolve('build/js/src/theme/tokens.js'));
  const {tokens} = (await import(`${url}?${Date.now()}`)) as {tokens: {cssText: string}};
  return tokens.cssText.replaceAll(':host', ':root');
}
