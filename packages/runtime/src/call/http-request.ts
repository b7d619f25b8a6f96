import { platform } from '#platform';

import type { AnyAction } from '../action.ts';
import type { Endpoint } from '../endpoint.ts';
import { canonicalPath, canonicalQuery, type Pair } from '../signing/canonical-request.ts';
import type { UnsignedRequest } from '../signing/signed-headers.ts';
import type { RequestSnapshot } from './request-snapshot.ts';

/** A request as HTTP has it, before it is signed. */
export interface HttpRequest extends UnsignedRequest {
  /** Where it goes, percent-encoded. */
  readonly url: string;
}

/**
 * Puts a request into HTTP: action and version in the query, parameters in the body (POST) or in the query (GET).
 *
 * @throws ValidationError when a parameter of a GET has no place in a query.
 */
export function httpRequest(action: AnyAction, snapshot: RequestSnapshot, endpoint: Endpoint, path: string): HttpRequest {
  const { name, version } = action;
  const query: Pair[] = [
    ['Action', name],
    ['Version', version],
  ];
  const isPost = action.query === undefined;
  if (action.query !== undefined) query.push(...action.query(name, snapshot.value));
  return {
    method: isPost ? 'POST' : 'GET',
    url: `${endpoint.origin}${canonicalPath(path)}?${canonicalQuery(query)}`,
    host: endpoint.host,
    path,
    query,
    contentType: isPost ? 'application/json' : undefined,
    body: isPost ? platform.encode(snapshot.text) : new Uint8Array(),
  };
}
