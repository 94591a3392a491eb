import {Invalid} from './substitute.js';

/** Functions of CSS that give a number. */
const functions: Readonly<Record<string, (...values: number[]) => number>> = {
  calc: (value) => value,
  '': (value) => value,
  min: Math.min,
  max: Math.max,
  clamp: (least, value, most) => Math.max(least, Math.min(value, most)),
  abs: Math.abs,
};

const units: Readonly<Record<string, number>> = {
  deg: 1,
  grad: 0.9,
  rad: 180 / Math.PI,
  turn: 360,
};

/**
 * The number that a term of CSS gives: `0.4`, `40%`, `120deg`, `min(l, 0.4)`, `calc(c * 2)`.
 * @param names - values of the names in it
 * @param whole - what 100% is
 */
export function calculate(
  text: string,
  names: Readonly<Record<string, number>> = {},
  whole = 1,
  size: Readonly<Record<string, number>> = units,
): number {
  const tokens =
    text.match(/[\d.]+(?:e[+-]?\d+)?(?:%|[a-z]+)?|[a-z][\w-]*(?=\()|[a-z]+|[-+*/(),]/gi) ?? [];
  if (tokens.join('') !== text.replace(/\s/g, '')) throw new Invalid(`“${text}” is no number`);
  let at = 0;
  const fail = (): never => {
    throw new Invalid(`“${text}” is no number`);
  };
  const term = (): number => {
    const token = tokens[at++] ?? fail();
    if (token === '-') return -term();
    if (token === '+') return term();
    if (token === '(' || tokens[at] === '(') {
      if (token !== '(') at++;
      const apply = functions[token === '(' ? '' : token.toLowerCase()] ?? fail();
      const values = [sum()];
      while (tokens[at] === ',') {
        at++;
        values.push(sum());
      }
      if (tokens[at++] !== ')') fail();
      return apply(...values);
    }
    const [, digits, unit] = /^([\d.]+(?:e[+-]?\d+)?)(%|[a-z]+)?$/i.exec(token) ?? [];
    if (digits !== undefined) {
      const factor = unit === '%' ? whole / 100 : unit ? size[unit.toLowerCase()] : 1;
      return Number(digits) * (factor ?? fail());
    }
    const name = token.toLowerCase();
    return name === 'none' ? 0 : (names[name] ?? fail());
  };
  const product = (): number => {
    let value = term();
    while (tokens[at] === '*' || tokens[at] === '/') {
      value = tokens[at++] === '*' ? value * term() : value / term();
    }
    return value;
  };
  const sum = (): number => {
    let value = product();
    while (tokens[at] === '+' || tokens[at] === '-') {
      value = tokens[at++] === '+' ? value + product() : value - product();
    }
    return value;
  };
  const value = sum();
  if (at < tokens.length || !Number.isFinite(value)) fail();
  return value;
}
