/** Walks the rules of the options list, and reads the passages that a build compiled. */
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import type {Statement} from '../../tools/content/content-types.js';
import {localization, readContent} from '../../tools/content/content.js';
import {
  additions,
  exclusive,
  multiple,
  questions,
  rows,
  type Question,
} from '../../src/content/treatment-options.table.js';
import {
  compareOptions,
  optionsFor,
  questionsFor,
  situationOf,
  toggleAnswer,
  type Answers,
  type Option,
} from '../../src/elements/treatment-options/situation.js';
import {situations} from './treatment-situations.js';

const {languages} = localization();
const names = Object.keys(questions) as Question[];
const passages: Record<string, ReadonlyMap<string, Statement>> = {};

const textOf = (option: Option, language = 'en'): string =>
  option.passages
    .map((id) => passages[language]!.get(id)!)
    .map(({title, text}) => `${title}. ${text}`)
    .join(' ');
const say = (answers: Answers) => JSON.stringify(answers);
const near = ['local', 'regional', 'collarbone'];

/** Every answer alone; for questions that take several, each pair too. */
const choicesOf = (name: Question): readonly (readonly string[])[] => {
  const answers: readonly string[] = questions[name];
  const pairs = multiple.includes(name)
    ? answers.flatMap((one, index) => answers.slice(index + 1).map((other) => [one, other]))
    : [];
  return [[], ...answers.map((answer) => [answer]), ...pairs].filter(
    (chosen) => chosen.length < 2 || !chosen.some((answer) => exclusive.includes(answer)),
  );
};

/** Every possible combination of answers, without questions that are not asked. */
function* combinations(answers: Answers = {}, left = names): Generator<Answers> {
  const [name, ...rest] = left;
  if (!name) {
    yield answers;
    return;
  }
  if (!questionsFor(answers).includes(name)) {
    yield* combinations(answers, rest);
    return;
  }
  for (const chosen of choicesOf(name)) yield* combinations({...answers, [name]: chosen}, rest);
}
const all = [...combinations()].map((answers) => ({
  answers,
  situation: situationOf(answers),
  options: optionsFor(answers),
}));
type Case = (typeof all)[number];

/** Checks every case of a kind, and that there is one. */
function each(wanted: (one: Case) => boolean, check: (one: Case) => void): void {
  const chosen = all.filter(wanted);
  assert.ok(chosen.length > 0, 'no such situation');
  for (const one of chosen) check(one);
}
const option = ({options}: Case, treatment: string) =>
  options.find((one) => one.treatment === treatment);
const isNear = ({situation}: Case) => near.includes(situation.kind[0]!);
const has =
  (question: Question, ...answers: string[]) =>
  ({situation}: Case) =>
    (situation[question] as readonly string[]).some((answer) => answers.includes(answer));

before(async () => {
  for (const language of languages) {
    const {sections} = await readContent('treatment-options', language);
    const forYou = sections!.find(({id}) => id === 'for-you')!;
    passages[language] = new Map(forYou.passages.map((passage) => [passage.id!, passage]));
  }
});

describe('forty situations', () => {
  for (const {id, name, answers, hidden, ...expected} of situations) {
    it(`${id}: ${name}`, () => {
      const options = optionsFor(answers);
      for (const frequency of ['often', 'sometimes', 'less'] as const) {
        assert.deepEqual(
          options
            .filter((one) => one.frequency === frequency)
            .map(({treatment}) => treatment)
            .sort(),
          [...expected[frequency]].sort(),
          frequency,
        );
      }
      for (const treatment of hidden) {
        assert.ok(!options.some((one) => one.treatment === treatment), treatment);
      }
    });
  }
});

