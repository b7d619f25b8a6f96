/** Names that a language has for what specs name on the wire; what is not here keeps the name it came with. */
export interface Terms {
  /** Kinds of usage by action. */
  readonly actions: Readonly<Record<string, string>>;
  /** By `Action.Field`, or by `Field` where all actions mean the same. */
  readonly fields: Readonly<Record<string, string>>;
  readonly dimensions: Readonly<Record<string, string>>;
  /** By `Dimension.value`. */
  readonly values: Readonly<Record<string, string>>;
  readonly units: Readonly<Record<string, string>>;
}
