/** What is wrong with a value: where below it, as `.title` or `[3]`, and what it has to be. */
export interface Fault {
  at: string;
  what: string;
}

/** What is wrong with a value first; `null`: nothing. */
export type Check = (value: unknown) => Fault | null;

const fault = (what: string): Fault => ({ at: '', what });
const within = (step: string, { at, what }: Fault): Fault => ({ at: step + at, what });

/** A check of one value; its fault is made once, for there may be millions of values. */
export function one(what: string, isRight: (value: unknown) => boolean): Check {
  const wrong = fault(what);
  return (value) => (isRight(value) ? null : wrong);
}

export const text = one('must be a text', (value) => typeof value === 'string');
export const truth = one('must be true or false', (value) => typeof value === 'boolean');
/** A finite number. */
export const number = one('must be a number', Number.isFinite);
export const whole = one('must be a whole number', Number.isSafeInteger);
export const count = one('must be a whole number, 0 or more', (value) => Number.isSafeInteger(value) && value as number >= 0); // prettier-ignore

/** A place in a table of so many rows; `of` is what the table is called. */
export const indexOf = (of: string, rows: number): Check =>
  one(
    `must be the index of one of the ${rows} ${of}`,
    (value) => Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) < rows,
  );

export function oneOf(values: readonly unknown[]): Check {
  return one(`must be one of ${values.join(', ')}`, (value) => values.includes(value));
}

export const matching = (pattern: RegExp, what: string): Check =>
  one(`must be ${what}`, (value) => typeof value === 'string' && pattern.test(value));

export function orNull(check: Check): Check {
  return (value) => (value === null ? null : check(value));
}

/** A value that may be missing. */
export function optional(check: Check): Check {
  return (value) => (value === undefined ? null : check(value));
}

/** The first check that fails. */
export function all(...checks: Check[]): Check {
  return (value) => {
    for (const check of checks) {
      const wrong = check(value);
      if (wrong) return wrong;
    }
    return null;
  };
}

/** A list, each entry of which passes. `length`: how many it must have. */
export function list(entry: Check, length?: number): Check {
  return (value) => {
    if (!Array.isArray(value)) return fault('must be a list');
    if (length !== undefined && value.length !== length)
      return fault(`must have ${length} entries, not ${value.length}`);
    for (let i = 0; i < value.length; i++) {
      const wrong = entry(value[i]);
      if (wrong) return within(`[${i}]`, wrong);
    }
    return null;
  };
}

/** An object with all of these keys; others are passed over. */
export function object<T extends object>(keys: { [Key in keyof T]-?: Check }): Check {
  const checks = Object.entries<Check>(keys);
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return fault('must be an object');
    for (const [key, check] of checks) {
      const wrong = check((value as Record<string, unknown>)[key]);
      if (wrong) return within(`.${key}`, Object.hasOwn(value, key) ? wrong : fault('is missing'));
    }
    return null;
  };
}

/** A table as columns of the same length; each entry of a column passes. */
export function columns<T extends object>(entries: { [Key in keyof T]-?: Check }): Check {
  const [first = ''] = Object.keys(entries);
  const lists = Object.fromEntries(Object.entries<Check>(entries).map(([key, entry]) => [key, list(entry)]));
  const isTable = object(lists);
  return (value) => {
    const wrong = isTable(value);
    if (wrong) return wrong;
    const table = value as Record<string, unknown[]>;
    const other = Object.keys(lists).find((key) => table[key]!.length !== table[first]!.length);
    return other === undefined ? null : { at: `.${other}`, what: `must be as long as ${first}` };
  };
}

/** Rows by their entries in some columns, each after the one before it. */
export function inOrder(keys: readonly [string, ...string[]], isStrict: boolean): Check {
  return (value) => {
    const sorted = keys.map((key) => (value as Record<string, number[]>)[key]!);
    for (let row = 1; row < sorted[0]!.length; row++) {
      const differing = sorted.find((column) => column[row] !== column[row - 1]);
      if (differing ? differing[row]! < differing[row - 1]! : isStrict)
        return {
          at: `.${keys[0]}[${row}]`,
          what: `must come before row ${row - 1}: rows are sorted by ${keys.join(', ')}`,
        };
    }
    return null;
  };
}
