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

/** Makes the page as wide and as high as a screen, and waits until it is. */
export async function sizeTo(width: number, height: number): Promise<void> {
  await executeServerCommand('viewport', {width, height});
  for (let tries = 0; innerWidth !== width || innerHeight !== height; tries++) {
    if (tries > 100) throw new Error(`the page stays ${innerWidth} by ${innerHeight}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
