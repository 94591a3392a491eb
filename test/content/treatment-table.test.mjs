/** Walks every combination of answers through the table of treatments. Reads what a build compiled. */
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {localization, readContent} from '../../tools/content/content.ts';
import rows, {questions} from '../../build/js/src/content/treatment-options.table.js';
import {optionsFor, situationOf} from '../../build/js/src/elements/treatment-options/situation.js';

const {languages} = localization();
const names = Object.keys(questions);

/** Every combination of answers; `undefined` is a question that was skipped. */
const combinations = names.reduce(
  (found, name) =>
    found.flatMap((answers) =>
      [...questions[name], undefined].map((answer) => ({...answers, [name]: answer})),
    ),
  [{}],
);
const situations = combinations.map((answers) => ({
  answers,
  situation: situationOf(answers),
  rows: optionsFor(answers),
}));

const passages = {};
const words = (row, language = 'en') => {
  const {title, text: words} = passages[language].get(row.passage);
  return `${title}. ${words}`;
};
const say = (answers) => JSON.stringify(answers);

/** Checks every situation, and that there was something to check. */
function each(wanted, check) {
  const chosen = situations.filter(({situation}) => wanted(situation));
  assert.ok(chosen.length > 0, 'no such situation');
  for (const one of chosen) check(one);
}
const row = ({rows}, treatment) => rows.find((one) => one.treatment === treatment);

before(async () => {
  for (const language of languages) {
    const {sections} = await readContent('treatment-options', language);
    const {passages: all} = sections.find(({id}) => id === 'for-you');
    passages[language] = new Map(all.map((passage) => [passage.id, passage]));
  }
});

describe('the table', () => {
  it('walks all combinations', () => {
    assert.equal(
      combinations.length,
      names.reduce((product, name) => product * (questions[name].length + 1), 1),
    );
  });

  it('knows only answers that can be given', () => {
    for (const {when} of rows) {
      for (const [name, answers] of Object.entries(when)) {
        for (const answer of answers) assert.ok(questions[name]?.includes(answer), answer);
      }
    }
  });

  it('has no row that is never reached', () => {
    const reached = new Set(situations.flatMap((one) => one.rows));
    for (const one of rows) assert.ok(reached.has(one), `never reached: ${JSON.stringify(one)}`);
  });

  it('has its passages, with sources, in every language, and no others', () => {
    const named = new Set(rows.map(({passage}) => passage));
    for (const language of languages) {
      assert.deepEqual([...passages[language].keys()].sort(), [...named].sort());
      for (const passage of passages[language].values()) {
        assert.ok(passage.title && passage.text && passage.form === 'option', passage.id);
        assert.ok(passage.sources.length > 0, `${language}: ${passage.id} cites nothing`);
      }
    }
  });

  it('says the same thing in other words in each language', () => {
    for (const [id, {text: words}] of passages.es) assert.notEqual(words, passages.en.get(id).text);
  });
});

