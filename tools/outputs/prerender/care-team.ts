/** A hospital's care team in the prerendered pages of its own build. */
import type {Content, ContentModule} from './element-markup.ts';
import type {CareContactFeature} from './load-elements.ts';

/** The attributes that name the team: `care-name`, `care-phone`, `care-phone-after-hours`. */
export type CareTeam = Readonly<Record<string, string>>;

/** As the feature sees an element: nothing around it declares a setting. */
const elementWith = (team: CareTeam, localName: string): Element =>
  ({
    localName,
    shadowRoot: null,
    getAttribute: (name: string) => team[name] ?? null,
    getRootNode: () => ({}),
  }) as unknown as Element;

/**
 * Returns the content with the team's name and numbers wherever it asks the reader to call. Throws if a
 * number is not valid.
 */
export async function withCareTeam(
  content: Content,
  team: CareTeam,
  {addCareContact, readContact}: CareContactFeature,
): Promise<Content> {
  const numbers = readContact(elementWith(team, 'care-team'));
  for (const [name, value] of [
    ['care-phone', numbers?.day],
    ['care-phone-after-hours', numbers?.night],
  ] as const) {
    if (team[name] && !value) throw new Error(`${name}: "${team[name]}" is not a phone number`);
  }
  if (!numbers) throw new Error('care-name: expected care-phone too');
  const languages = Object.entries(content).map(async ([language, modules]) => {
    const messages = modules['interface']!;
    const changed: Record<string, ContentModule> = {};
    for (const [name, module] of Object.entries(modules)) {
      const original = {language, content: module, messages};
      const view = await addCareContact(elementWith(team, name), original, (_, same) => same);
      if (view === original) throw new Error(`could not add the care team to ${name}.${language}`);
      changed[name] = view.content;
      changed['interface'] = view.messages;
    }
    return [language, changed] as const;
  });
  return Object.fromEntries(await Promise.all(languages));
}
