/** Voices made as a joke or a sound effect, by their names on Apple devices. They never read. */
const novelty =
  /\b(?:albert|bad ?news|bahh|bells|boing|bubbles|cellos|deranged|good ?news|hysterical|jester|organ|superstar|trinoids|whisper|wobble|zarvox)\b/i;

/** Synthetic voices from before 2005. They read only if the device has no other voice. */
const robotic =
  /\b(?:eddy|flo|fred|grandma|grandpa|junior|kathy|ralph|reed|rocko|sandy|shelley)\b|eloquence|e-?speak/i;

/** The same voice of eSpeak with an effect: “English (America)+croak”. */
const variant = /\+\w/;

/** Spanish of the Americas, if there is none of the United States. */
const regional = /-(?:us|mx|419)$/;

const tagOf = ({lang}: SpeechSynthesisVoice): string => lang.replace('_', '-').toLowerCase();

const idOf = ({name, voiceURI}: SpeechSynthesisVoice): string => `${name} ${voiceURI}`;

/** Smaller is better. */
function rank(voice: SpeechSynthesisVoice, format: string): number[] {
  const tag = tagOf(voice);
  const is = (condition: boolean) => (condition ? 0 : 1);
  return [
    is(voice.default),
    is(tag === format.toLowerCase()),
    is(regional.test(tag)),
    is(/premium|enhanced|natural|siri/i.test(idOf(voice))),
  ];
}

function compare(one: readonly number[], other: readonly number[]): number {
  const index = one.findIndex((value, index) => value !== other[index]);
  return index < 0 ? 0 : one[index]! - other[index]!;
}

/**
 * The voices of this device that suit the subject, for a language: the reader's default first, then those
 * of the region in `format` (a BCP 47 tag). Voices that run on a server are excluded: they would send it
 * the text. Robotic ones are there only if nothing else is.
 */
export function suitableVoices(language: string, format: string): SpeechSynthesisVoice[] {
  const voices = (globalThis.speechSynthesis?.getVoices() ?? [])
    .filter((voice) => voice.localService && tagOf(voice).split('-')[0] === language)
    .filter((voice) => !novelty.test(idOf(voice)) && !variant.test(voice.name))
    .sort((one, other) => compare(rank(one, format), rank(other, format)));
  const natural = voices.filter((voice) => !robotic.test(idOf(voice)));
  return natural.length ? natural : voices;
}

/** Labels of voices in a language: those whose name says nothing about a region get it, if they differ in it. */
export function voiceLabels(voices: readonly SpeechSynthesisVoice[], language: string): string[] {
  const regions = new Intl.DisplayNames(language, {type: 'region', fallback: 'none'});
  const regionOf = (voice: SpeechSynthesisVoice): string | undefined => {
    const region = /-([a-z]{2}|\d{3})$/.exec(tagOf(voice))?.[1];
    return region && regions.of(region.toUpperCase());
  };
  const differ = new Set(voices.map(regionOf)).size > 1;
  return voices.map((voice) => {
    const region = differ && !voice.name.includes('(') && regionOf(voice);
    return region ? `${voice.name} (${region})` : voice.name;
  });
}
