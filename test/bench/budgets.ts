/**
 * The most that each form of a widget may cost: measures that are the same on every machine. Raise one only
 * with a reason in the commit message; lower it when the measure has become smaller. `npm run bench` shows
 * all measures, also the times.
 */
import type {Form} from './forms.ts';
import type {Load} from './measure-load.ts';

/** The measures of a load that do not depend on the machine; bytes are compressed with brotli. */
export type Cost = Pick<
  Load,
  'bytes' | 'requests' | 'nodesAtContent' | 'nodesAfterIdle' | 'layoutShift'
>;

/** `standalone` downloads the same for each widget, so that one budget is enough. */
type Budget = Readonly<Partial<Record<Exclude<Form, 'A'>, Cost>>>;

const cost = (
  bytes: number,
  requests: number,
  nodesAtContent: number,
  nodesAfterIdle: number,
  layoutShift = 0,
): Cost => ({bytes, requests, nodesAtContent, nodesAfterIdle, layoutShift});

/** In columns: bytes, requests, nodes at first content, nodes after idle. */
// prettier-ignore
export const budgets: Readonly<Record<string, Budget>> = {
  'recurrence-explainer': {
    'script tag': cost( 31_000,  6,  360, 2_050),
    '+ preload':  cost( 31_000,  6,  365, 2_050),
    'static':     cost( 45_000, 10, 2_300, 3_000),
    'frame':      cost( 35_000,  9,  390, 2_080),
    'standalone': cost(194_000,  2,  360, 2_050),
  },
  'support-resources': {
    'script tag': cost( 34_500,  9, 1_830, 2_050),
    '+ preload':  cost( 34_500,  9, 1_840, 2_050),
    'static':     cost( 45_500, 13, 2_150, 2_950),
    'frame':      cost( 38_000, 12, 1_860, 2_080),
  },
  'recurrence-guide': {
    'script tag': cost( 40_800, 13,  555, 2_260),
    '+ preload':  cost( 40_900, 13,  565, 2_270),
    'static':     cost( 57_000, 17, 2_400, 3_250),
    'frame':      cost( 44_500, 16,  590, 2_290, 0.15),
  },
};

/** Memory of a page with 100 widgets of a kind, in MB; it differs by some percent from run to run. */
export const heapBudgets: Readonly<Record<string, number>> = {'recurrence-explainer': 40};
