import { didYouMean } from '../../diagnostics/nearest-name.ts';
import { shown } from '../../diagnostics/shown-text.ts';
import type { RawService, RawSpecs } from '../../spec/raw/raw-specs.ts';
import type { Placed } from '../../spec/yaml/raw-node.ts';
import type { Action, Edition, Type } from '../model.ts';
import { enumerationOf } from '../edition-additions.ts';
import { visitFields } from '../visit-type.ts';
import { type BuildContext, buildSources } from './build-context.ts';
import { buildEditionActions } from './build-edition-actions.ts';

/** Builds the editions of a service; what they name must be actions. */
export function buildEditions(
  { editions, dayOffset }: RawService,
  specs: RawSpecs,
  actions: readonly Action[],
  context: BuildContext,
): readonly Edition[] {
  const names = actions.map(({ name }) => name);
  const known = ({ value, origin }: Placed<string>): readonly string[] => {
    if (names.includes(value)) return [value];
    const remedy = didYouMean(value, names) || 'Name an action of this service.';
    context.log.report('MODEL_UNKNOWN_ACTION', origin, `The edition names the action ${shown(value)}, which no file defines.`, remedy);
    return [];
  };
  return editions.flatMap(({ name, value }) => {
    if (value === undefined) return [];
    const there = specs.complete && !context.log.hasErrors ? buildEditionActions(value, specs, context) : [];
    for (const action of there) checkDepth(action, actions, name, context);
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
        actions: there,
        sources: buildSources(value.sources, context),
        origin: value.origin,
      },
    ];
  });
}

/** Reports values that are added to an enumeration deep in a request: types and checks know of those of parameters alone. */
function checkDepth(there: Action, actions: readonly Action[], edition: Placed<string>, { log }: BuildContext): void {
  const own = actions.find(({ name }) => name === there.name);
  for (const { name, type } of there.request.fields) {
    const known = own?.request.fields.find((field) => field.name === name);
    if (known === undefined || enumerationOf(type) !== undefined || countOfValues(known.type) === countOfValues(type)) continue;
    const message = `The edition ${edition.value} adds values inside ${shown(name)} of ${shown(there.name)}, which is an object.`;
    log.report('MODEL_EDITION', edition.origin, message);
  }
}

function countOfValues(type: Type): number {
  let count = 0;
  visitFields(type, (field) => (count += enumerationOf(field.type)?.values.length ?? 0));
  return count;
}
