import {html, nothing, type TemplateResult} from 'lit';
import data from 'site:data';
import {checkbox, textField} from '../shared/controls.js';
import {t} from '../shared/translate.js';
import type {SnippetForm} from './forms/snippet-form.js';
import {defaultAddress, getChoices, update} from './store.js';

/** Where the release's files are, and how they are loaded. */
export function fileControls(form: SnippetForm): TemplateResult | typeof nothing {
  if (form.id === 'npm') return nothing;
  const {address, preload, integrity} = getChoices();
  const isNotEmpty = (record: object) => Object.keys(record).length > 0;
  return html`<div class="fields">
    ${textField(
      t('Where the files are', 'Dónde están los archivos'),
      address,
      (value) => update({address: value}),
      {hint: `${t('Left empty', 'Si se deja vacío')}: ${defaultAddress}`},
    )}
    ${
      form.canPreload && isNotEmpty(data.preload)
        ? checkbox(
            t(
              'Add preload lines: one step fewer. They must be made anew for each release.',
              'Añadir líneas de precarga: un paso menos. Se hacen de nuevo con cada versión.',
            ),
            preload,
            (checked) => update({preload: checked}),
          )
        : nothing
    }
    ${
      form.canPin && isNotEmpty(data.integrity)
        ? checkbox(
            t(
              'Pin the files by their hash. They must be made anew for each release.',
              'Fijar los archivos por su hash. Se hace de nuevo con cada versión.',
            ),
            integrity,
            (checked) => update({integrity: checked}),
          )
        : nothing
    }
  </div>`;
}
