import {nextFrame, waitUntil} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';

/** Presses a key or a chord: `Tab`, `Shift+Tab`. */
export const pressKey = (chord: string): Promise<unknown> => executeServerCommand('press', chord);

/** Clicks the middle of an element with a real pointer. */
export async function clickOn(element: Element): Promise<void> {
  element.scrollIntoView({block: 'center'});
  await nextFrame();
  const {x, y, width, height} = element.getBoundingClientRect();
  await executeServerCommand('click', {
    x: Math.round(x + width / 2),
    y: Math.round(y + height / 2),
  });
}

/** Resizes the viewport and waits until the page has that size. */
export async function setViewport(width: number, height: number): Promise<void> {
  await executeServerCommand('viewport', {width, height});
  await waitUntil(
    () => innerWidth === width && innerHeight === height,
    `the viewport should be ${width} by ${height}`,
    {interval: 20, timeout: 3000},
  );
}