describe('every combination of answers', () => {
  it('has an option that is often talked about, and lists of at most seven', () => {
    for (const {answers, rows} of situations) {
      const of = (standing) => rows.filter((one) => one.standing === standing).length;
      assert.ok(of('often') > 0, say(answers));
      for (const standing of ['often', 'sometimes', 'less']) {
        assert.ok(of(standing) <= 7, `${standing}: ${say(answers)}`);
      }
    }
  });

  it('treats a skipped question like one whose answer is not known', () => {
    for (const {answers, rows} of situations) {
      const known = Object.fromEntries(names.map((name) => [name, answers[name] ?? 'unknown']));
      assert.deepEqual(rows, optionsFor(known), say(answers));
    }
  });

  it('lets the place count for metastatic cancer only', () => {
    for (const {answers, rows} of situations) {
      if (answers.kind === 'metastatic') continue;
      assert.deepEqual(rows, optionsFor({...answers, place: undefined}), say(answers));
    }
  });

  it('lets the first surgery count only where it decides', () => {
    for (const {answers, rows} of situations) {
      if (!['regional', 'metastatic'].includes(answers.kind)) continue;
      assert.deepEqual(rows, optionsFor({...answers, surgery: undefined}), say(answers));
    }
  });

  it('promises no radiation where it was given before', () => {
    each(
      ({radiation}) => radiation === 'yes',
      (one) => {
        const radiation = one.rows.filter(({treatment}) => treatment === 'radiation');
        assert.equal(radiation.length, 1, say(one.answers));
        assert.equal(radiation[0].standing, 'less');
        assert.match(words(radiation[0]), /only in some cases/);
        assert.match(words(radiation[0], 'es'), /solo en algunos casos/);
      },
    );
  });

  it('says the condition of radiation where nobody knows whether it was given', () => {
    each(
      ({radiation}) => radiation === 'unknown',
      (one) => {
        const radiation = row(one, 'radiation');
        assert.match(words(radiation), /(if|whether) that area has (not )?had radiation before/);
        assert.match(words(radiation, 'es'), /si esa zona (no|ya) ha recibido radioterapia antes/);
      },
    );
  });

  it('calls no local or regional recurrence metastatic, advanced or stage IV', () => {
    each(
      ({kind}) => ['local', 'regional'].includes(kind),
      (one) => {
        for (const shown of one.rows) {
          assert.doesNotMatch(words(shown), /metasta|advanced|stage (IV|4|four)|spread/i);
          assert.doesNotMatch(words(shown, 'es'), /metást|metast|avanzad|etapa (IV|4|cuatro)/i);
        }
      },
    );
  });

  it('speaks of immunotherapy only for triple-negative cancer, with its PD-L1 test', () => {
    for (const one of situations) {
      for (const shown of one.rows) {
        for (const language of languages) {
          if (!/immuno|inmuno|PD-L1/i.test(words(shown, language))) continue;
          assert.equal(one.situation.receptors, 'triple-negative', say(one.answers));
          assert.match(words(shown, language), /(only if|solo si) [^.]*PD-L1/);
          assert.equal(shown.standing, 'sometimes');
        }
      }
    }
  });

  it('never puts hormone therapy first for triple-negative cancer', () => {
    each(
      ({receptors}) => receptors === 'triple-negative',
      (one) => {
        assert.equal(row(one, 'hormone').standing, 'less', say(one.answers));
        assert.equal(row(one, 'cdk46'), undefined);
        assert.equal(row(one, 'pathway'), undefined);
      },
    );
  });

  it('says the condition of hormone therapy where the receptors are not known to be there', () => {
    each(
      ({receptors}) => ['unknown', 'her2-positive'].includes(receptors),
      (one) => {
        assert.equal(row(one, 'hormone').standing, 'sometimes', say(one.answers));
        assert.match(words(row(one, 'hormone')), /only if the cancer has hormone receptors/);
      },
    );
  });

  it('offers no medicine against HER2 for HER2-negative cancer', () => {
    each(
      ({receptors}) => ['hr-positive', 'triple-negative'].includes(receptors),
      (one) => {
        assert.equal(row(one, 'her2').standing, 'less', say(one.answers));
        for (const shown of one.rows) {
          if (/T-DXd|T-DM1/.test(words(shown))) assert.match(words(shown), /HER2-low/);
          if (/trastuzumab/.test(words(shown))) assert.equal(shown.standing, 'less');
        }
      },
    );
    each(
      ({receptors}) => receptors === 'unknown',
      (one) => assert.match(words(row(one, 'her2')), /only if the cancer makes too much HER2/),
    );
  });

  it('speaks of CDK4/6, PI3K, AKT and PARP inhibitors only for HER2-negative metastatic cancer', () => {
    for (const one of situations) {
      for (const treatment of ['cdk46', 'pathway', 'parp']) {
        if (!row(one, treatment)) continue;
        assert.equal(one.situation.kind, 'metastatic', say(one.answers));
        assert.match(one.situation.receptors, /hr-positive|triple-negative/);
      }
    }
    for (const language of languages) {
      assert.match(passages[language].get('parp').text, /BRCA.*HER2 negativ/);
      assert.match(passages[language].get('pathway').text, /(gene change|cambio en los genes)/);
    }
  });

  it('speaks of bone drugs only for bones, or for a place that is not known', () => {
    for (const one of situations) {
      const bone = row(one, 'bone');
      const {kind, place} = one.situation;
      const expected = kind === 'metastatic' && ['bones', 'unknown'].includes(place);
      assert.equal(Boolean(bone), expected, say(one.answers));
      if (place === 'unknown' && bone) {
        assert.equal(bone.standing, 'sometimes');
        assert.match(words(bone), /If the cancer is in your bones/);
      }
    }
  });

  it('starts with surgery for local and regional recurrences, if it can be done', () => {
    each(
      ({kind}) => ['local', 'regional'].includes(kind),
      (one) => assert.equal(row(one, 'surgery').standing, 'often', say(one.answers)),
    );
    each(
      ({kind, surgery}) => kind === 'local' && surgery === 'lumpectomy',
      (one) => assert.match(words(row(one, 'surgery')), /often a mastectomy.*another lumpectomy/),
    );
  });

  it('names palliative care always, and says that it is not hospice', () => {
    for (const one of situations) {
      assert.match(words(row(one, 'palliative')), /not the same as hospice/, say(one.answers));
    }
  });
});