describe('the rules', () => {
  it('ask at most seven questions, each with an answer for those who do not know', () => {
    assert.ok(names.length <= 7);
    for (const answers of Object.values(questions)) {
      assert.ok((answers as readonly string[]).includes('unknown'));
    }
  });

  it('contain only answers that exist', () => {
    for (const {when} of [...rows, ...additions]) {
      for (const [name, answers] of Object.entries(when)) {
        for (const answer of answers) {
          assert.ok((questions[name as Question] as readonly string[]).includes(answer), answer);
        }
      }
    }
  });

  it('have no row or addition that is never reached', () => {
    const reached = new Set(
      all.flatMap(({options}) =>
        options.flatMap(({treatment, frequency, passages: [main, ...more]}) => [
          `${treatment} ${frequency} ${main}`,
          ...more.map((passage) => `${treatment} ${passage}`),
        ]),
      ),
    );
    for (const {treatment, frequency, passage} of rows) {
      assert.ok(reached.has(`${treatment} ${frequency} ${passage}`), passage);
    }
    for (const {treatment, passage} of additions) {
      assert.ok(reached.has(`${treatment} ${passage}`), passage);
    }
  });

  it('have their passages, with sources, in every language, and no others', () => {
    const named = new Set([...rows, ...additions].map(({passage}) => passage));
    for (const language of languages) {
      assert.deepEqual([...passages[language]!.keys()].sort(), [...named].sort());
      for (const {id, title, text, form, sources} of passages[language]!.values()) {
        assert.ok(title && text && form === 'option', id);
        assert.ok(sources.length > 0, `${language}: ${id} cites nothing`);
      }
    }
  });

  it('combine several answers, but not “none” or “I don’t know”', () => {
    assert.deepEqual(toggleAnswer('place', 'lungs', ['bones']), ['bones', 'lungs']);
    assert.deepEqual(toggleAnswer('place', 'bones', ['bones', 'lungs']), ['lungs']);
    assert.deepEqual(toggleAnswer('place', 'unknown', ['bones']), ['unknown']);
    assert.deepEqual(toggleAnswer('medicines', 'cdk46', ['none']), ['cdk46']);
    assert.deepEqual(toggleAnswer('kind', 'local', ['regional']), ['local']);
  });

  it('tell what an answer changes', () => {
    const first = optionsFor({kind: ['local']});
    const second = optionsFor({kind: ['local'], radiation: ['yes']});
    const {added, changed, gone} = compareOptions(first, second);
    assert.deepEqual([added, gone], [[], []]);
    assert.deepEqual(
      changed.map(({treatment}) => treatment),
      ['radiation'],
    );
  });
});

