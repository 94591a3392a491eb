/** Links that leave the page only for another app. Nothing may delay a call for help. */
const appLink = 'a:is([href^="tel:" i], [href^="sms:" i], [href^="mailto:" i])';

/** Time after a press on such a link in which the page does not ask, in milliseconds. */
const APP_LINK_TIME = 2000;

/** Lets the browser ask before the page is left, as long as there is something to lose. */
export class LeaveGuard {
  #isActive = false;
  #appLinkAt = -Infinity;

  /** Browsers keep pages with such a listener out of their cache, so it is there only while needed. */
  toggle(isNeeded: boolean): void {
    if (isNeeded === this.#isActive) return;
    this.#isActive = isNeeded;
    if (isNeeded) {
      addEventListener('beforeunload', this.#ask);
      addEventListener('click', this.#noteAppLink, true);
    } else {
      removeEventListener('beforeunload', this.#ask);
      removeEventListener('click', this.#noteAppLink, true);
    }
  }

  #noteAppLink = (event: Event): void => {
    const isAppLink = event
      .composedPath()
      .some((target) => target instanceof Element && target.matches(appLink));
    if (isAppLink) this.#appLinkAt = performance.now();
  };

  #ask = (event: BeforeUnloadEvent): void => {
    if (performance.now() - this.#appLinkAt < APP_LINK_TIME) return;
    event.preventDefault();
    // Chrome before 119 and Safari need this instead.
    event.returnValue = true;
  };
}
