import {define} from '../../base/define.js';
import {SupportResources} from './support-resources.js';

define('support-resources', SupportResources);
export type {SupportResources};
