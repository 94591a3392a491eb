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
    'script tag': cost( 33_700,  8,  370, 2_330),
    '+ preload':  cost( 33_700,  8,  375, 2_330),
    'static':     cost( 48_000, 11, 2_760, 3_460),
    'frame':      cost( 38_200, 11,  400, 2_360),
    'standalone': cost(200_500,  2,  370, 2_330),
  },
  'support-resources': {
    'script tag': cost( 38_000,  9, 1_850, 2_080),
    '+ preload':  cost( 38_000,  9, 1_860, 2_080),
    'static':     cost( 48_200, 13, 2_170, 2_980),
    'frame':      cost( 42_500, 12, 1_880, 2_110),
  },
  'recurrence-guide': {
    'script tag': cost( 46_100, 15,  575, 2_530),
    '+ preload':  cost( 46_200, 15,  585, 2_540),
    'static':     cost( 63_500, 19, 2_880, 3_660),
    'frame':      cost( 50_600, 18,  610, 2_560),
  },
};

/** Memory of a page with 100 widgets of a kind, in MB; it differs by some percent from run to run. */
export const heapBudgets: Readonly<Record<string, number>> = {'recurrence-explainer': 40};
