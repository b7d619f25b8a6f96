import type { Dispute } from '../../model/model.ts';
import type { Language } from './language.ts';

/** A disagreement between sources, in a table. */
export interface DisputeRow {
  readonly about: string;
  readonly taken: string;
  /** `S, G` */
  readonly sources: string;
}

/** Emits the rows of the table of disagreements. */
export function disputeRows(disputes: readonly Dispute[], { say }: Language): readonly DisputeRow[] {
  return disputes.map(({ about, taken, sources }) => ({ about: say(about), taken: say(taken), sources: sources.join(', ') }));
}
