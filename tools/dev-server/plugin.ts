import type {DevServerConfig} from '@web/dev-server';

export type DevServerPlugin = NonNullable<DevServerConfig['plugins']>[number];
export type DevServerMiddleware = NonNullable<DevServerConfig['middleware']>[number];
