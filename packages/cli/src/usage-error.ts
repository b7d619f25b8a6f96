/** The command line is wrong; nothing was sent. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  /** What is wrong, a line each: `--from must be before --to. Change …`. */
  readonly faults: readonly string[];

  /** Each fault is a sentence that says what to do as well. It may hold text of the user, which is escaped when shown. */
  constructor(...faults: readonly string[]) {
    super(faults.join(' '));
    this.faults = faults;
  }
}
