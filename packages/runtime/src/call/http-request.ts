import type { AnyAction } from '../action.ts';
import type { Pair } from '../signing/canonical-request.ts';
import { queryParameters } from './query-parameters.ts';
import type { RequestSnapshot } from './request-snapshot.ts';

const encoder = /* @__PURE__ */ new TextEncoder();

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
 * @throws ValidationError when a parameter of a GET has no place in a query.
 */
export function httpRequest(action: AnyAction, snapshot: RequestSnapshot): HttpRequest {
  const { method, name, version } = action;
  const target: readonly Pair[] = [
    ['Action', name],
    ['Version', version],
  ];
  switch (method) {
    case 'POST':
      return { method, query: target, contentType: 'application/json', body: encoder.encode(snapshot.text) };
    case 'GET':
      return { method, query: [...target, ...queryParameters(action, snapshot.value)], contentType: undefined, body: new Uint8Array() };
  }
}
