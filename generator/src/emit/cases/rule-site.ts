import type { Action, Json, ObjectType } from '../../model/model.ts';
import { mended } from './mend.ts';
import type { Samples } from './samples.ts';
import { pathOf, type Way, withoutName, withValue } from './sent-path.ts';

/** An object of the request, and the least request that has it. */
export interface Site {
  readonly object: ObjectType;
  readonly way: Way;
  readonly base: Json;
  /** Whether the same object stands elsewhere too, and was gone through there. */
  readonly again: boolean;
}

/** Every object of the request of an action, the request itself first. */
export function sitesOf(action: Action, samples: Samples): readonly Site[] {
  const seen = new Set<ObjectType>();
  const sites: Site[] = [];
  const visit = (object: ObjectType, way: Way, request: Json): void => {
    const aim = { pinned: [way], allows: () => false };
    const base = mended(request, aim, action, samples)?.request;
    if (base === undefined) return;
    sites.push({ object, way, base, again: seen.has(object) });
    seen.add(object);
    for (const { name, type } of object.fields) {
      const plain = withoutName(type);
      const inner = withoutName(plain.kind === 'list' ? plain.element : plain);
      if (inner.kind !== 'object') continue;
      const holder = [...way, name];
      const least = samples.leastOf(inner, holder);
      const innerWay = plain.kind === 'list' ? [...holder, 0] : holder;
      visit(inner, innerWay, withValue(base, holder, plain.kind === 'list' ? [least] : least));
    }
  };
  visit(action.request, [], samples.leastOf(action.request, []));
  return sites;
}

/** Names a place in front of what is said about it: `RegionList[0]: `; nothing for the request itself. */
export function siteName({ way }: Site): string {
  return way.length === 0 ? '' : `${pathOf(way)} `;
}
