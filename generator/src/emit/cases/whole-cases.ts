import type { Action, Json } from '../../model/model.ts';
import type { ConformanceCase, Draft } from './conformance-case.ts';
import { instantText } from './instant-text.ts';
import { judge } from './judge.ts';
import { now } from './samples.ts';
import { numberIn } from '../../model/instant.ts';
import { withoutName } from './sent-path.ts';

/** Requests that are no objects, and requests with many mistakes at once, which are all told in their order. */
export function wholeCases(action: Action, base: Json | undefined): readonly Draft[] {
  const noObject: readonly (readonly [string, Json])[] = [
    ['null', null],
    ['a text', 'text'],
    ['a number', 5],
    ['a list', []],
  ];
  const requests: readonly Whole[] = [
    ...(base === undefined ? [] : [['the least request', 'base', base] as const]),
    ...noObject.map(([name, request]): Whole => [`the request is ${name}`, 'type', request]),
    ...manyMistakes(action),
  ];
  return requests.map(([name, about, request]) => ({ name, about, request, judgement: judge(action.request, request, now) }));
}

type Whole = readonly [name: string, about: string, request: Json];

function manyMistakes({ request: { fields } }: Action): readonly Whole[] {
  if (fields.length === 0) return [];
  const nulls = fields.map(({ name }): [string, Json] => [name, null]);
  const swapped = fields.map(({ name, type }): [string, Json] => [name, withoutName(type).kind === 'list' ? 'text' : ['text']]);
  return [
    ['null for every field, and an unknown one', 'order', Object.fromEntries([...nulls, ['Unheard', 1]])],
    ['texts for lists and lists for others, last field first', 'order', Object.fromEntries(swapped.toReversed())],
    ['nothing but an unknown field', 'order', { Unheard: 1 }],
  ];
}

/** The examples of an action, at the end of their range: they were written years ago. */
export function exampleCases(action: Action): readonly ConformanceCase[] {
  return action.examples.flatMap(({ title, request }): ConformanceCase[] => {
    const instants = action.request.fields
      .filter(({ type }) => withoutName(type).kind === 'instant')
      .map(({ name }) => numberIn(request[name]))
      .filter((seconds) => !Number.isNaN(seconds));
    const clock = instants.length === 0 ? now : Math.max(...instants);
    const { violations, advice } = judge(action.request, request, clock);
    if (violations.length > 0) return [];
    return [{ name: `example: ${title}`, about: 'example', now: instantText(clock), request, verdict: 'valid', violations, advice }];
  });
}
