import {query, queryAll, textOf, type Widget} from '../../support/widget.js';

/** The names of the listed resources. */
export const names = (widget: Widget): string[] =>
  queryAll(widget, '[part=resource] [part=name]').map(textOf);

/** The ids of the listed resources. */
export const ids = (widget: Widget): (string | null)[] =>
  queryAll(widget, '[part=resource]').map((resource) => resource.getAttribute('data-id'));

/** The list entry of a resource. */
export const entry = (widget: Widget, id: string): HTMLElement =>
  query(widget, `[part=resource][data-id="${id}"]`);

/** Chooses the value of a filter. */
export async function choose(widget: Widget, name: string, value: string): Promise<void> {
  query<HTMLInputElement>(widget, `input[name=${name}][value="${value}"]`).click();
  await widget.updateComplete;
}

/** A hospital's own resource. */
export const nurse = `<support-resource id="nurse" name="Nurse line" phone="303-555-0100"
  email="nurses@hospital.example" url="https://hospital.example/nurse" hours="Mo-Fr 08:00-17:00"
  time-zone="UTC" verified-on="2026-11-02" closed-on="2026-12-25" languages="en es vi"
  >Questions about your treatment.</support-resource>`;
