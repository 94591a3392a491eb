import {download} from '../../lib/download.js';

/**
 * Saves a text as a file. On phones the system's own dialog comes first: it shows where the file goes,
 * while apps that open pages inside them ignore downloads. Resolves to `saved` if the browser was asked to
 * download it, which it may refuse without a sign, and to undefined if the reader has seen that dialog.
 */
export async function saveFile(
  name: string,
  type: string,
  text: string,
): Promise<'saved' | undefined> {
  const files = [new File([text], name, {type})];
  try {
    // Web views of apps may have only some of this.
    if (matchMedia('(pointer: coarse)').matches && navigator.canShare({files})) {
      await navigator.share({files});
      return undefined;
    }
  } catch (error) {
    // The reader may close the dialog.
    if ((error as Error | undefined)?.name === 'AbortError') return undefined;
  }
  download(name, type, text);
  return 'saved';
}
