import type { AnyMockAction } from '../actions/mock-action.ts';
import { type Parameters, type Selection, select } from '../world/selection.ts';
import type { World } from '../world/world.ts';
import { type Range, rangeOf } from './range.ts';

/** A request that has passed its checks, with everything that an answer is made from. */
export interface Question {
  readonly action: AnyMockAction;
  readonly request: Parameters;
  readonly range: Range;
  readonly selection: Selection;
  /** Now, by the clock of the world, in seconds since the epoch. */
  readonly now: number;
  /** The instant up to which the action has data, in seconds since the epoch. */
  readonly known: number;
  readonly world: World;
}

/** Reads a request as a question to the world; `now` is in seconds since the epoch. */
export function ask(world: World, action: AnyMockAction, request: Parameters, now: number): Question {
  return {
    action,
    request,
    range: rangeOf(request),
    selection: select(world.account, request),
    now,
    known: now - (action.facts.delay ?? 0),
    world,
  };
}

/** The same question about a part of what it asks: with some parameters replaced. */
export function narrowed(question: Question, replaced: Parameters): Question {
  const request = { ...question.request, ...replaced };
  return { ...question, request, selection: select(question.world.account, request) };
}

/** The value of a parameter, or what the service takes for it when it is left out. */
export function parameterOf(question: Question, name: string): unknown {
  return question.request[name] ?? question.action.facts.defaults?.[name];
}
