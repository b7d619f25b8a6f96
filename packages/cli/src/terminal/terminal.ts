/** Where the command line writes, and what it knows of the place. */
export interface Terminal {
  /** Standard output: data and nothing else. Resolves when it has been taken; rejects when it cannot be. */
  readonly write: (text: string) => Promise<void>;
  /** Standard error: progress, advice, errors. */
  readonly tell: (text: string) => void;
  /** The stream behind {@link tell}, for progress that draws over itself; undefined where nobody watches. */
  readonly progress: () => NodeJS.WriteStream | undefined;
  /** Columns of standard output; undefined where it is no terminal. */
  readonly columns: number | undefined;
  /** Whether standard output takes colours. */
  readonly color: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Home folder of the user. */
  readonly home: () => Promise<string>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}
