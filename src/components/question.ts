import {html, nothing, type TemplateResult} from 'lit';
import type {MarkedText} from '../content/model.js';

/** A question and its answers. */
export interface AskedQuestion {
  /** The name of its inputs, unique in the widget. */
  readonly name: string;
  readonly question: MarkedText;
  readonly hint?: MarkedText | undefined;
  readonly answers: readonly (readonly [value: string, label: MarkedText])[];
  readonly chosen: readonly string[];
  /** Checkboxes instead of radio buttons. */
  readonly several?: boolean | undefined;
}

/** Long answers are stacked, many short ones are in columns, a few are in a row. */
function layout(answers: AskedQuestion['answers']): string {
  if (answers.some(([, label]) => label.length > 35)) return 'stacked';
  return answers.length > 4 ? 'columns' : '';
}

/** A question as a group of native radio buttons or checkboxes. An answer is optional. */
export function question(
  {name, question, hint, answers, chosen, several}: AskedQuestion,
  choose: (value: string) => void,
): TemplateResult {
  return html`<fieldset
    class="question"
    part="question"
    aria-describedby=${hint ? `hint-${name}` : nothing}
  >
    <legend class="subhead">${question}</legend>
    ${hint ? html`<p class="hint" id="hint-${name}">${hint}</p>` : nothing}
    <div class="answers ${layout(answers)}">
      ${answers.map(
        ([value, label]) =>
          html`<label part="answer"
            ><input
              type=${several ? 'checkbox' : 'radio'}
              name=${name}
              value=${value}
              .checked=${chosen.includes(value)}
              @change=${() => choose(value)}
            />${label}</label
          >`,
      )}
    </div>
  </fieldset>`;
}
