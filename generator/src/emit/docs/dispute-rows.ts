import type { Dispute } from '../../model/model.ts';

/** A disagreement between sources, in a table. */
export interface DisputeRow {
  readonly about: string;
  readonly taken: string;
  /** `S, G` */
  readonly sources: string;
}

/** Emits the rows of the table of disagreements. */
export function disputeRows(disputes: readonly Dispute[]): readonly DisputeRow[] {
  return disputes.map(({ about, taken, sources }) => ({ about, taken, sources: sources.join(', ') }));
}
