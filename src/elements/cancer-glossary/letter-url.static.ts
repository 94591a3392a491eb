export {placeUrl as letterUrl} from '../../lib/static-page.js';
