import {define} from '../../base/define.js';
import {withFeatures} from '../../features/provide-features.js';
import {SupportResources} from './support-resources.js';

define('support-resources', withFeatures(SupportResources));
export type {SupportResources};
