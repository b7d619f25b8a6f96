/** What the process ends with. Scripts go by these numbers: they are documented in the README, and stay. */
export const exitCodes: {
  readonly ok: 0;
  /** The service refused, or a file could not be written. */
  readonly refused: 1;
  /** The command line, the request or the keys are wrong; nothing was sent. */
  readonly usage: 2;
  /** No usable answer arrived. */
  readonly network: 3;
  /** A part is missing. */
  readonly partial: 4;
  /** SIGINT. */
  readonly interrupted: 130;
} = { ok: 0, refused: 1, usage: 2, network: 3, partial: 4, interrupted: 130 };
