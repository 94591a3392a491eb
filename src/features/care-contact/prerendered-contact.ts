/** What the build needs to write the care team's numbers into prerendered pages. */
export {addCareContact} from './care-contact.js';
export {contactStyles} from './contact.styles.js';
export {readContact} from './read-contact.js';
