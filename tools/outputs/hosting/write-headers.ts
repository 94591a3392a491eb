/** Writes each header in the syntax of a server, one per line. */
export const lines = <Value>(
  headers: Readonly<Record<string, Value>>,
  write: (name: string, value: Value) => string,
  indent: string,
): string =>
  Object.entries(headers)
    .map(([name, value]) => indent + write(name, value))
    .join('\n');
