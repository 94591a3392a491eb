/** The embed builder: choices on the left, the widgets alive and the lines to paste on the right. */
import {html, nothing, render} from 'lit';
import {live} from 'lit/directives/live.js';
import data from 'site:data';
import {fromHash, lineFields, presets, rows, sectionsOf, tick, toHash} from './choices.mjs';
import {copyButton} from './copy-button.mjs';
import {elements} from './elements.mjs';
import {formOf, forms, policyOf} from './snippets.mjs';

const place = document.querySelector('#builder');
const server = new URL('dist/', location.href);
/** From a file there is no address yet: the webmaster's own stands in. */
const usual = /^https?:$/.test(server.protocol)
  ? server.href
  : 'https://your-server.example/recurrence-widgets/';

let choices = fromHash(location.hash);
let width = 'phone';
const language = () => document.documentElement.lang;
const say = (en, es) => (language() === 'es' ? es : en);

/** Choices with the address that the lines will name. */
const whole = () => ({...choices, address: choices.address.trim() || usual});

function change(what) {
  choices = {...choices, ...what};
  const hash = toHash(choices);
  history.replaceState(null, '', hash ? `#${hash}` : location.pathname + location.search);
  draw();
}

const swap = (list, index, by) => {
  const moved = [...list];
  moved.splice(index + by, 0, ...moved.splice(index, 1));
  return moved;
};

const check = (label, checked, onChange, more = nothing) =>
  html`<div class="choice">
    <label
      ><input
        type="checkbox"
        .checked=${live(checked)}
        @change=${({target}) => onChange(target.checked)}
      />
      <span>${label}</span></label
    >${more}
  </div>`;

const radio = (name, value, label, note = '') =>
  html`<div class="choice">
    <label
      ><input
        type="radio"
        name=${name}
        .checked=${live(choices[name] === value)}
        @change=${() => change({[name]: value})}
      />
      <span>${label}${note ? html`<small>${note}</small>` : nothing}</span></label
    >
  </div>`;

const field = (label, value, onInput, {type = 'text', hint = ''} = {}) =>
  html`<label class="field"
    ><span>${label}</span>${hint ? html`<small>${hint}</small>` : nothing}
    <input
      type=${type}
      spellcheck="false"
      autocomplete="off"
      .value=${live(value)}
      @input=${({target}) => onInput(target.value)}
  /></label>`;

const group = (title, ...inside) =>
  html`<fieldset>
    <legend>${title}</legend>
    ${inside}
  </fieldset>`;

/** Up and down: for hands, keys and voices alike. */
const mover = (name, index, count, move) =>
  html`<span class="movers">
    ${[
      [-1, say('Move up', 'Subir'), 'm6 14.5 6-6 6 6', index === 0],
      [1, say('Move down', 'Bajar'), 'm6 9.5 6 6 6-6', index === count - 1],
    ].map(
      ([by, label, path, disabled]) =>
        html`<button
          type="button"
          class="icon"
          data-key="${name} ${by}"
          aria-label="${label}: ${name}"
          ?disabled=${disabled}
          @click=${() => move(by)}
        >
          <svg viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>
        </button>`,
    )}
  </span>`;

const names = elements.map(({name}) => name);
const titleOf = (name) => elements.find((one) => one.name === name)[language()][0];

/** Rows to tick and to move. */
const ordered = (all, chosen, label, put) =>
  rows(all, chosen).map((one) => {
    const index = chosen.indexOf(one);
    return check(
      label(one),
      index >= 0,
      (on) => put(tick(all, chosen, one, on)),
      index >= 0 && chosen.length > 1
        ? mover(label(one), index, chosen.length, (by) => put(swap(chosen, index, by)))
        : nothing,
    );
  });

const widgetChoices = () =>
  group(
    say('Widgets, in their order', 'Widgets, en su orden'),
    ordered(names, choices.widgets, titleOf, (widgets) => change({widgets})),
  );

function sectionChoices() {
  return choices.widgets
    .filter((name) => sectionsOf(name).length > 1)
    .map((name) => {
      const known = sectionsOf(name);
      const all = known.map(({id}) => id);
      const chosen = choices.sections[name] ?? all;
      const put = (list) => {
        const sections = {...choices.sections};
        if (!list.length || list.join() === all.join()) delete sections[name];
        else sections[name] = list;
        change({sections});
      };
      return html`<details class="more">
        <summary>
          ${titleOf(name)}: ${say('sections', 'secciones')}
          <span class="muted">${chosen.length}/${all.length}</span>
        </summary>
        ${ordered(all, chosen, (id) => known.find((one) => one.id === id)[language()], put)}
      </details>`;
    });
}

