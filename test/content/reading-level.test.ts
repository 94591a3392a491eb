import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {asText, english, spanish, spanishSyllables} from '../../tools/content/reading-level.ts';
import {stripMarks} from '../../src/lib/inline-marks/parse-inline.ts';

/** Words with known counts: diphthongs, hiatus, accents that split vowels, silent u and h, y. */
const known = {
  sol: 1,
  mes: 1,
  seno: 2,
  cáncer: 2,
  mamá: 2,
  médico: 3,
  cirugía: 4,
  célula: 3,
  tumor: 2,
  ciudad: 2,
  cuidado: 3,
  bien: 1,
  hueso: 2,
  huesos: 2,
  miedo: 2,
  causa: 2,
  aunque: 2,
  oigo: 2,
  ruina: 2,
  viuda: 2,
  recurrencia: 4,
  quimioterapia: 5,
  radioterapia: 5,
  inmunoterapia: 6,
  metástasis: 4,
  terapia: 3,
  biopsia: 2,
  poeta: 3,
  aéreo: 4,
  leer: 2,
  creer: 2,
  caos: 2,
  ahora: 3,
  teatro: 3,
  océano: 4,
  oeste: 3,
  zoo: 2,
  día: 2,
  país: 2,
  oír: 2,
  reír: 2,
  maíz: 2,
  baúl: 2,
  búho: 2,
  mayoría: 4,
  todavía: 4,
  ríe: 2,
  envíe: 3,
  ahí: 2,
  que: 1,
  quien: 1,
  aquí: 2,
  guerra: 2,
  guía: 2,
  seguir: 2,
  sigue: 2,
  pingüino: 3,
  vergüenza: 3,
  agua: 2,
  cuota: 2,
  y: 1,
  muy: 1,
  hoy: 1,
  rey: 1,
  reyes: 2,
  ayuda: 3,
  apoyo: 3,
  mayo: 2,
  buey: 1,
  limpiáis: 2,
  averiguáis: 4,
  miau: 1,
  ganglio: 2,
  linfático: 4,
  lumpectomía: 5,
  mastectomía: 5,
  oncología: 5,
};

describe('Spanish syllables', () => {
  for (const [word, count] of Object.entries(known)) {
    test(`${word} has ${count}`, () => assert.equal(spanishSyllables(word), count));
  }
});

test('INFLESZ follows its formula', () => {
  // 2 sentences, 7 words, 12 syllables.
  const {inflesz} = spanish('El médico la ayuda. Usted puede hablar.');
  assert.ok(Math.abs(inflesz - (206.835 - (62.3 * 14) / 7 - 7 / 2)) < 1e-9, String(inflesz));
});

test('hard words raise the level', () => {
  const easy = 'You can ask your team. They know you well. It is all right to cry.';
  const hard =
    'Metastatic dissemination necessitates multidisciplinary chemotherapeutic consideration notwithstanding contraindications.';
  assert.ok(english(easy).grade < 4);
  assert.ok(english(hard).grade > 12);
  assert.ok(spanish('Puede pedir ayuda. Su equipo la conoce bien.').inflesz > 65);
  assert.ok(
    spanish(
      'La multidisciplinariedad quimioterapéutica imposibilita extraordinariamente determinaciones individualizadas.',
    ).inflesz < 20,
  );
});

test('marks are not counted as words', () => {
  assert.equal(stripMarks('**Call** [988](tel:988) now'), 'Call 988 now');
  assert.equal(
    asText(['A title', 'A sentence.', 'A question?']),
    'A title. A sentence. A question?',
  );
});
