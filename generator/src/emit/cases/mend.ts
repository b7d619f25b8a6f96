import type { Action, Json } from '../../model/model.ts';
import type { Finding, Judgement } from './conformance-case.ts';
import { judge } from './judge.ts';
import { now, type Samples } from './samples.ts';
import { mentionsOf } from '../../model/analysis/mentions.ts';
import { checkValue } from './check-value.ts';
import { ownerAt, pathOf, valueAt, type Way, wayOf, withoutName, withValue } from './sent-path.ts';

/** What a request is changed for. */
export interface Aim {
  /** Values that must stay as they are. */
  readonly pinned: readonly Way[];
  /** Whether something may be wrong with the request, or be told about it. */
  readonly allows: (finding: Finding) => boolean;
}

/** A request, and what there is to say about it. */
export interface Mended {
  readonly request: Json;
  readonly judgement: Judgement;
}

/** Most values that are changed one after another. */
const deepest = 3;

/**
 * The request with the least changes after which nothing is wrong with it but what the aim allows; undefined if none
 * are found.
 */
export function mended(request: Json, aim: Aim, action: Action, samples: Samples): Mended | undefined {
  for (let depth = 0; depth <= deepest; depth++) {
    const found = mendedBy(request, depth, aim, action, samples);
    if (found !== undefined) return found;
  }
  return undefined;
}

function mendedBy(request: Json, changes: number, aim: Aim, action: Action, samples: Samples): Mended | undefined {
  const judgement = judge(action.request, request, now);
  const { violations, advice } = judgement;
  const wrong = [...violations, ...advice].find((finding) => !aim.allows(finding));
  if (wrong === undefined) return { request, judgement };
  if (changes === 0) return undefined;
  for (const path of wrong.paths) {
    const way = wayOf(path);
    if (aim.pinned.some((pin) => isWithin(pin, path))) continue;
    for (const value of replacements(way, action, samples)) {
      if (JSON.stringify(value) === JSON.stringify(valueAt(request, way))) continue;
      const found = mendedBy(withValue(request, way, value), changes - 1, aim, action, samples);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** Whether a value lies on the way to a pinned one. */
function isWithin(pin: Way, path: string): boolean {
  return pin.some((_, index) => pathOf(pin.slice(0, index + 1)) === path);
}

function replacements(way: Way, action: Action, samples: Samples): readonly (Json | undefined)[] {
  const { fields = [], rules = [] } = ownerAt(action.request, way) ?? {};
  const place = fields.findIndex(({ name }) => name === way.at(-1));
  const field = fields[place];
  if (field === undefined) return [undefined];
  const type = withoutName(field.type);
  const named = [...(mentionsOf(rules).get(field.name)?.values ?? [])].map((value) => (type.kind === 'list' ? [value] : value));
  const longer = type.kind === 'list' ? [samples.several(type.element, [...way, 0], 2)] : [];
  const right = named.filter((value) => checkValue(type, value).length === 0);
  return [...(field.required ? [] : [undefined]), samples.of(type, way, place), ...longer, ...right];
}
