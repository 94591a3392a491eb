import {InvalidValue} from './substitute.js';

/** The CSS math functions that the widgets' formulas and themes use. */
const mathFunctions: Readonly<Record<string, (...values: number[]) => number>> = {
  calc: (value) => value,
  '': (value) => value,
  min: Math.min,
  max: Math.max,
  clamp: (min, value, max) => Math.max(min, Math.min(value, max)),
  abs: Math.abs,
};

const angleUnits: Readonly<Record<string, number>> = {
  deg: 1,
  grad: 0.9,
  rad: 180 / Math.PI,
  turn: 360,
};

/**
 * Evaluates a CSS math expression: `0.4`, `40%`, `120deg`, `min(l, 0.4)`, `calc(c * 2)`.
 *
 * @param variables - Values of the names in it, such as the channels of a relative color.
 * @param percentBase - The value of 100%.
 * @param units - The value of one of each unit. Default: angles, in degrees.
 * @throws {InvalidValue} if it is not a number.
 */
export function calculate(
  text: string,
  variables: Readonly<Record<string, number>> = {},
  percentBase = 1,
  units: Readonly<Record<string, number>> = angleUnits,
): number {
  const tokens =
    text.match(/[\d.]+(?:e[+-]?\d+)?(?:%|[a-z]+)?|[a-z][\w-]*(?=\()|[a-z]+|[-+*/(),]/gi) ?? [];
  if (tokens.join('') !== text.replace(/\s/g, ''))
    throw new InvalidValue(`“${text}” is not a number`);
  let position = 0;
  const fail = (): never => {
    throw new InvalidValue(`“${text}” is not a number`);
  };
  const term = (): number => {
    const token = tokens[position++] ?? fail();
    if (token === '-') return -term();
    if (token === '+') return term();
    if (token === '(' || tokens[position] === '(') {
      if (token !== '(') position++;
      const apply = mathFunctions[token === '(' ? '' : token.toLowerCase()] ?? fail();
      const values = [sum()];
      while (tokens[position] === ',') {
        position++;
        values.push(sum());
      }
      if (tokens[position++] !== ')') fail();
      return apply(...values);
    }
    const [, digits, unit] = /^([\d.]+(?:e[+-]?\d+)?)(%|[a-z]+)?$/i.exec(token) ?? [];
    if (digits !== undefined) {
      const factor = unit === '%' ? percentBase / 100 : unit ? units[unit.toLowerCase()] : 1;
      return Number(digits) * (factor ?? fail());
    }
    const name = token.toLowerCase();
    return name === 'none' ? 0 : (variables[name] ?? fail());
  };
  const product = (): number => {
    let value = term();
    while (tokens[position] === '*' || tokens[position] === '/') {
      value = tokens[position++] === '*' ? value * term() : value / term();
    }
    return value;
  };
  const sum = (): number => {
    let value = product();
    while (tokens[position] === '+' || tokens[position] === '-') {
      value = tokens[position++] === '+' ? value + product() : value - product();
    }
    return value;
  };
  const value = sum();
  if (position < tokens.length || !Number.isFinite(value)) fail();
  return value;
}
