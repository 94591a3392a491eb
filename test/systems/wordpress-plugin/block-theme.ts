/** A block theme: widgets in its templates, and the editor of templates, whose canvas is an iframe. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readWidgets, type PluginSite} from '../../node/wordpress-plugin.ts';

const tag = 'coping-guide';
const theme = 'hospital-blocks';

export function testBlockTheme(site: PluginSite): void {
  test('works in the templates of a block theme and in their editor', async () => {
    const folder = `wp-content/themes/${theme}`;
    await site.wordpress.put(`${folder}/style.css`, '/*\nTheme Name: Hospital blocks\n*/');
    await site.wordpress.put(`${folder}/theme.json`, '{"version": 2}');
    await site.wordpress.put(
      `${folder}/templates/index.html`,
      `<!-- wp:recurrence-widgets/${tag} {"lang":"es"} /-->`,
    );
    const before = await site.wordpress.php<string>('return get_stylesheet();');
    await site.wordpress.php(`switch_theme('${theme}'); return wp_is_block_theme();`);
    try {
      const [widget] = await site.widgets(`${site.wordpress.address}/`, tag);
      assert.equal(widget!.language, 'es');
      assert.match(widget!.text, /303-555-0100/);

      const editor = await site.tab('administrator');
      await editor.goto(
        `${site.wordpress.address}/wp-admin/site-editor.php?postType=wp_template&postId=${theme}//index`,
      );
      const canvas = (await (
        await editor.waitForSelector('iframe[name=editor-canvas]')
      ).contentFrame())!;
      const [preview] = (await (await canvas.waitForFunction(readWidgets, tag)).jsonValue())!;
      assert.equal(preview!.language, 'es');
      assert.match(preview!.text, /303-555-0100/);
      const accent = await canvas
        .locator(tag)
        .evaluate((one) => getComputedStyle(one).getPropertyValue('--rw-color-accent').trim());
      assert.equal(accent, '#7a1fa2');
      await editor.close();
    } finally {
      await site.wordpress.php(`switch_theme('${before}'); return true;`);
    }
  });
}
