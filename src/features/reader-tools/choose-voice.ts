/** Joke voices, and robotic ones, of Apple devices: their lists are sorted by name and begin with them. */
const unsuitableNames =
  /\b(?:albert|bad ?news|bahh|bells|boing|bubbles|cellos|deranged|eddy|flo|fred|good ?news|grandma|grandpa|hysterical|jester|junior|kathy|organ|princess|ralph|reed|rocko|sandy|shelley|superstar|trinoids|whisper|wobble|zarvox)\b|eloquence/i;

/** Spanish of the Americas, if there is none of the United States. */
const regional = /-(?:us|mx|419)$/;

const tagOf = ({lang}: SpeechSynthesisVoice): string => lang.replace('_', '-').toLowerCase();

/** Smaller is better. */
function rank(voice: SpeechSynthesisVoice, format: string): number[] {
  const tag = tagOf(voice);
  const is = (condition: boolean) => (condition ? 0 : 1);
  return [
    is(!unsuitableNames.test(`${voice.name} ${voice.voiceURI}`)),
    is(voice.default),
    is(tag === format.toLowerCase()),
    is(regional.test(tag)),
    is(/premium|enhanced|natural|siri/i.test(`${voice.name} ${voice.voiceURI}`)),
  ];
}

function compare(one: readonly number[], other: readonly number[]): number {
  const index = one.findIndex((value, index) => value !== other[index]);
  return index < 0 ? 0 : one[index]! - other[index]!;
}

/**
 * A voice of this device for a language: one that suits the subject, if possible the reader's default or
 * one of the region in `format` (a BCP 47 tag). Voices that run on a server are excluded: they would send
 * it the text. Undefined if there is none.
 */
export function chooseVoice(language: string, format: string): SpeechSynthesisVoice | undefined {
  const voices = globalThis.speechSynthesis?.getVoices() ?? [];
  return voices
    .filter((voice) => voice.localService && tagOf(voice).split('-')[0] === language)
    .sort((one, other) => compare(rank(one, format), rank(other, format)))[0];
}
