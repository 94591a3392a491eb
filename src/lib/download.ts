import {safeDocument} from './safe-globals.js';

/** Lets the reader save text as a file. It is created on the device, without a request. */
export function download(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], {type: `${type};charset=utf-8`}));
  const link = safeDocument.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Browsers read the URL some time after the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