const lineWords = {
  name: ['Name', 'Nombre'],
  phone: ['Phone', 'Teléfono'],
  hours: ['Hours', 'Horario', 'Mo-Fr 08:00-17:00'],
  'time-zone': ['Time zone', 'Zona horaria', 'America/Denver'],
  languages: ['Languages', 'Idiomas', 'en es'],
  url: ['Web address', 'Dirección web', 'https://…'],
  text: ['What it is for', 'Para qué sirve'],
};

function helpLines() {
  if (!choices.widgets.includes('support-resources')) return nothing;
  const {lines} = choices;
  const put = (index, some) =>
    change({lines: lines.map((line, at) => (at === index ? {...line, ...some} : line))});
  return group(
    say('Your own help lines', 'Líneas de ayuda de su hospital'),
    lines.map(
      (line, index) =>
        html`<div class="line" role="group" aria-label="${say('Help line', 'Línea')} ${index + 1}">
          ${lineFields.map((name) => {
            const [en, es, hint] = lineWords[name];
            return field(say(en, es), line[name], (value) => put(index, {[name]: value}), {hint});
          })}
          <button
            type="button"
            @click=${() => change({lines: lines.filter((_, at) => at !== index)})}
          >
            ${say('Remove this line', 'Quitar esta línea')}
          </button>
        </div>`,
    ),
    html`<button
      type="button"
      @click=${() =>
        change({lines: [...lines, Object.fromEntries(lineFields.map((name) => [name, '']))]})}
    >
      ${say('Add a help line', 'Añadir una línea')}
    </button>`,
  );
}

const presetWords = {
  clay: ['Clay', 'Arcilla'],
  clinical: ['Clinical', 'Clínico'],
  contrast: ['High contrast', 'Alto contraste'],
  'large-print': ['Large print', 'Letra grande'],
  teal: ['Teal', 'Verde azulado'],
};

const toolWords = [
  ['language', 'Language', 'Idioma'],
  ['print', 'Print', 'Imprimir'],
  ['listen', 'Listen', 'Escuchar'],
  ['text-size', 'Text size', 'Tamaño del texto'],
  ['feedback', 'Did it help?', '¿Le ayudó?'],
];

function controls() {
  const {tools} = choices;
  return html`${widgetChoices()} ${sectionChoices()}
  ${group(
    say('Language to begin with', 'Idioma con el que empieza'),
    radio('lang', '', say('As the page', 'El de la página')),
    radio('lang', 'en', 'English'),
    radio('lang', 'es', 'Español'),
  )}
  ${
    presets.length
      ? group(
          say('Theme', 'Tema'),
          radio(
            'theme',
            '',
            say('The page’s font, our colors', 'La letra de la página, nuestros colores'),
          ),
          presets.map((name) => radio('theme', name, say(...(presetWords[name] ?? [name, name])))),
        )
      : nothing
  }
  ${group(
    say('Tools for the reader', 'Herramientas para quien lee'),
    toolWords.map(([name, en, es]) =>
      check(say(en, es), tools.includes(name), (on) =>
        change({
          tools: toolWords
            .map(([one]) => one)
            .filter((one) => (one === name ? on : tools.includes(one))),
        }),
      ),
    ),
  )}
  ${helpLines()}
  ${group(
    say('Details', 'Detalles'),
    field(
      say('Your care team’s phone', 'Teléfono de su equipo médico'),
      choices.call,
      (call) => change({call}),
      {hint: say('Shows until a widget is ready.', 'Se ve hasta que el widget está listo.')},
    ),
    html`<label class="field"
      ><span>${say('Level of the first heading', 'Nivel del primer título')}</span>
      <select
        .value=${live(String(choices.level))}
        @change=${({target}) => change({level: Number(target.value)})}
      >
        ${[1, 2, 3, 4, 5, 6].map(
          (level) =>
            html`<option value=${level} ?selected=${level === choices.level}>h${level}</option>`,
        )}
      </select></label
    >`,
    field(say('Reviewed by', 'Revisado por'), choices.reviewedBy, (reviewedBy) =>
      change({reviewedBy}),
    ),
    field(
      say('Reviewed on', 'Fecha de la revisión'),
      choices.reviewedOn,
      (reviewedOn) => change({reviewedOn}),
      {type: 'date'},
    ),
    field(say('Your own words', 'Textos propios'), choices.words, (words) => change({words}), {
      hint: say(
        'The address of the words.json that the review sheet saves.',
        'La dirección del words.json que guarda la hoja de revisión.',
      ),
    }),
  )}`;
}

const kinds = {
  head: ['Once, in the header of the site', 'Una vez, en el encabezado del sitio'],
  shell: ['In a terminal', 'En una terminal'],
  module: ['In your script', 'En su script'],
};

/** A block of code with its button; the button reads what the block says when it is pressed. */
const code = (text, kind = '') =>
  html`<div class="code">
    <pre tabindex="0"><code data-kind=${kind}>${text}</code></pre>
    ${copyButton(() => text)}
  </div>`;

