/** The theme builder: choices on the left, every widget in them on the right, and each contrast measured. */
import {html, nothing, render, svg} from 'lit';
import {live} from 'lit/directives/live.js';
import data from 'site:data';
import {
  Invalid,
  checkTheme,
  paintHex,
  ratioText,
  readCss,
  valuesOf,
  writeCss,
  writeTokens,
} from '../../dist/check-theme.js';
import {copyButton} from './copy-button.mjs';
import {
  choicesOf,
  fontList,
  fromHash,
  fromPaste,
  fromValues,
  hexOf,
  toHash,
} from './theme-choices.mjs';

const place = document.querySelector('#theme-builder');
const language = () => document.documentElement.lang;
const say = (en, es) => (language() === 'es' ? es : en);
const schemes = ['light', 'dark'];

let state = fromHash(location.hash);
let width = 'phone';
let pasted = {text: '', found: [], wrong: ''};
/** Fields whose text is no colour, by their name. */
let wrong = {};

const names = () => ({
  accent: [say('Accent', 'Acento'), say('Links, buttons, marks', 'Enlaces, botones, marcas')],
  text: [say('Text', 'Texto'), ''],
  surface: [say('Background', 'Fondo'), ''],
  muted: [say('Quieter text', 'Texto secundario'), ''],
  raised: [say('What stands out', 'Lo que resalta'), ''],
  border: [say('Hairlines', 'Líneas finas'), ''],
  focus: [say('Focus ring', 'Anillo de foco'), ''],
  local: [say('The local kind', 'El tipo local'), ''],
  regional: [say('The regional kind', 'El tipo regional'), ''],
  distant: [say('The distant kind', 'El tipo a distancia'), ''],
});
const more = ['muted', 'raised', 'border', 'focus', 'local', 'regional', 'distant'];
const schemeNames = () => ({light: say('Light', 'Claro'), dark: say('Dark', 'Oscuro')});

const fonts = () => [
  ['', say('The page’s own', 'La de la página')],
  [
    "system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif",
    say('The device’s own', 'La del dispositivo'),
  ],
  [
    "Optima, Candara, 'Gill Sans', 'Noto Sans', 'Trebuchet MS', sans-serif",
    say('Humanist', 'Humanista'),
  ],
  [
    "Charter, 'Bitstream Charter', 'Sitka Text', Cambria, Georgia, serif",
    say('Bookish', 'De libro'),
  ],
  ["Verdana, 'DejaVu Sans', Tahoma, Arial, sans-serif", say('Wide and clear', 'Ancha y clara')],
];

/** Sizes by property: their range here, the value that the widgets have, the unit. */
const ranges = {
  'font-size': [1, 1.75, 0.0625, 1.0625, 'rem'],
  scale: [1.1, 1.35, 0.01, 1.2, ''],
  'line-height': [1.4, 2, 0.05, 1.6, ''],
  radius: [0, 2, 0.125, 0.75, 'rem'],
  space: [0.75, 2.5, 0.125, 1.5, 'rem'],
};

function change(what) {
  state = Object.fromEntries(
    Object.entries({...state, ...what}).filter(([, value]) => value !== undefined),
  );
  const hash = toHash(state);
  history.replaceState(null, '', hash ? `#${hash}` : location.pathname + location.search);
  draw();
}

function colorChange(token, scheme, text) {
  const key = `${token} ${scheme}`;
  const others = {...wrong};
  delete others[key];
  const hex = text.trim() ? hexOf(text.trim(), scheme) : undefined;
  wrong = text.trim() && !hex ? {...others, [key]: text} : others;
  if (wrong[key] !== undefined) return draw();
  const next = {...state[token], [scheme]: hex};
  if (!hex) delete next[scheme];
  return change({[token]: next.light || next.dark ? next : undefined});
}

