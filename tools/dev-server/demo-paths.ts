import type {DevServerMiddleware} from './plugin.ts';

/** Sources that replace a built file. Other files come from the last build in `dist/`. */
const sources: readonly [RegExp, string][] = [
  [/^\/dist\/widgets\.js$/, '/src/entries/widgets.ts'],
  [/^\/dist\/frame\.js$/, '/src/entries/frame.ts'],
  [/^\/dist\/frame\.css$/, '/src/entries/frame/frame.css'],
  [/^\/dist\/themes\//, '/themes/'],
];

const unchanged = /^\/(?:dist|src|themes|virtual|node_modules|__w)/;

/** Serves the demo's pages at `/`, with the widgets from their sources. */
export const demoPaths: DevServerMiddleware = (context, next) => {
  const {path} = context;
  if (path === '/dist/widgets.js' || path === '/dist/frame.js') {
    // Redirecting keeps the URL of the module the one that its imports are relative to.
    const [, source] = sources.find(([built]) => built.test(path))!;
    context.redirect(source);
    return undefined;
  }
  for (const [built, source] of sources) context.path = context.path.replace(built, source);
  if (!unchanged.test(context.path)) {
    context.path = `/build/demo${path.endsWith('/') ? `${path}index.html` : path}`;
  }
  return next();
};
