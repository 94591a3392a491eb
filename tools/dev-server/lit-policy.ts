import {renamePolicy} from '../rollup/trusted-types-policy.ts';
import type {DevServerPlugin} from './plugin.ts';

/** Gives Lit the policy name that the demo's pages allow. */
export const litPolicy: DevServerPlugin = {
  name: 'lit-policy',
  transform({path, body}) {
    return /\/lit-html\.js$/.test(path) && typeof body === 'string'
      ? {body: renamePolicy(body, 'recurrence-widgets')}
      : undefined;
  },
};