/** A well and a field for one colour in one scheme; empty, it follows from the others. */
function colorField(name, scheme, values) {
  const token = `--rw-color-${name}`;
  const key = `${token} ${scheme}`;
  const given = state[token]?.[scheme];
  const shown = given ?? paintHex(name, values, scheme);
  const label = `${names()[name][0]}, ${schemeNames()[scheme]}`;
  return html`<div class="color">
    <input
      type="color"
      aria-label=${label}
      .value=${live(shown)}
      @input=${({target}) => colorChange(token, scheme, target.value)}
    />
    <input
      type="text"
      aria-label=${`${label}, ${say('as text', 'como texto')}`}
      aria-invalid=${wrong[key] === undefined ? nothing : 'true'}
      spellcheck="false"
      autocomplete="off"
      placeholder=${shown}
      .value=${live(wrong[key] ?? given ?? '')}
      @change=${({target}) => colorChange(token, scheme, target.value)}
    />
    ${
      wrong[key] === undefined
        ? nothing
        : html`<p class="wrong">${say('This is not a color.', 'Esto no es un color.')}</p>`
    }
  </div>`;
}

function colorRow(name, values) {
  const [title, hint] = names()[name];
  return html`<div class="colors" role="group" aria-label=${title}>
    <p><strong>${title}</strong>${hint ? html` <small>${hint}</small>` : nothing}</p>
    ${schemes.map((scheme) => colorField(name, scheme, values))}
  </div>`;
}

const group = (title, ...inside) =>
  html`<fieldset>
    <legend>${title}</legend>
    ${inside}
  </fieldset>`;

function slider(name, title) {
  const [from, to, step, usual, unit] = ranges[name];
  const token = `--rw-${name}`;
  const value = parseFloat(state[token] ?? usual);
  return html`<label class="slider"
    ><span>${title}</span> <output>${unit ? `${value * 16} px` : value}</output>
    <input
      type="range"
      min=${from}
      max=${to}
      step=${step}
      .value=${live(String(value))}
      @input=${({target}) =>
        change({[token]: Number(target.value) === usual ? undefined : `${target.value}${unit}`})}
    />
  </label>`;
}

function fontChoice(token, title) {
  const chosen = state[token] ?? '';
  const known = fonts();
  const own = !known.some(([stack]) => stack === chosen);
  return html`<label class="field"
      ><span>${title}</span>
      <select @change=${({target}) => change({[token]: target.value || undefined})}>
        ${known.map(
          ([stack, label]) =>
            html`<option value=${stack} .selected=${live(stack === chosen)}>${label}</option>`,
        )}
        ${own ? html`<option value=${chosen} .selected=${live(true)}>${chosen}</option>` : nothing}
      </select></label
    >
    <label class="field"
      ><small
        >${say('Or its name, if your page loads it', 'O su nombre, si su página la carga')}</small
      >
      <input
        type="text"
        spellcheck="false"
        autocomplete="off"
        .value=${live(own ? chosen : '')}
        @change=${({target}) => change({[token]: fontList(target.value)})}
    /></label>`;
}

function wear(name) {
  wrong = {};
  state = {};
  change(name ? fromValues(readCss(data.themes[name])[0].values) : {});
}

const presetNames = {
  default: ['Default', 'Inicial'],
  clinical: ['Clinical', 'Clínico'],
  clay: ['Clay', 'Barro'],
  contrast: ['Contrast', 'Contraste'],
  teal: ['Teal', 'Verde azulado'],
  'large-print': ['Large print', 'Letra grande'],
};
const title = (name) => say(...(presetNames[name] ?? [name, name]));

