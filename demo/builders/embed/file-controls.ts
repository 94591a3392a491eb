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
      t('URL of the files', 'URL de los archivos'),
      address,
      (value) => update({address: value}),
      {hint: `${t('Default', 'Valor predeterminado')}: ${defaultAddress}`},
    )}
    ${
      form.canPreload && isNotEmpty(data.preload)
        ? checkbox(
            t(
              'Add preload links for faster loading. Update them with each release.',
              'Agregar enlaces de precarga para que cargue antes. Actualícelos con cada versión.',
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
              'Add integrity hashes (SRI). Update them with each release.',
              'Agregar hashes de integridad (SRI). Actualícelos con cada versión.',
            ),
            integrity,
            (checked) => update({integrity: checked}),
          )
        : nothing
    }
  </div>`;
}
