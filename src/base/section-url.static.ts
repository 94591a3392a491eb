export {placeUrl as sectionUrl} from '../lib/static-page.js';
