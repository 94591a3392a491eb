/** Saves a text as a file of the reader's. It is made on the device; nothing is requested. */
export function download(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], {type: `${type};charset=utf-8`}));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Engines read the address later than the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
