import { compareServices, type Past } from '../../src/changes/compare/compare-services.ts';
import type { Change } from '../../src/changes/change.ts';
import { loaded } from '../model/loaded.ts';
import { type ActionParts, demoAction } from '../spec/demo-specs.ts';

/** One version of the demo service: its actions by name. */
export type Version = Readonly<Record<string, ActionParts>>;

/** What a request or an answer has besides what a row is about: nothing. */
const empty: ActionParts = {
  request: 'properties: {}\n',
  response: 'properties: {}\n',
  example: 'request: {}\nresult: {}\n',
};

/** Compares two versions that differ only in the given parts of their actions. */
export function changesBetween(before: Version, after: Version, past?: Past): readonly Change[] {
  return compareServices(serviceOf(before), serviceOf(after), past);
}

/** A change as tables show it: `breaking callers field-removed DomainList`. */
export function lineOf({ verdict, audience, code, path, review }: Change): string {
  return `${verdict} ${audience} ${code}${path === '' ? '' : ` ${path}`}${review === undefined ? '' : ' (needs a person)'}`;
}

function serviceOf(version: Version): ReturnType<typeof loaded> {
  const actions = Object.entries(version).map(([name, parts]) => {
    const text = demoAction({ ...empty, ...parts }).replace('action: Ask', `action: ${name}`);
    return [name, text] as const;
  });
  return loaded({ actions: Object.fromEntries(actions) });
}
