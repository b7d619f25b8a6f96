/** An object whose keys are there only where they have a value. */
export type Defined<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

/** Leaves out the keys without a value: `{ unit: undefined }` becomes `{}`. */
export function defined<T extends object>(object: T): Defined<T> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as Defined<T>;
}

/** A list, or undefined where it is empty. */
export function unlessEmpty<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list;
}