function output() {
  const current = whole();
  const form = formOf(current);
  const words = form[language()];
  const parts = form.parts(current);
  const policy = policyOf(current);
  const pins = data.integrity && ['tag', 'standalone', 'data', 'class', 'frame'].includes(form.id);
  return html`<h2>${say('Lines to paste', 'Líneas para pegar')}</h2>
    <div class="forms" role="group" aria-label=${say('Form', 'Forma')}>
      ${forms.map(
        ({id, [language()]: [title]}) =>
          html`<button
            type="button"
            data-form=${id}
            aria-pressed=${String(id === form.id)}
            @click=${() => change({form: id})}
          >
            ${title}
          </button>`,
      )}
    </div>
    <p>${words[1]}</p>
    ${
      form.leavesOut?.(current)
        ? html`<p class="note">
            ${say(
              'Some of your choices cannot be said in this form and are left out.',
              'Algunas de sus opciones no caben en esta forma y no están.',
            )}
          </p>`
        : nothing
    }
    ${parts.map(
      ({kind, code: text}) =>
        html`${
          kinds[kind] || parts.length > 1
            ? html`<h3>${say(...(kinds[kind] ?? ['On the page', 'En la página']))}</h3>`
            : nothing
        }
        ${code(text, kind)}`,
    )}
    ${
      form.id === 'npm'
        ? nothing
        : html`<div class="fields">
            ${field(
              say('Where the files are', 'Dónde están los archivos'),
              choices.address,
              (address) => change({address}),
              {hint: `${say('Left empty', 'Si se deja vacío')}: ${usual}`},
            )}
            ${
              form.id === 'tag' && data.preload
                ? check(
                    say(
                      'Add preload lines: one step fewer. They must be made anew for each release.',
                      'Añadir líneas de precarga: un paso menos. Se hacen de nuevo con cada versión.',
                    ),
                    choices.preload,
                    (preload) => change({preload}),
                  )
                : nothing
            }
            ${
              pins
                ? check(
                    say(
                      'Pin the files by their hash. They must be made anew for each release.',
                      'Fijar los archivos por su hash. Se hace de nuevo con cada versión.',
                    ),
                    choices.integrity,
                    (integrity) => change({integrity}),
                  )
                : nothing
            }
          </div>`
    }
    ${
      policy
        ? html`<h3>
              ${say('If your site has a security policy', 'Si su sitio tiene una política de seguridad')}
            </h3>
            <p>
              ${say(
                'Add these to its Content-Security-Policy. Nothing else is needed.',
                'Añada esto a su Content-Security-Policy. No hace falta nada más.',
              )}
            </p>
            ${code(policy, 'policy')}`
        : nothing
    }
    <p class="muted">
      ${say(
        `Release ${data.version}. The address of this page holds your choices: keep it, or share it.`,
        `Versión ${data.version}. La dirección de esta página guarda sus opciones: consérvela o compártala.`,
      )}
    </p>`;
}

/** A button at the end of its way hands the focus to the one that leads back. */
function focusOn(key) {
  const back = key.replace(/(-?)1$/, (_, minus) => (minus ? '1' : '-1'));
  [key, back]
    .map((one) => place.querySelector(`[data-key="${CSS.escape(one)}"]:not(:disabled)`))
    .find(Boolean)
    ?.focus();
}

let frame;
let frameReady = false;

function preview() {
  return html`<h2 class="visually-hidden">${say('Preview', 'Vista previa')}</h2>
    <div class="forms" role="group" aria-label=${say('Width', 'Ancho')}>
      ${[
        ['phone', say('Phone', 'Teléfono')],
        ['desktop', say('Desktop', 'Escritorio')],
      ].map(
        ([id, label]) =>
          html`<button
            type="button"
            aria-pressed=${String(width === id)}
            @click=${() => {
              width = id;
              draw();
            }}
          >
            ${label}
          </button>`,
      )}
    </div>
    <div class="screen ${width}">
      <iframe src="embed-preview.html" title=${say('Preview', 'Vista previa')}></iframe>
    </div>`;
}

function draw() {
  // Rows change places; the focus goes with its row.
  const {key} = document.activeElement?.dataset ?? {};
  render(
    html`<div class="controls">${controls()}</div>
      <div class="preview">${preview()}</div>
      <section class="output">${output()}</section>`,
    place,
  );
  if (key && document.activeElement?.dataset.key !== key) focusOn(key);
  frame = place.querySelector('iframe');
  if (frameReady) {
    frame.contentWindow.postMessage({kind: 'choices', choices: whole(), language: language()}, '*');
  }
}

addEventListener('message', ({source, data: message}) => {
  if (source !== frame?.contentWindow || message?.kind !== 'ready') return;
  frameReady = true;
  draw();
});
addEventListener('hashchange', () => {
  choices = fromHash(location.hash);
  draw();
});
document.addEventListener('site-language', draw);
place.replaceChildren();
draw();
