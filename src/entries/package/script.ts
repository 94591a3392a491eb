/** A script for a page's script tag: it says nothing to other modules. */
export {};
