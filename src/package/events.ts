/** The events of the widgets: what a page's own code listens for. */
export {
  LanguageChangeEvent,
  LoadErrorEvent,
  ReadyEvent,
  SectionToggleEvent,
} from '../elements/events.js';
export {ResourceFollowEvent} from '../elements/support-resources/resource-follow-event.js';
export {FeedbackEvent} from '../parts/reader-tools/feedback-event.js';
