/** The events of the widgets, for the page's own code. */
export {
  LanguageChangeEvent,
  LoadErrorEvent,
  ReadyEvent,
  SectionToggleEvent,
} from '../../base/events.js';
export {ResourceFollowEvent} from '../../elements/support-resources/resource-follow-event.js';
export {FeedbackEvent} from '../../base/feedback-event.js';
export {PrintEvent} from '../../base/print-event.js';
