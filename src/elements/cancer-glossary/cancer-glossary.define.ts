import {define} from '../../base/define.js';
import {withFeatures} from '../../features/provide-features.js';
import {CancerGlossary} from './cancer-glossary.js';

define('cancer-glossary', withFeatures(CancerGlossary));
export type {CancerGlossary};
