import {executeServerCommand} from '@web/test-runner-commands';

/** Presses a key or a chord: `Tab`, `Shift+Tab`. */
export const pressKey = (chord: string): Promise<unknown> => executeServerCommand('press', chord);

/** Clicks the middle of an element with a real pointer. */
export async function clickOn(element: Element): Promise<void> {
  element.scrollIntoView({block: 'center'});
  await new Promise(requestAnimationFrame);
  const {x, y, width, height} = element.getBoundingClientRect();
  await executeServerCommand('click', {
    x: Math.round(x + width / 2),
    y: Math.round(y + height / 2),
  });
}

/** Makes the page as wide and as high as a screen. */
export const sizeTo = (width: number, height: number): Promise<unknown> =>
  executeServerCommand('viewport', {width, height});
