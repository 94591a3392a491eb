import {rollup, type OutputOptions} from 'rollup';
import {bundles, type BundleName} from '../../rollup.config.ts';
import {bundleContext, type BundleOptions} from './context.ts';

/** Builds the named bundles, or all, one after another. */
export async function buildBundles(
  options: BundleOptions,
  names: readonly string[] = Object.keys(bundles),
) {
  const unknown = names.filter((name) => !Object.hasOwn(bundles, name));
  if (unknown.length) {
    const known = Object.keys(bundles).join(', ');
    throw new Error(`Unknown bundle ${unknown.join(', ')}; expected one of ${known}.`);
  }
  const context = bundleContext(options);
  for (const name of names as readonly BundleName[]) {
    const {output, ...input} = bundles[name](context);
    const bundle = await rollup({...input, logLevel: 'silent'});
    await bundle.write(output as OutputOptions);
    await bundle.close();
  }
}
