/** Signs of side effects, in each language, and the advice that each treatment must give. */

/** A sign or advice, by language. */
export type Sign = Readonly<Record<'en' | 'es', RegExp>>;

/** Every one of the parts, in the same text. */
const all = (en: readonly RegExp[], es: readonly RegExp[]): Sign => {
  const join = (parts: readonly RegExp[]): RegExp =>
    new RegExp(parts.map(({source}) => `(?=[^]*?(?:${source}))`).join(''), 'i');
  return {en: join(en), es: join(es)};
};

export const signs = {
  fever: all([/100\.4 ?°?F/, /chills/], [/100\.4 ?°?F/, /escalofríos/]),
  breathing: all(
    [/cough/, /new or worse/],
    [/tos/, /nuev[oa] (o|y) (peor|que empeora)|nueva o que empeora/],
  ),
  suddenBreath: all(
    [/sudden trouble breathing/, /tel:911/],
    [/(falta|faltando) el aire|cuesta respirar/, /tel:911/],
  ),
  chestPain: all(
    [/chest pain/, /tel:911/],
    [/duele el pecho,? por dentro|dolor (nuevo )?en el pecho, por dentro/, /tel:911/],
  ),
  vomiting: all(
    [/vomit|throw/, /24 hours/, /keep/],
    [/vomita|vómitos/, /24 horas/, /retiene|retener/],
  ),
  diarrhea: all(
    [/diarrhea\W+for more than a day/, /blood/, /fever/, /dizziness/, /cramps/],
    [/diarrea\W+por más de un día/, /sangre/, /fiebre/, /mareo/, /cólicos/],
  ),
  clot: all([/swollen, painful/], [/hinchad[oa]s? y con dolor/]),
  stroke: all(
    [/face that droops/, /weak or numb/, /speaking, seeing or walking/, /very bad headache/],
    [
      /cae un lado de la cara/,
      /brazo o una pierna/,
      /hablar, ver o caminar/,
      /dolor de cabeza muy fuerte/,
    ],
  ),
  bloodSugar: all(
    [/very thirsty/, /dry mouth/, /urine/, /mixed up/],
    [/mucha sed/, /boca seca/, /orina/, /confusión/],
  ),
  suddenConfusion: all(
    [/sudden confusion[^.]*911|suddenly confused[^.]*911/],
    [/(se confunde|confusión es repentina)[^.]*911/],
  ),
  heart: all(
    [/sudden weight gain/, /swelling/, /dizziness/],
    [/(sube|aumento) de peso de repente/, /hinch/, /mare/],
  ),
  weakHeart: all(
    [/swollen ankles or legs/, /sudden weight gain/, /racing heart/],
    [/hinchan los tobillos o las piernas/, /sube de peso de repente/, /acelera el corazón/],
  ),
  yellow: all([/yellow skin or eyes/], [/amarill[oa]s?/]),
  wound: all(
    [/wound that turns red, swells, opens or leaks/],
    [/herida se pone roja, se hincha, se abre/],
  ),
  bleeding: all(
    [/blood in urine or stool/, /bruise/],
    [/sangre en la orina o en las heces/, /moretones/],
  ),
  infections: all([/infections/, /weak/], [/infecciones/, /debilidad/]),
  immune: all(
    [
      /any diarrhea/,
      /blood in the stool/,
      /belly pain/,
      /yellow skin or eyes/,
      /dark urine/,
      /headache that stays/,
      /eye trouble/,
      /dizziness/,
      /tiredness/,
      /weak muscles/,
      /racing or uneven/,
      /rash with blisters/,
      /very thirsty/,
    ],
    [
      /cualquier diarrea/,
      /sangre en las heces/,
      /barriga/,
      /piel u ojos amarillos/,
      /orina oscura/,
      /no se quita/,
      /problemas en los ojos/,
      /mareo/,
      /mucho cansancio/,
      /músculos débiles/,
      /acelerado o irregular/,
      /ampollas/,
      /mucha sed/,
    ],
  ),
  afterwards: all([/after it (has )?end(s|ed)/], [/después de terminar/]),
  keepTaking: all([/do not stop the pills on your own/], [/no deje las pastillas por su cuenta/]),
  lowCalcium: all(
    [/cramps or spasms/, /numb fingers, toes or lips/],
    [/calambres o espasmos/, /duermen los dedos de las manos o de los pies, o los labios/],
  ),
  jaw: all([/jaw/, /dental work/], [/mandíbula/, /trabajo dental/]),
  seizure: all([/seizure/, /tel:911/], [/convulsión/, /tel:911/]),
  pregnancy: all([/do not get pregnant/], [/no quede embarazada/]),
  partner: all([/get a partner pregnant/], [/embarace a su pareja/]),
  mayBePregnant: all([/might be pregnant/], [/que (puede estar|está) embarazada/]),
} satisfies Record<string, Sign>;

export type SignName = keyof typeof signs;

/** Signs that the line "When to call" of each treatment must contain. */
export const callSigns: Readonly<Record<string, readonly SignName[]>> = {
  surgery: ['fever', 'wound', 'clot', 'suddenBreath', 'chestPain'],
  radiation: ['breathing', 'suddenBreath', 'chestPain', 'seizure', 'mayBePregnant'],
  chemo: [
    'fever',
    'breathing',
    'suddenBreath',
    'chestPain',
    'vomiting',
    'diarrhea',
    'pregnancy',
    'partner',
  ],
  hormone: ['suddenBreath', 'chestPain', 'stroke', 'clot', 'pregnancy', 'partner'],
  bone: ['lowCalcium', 'jaw', 'pregnancy', 'mayBePregnant'],
  cdk46: [
    'fever',
    'breathing',
    'suddenBreath',
    'chestPain',
    'diarrhea',
    'keepTaking',
    'pregnancy',
    'partner',
  ],
  pathway: [
    'fever',
    'bloodSugar',
    'breathing',
    'suddenBreath',
    'chestPain',
    'diarrhea',
    'pregnancy',
    'partner',
  ],
  her2: [
    'fever',
    'breathing',
    'suddenBreath',
    'chestPain',
    'weakHeart',
    'diarrhea',
    'pregnancy',
    'partner',
  ],
  adc: [
    'fever',
    'breathing',
    'suddenBreath',
    'chestPain',
    'vomiting',
    'diarrhea',
    'heart',
    'yellow',
    'pregnancy',
    'partner',
  ],
  parp: [
    'fever',
    'breathing',
    'suddenBreath',
    'chestPain',
    'clot',
    'bleeding',
    'infections',
    'pregnancy',
    'partner',
  ],
  immuno: [
    'fever',
    'breathing',
    'suddenBreath',
    'chestPain',
    'immune',
    'afterwards',
    'pregnancy',
    'partner',
  ],
};