function start() {
  const present = toHash(state);
  return group(
    say('Start from', 'Empezar con'),
    html`<div class="presets">
      ${['default', ...Object.keys(data.themes).filter((name) => name !== 'default')].map(
        (name) => {
          const values = readCss(data.themes[name])[0].values.light;
          const own =
            name === 'default' ? '' : toHash(fromValues(readCss(data.themes[name])[0].values));
          return html`<button
            type="button"
            aria-pressed=${own === present}
            @click=${() => wear(name === 'default' ? '' : name)}
          >
            ${chip(paintHex('surface', values, 'light'), paintHex('mark', values, 'light'), paintHex('local', values, 'light'))}
            ${title(name)}
          </button>`;
        },
      )}
    </div>`,
  );
}

/** Three colours side by side, drawn: a strict policy takes no styles. */
const chip = (...colors) =>
  html`<svg class="chip" viewBox="0 0 30 20" aria-hidden="true">
    ${colors.map((color, index) => svg`<rect x=${index * 10} width="10" height="20" fill=${color} />`)}
  </svg>`;

function read(text) {
  try {
    const {state: named, found} = fromPaste(text);
    pasted = {text, found, wrong: ''};
    if (Object.keys(named).length) return change(named);
    if (text.trim()) pasted.wrong = say('No colors found in this.', 'No hay colores en esto.');
  } catch (error) {
    if (!(error instanceof Invalid)) throw error;
    pasted = {
      text,
      found: [],
      wrong: `${say('This cannot be read', 'Esto no se puede leer')}: ${error.message}.`,
    };
  }
  return draw();
}

const paste = () =>
  html`<details class="more">
    <summary>${say('Paste your brand’s colors', 'Pegue los colores de su marca')}</summary>
    <label class="field"
      ><small
        >${say(
          'Hex values, CSS, or design tokens as JSON',
          'Valores hex, CSS o tokens de diseño en JSON',
        )}</small
      >
      <textarea
        rows="4"
        spellcheck="false"
        .value=${live(pasted.text)}
        @input=${({target}) => read(target.value)}
      ></textarea>
    </label>
    ${pasted.wrong ? html`<p class="wrong" role="status">${pasted.wrong}</p>` : nothing}
    <ul class="found">
      ${pasted.found.slice(0, 24).map(
        ({name, hex}) =>
          html`<li>
            ${chip(hex, hex, hex)} <code>${hex}</code> <small>${name}</small>
            <button
              type="button"
              aria-label=${`${hex}: ${say('use as accent', 'usar como acento')}`}
              @click=${() => change({'--rw-color-accent': {light: hex}})}
            >
              ${say('Accent', 'Acento')}
            </button>
          </li>`,
      )}
    </ul>
  </details>`;

function controls(values) {
  return html`<form class="controls" @submit=${(event) => event.preventDefault()}>
    ${start()}
    ${group(
      say('Colors', 'Colores'),
      html`<p class="schemes" aria-hidden="true">
        <span>${schemeNames().light}</span><span>${schemeNames().dark}</span>
      </p>`,
      ['accent', 'surface', 'text'].map((name) => colorRow(name, values)),
    )}
    <details class="more">
      <summary>${say('More colors', 'Más colores')}</summary>
      <p class="hint">
        ${say(
          'What you leave empty follows from the others.',
          'Lo que deja vacío sale de los demás.',
        )}
      </p>
      ${more.map((name) => colorRow(name, values))}
    </details>
    ${paste()}
    ${group(
      say('Type', 'Letra'),
      fontChoice('--rw-font-body', say('Text', 'Texto')),
      fontChoice('--rw-font-heading', say('Headings', 'Títulos')),
      slider('font-size', say('Size', 'Tamaño')),
      slider('scale', say('Steps between sizes', 'Pasos entre tamaños')),
      slider('line-height', say('Line height', 'Altura de línea')),
    )}
    ${group(
      say('Shape', 'Forma'),
      slider('radius', say('Corners', 'Esquinas')),
      slider('space', say('Space', 'Espacio')),
    )}
  </form>`;
}

