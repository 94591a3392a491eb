/** The plugin in a real WordPress: installed, used, configured, upgraded and removed as people do it. */
import {after, before, describe} from 'node:test';
import {skipUnless} from '../../tools/testing/requirements.ts';
import {PluginSite} from '../node/wordpress-plugin.ts';
import {testAuthors} from './wordpress-plugin/authors.ts';
import {testBlockTheme} from './wordpress-plugin/block-theme.ts';
import {testOwnLines} from './wordpress-plugin/own-lines.ts';
import {testRemoval} from './wordpress-plugin/removal.ts';
import {testSettings} from './wordpress-plugin/settings.ts';

describe('the WordPress plugin', {skip: skipUnless('wordpress')}, () => {
  const site = new PluginSite();
  before(() => site.start());
  after(() => site.stop());
  testAuthors(site);
  testSettings(site);
  testOwnLines(site);
  testBlockTheme(site);
  testRemoval(site);
});
