import {define} from '../../base/define.js';
import {AppointmentPlanner} from './appointment-planner.js';

define('appointment-planner', AppointmentPlanner);
export type {AppointmentPlanner};
