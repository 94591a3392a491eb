import {renderDecision, showProgress} from './decide.js';
import {applyFilter} from './filter.js';
import {renderProposals} from './proposals.js';
import {passages} from './sheet.js';

/** Shows all decisions, filters and the progress again. */
export function showAll(): void {
  for (const passage of passages.values()) renderDecision(passage);
  applyFilter();
  showProgress();
  renderProposals();
}
