import {define} from '../../base/define.js';
import {CancerGlossary} from './cancer-glossary.js';

define('cancer-glossary', CancerGlossary);
export type {CancerGlossary};
