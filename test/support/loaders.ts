import type {ContentLoader, ContentLoaders} from '../../src/i18n/load-content.js';

type AnyLoader = ContentLoader<unknown>;
type WidgetClass = new () => HTMLElement;

/** A subclass of a widget whose content loaders are wrapped, to delay, count or fail them. */
export function withLoaders<Class extends WidgetClass>(
  Base: Class,
  wrap: (load: AnyLoader, language: string) => AnyLoader,
): WidgetClass {
  return class extends (Base as WidgetClass) {
    constructor() {
      super();
      const {loaders} = this as unknown as {loaders: ContentLoaders<unknown>};
      const wrapped = Object.entries(loaders).map(([language, load]) => [
        language,
        wrap(load, language),
      ]);
      Object.defineProperty(this, 'loaders', {value: Object.fromEntries(wrapped)});
    }
  };
}
