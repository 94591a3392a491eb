/** The changelog's part about a version, without its heading. Throws if there is none. */
export function releaseNotes(changelog: string, version: string): string {
  const [, ...parts] = changelog.split(/^## /m);
  const part = parts.find((text) => /^\S+/.exec(text)?.[0].replace(/,$/, '') === version);
  const notes = part?.replace(/^.*\n/, '').trim();
  if (!notes) throw new Error(`CHANGELOG.md has nothing about ${version}`);
  return `${notes}\n`;
}
