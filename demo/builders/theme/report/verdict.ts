import {html, type TemplateResult} from 'lit';
import {t, translate} from '../../shared/translate.js';
import {ratioText, type Finding, type Measurement, type Scheme} from '../check-theme.js';
import {colorLabels, schemeLabel, type EditableColor} from '../labels.js';
import {setColor} from '../store.js';
import {swatch} from '../swatch.js';
import {colorName} from '../theme-state.js';

/** The result of a theme check. */
export interface CheckedTheme {
  readonly measurements: readonly Measurement[];
  readonly findings: readonly Finding[];
}

const textRatio = 7;

type ContrastFinding = Extract<Finding, {problem: 'contrast'}>;

function useNearest(token: string, scheme: Scheme, nearest: string): TemplateResult {
  return html`${t('the nearest color that passes is', 'el color más cercano que cumple es')}
    ${swatch(nearest, nearest, nearest)} <code>${nearest}</code>
    <button type="button" @click=${() => setColor(token, scheme, nearest)}>
      ${t('Use it', 'Usarlo')}
    </button>`;
}

function suggestion({token, scheme, nearest}: ContrastFinding): TemplateResult {
  const label = token && colorLabels[colorName(token) as EditableColor];
  return html`<p class="cure">
    <strong>${label ? translate(label) : token}, ${schemeLabel(scheme)}:</strong>
    ${
      token && nearest
        ? useNearest(token, scheme, nearest)
        : t(
            'this color fails at any lightness; change the color it is used with.',
            'este color no cumple con ninguna claridad; cambie el color con el que se usa.',
          )
    }
  </p>`;
}

/** Says if every text can be read, and suggests colors if not. */
export function verdict({measurements, findings}: CheckedTheme): TemplateResult {
  const failing = findings.filter(
    (finding): finding is ContrastFinding => finding.problem === 'contrast',
  );
  const textRatios = measurements
    .filter(({minimum}) => minimum === textRatio)
    .map(({ratio}) => ratio);
  return html`<p role="status" class="verdict">
      ${
        failing.length
          ? t(
              'Some of this cannot be read easily. These colors would help:',
              'Algo de esto no se lee bien. Estos colores ayudarían:',
            )
          : `${t(
              'Everything can be read. The lowest text contrast is',
              'Todo se lee bien. El contraste más bajo de un texto es',
            )} ${ratioText(Math.min(...textRatios))}.`
      }
    </p>
    ${failing.map(suggestion)}`;
}
