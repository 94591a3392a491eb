/** The words of the questions that were asked with “Ask about this”. Loaded if there are any. */
export {loadQuestion} from '../../base/askable.js';
