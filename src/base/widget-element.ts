import {LitElement, nothing, render, type PropertyValues} from 'lit';
import {coerceProperty, type GuardedProperty} from './coerce-property.js';
import {keepEvents} from './keep-events.js';
import {isRewritten, renderAnew} from './render-anew.js';

/**
 * Base class of all elements: a property takes any value without harm, a page translator does not freeze the
 * text, and the page's shortcuts and anti-copy scripts do not reach into it.
 *
 * @internal
 */
export abstract class WidgetElement extends LitElement {
  static override getPropertyDescriptor(
    name: string,
    key: string | symbol,
    options: GuardedProperty,
  ): PropertyDescriptor | undefined {
    const descriptor = super.getPropertyDescriptor(name, key, options);
    return (
      descriptor && {
        ...descriptor,
        set(this: WidgetElement, value: unknown) {
          const old = (): unknown => descriptor.get!.call(this);
          descriptor.set!.call(this, coerceProperty(this, name, value, options, old));
        },
      }
    );
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    return keepEvents(super.createRenderRoot());
  }

  protected override update(changed: PropertyValues): void {
    const root = this.renderRoot as ShadowRoot;
    const restore =
      this.hasUpdated && isRewritten(root)
        ? renderAnew(root, () => render(nothing, root, this.renderOptions))
        : undefined;
    super.update(changed);
    restore?.();
  }
}
