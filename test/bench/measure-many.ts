import type {CDPSession} from 'playwright-core';
import {conditions} from './conditions.ts';
import type {Form} from './forms.ts';
import {withPage, type Lab, type Subject} from './open-page.ts';
import {waitForIdle} from './page-recorder.ts';

/** A page with many widgets, or with the plain content as many times. */
export interface Many {
  /** Time of the main thread until all show their content, in ms. */
  readonly untilContent: number;
  /** The same, until the browser is idle. */
  readonly afterIdle: number;
  /** Memory of scripts and of the document when the browser is idle, in bytes. */
  readonly heap: number;
}

async function taskTime(session: CDPSession): Promise<number> {
  const {metrics} = await session.send('Performance.getMetrics');
  return metrics.find(({name}) => name === 'TaskDuration')!.value * 1000;
}

async function heapSize(session: CDPSession): Promise<number> {
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
  // Newer than the types: the document's memory, which the browser manages apart from that of scripts.
  const usage = (await session.send('Runtime.getHeapUsage')) as {
    usedSize: number;
    embedderHeapUsedSize: number;
  };
  return usage.usedSize + usage.embedderHeapUsedSize;
}

/** Loads a page with `count` widgets. */
export const measureMany = (
  lab: Lab,
  subject: Subject,
  form: Form & ('A' | 'script tag'),
  count: number,
): Promise<Many> =>
  withPage(
    lab,
    subject,
    form,
    {condition: conditions.fast, count, holdIdle: true},
    async ({page, session}) => {
      await page.waitForFunction(() => window.bench?.contentAt, undefined, {
        polling: 100,
        timeout: 0,
      });
      const untilContent = await taskTime(session);
      await page.evaluate(() => window.bench.releaseIdle());
      await page.evaluate(waitForIdle, form !== 'A');
      return {untilContent, afterIdle: await taskTime(session), heap: await heapSize(session)};
    },
  );
