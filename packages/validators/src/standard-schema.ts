/** The interface of Standard Schema, version 1: https://standardschema.dev. */
export interface StandardSchemaV1<Input = unknown, Output = Input> {
  readonly '~standard': StandardProps<Input, Output>;
}

/** What a Standard Schema offers. */
export interface StandardProps<Input, Output> {
  /** Version of the interface. */
  readonly version: 1;
  /** Name of the library. */
  readonly vendor: string;
  /** Checks a value; never throws, never waits. */
  readonly validate: (value: unknown, options?: StandardOptions) => StandardResult<Output>;
  /** Carries the types; there is no such value. */
  readonly types?: StandardTypes<Input, Output> | undefined;
}

/** Options of {@link StandardProps.validate}. */
export interface StandardOptions {
  /** Options of the library: here those of a validator. */
  readonly libraryOptions?: Record<string, unknown> | undefined;
}

/** The types of a Standard Schema. */
export interface StandardTypes<Input, Output> {
  readonly input: Input;
  readonly output: Output;
}

/** The verdict of a Standard Schema. */
export type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] };

/** One thing that is wrong. */
export interface StandardIssue {
  /** What is wrong, and what to do. */
  readonly message: string;
  /** The way to the value, outermost first. */
  readonly path: readonly (string | number)[];
}
