import {define} from '../../base/define.js';
import {withFeatures} from '../../features/provide-features.js';
import {AppointmentPlanner} from './appointment-planner.js';

define('appointment-planner', withFeatures(AppointmentPlanner));
export type {AppointmentPlanner};
