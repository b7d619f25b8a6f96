import { didYouMean } from '../../diagnostics/nearest-name.ts';
import { shown } from '../../diagnostics/shown-text.ts';
import type { RawService } from '../../spec/raw/raw-specs.ts';
import type { Placed } from '../../spec/yaml/raw-node.ts';
import type { Action, Edition } from '../model.ts';
import { type BuildContext, buildSources } from './build-context.ts';

/** Builds the editions of a service; what they name must be actions. */
export function buildEditions({ editions, dayOffset }: RawService, actions: readonly Action[], context: BuildContext): readonly Edition[] {
  const names = actions.map(({ name }) => name);
  const known = ({ value, origin }: Placed<string>): readonly string[] => {
    if (names.includes(value)) return [value];
    const remedy = didYouMean(value, names) || 'Name an action of this service.';
    context.log.report('MODEL_UNKNOWN_ACTION', origin, `The edition names the action ${shown(value)}, which no file defines.`, remedy);
    return [];
  };
  return editions.flatMap(({ name, value }) => {
    if (value === undefined) return [];
    const quotas = value.quotas.flatMap((quota) => known(quota.name).map((action) => [action, quota.value?.value ?? 1] as const));
    return [
      {
        name: name.value,
        title: value.title,
        endpoint: value.endpoint,
        signing: value.signing,
        environment: value.environment,
        dayOffset: value.dayOffset ?? dayOffset,
        without: value.without.flatMap(known),
        quotas: Object.fromEntries(quotas),
        sources: buildSources(value.sources, context),
        origin: value.origin,
      },
    ];
  });
}
