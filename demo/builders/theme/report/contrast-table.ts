import {html, svg, type TemplateResult} from 'lit';
import type {Text} from '../../../layout/text.js';
import {t, translate} from '../../shared/translate.js';
import {ratioText, type Measurement, type Scheme} from '../check-theme.js';
import {colorLabels, schemeLabel} from '../labels.js';
import {schemes} from '../theme-state.js';
import type {CheckedTheme} from './verdict.js';

const textRatio = 7;

const rowLabels: Readonly<Record<string, Text>> = {
  text: colorLabels.text,
  muted: colorLabels.muted,
  accent: {en: 'Accent as text', es: 'Acento como texto'},
  'on-accent': {en: 'Text on the accent', es: 'Texto sobre el acento'},
  mark: {en: 'Accent in icons', es: 'Acento en iconos'},
  focus: colorLabels.focus,
  local: colorLabels.local,
  regional: colorLabels.regional,
  distant: colorLabels.distant,
};

/** A color on its background, as letters or as a bar. */
const sample = ([color, background]: Measurement['hex'], isText: boolean): TemplateResult =>
  html`<svg class="sample" viewBox="0 0 44 28" aria-hidden="true">
    <rect width="44" height="28" rx="6" fill=${background} />
    ${
      isText
        ? svg`<text x="22" y="20" text-anchor="middle" font-size="17" font-weight="700" fill=${color}>Aa</text>`
        : svg`<rect x="10" y="11" width="24" height="6" rx="3" fill=${color} />`
    }
  </svg>`;

/** The lowest contrast of a color in a scheme: each color is measured on two backgrounds. */
function cell(measurements: readonly Measurement[], name: string, scheme: Scheme): TemplateResult {
  const [lowest] = measurements
    .filter((pair) => pair.color === name && pair.scheme === scheme)
    .sort((a, b) => a.ratio - b.ratio);
  if (!lowest) return html`<td></td>`;
  return html`<td class=${lowest.passes ? '' : 'fails'}>
    ${sample(lowest.hex, lowest.minimum === textRatio)}
    <span>${lowest.passes ? '✓' : '✗'} ${ratioText(lowest.ratio)}</span>
    <small>${lowest.hex[0]}</small>
  </td>`;
}

/** Every contrast of the theme. */
export function contrastTable({measurements}: CheckedTheme): TemplateResult {
  return html`<section class="measures">
    <h2>${t('Contrast ratios', 'Contrastes')}</h2>
    <div class="table" tabindex="0" role="region" aria-label=${t('Contrasts', 'Contrastes')}>
      <table>
        <thead>
          <tr>
            <th scope="col">${t('Color', 'Color')}</th>
            <th scope="col">${t('Required', 'Mínimo')}</th>
            ${schemes.map((scheme) => html`<th scope="col">${schemeLabel(scheme)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${Object.entries(rowLabels).map(
            ([name, label]) =>
              html`<tr>
                <th scope="row">${translate(label)}</th>
                <td>${measurements.find((pair) => pair.color === name)?.minimum}:1</td>
                ${schemes.map((scheme) => cell(measurements, name, scheme))}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <p class="hint">
      ${t(
        'Each color is measured on both backgrounds; the lower ratio is shown. The accent and the colors of the three types of recurrence are adjusted to a readable lightness, whatever color you pick. Each type also has its own shape and label.',
        'Cada color se mide sobre los dos fondos; se muestra el contraste más bajo. El acento y los colores de los tres tipos de recurrencia se ajustan a una claridad legible, sea cual sea el color elegido. Cada tipo tiene además su propia forma y su nombre.',
      )}
    </p>
  </section>`;
}
