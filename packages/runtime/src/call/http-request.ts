import type { AnyAction } from '../action.ts';
import { ValidationError } from '../errors/validation-error.ts';
import type { Pair } from '../signing/canonical-request.ts';
import type { RequestSnapshot } from './request-snapshot.ts';

/** A request as HTTP has it, before it is signed and addressed. */
export interface HttpRequest {
  readonly method: 'GET' | 'POST';
  /** Query parameters, not percent-encoded. */
  readonly query: readonly Pair[];
  /** Media type of the body; `undefined` when there is none. */
  readonly contentType: string | undefined;
  /** Bytes of the body; empty when there is none. */
  readonly body: Uint8Array;
}

/**
 * Puts a request into HTTP: action and version in the query, parameters in the body (POST) or in the query (GET).
 *
 * @throws ValidationError when a parameter of a GET is no text, number, boolean, or list of such.
 */
export function httpRequest(action: AnyAction, snapshot: RequestSnapshot): HttpRequest {
  const { method, name, version } = action;
  const target: readonly Pair[] = [
    ['Action', name],
    ['Version', version],
  ];
  switch (method) {
    case 'POST':
      return { method, query: target, contentType: 'application/json', body: new TextEncoder().encode(snapshot.text) };
    case 'GET':
      return { method, query: [...target, ...parametersOf(name, snapshot)], contentType: undefined, body: new Uint8Array() };
  }
}

function parametersOf(action: string, { value }: RequestSnapshot): readonly Pair[] {
  return Object.entries(value).flatMap(([name, item]: [string, unknown]) =>
    (Array.isArray(item) ? item : [item]).map((part: unknown): Pair => {
      if (typeof part === 'string' || typeof part === 'number' || typeof part === 'boolean') return [name, String(part)];
      const message = `${name} must be a text, a number, a boolean or a list of these, to fit into a query.`;
      const violation = { path: name, rule: 'query', message, remedy: 'Leave it out, or give one of these.' };
      throw new ValidationError({ action, violations: [violation] });
    }),
  );
}