const pairNames = () => ({
  text: say('Text', 'Texto'),
  muted: say('Quieter text', 'Texto secundario'),
  accent: say('Accent as text', 'Acento como texto'),
  'on-accent': say('Text on the accent', 'Texto sobre el acento'),
  mark: say('Accent as a mark', 'Acento como marca'),
  focus: say('Focus ring', 'Anillo de foco'),
  local: names().local[0],
  regional: names().regional[0],
  distant: names().distant[0],
});

/** A pair of colours as it looks. */
const sample = ([color, on], isText) =>
  html`<svg class="sample" viewBox="0 0 44 28" aria-hidden="true">
    <rect width="44" height="28" rx="6" fill=${on} />
    ${
      isText
        ? svg`<text x="22" y="20" text-anchor="middle" font-size="17" font-weight="700" fill=${color}>Aa</text>`
        : svg`<rect x="10" y="11" width="24" height="6" rx="3" fill=${color} />`
    }
  </svg>`;

/** The lesser one of the two grounds, in one scheme. */
function cell(measured, colour, scheme) {
  const worst = measured
    .filter((one) => one.colour === colour && one.scheme === scheme)
    .sort((one, other) => one.ratio - other.ratio)[0];
  if (!worst) return html`<td></td>`;
  return html`<td class=${worst.passes ? '' : 'fails'}>
    ${sample(worst.hex, worst.needed === 7)}
    <span>${worst.passes ? '✓' : '✗'} ${ratioText(worst.ratio)}</span>
    <small>${worst.hex[0]}</small>
  </td>`;
}

/** Whether everything can be read, and what would help where not. */
function verdict({measured, findings}) {
  const failing = findings.filter(({problem}) => problem === 'contrast');
  const least = Math.min(...measured.filter(({needed}) => needed === 7).map(({ratio}) => ratio));
  return html`<p role="status" class="verdict">
      ${
        failing.length
          ? say(
              'Some of this cannot be read. This would help:',
              'Algo de esto no se puede leer. Esto ayudaría:',
            )
          : `${say(
              'Everything can be read. The least contrast of a text is',
              'Todo se puede leer. El menor contraste de un texto es',
            )} ${ratioText(least)}.`
      }
    </p>
    ${failing.map(({token, scheme, nearest}) => {
      const name = token?.replace('--rw-color-', '');
      return html`<p class="cure">
        <strong>${names()[name]?.[0] ?? token}, ${schemeNames()[scheme]}:</strong>
        ${
          nearest
            ? html`${say('the nearest color that passes is', 'el color más cercano que cumple es')}
                ${chip(nearest, nearest, nearest)} <code>${nearest}</code>
                <button type="button" @click=${() => colorChange(token, scheme, nearest)}>
                  ${say('Use it', 'Usarlo')}
                </button>`
            : say(
                'no lightness of this color passes; change the one beside it.',
                'ninguna claridad de este color cumple; cambie el de al lado.',
              )
        }
      </p>`;
    })}`;
}

function measures({measured}) {
  return html`<section class="measures">
    <h2>${say('Every contrast', 'Cada contraste')}</h2>
    <div class="table" tabindex="0" role="region" aria-label=${say('Contrasts', 'Contrastes')}>
      <table>
        <thead>
          <tr>
            <th scope="col">${say('Color', 'Color')}</th>
            <th scope="col">${say('Needs', 'Necesita')}</th>
            ${schemes.map((scheme) => html`<th scope="col">${schemeNames()[scheme]}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${Object.entries(pairNames()).map(
            ([colour, label]) =>
              html`<tr>
                <th scope="row">${label}</th>
                <td>${measured.find((one) => one.colour === colour)?.needed}:1</td>
                ${schemes.map((scheme) => cell(measured, colour, scheme))}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <p class="hint">
      ${say(
        'The lower of the two grounds is shown. The accent and the three kinds are brought to a lightness that can be read, whatever you give; the three kinds also have their own shapes and words.',
        'Se muestra el menor de los dos fondos. El acento y los tres tipos se llevan a una claridad que se puede leer, sea cual sea el suyo; los tres tipos tienen además su forma y su nombre.',
      )}
    </p>
  </section>`;
}

function save(name, type, text) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], {type}));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

