import type {Condition} from './conditions.ts';
import {median} from './median.ts';
import {withPage, type Lab, type Subject} from './open-page.ts';
import {waitForIdle} from './page-recorder.ts';

/** Times from a press on a language button to the end of the frame that shows that language, in ms. */
export interface Switches {
  /** The first one, which has to load the language. */
  readonly cold: number;
  /** The first one after the pointer was over the button for half a second. */
  readonly hovered: number;
  /** Later ones. */
  readonly warm: number;
}

interface Press {
  readonly name: string;
  readonly language: string;
  /** How long the pointer is over the button before, in ms. */
  readonly hover: number;
}

/** Runs in the page: presses a language button and returns how long the change took. */
async function press({name, language, hover}: Press): Promise<number> {
  const widgets = [...document.querySelectorAll(name)];
  // The cover of a guide and the chapter inside it change together.
  const shows = ({shadowRoot}: Element): boolean => {
    const chapter = shadowRoot!.querySelector('.chapter')?.lastElementChild;
    const content = shadowRoot!.querySelector<HTMLElement>('.cover, article[lang]');
    return content?.lang === language && (!chapter?.shadowRoot || shows(chapter));
  };
  const button = widgets[0]!.shadowRoot!.querySelector<HTMLElement>(
    `[part~=language][lang=${language}]`,
  )!;
  if (hover) {
    button.dispatchEvent(new PointerEvent('pointerenter', {pointerType: 'mouse'}));
    await new Promise((resolve) => setTimeout(resolve, hover));
  }
  const start = performance.now();
  button.click();
  await new Promise<void>((resolve) => {
    const look = (): void => {
      requestAnimationFrame(() => (widgets.every(shows) ? resolve() : look()));
    };
    look();
  });
  const {port1, port2} = new MessageChannel();
  await new Promise((resolve) => {
    port1.onmessage = resolve;
    port2.postMessage(undefined);
  });
  return performance.now() - start;
}

const first = (
  lab: Lab,
  subject: Subject,
  options: {condition: Condition; count: number},
  hover: number,
  times: number,
): Promise<number[]> =>
  withPage(lab, subject, 'script tag', options, async ({page}) => {
    await page.evaluate(waitForIdle, true);
    const durations: number[] = [];
    for (let time = 0; time < times; time++) {
      const language = time % 2 ? 'en' : 'es';
      durations.push(await page.evaluate(press, {name: subject.name, language, hover}));
      await page.evaluate(waitForIdle, true);
    }
    return durations;
  });

/** Switches the language of a page with the script tag, several times. */
export async function measureSwitches(
  lab: Lab,
  subject: Subject,
  condition: Condition,
  count = 1,
): Promise<Switches> {
  const [cold, ...warm] = await first(lab, subject, {condition, count}, 0, 4);
  const [hovered] = await first(lab, subject, {condition, count}, 500, 1);
  return {cold: cold!, hovered: hovered!, warm: median(warm)};
}
