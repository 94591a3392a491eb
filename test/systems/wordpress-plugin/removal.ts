/** Upgrade, uninstallation, and what was reported until then. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {pluginFolder} from '../../../tools/outputs/wordpress.ts';
import {uploadPlugin} from '../../node/wordpress-admin.ts';
import {pluginZip, shortcode, type PluginSite} from '../../node/wordpress-plugin.ts';

const guide = 'diagnosis-guide';
const name = 'recurrence-widgets';

export function testRemoval(site: PluginSite): void {
  test('survives an upgrade', async () => {
    await uploadPlugin(site.admin, site.wordpress.address, pluginZip('0.0.2'));
    const {version, status} = await site.wordpress.rest<{version: string; status: string}>(
      'administrator',
      `plugins/${name}/${name}`,
    );
    assert.deepEqual([version, status], ['0.0.2', 'active']);
    const url = await site.wordpress.publish('author', shortcode(`name="${guide}" lang="es"`));
    assert.match(await site.html(url), /data-care-phone="303-555-0100"/);
    assert.equal((await site.widgets(url))[0]!.language, 'es');
  });

  test('removes its settings and leaves the pages readable when it is uninstalled', async () => {
    const path = `plugins/${name}/${name}`;
    const url = await site.wordpress.publish('author', `Call us. <!-- wp:${name}/${guide} /-->`);
    await site.wordpress.rest('administrator', path, {status: 'inactive'}, {method: 'PUT'});
    await site.wordpress.rest('administrator', path, undefined, {method: 'DELETE'});
    const text = await site.html(url);
    assert.match(text, /Call us\./);
    assert.ok(!text.includes(guide));
    assert.equal(await site.wordpress.php("return get_option('recurrence_widgets', null);"), null);
    assert.equal(
      await site.wordpress.php(
        'return is_dir(wp_upload_dir()["basedir"] . "/recurrence-widgets");',
      ),
      false,
    );
  });

  test('removes the settings and files of every site of a network', async () => {
    await site.wordpress.copy(pluginFolder, `wp-content/plugins/${name}`);
    await site.wordpress.php(`
      require_once ABSPATH . 'wp-admin/includes/upgrade.php';
      $GLOBALS['wpdb']->set_prefix('wp_');
      foreach ($GLOBALS['wpdb']->tables('ms_global') as $table => $prefixed) $GLOBALS['wpdb']->$table = $prefixed;
      install_network();
      populate_network(1, 'localhost', 'administrator@hospital.example', 'Network', '/', false);`);
    const left = await site.wordpress.php(
      `
      $two = wp_insert_site(['domain' => 'localhost', 'path' => '/two/', 'network_id' => 1, 'user_id' => 1]);
      $files = [];
      foreach ([1, $two] as $site) {
        switch_to_blog($site);
        update_option('recurrence_widgets', ['preset' => 'teal']);
        $folder = wp_upload_dir()['basedir'] . '/recurrence-widgets';
        wp_mkdir_p($folder);
        file_put_contents($files[] = "$folder/words-00000000.json", '{}');
        restore_current_blog();
      }
      define('WP_UNINSTALL_PLUGIN', '${name}/${name}.php');
      require WP_PLUGIN_DIR . '/${name}/uninstall.php';
      return [count(array_unique($files)), count(array_filter($files, 'file_exists')), is_int($two),
        get_blog_option(1, 'recurrence_widgets', null), get_blog_option($two, 'recurrence_widgets', null)];`,
      {multisite: true},
    );
    assert.deepEqual(left, [2, 0, true, null, null]);
  });

  test('causes no PHP notice and no error in a browser', async () => {
    // WordPress 6.1 itself is noisy with PHP 8.2, and when it cannot reach its servers.
    const ofWordPress = /wp-includes\/(?:Requests\/|ms-functions)|WordPress\.org/;
    const log = (await site.wordpress.read('debug.log'))
      .split(/\n(?=\[)/)
      .filter((line) => line.trim());
    assert.deepEqual(
      log.filter((line) => !ofWordPress.test(line)),
      [],
    );
    assert.deepEqual(site.said, []);
  });
}
