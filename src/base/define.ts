/** The release, put in by the build. */
declare const __VERSION__: string;

/** The release that defined a class, readable by other releases on the page. */
const release = Symbol.for('recurrence-widgets.release');

/**
 * Registers an element. Where another release, or another library, was first, that one stays, and
 * the console says so: a throw here would end the script of every other widget.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const first = customElements.get(tag) as {[release]?: string} | undefined;
  if (!first) {
    Object.defineProperty(element, release, {value: __VERSION__});
    customElements.define(tag, element);
  } else if (first !== (element as object)) {
    console.warn(
      `recurrence-widgets: <${tag}> of release ${__VERSION__} is not used: ` +
        `${first[release] ? `release ${first[release]}` : 'another script'} defined it first.`,
    );
  }
}
