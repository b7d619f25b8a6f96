import * as client from '@volc-live/client';
import type { AnyAction } from '@volc-live/runtime';
import * as validators from '@volc-live/validators';

/** An action with everything that was generated for it, its types forgotten. */
export interface GeneratedAction {
  readonly name: string;
  readonly action: AnyAction;
  readonly rules: readonly validators.RuleFacts[];
  readonly answer: validators.Answer;
  readonly validateRequest: validators.Validator<unknown>;
  readonly validateResult: validators.Validator<unknown>;
  /** The method of the client, to which any body may be given. */
  readonly call: (live: client.LiveClient<client.LiveEdition>, body: unknown) => Promise<unknown>;
}

type Open = Readonly<Record<string, unknown>>;

/**
 * Every generated action, found by the names that generation promises: descriptor, validators, rules,
 * answer and method. A missing one is told by name.
 */
export const generatedActions: readonly GeneratedAction[] = Object.entries(client as Open)
  .filter((entry): entry is [string, AnyAction] => isAction(entry[1]))
  .map(([name, action]) => ({
    name,
    action,
    rules: of(name, `${name}Rules`) as readonly validators.RuleFacts[],
    answer: of(name, `${name}Answer`) as validators.Answer,
    validateRequest: of(name, `validate${name}Request`) as validators.Validator<unknown>,
    validateResult: of(name, `validate${name}Result`) as validators.Validator<unknown>,
    call: (live, body) => methodOf(live, name)(body),
  }));

/** The generated action of a name. */
export function generatedAction(name: string): GeneratedAction {
  const action = generatedActions.find((each) => each.name === name);
  if (action === undefined) throw new Error(`There are cases for ${name}, but no code.`);
  return action;
}

function isAction(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'validate' in value && 'idempotent' in value;
}

function of(action: string, name: string): unknown {
  const value = (validators as Open)[name];
  if (value === undefined) throw new Error(`The validators of ${action} lack ${name}.`);
  return value;
}

function methodOf(live: client.LiveClient<client.LiveEdition>, name: string): (body: unknown) => Promise<unknown> {
  const method = name.charAt(0).toLowerCase() + name.slice(1);
  const call = (live as unknown as Open)[method];
  if (typeof call !== 'function') throw new Error(`LiveClient lacks ${method}.`);
  return (body) => Reflect.apply(call, live, [body]) as Promise<unknown>;
}
