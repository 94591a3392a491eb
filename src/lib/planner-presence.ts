/** If this page has a planner, for all copies of the package on it. */
import {NativeEvent, safeDocument} from './safe-globals.js';

const key = Symbol.for('recurrence-widgets.planners');
const page = globalThis as {[key]?: Set<object>};

/** Dispatched on the document when a planner is added or removed. */
export const plannerEvent = 'recurrence-widgets.planners';

export const hasPlanner = (): boolean => Boolean(page[key]?.size);

/** Tells the widgets of the page that it has a planner. Returns how to take that back. */
export function addPlanner(planner: object): () => void {
  const change = (task: (planners: Set<object>) => unknown): void => {
    task((page[key] ??= new Set()));
    safeDocument.dispatchEvent(new NativeEvent(plannerEvent));
  };
  change((planners) => planners.add(planner));
  return () => change((planners) => planners.delete(planner));
}
