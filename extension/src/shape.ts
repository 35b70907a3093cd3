/** Checks of values that come over a border, and the types they prove. */

export type Check<T> = (value: unknown) => value is T;
export type Checked<C> = C extends Check<infer T> ? T : never;
export type Fields = Readonly<Record<string, Check<unknown>>>;

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isBoolean(value: unknown): value is boolean {
  return typeof value === "boolean";
}

/** A whole number from 0 up to max. */
export function natural(max: number): Check<number> {
  return (value): value is number => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= max;
}

/** A string of at most max UTF-16 code units. */
export function text(max: number): Check<string> {
  return (value): value is string => typeof value === "string" && value.length <= max;
}

export function oneOf<const T extends string | number>(...values: readonly T[]): Check<T> {
  return (value): value is T => (values as readonly unknown[]).includes(value);
}

export function orNull<T>(check: Check<T>): Check<T | null> {
  return (value): value is T | null => value === null || check(value);
}

export function optional<T>(check: Check<T>): Check<T | undefined> {
  return (value): value is T | undefined => value === undefined || check(value);
}

/** Whether value is an object with these fields besides its type, each of its shape, and with no other. */
export function hasShape(value: Record<string, unknown>, fields: Fields): boolean {
  const known = (key: string): boolean => key === "type" || Object.hasOwn(fields, key);
  return Object.keys(value).every(known) && Object.entries(fields).every(([key, check]) => check(value[key]));
}
