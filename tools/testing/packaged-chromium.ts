/**
 * The Chromium inside the npm package @sparticuz/chromium (Linux x64), with the libraries and the font
 * of that package, so that it runs without root and lays out pages the same on every machine.
 */
import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join, resolve} from 'node:path';

const packageFolder = resolve(
  dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')),
  '../..',
);

/** Unpacks in a process of its own, because the package changes the environment of its process. */
function unpack(folder: string): void {
  const partial = `${folder}.${process.pid}`;
  mkdirSync(partial, {recursive: true});
  execFileSync(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `import chromium from '@sparticuz/chromium'; await chromium.executablePath();`,
    ],
    {
      // It only unpacks its libraries if it detects AWS.
      env: {...process.env, TMPDIR: partial, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x'},
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  writeFileSync(
    join(partial, 'fonts/fonts.conf'),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/font-cache</cachedir></fontconfig>\n`,
  );
  try {
    renameSync(partial, folder);
  } catch (error) {
    // Another process was faster.
    rmSync(partial, {recursive: true, force: true});
    if (!existsSync(folder)) throw error;
  }
}

export interface LaunchOptions {
  readonly executablePath: string;
  readonly args: string[];
  readonly env: Record<string, string>;
}

/** How to launch the packaged Chromium; unpacks it the first time. */
export function packagedChromium(): LaunchOptions {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error(
      'the packaged Chromium runs on Linux x64 only; use --engines=installed-chromium',
    );
  const {version} = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as {
    version: string;
  };
  const folder = resolve('node_modules/.cache', `chromium-${version}`);
  if (!existsSync(folder)) unpack(folder);
  const libraries = join(folder, 'al2023/lib');
  return {
    executablePath: join(folder, 'chromium'),
    args: [
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
      // Software rendering, so that screenshots are the same on every machine.
      '--disable-gpu',
      '--disable-lcd-text',
      '--disable-partial-raster',
      '--font-render-hinting=none',
      '--force-color-profile=srgb',
      // The package has no setuid sandbox, and root cannot have one.
      '--no-sandbox',
    ],
    env: {
      ...(process.env as Record<string, string>),
      FONTCONFIG_PATH: join(folder, 'fonts'),
      LD_LIBRARY_PATH: [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
    },
  };
}
