/** Puts the state of a builder into the page's URL, without a new entry in the browser's history. */
export function saveInUrl(hash: string): void {
  history.replaceState(null, '', hash ? `#${hash}` : location.pathname + location.search);
}
