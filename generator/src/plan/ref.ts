/** Packages that generated code lives in or imports from, by role. */
export type Home = 'validators' | 'client' | 'mocks' | 'cli' | 'runtime';

/** A name that some module exports. Asking a file's scope for it imports it. */
export interface Ref {
  readonly name: string;
  readonly home: Home;
  /** Path inside `src` of its package: `gen/shapes/Region.ts`. */
  readonly module: string;
  /** Whether it has no value at run time. */
  readonly typeOnly: boolean;
}

/** What a seam of hand-written code offers, by name: `validators.text` refers to `text`. */
export type Seam<Name extends string> = Readonly<Record<Name, Ref>>;

/** A seam from the names of its values and its types. */
export function seam<Name extends string>(
  home: Home,
  module: string,
  values: readonly Name[],
  types: readonly Name[],
): Seam<Name> {
  const refs = [
    ...values.map((name) => [name, { name, home, module, typeOnly: false }]),
    ...types.map((name) => [name, { name, home, module, typeOnly: true }]),
  ];
  return Object.fromEntries(refs) as Seam<Name>;
}
