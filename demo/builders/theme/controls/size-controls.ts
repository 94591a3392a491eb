import {html, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {t} from '../../shared/translate.js';
import {getState, update} from '../store.js';

interface Range {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** The value of a widget without a theme. */
  readonly default: number;
  readonly unit: 'rem' | '';
}

const ranges = {
  'font-size': {min: 1, max: 1.75, step: 0.0625, default: 1.0625, unit: 'rem'},
  scale: {min: 1.1, max: 1.35, step: 0.01, default: 1.2, unit: ''},
  'line-height': {min: 1.4, max: 2, step: 0.05, default: 1.6, unit: ''},
  radius: {min: 0, max: 2, step: 0.125, default: 0.75, unit: 'rem'},
  space: {min: 0.75, max: 2.5, step: 0.125, default: 1.5, unit: 'rem'},
} as const satisfies Readonly<Record<string, Range>>;

function slider(name: keyof typeof ranges, title: string): TemplateResult {
  const {min, max, step, default: defaultValue, unit} = ranges[name];
  const token = `--rw-${name}`;
  const value = parseFloat(String(getState()[token] ?? defaultValue));
  const onInput = ({target}: Event) => {
    const text = (target as HTMLInputElement).value;
    update({[token]: Number(text) === defaultValue ? undefined : `${text}${unit}`});
  };
  return html`<label class="slider"
    ><span>${title}</span> <output>${unit ? `${value * 16} px` : value}</output>
    <input
      type="range"
      min=${min}
      max=${max}
      step=${step}
      .value=${live(String(value))}
      @input=${onInput}
    />
  </label>`;
}

/** Sizes of text. */
export const textSizeControls = (): TemplateResult[] => [
  slider('font-size', t('Size', 'Tamaño')),
  slider('scale', t('Type scale', 'Escala de tamaños')),
  slider('line-height', t('Line height', 'Altura de línea')),
];

/** Corners and spacing. */
export const shapeControls = (): TemplateResult[] => [
  slider('radius', t('Corners', 'Esquinas')),
  slider('space', t('Spacing', 'Espaciado')),
];
