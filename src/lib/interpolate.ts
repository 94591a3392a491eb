/**
 * Replaces the placeholders of a message: `interpolate('by {name}', {name: 'Ana'})`. A placeholder
 * without a value stays as it is.
 */
export const interpolate = (message: string, values: Readonly<Record<string, string>>): string =>
  message.replace(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder);
