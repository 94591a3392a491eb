import {read, remove, write} from '../../lib/storage.js';

const key = 'voice';

/** The voices that the reader chose on this page, by language; for all its widgets. */
const chosen = new Map<string, string>();

const storedVoices = (): Record<string, unknown> => ({...(read(key) as object | undefined)});

/** True if a voice for the language is stored on the device. */
export const isVoiceStored = (language: string): boolean =>
  typeof storedVoices()[language] === 'string';

/** The voice that the reader chose out of `voices`; by default the first one. */
export function chosenVoice(
  voices: readonly SpeechSynthesisVoice[],
  language: string,
  remember: boolean,
): SpeechSynthesisVoice | undefined {
  const id = chosen.get(language) ?? (remember ? storedVoices()[language] : undefined);
  return voices.find(({voiceURI}) => voiceURI === id) ?? voices[0];
}

/** Takes the reader's choice. The first voice is the default, so that nothing is stored for it. */
export function chooseVoice(
  voices: readonly SpeechSynthesisVoice[],
  voice: SpeechSynthesisVoice,
  language: string,
  remember: boolean,
): void {
  chosen.set(language, voice.voiceURI);
  if (!remember) return;
  const stored = new Map(Object.entries(storedVoices()));
  if (voice === voices[0]) stored.delete(language);
  else stored.set(language, voice.voiceURI);
  if (stored.size) write(key, Object.fromEntries(stored));
  else remove(key);
}
