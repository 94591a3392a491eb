import type {Condition} from './conditions.ts';
import type {Form} from './forms.ts';
import {withPage, type Lab, type Subject} from './open-page.ts';
import {waitForIdle} from './page-recorder.ts';

/** One load of a page. Times are in ms since the navigation started. */
export interface Load {
  /** Of everything requested until the page is idle, compressed. */
  readonly bytes: number;
  readonly requests: number;
  /** When the content was on the screen. */
  readonly content: number;
  readonly firstPaint: number;
  /** The time by which tasks were longer than 50 ms. */
  readonly blocked: number;
  readonly longestTask: number;
  readonly nodesAtContent: number;
  readonly nodesAfterIdle: number;
  readonly layoutShift: number;
}

/** Loads a form of a widget once. */
export const measureLoad = (
  lab: Lab,
  subject: Subject,
  form: Form,
  condition: Condition,
): Promise<Load> =>
  withPage(lab, subject, form, {condition}, async ({id, page}) => {
    await page.evaluate(waitForIdle, form !== 'A');
    const {start, nodes, record} = await page.evaluate(() => {
      const {contentAt, nodesAtContent, firstPaint, longTasks, layoutShift} = window.bench;
      return {
        start: performance.timeOrigin,
        nodes: window.bench.countNodes(),
        record: {contentAt, nodesAtContent, firstPaint, longTasks, layoutShift},
      };
    });
    const transfers = lab.server.transfers(id);
    return {
      bytes: transfers.reduce((sum, {bytes}) => sum + bytes, 0),
      requests: transfers.length,
      content: Math.max(record.contentAt!, record.firstPaint ?? 0) - start,
      firstPaint: (record.firstPaint ?? NaN) - start,
      blocked: record.longTasks.reduce((sum, duration) => sum + duration - 50, 0),
      longestTask: Math.max(0, ...record.longTasks),
      nodesAtContent: record.nodesAtContent!,
      nodesAfterIdle: nodes,
      layoutShift: record.layoutShift,
    };
  });
