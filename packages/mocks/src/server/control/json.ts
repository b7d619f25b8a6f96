import type { MockAnswer } from '../../answer.ts';
import { type Refusal, refusal } from '../../protocol/refusal.ts';
import { isObject } from '../../scenario/checks.ts';
import { type Problem, placeOf } from '../../scenario/problem.ts';
import { bareRefusal } from '../bare-refusal.ts';

/** Answers with a value. */
export function jsonAnswer(value: unknown): MockAnswer {
  return {
    status: 200,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' },
    body: [JSON.stringify(value)],
  };
}

/** Refuses a call whose body says something that cannot be done. */
export function wrong(message: string, rule: string, remedy: string, status = 400): MockAnswer {
  const because: Refusal = refusal(status === 404 || status === 405 ? 'InvalidActionOrVersion' : 'InvalidParam', message, rule, remedy);
  return bareRefusal(because, status);
}

/** Refuses a scenario with everything that is wrong with it. */
export function wrongScenario(problems: readonly Problem[]): MockAnswer {
  return bareRefusal({
    code: 'InvalidParam',
    message: problems.map(({ path, message }) => `${placeOf(path)} ${message}.`).join(' ').slice(0, 1_000),
    hints: problems.map(({ path, remedy }) => ({ rule: placeOf(path), remedy })),
  });
}

/** The object of a body; undefined where it is none. */
export function readObject(body: Uint8Array): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
