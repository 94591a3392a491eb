/**
 * Defines every widget, for tests that run over all of them.
 * Generated: `npm run generate` writes this file.
 */
import '../../src/elements/appointment-planner/appointment-planner.define.js';
import '../../src/elements/cancer-glossary/cancer-glossary.define.js';
import '../../src/elements/clinical-trials/clinical-trials.define.js';
import '../../src/elements/coping-guide/coping-guide.define.js';
import '../../src/elements/diagnosis-guide/diagnosis-guide.define.js';
import '../../src/elements/language-switch/language-switch.define.js';
import '../../src/elements/recurrence-explainer/recurrence-explainer.define.js';
import '../../src/elements/recurrence-guide/recurrence-guide.define.js';
import '../../src/elements/support-resources/support-resources.define.js';
import '../../src/elements/treatment-options/treatment-options.define.js';
