import type { RawDispute } from '../../spec/raw/raw-specs.ts';
import type { Dispute } from '../model.ts';
import { type BuildContext, buildSources } from './build-context.ts';

/** Builds the disagreements between sources that a spec tells of. */
export function buildDisputes(disputes: readonly RawDispute[], context: BuildContext): readonly Dispute[] {
  return disputes.map(({ about, taken, sources }) => ({ about, taken, sources: buildSources(sources, context) }));
}