const copies = {
  css: copyButton(() => writeCss(choicesOf(state))),
  tokens: copyButton(() => writeTokens(choicesOf(state))),
  link: copyButton(() => location.href),
};

function output(choices) {
  const block = (heading, line, text, file, type, copy) =>
    html`<div>
      <h3>${heading}</h3>
      <p>${line}</p>
      <div class="code">
        <pre tabindex="0">${text}</pre>
        ${copy}
        <button type="button" class="copy" @click=${() => save(file, type, text)}>
          ${say('Save as a file', 'Guardar como archivo')}
        </button>
      </div>
    </div>`;
  const empty = !Object.keys(choices).length;
  return html`<section class="exports">
    <h2>${say('Take it with you', 'Llévelo')}</h2>
    ${
      empty
        ? html`<p>
            ${say(
              'These are the widgets as they come: nothing to add.',
              'Así vienen los widgets: no hay nada que añadir.',
            )}
          </p>`
        : html`<div class="two">
            ${block(
              'CSS',
              say('Into any style sheet of the page.', 'En cualquier hoja de estilo de la página.'),
              writeCss(choices),
              'recurrence-theme.css',
              'text/css',
              copies.css,
            )}
            ${block(
              say('Design tokens', 'Tokens de diseño'),
              say('For your design tools.', 'Para sus herramientas de diseño.'),
              writeTokens(choices),
              'recurrence-theme.tokens.json',
              'application/json',
              copies.tokens,
            )}
          </div>`
    }
    <h3>${say('Share by link', 'Compartir por enlace')}</h3>
    <p>
      ${say(
        'The address of this page holds the theme. Nothing is sent or stored.',
        'La dirección de esta página contiene el tema. No se envía ni se guarda nada.',
      )}
    </p>
    <div class="code">${copies.link}</div>
  </section>`;
}

const preview = (checked) =>
  html`<section class="preview" aria-label=${say('Preview', 'Vista previa')}>
    ${verdict(checked)}
    <div class="forms">
      ${[
        ['phone', say('Phone', 'Teléfono')],
        ['desktop', say('Desktop', 'Computadora')],
      ].map(
        ([name, label]) =>
          html`<button
            type="button"
            aria-pressed=${width === name}
            @click=${() => {
              width = name;
              draw();
            }}
          >
            ${label}
          </button>`,
      )}
    </div>
    <div class="screens ${width}">
      ${schemes.map(
        (scheme) =>
          html`<div class="screen ${width}">
            <iframe
              data-scheme=${scheme}
              title=${`${say('All the widgets', 'Todos los widgets')}, ${schemeNames()[scheme]}`}
              src="theme-preview.html"
            ></iframe>
          </div>`,
      )}
    </div>
  </section>`;

function tell() {
  for (const frame of place.querySelectorAll('iframe')) {
    const {scheme} = frame.dataset;
    frame.contentWindow?.postMessage(
      {kind: 'theme', hash: toHash(state), scheme, language: language()},
      '*',
    );
  }
}

function draw() {
  const choices = choicesOf(state);
  const values = valuesOf(choices);
  const checked = checkTheme({light: values, dark: values});
  render(
    html`${controls(values)} ${preview(checked)}
      <div class="below">${measures(checked)} ${output(choices)}</div>`,
    place,
  );
  tell();
}

addEventListener('message', ({source, data: message}) => {
  const own = [...place.querySelectorAll('iframe')].some(
    ({contentWindow}) => contentWindow === source,
  );
  if (own && message?.kind === 'ready') tell();
});
addEventListener('hashchange', () => {
  state = fromHash(location.hash);
  draw();
});
document.addEventListener('site-language', draw);
place.replaceChildren();
draw();