describe('every combination of answers', () => {
  it('leads to something that is often talked about, each treatment once', () => {
    assert.ok(all.length > 2000);
    for (const {answers, options} of all) {
      assert.ok(
        options.some(({frequency}) => frequency === 'often'),
        say(answers),
      );
      const treatments = options.map(({treatment}) => treatment);
      assert.equal(new Set(treatments).size, treatments.length, say(answers));
      const shown = options.flatMap((one) => one.passages);
      assert.equal(new Set(shown).size, shown.length, `twice: ${say(answers)}`);
    }
  });

  it('does not list radiation near the breast as likely if that place already had it', () => {
    each(
      (one) => isNear(one) && has('radiation', 'yes')(one),
      (one) => {
        const radiation = option(one, 'radiation')!;
        assert.equal(radiation.frequency, 'less', say(one.answers));
        assert.match(textOf(radiation), /only in some cases/);
        assert.match(textOf(radiation, 'es'), /solo en algunos casos/);
      },
    );
    each(
      (one) => isNear(one) && has('radiation', 'unknown')(one),
      (one) => {
        const radiation = option(one, 'radiation')!;
        assert.equal(radiation.frequency, 'sometimes');
        assert.match(textOf(radiation), /if that area has not had radiation before/);
        assert.match(textOf(radiation, 'es'), /si esa zona no ha recibido radioterapia antes/);
      },
    );
  });

  it('never calls radiation less likely farther away', () => {
    each(has('kind', 'metastatic', 'unknown'), (one) =>
      assert.notEqual(option(one, 'radiation')!.frequency, 'less', say(one.answers)),
    );
  });

  it('calls nothing near the breast metastatic, advanced or stage IV', () => {
    each(isNear, (one) => {
      for (const shown of one.options) {
        assert.doesNotMatch(textOf(shown), /metasta|advanced|stage (IV|4|four)|spread/i);
        assert.doesNotMatch(textOf(shown, 'es'), /metást|metast|avanzad|etapa (IV|4|cuatro)/i);
      }
    });
  });

  it('shows no medicine for invasive cancer with DCIS', () => {
    const allowed = ['know-receptors', 'surgery', 'radiation', 'hormone', 'palliative', 'trial'];
    each(has('type', 'dcis'), (one) => {
      for (const {treatment} of one.options) assert.ok(allowed.includes(treatment), treatment);
      const hormone = option(one, 'hormone');
      if (hormone) assert.match(textOf(hormone), /only if the cancer has hormone receptors/);
    });
  });

  it('assumes nothing that was not answered', () => {
    for (const {options} of all) {
      for (const shown of options) {
        assert.doesNotMatch(textOf(shown), /as yours (is|does)/i);
        assert.doesNotMatch(textOf(shown, 'es'), /como el suyo/i);
      }
    }
    each(
      (one) => !one.answers.medicines?.length,
      (one) => {
        for (const id of one.options.flatMap(({passages: shown}) => shown)) {
          assert.doesNotMatch(id, /^(cdk46-again|pathway-early|hormone-changed|her2-recent)$/);
        }
      },
    );
    each(
      (one) => !one.answers.receptors?.length,
      (one) => {
        for (const treatment of ['cdk46', 'pathway', 'adc', 'immuno', 'parp']) {
          assert.equal(option(one, treatment), undefined, say(one.answers));
        }
      },
    );
  });

  it('mentions immunotherapy only for triple-negative cancer, with its PD-L1 test', () => {
    for (const one of all) {
      for (const language of languages) {
        const immuno = option(one, 'immuno');
        if (!immuno) continue;
        assert.deepEqual(one.situation.receptors, ['triple-negative']);
        assert.equal(immuno.frequency, 'sometimes');
        assert.match(textOf(immuno, language), /(only if|solo si) [^.]*PD-L1/);
      }
    }
  });

  it('lists hormone therapy only with hormone receptors, or with that condition', () => {
    each(has('receptors', 'triple-negative', 'her2-only'), (one) => {
      if (has('type', 'dcis')(one)) return;
      assert.equal(option(one, 'hormone')!.frequency, 'less', say(one.answers));
      for (const treatment of ['cdk46', 'pathway']) assert.equal(option(one, treatment), undefined);
    });
    each(has('receptors', 'unknown', 'her2-positive'), (one) => {
      const hormone = option(one, 'hormone')!;
      assert.equal(hormone.frequency, 'sometimes', say(one.answers));
      assert.match(textOf(hormone), /only if the cancer has hormone receptors/);
      assert.match(textOf(hormone, 'es'), /solo si el cáncer tiene receptores hormonales/);
    });
  });

  it('offers HER2-negative cancer no medicine against HER2 but T-DXd, with its condition', () => {
    each(has('receptors', 'hr-positive', 'triple-negative'), (one) => {
      if (has('type', 'dcis')(one)) return;
      const her2 = option(one, 'her2')!;
      assert.equal(her2.frequency, 'less', say(one.answers));
      assert.match(textOf(her2), /T-DXd is different.*HER2-low/);
      for (const shown of one.options) {
        if (/T-DXd/.test(textOf(shown))) assert.match(textOf(shown), /HER2-low/);
        if (/trastuzumab|T-DM1/.test(textOf(shown))) assert.equal(shown.treatment, 'her2');
      }
    });
  });

  it('names a BRCA test in every HER2-negative list of invasive cancer', () => {
    each(
      (one) => has('receptors', 'hr-positive', 'triple-negative')(one) && !has('type', 'dcis')(one),
      (one) => {
        if (has('kind', 'unknown')(one)) return;
        assert.ok(
          one.options.some((shown) => /BRCA test/.test(textOf(shown))),
          say(one.answers),
        );
      },
    );
  });

  it('always lists palliative care, and states that it is not hospice', () => {
    for (const one of all) {
      assert.match(textOf(option(one, 'palliative')!), /not the same as hospice/);
    }
  });

  it('shows the line of each place that was ticked', () => {
    const lines = {bones: /\*\*Bones/, brain: /\*\*Brain/, liver: /\*\*Liver/};
    for (const [place, line] of Object.entries(lines)) {
      each(has('place', place), (one) =>
        assert.ok(
          one.options.some((shown) => line.test(textOf(shown))),
          say(one.answers),
        ),
      );
    }
  });
});
