/** Returns a function that creates a value once for each list of arguments, such as a formatter of `Intl`. */
export function cached<Args extends readonly (string | boolean)[], Result extends object>(
  create: (...args: Args) => Result,
): (...args: Args) => Result {
  const results = new Map<string, Result>();
  return (...args) => {
    const key = args.join();
    let result = results.get(key);
    if (!result) results.set(key, (result = create(...args)));
    return result;
  };
}
