/** What a form needs to know of an action. */
export interface Form {
  readonly action: string;
  readonly summary: string;
  /** Parameters in the order of the spec. */
  readonly fields: readonly FormField[];
  /** Parameters that are other in an edition, or there alone, by its name; left out where none is. */
  readonly editions?: Readonly<Partial<Record<string, readonly FormField[]>>>;
}

/** What a form needs to know of a parameter. */
export interface FormField {
  readonly name: string;
  /** What it holds, or what the elements of its list are; `json` is an object. */
  readonly kind: 'text' | 'number' | 'boolean' | 'instant' | 'json';
  /** True where it holds several of them. */
  readonly list?: boolean;
  readonly required?: boolean;
  readonly summary: string;
  /** The values that there are, each with its meaning; left out where any will do. */
  readonly values?: readonly FormValue[];
  /** What the service takes when the parameter is left out. */
  readonly default?: string | number | boolean;
  /** What leaving it out means. */
  readonly absent?: string;
  /** Names of the fields of an object. */
  readonly keys?: readonly string[];
}

/** A value that can be chosen. */
export interface FormValue {
  readonly value: string | number;
  readonly meaning: string;
}
