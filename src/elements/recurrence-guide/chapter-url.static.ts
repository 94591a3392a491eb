export {pageUrl as chapterUrl} from '../../lib/static-page.js';
