import {placeUrl} from '../lib/static-page.js';
import type * as interactive from './section-url.js';

export const sectionUrl: typeof interactive.sectionUrl = (_tag, id) => placeUrl(id);
export {sectionId} from './section-url.js';
