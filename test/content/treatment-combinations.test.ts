/** Conditions that hold for every combination of answers. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {all, each, has, isNear, languages, option, say, textOf} from './treatment-combinations.js';

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
