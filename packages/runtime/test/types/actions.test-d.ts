import type { Action, Call, CallHandler, Interceptor, ServiceClient, TransportResponse } from '@volc-live/runtime';
import { defineAction, repeatedQuery } from '@volc-live/runtime/codegen/v1';
import { expectTypeOf, test } from 'vitest';

interface AskRequest {
  readonly Name: string;
  readonly Kind?: 'a' | 'b';
  readonly List?: readonly string[];
}

interface AskResult {
  readonly Count: number;
}

declare const Ask: Action<AskRequest, AskResult>;
declare const client: ServiceClient;

type Verbose = (
  input: unknown,
  options?: { readonly now?: number; readonly locale?: 'en' | 'zh' },
) => {
  readonly ok: false;
  readonly violations: readonly { path: string; rule: string; message: string; remedy: string; values: unknown[] }[];
  readonly advice: readonly unknown[];
};
declare const verbose: Verbose;
declare const response: Response;
declare const signal: AbortSignal;

test('the result of a call is that of its action', () => {
  expectTypeOf(client.call(Ask, { Name: 'x' })).toEqualTypeOf<Promise<AskResult>>();
  expectTypeOf(client.call(Ask, { Name: 'x', Kind: 'a', List: ['y'] }, { timeoutMs: 5 })).resolves.toEqualTypeOf<AskResult>();
});

test('the request of a call is judged by the action, and by nothing that it happens to be', () => {
  // @ts-expect-error Name is missing.
  void client.call(Ask, {});
  // @ts-expect-error c is no Kind.
  void client.call(Ask, { Name: 'x', Kind: 'c' });
  // @ts-expect-error Nmae is unknown.
  void client.call(Ask, { Name: 'x', Nmae: 'y' });
  // @ts-expect-error A Name is a text.
  void client.call(Ask, { Name: 5 });
  // @ts-expect-error A text is no request.
  void client.call(Ask, 'x');
  // @ts-expect-error There is no such option.
  void client.call(Ask, { Name: 'x' }, { timeout: 5 });
});

test('a definition takes its types from where it is kept, or from its arguments', () => {
  const definition = {
    name: 'Ask',
    version: '1',
    idempotent: true,
    quota: 30,
    validate: () => ({ ok: true }) as const,
  } as const;
  const kept: Action<AskRequest, AskResult> = defineAction(definition);
  expectTypeOf(client.call(kept, { Name: 'x' })).resolves.toEqualTypeOf<AskResult>();
  expectTypeOf(defineAction<AskRequest, AskResult>(definition)).toEqualTypeOf<Action<AskRequest, AskResult>>();
  // @ts-expect-error A query is written by a function.
  defineAction<AskRequest, AskResult>({ ...definition, query: 'GET' });
});

test('actions of other requests and results are other types', () => {
  expectTypeOf<Action<AskRequest, AskResult>>().not.toExtend<Action<AskRequest, string>>();
  expectTypeOf<Action<AskRequest, AskResult>>().not.toExtend<Action<{ readonly Other: string }, AskResult>>();
});

test('a validator that says more than it must is a validator', () => {
  defineAction<AskRequest, AskResult>({ name: 'A', version: '1', query: repeatedQuery, idempotent: true, quota: 1, validate: verbose });
});

test('options may be undefined, as they are when they come from elsewhere', () => {
  const absent: { readonly timeoutMs: number | undefined; readonly signal: AbortSignal | undefined } = {
    timeoutMs: undefined,
    signal,
  };
  void client.call(Ask, { Name: 'x' }, absent);
});

test('a Response of fetch can answer a transport, but for its body', () => {
  expectTypeOf({ status: 200, headers: response.headers, body: new Uint8Array() }).toExtend<TransportResponse>();
  expectTypeOf({ status: 200, headers: new Map<string, string>(), body: Buffer.of(1) }).toExtend<TransportResponse>();
});

test('a call is passed on, not made up', () => {
  expectTypeOf((next: CallHandler) => (call: Call) => next({ ...call, request: {} })).toExtend<Interceptor>();
  expectTypeOf({ action: Ask, request: {}, signal }).not.toExtend<Call>();
});
