/** Defines every widget, for tests that run over all of them. */
import '../../src/elements/cancer-glossary/cancer-glossary.define.js';
import '../../src/elements/diagnosis-guide/diagnosis-guide.define.js';
import '../../src/elements/recurrence-explainer/recurrence-explainer.define.js';
