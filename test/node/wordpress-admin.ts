/** The administration of WordPress in a browser: what a person clicks. */
import type {Browser, BrowserContext, Page} from 'playwright-core';
import type {Role, WordPress} from './wordpress.ts';

/** Opens a browser window in which a person with this role is signed in. */
export async function signIn(
  browser: Browser,
  {address}: WordPress,
  role: Role,
): Promise<BrowserContext> {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}});
  const form = {log: role, pwd: 'password', 'wp-submit': 'Log In', testcookie: '1'};
  const headers = {cookie: 'wordpress_test_cookie=WP%20Cookie%20check'};
  const response = await context.request.post(`${address}/wp-login.php`, {
    form,
    headers,
    maxRedirects: 0,
  });
  if (response.status() !== 302) throw new Error(`cannot sign in: ${await response.text()}`);
  return context;
}

/** Uploads the ZIP file of a plugin, as new or in place of the installed one. */
export async function uploadPlugin(page: Page, address: string, zip: Buffer): Promise<void> {
  await page.goto(`${address}/wp-admin/plugin-install.php?tab=upload`);
  await page.setInputFiles('#pluginzip', {
    name: 'plugin.zip',
    mimeType: 'application/zip',
    buffer: zip,
  });
  await page.click('#install-plugin-submit');
  await page.waitForLoadState();
  const replace = page.locator('.update-from-upload-overwrite');
  if (await replace.count()) await replace.click();
  await page.getByText(/Plugin (?:installed|updated) successfully/).waitFor();
}

interface Data {
  dispatch(store: string): Record<string, (...args: unknown[]) => unknown>;
}

/** Opens the block editor with a new post. */
export async function openEditor(page: Page, address: string): Promise<void> {
  await page.goto(`${address}/wp-admin/post-new.php`);
  await page.locator('.editor-post-title').waitFor();
  await page.evaluate(() => {
    const {data} = (window as unknown as {wp: {data: Data}}).wp;
    data.dispatch('core/preferences').set!('core/edit-post', 'welcomeGuide', false);
  });
  await page.locator('.editor-post-title').fill('Breast cancer');
}

/** Inserts a block by its name in the inserter. */
export async function insertBlock(page: Page, title: string): Promise<void> {
  await page.click('.edit-post-header-toolbar__inserter-toggle');
  await page.getByRole('searchbox').fill(title);
  await page.locator('.block-editor-block-types-list__item', {hasText: title}).click();
  await page.click('.edit-post-header-toolbar__inserter-toggle');
}

/** Opens the settings of the selected block. */
export async function openSidebar(page: Page): Promise<void> {
  const sidebar = page.locator('.block-editor-block-inspector');
  if (!(await sidebar.count())) {
    await page.getByRole('button', {name: 'Settings', exact: true}).click();
  }
  await sidebar.waitFor();
}

/** Fills in fields of the plugin's settings page and saves them; resolves to what the page answers. */
export async function saveSettings(
  page: Page,
  address: string,
  fields: Readonly<Record<string, string>>,
  file?: {readonly name: string; readonly content: string},
): Promise<string> {
  await page.goto(`${address}/wp-admin/options-general.php?page=recurrence-widgets`);
  for (const [name, value] of Object.entries(fields)) {
    await page.locator(`#recurrence-widgets-${name}`).evaluate((field, text) => {
      // Color fields are hidden behind their picker.
      (field as HTMLInputElement).value = text;
      field.dispatchEvent(new Event('input', {bubbles: true}));
      field.dispatchEvent(new Event('change', {bubbles: true}));
    }, value);
  }
  if (file) {
    const buffer = Buffer.from(file.content);
    const upload = {name: file.name, mimeType: 'application/json', buffer};
    await page.setInputFiles('#recurrence-widgets-words', upload);
  }
  await page.click('#submit');
  await page.locator('.settings-error').first().waitFor();
  return (await page.locator('.settings-error').allInnerTexts()).join('\n');
}

/** Publishes the post; resolves to its URL. */
export async function publishPost(page: Page): Promise<string> {
  await page.click('.editor-post-publish-button__button');
  await page.click('.editor-post-publish-panel .editor-post-publish-button');
  const link = page.locator('.post-publish-panel__postpublish-buttons a').first();
  return (await link.getAttribute('href'))!;
}
