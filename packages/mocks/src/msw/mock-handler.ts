import { http, type HttpHandler, HttpResponse } from 'msw';

import type { AnyMockAction, MockAction } from '../actions/mock-action.ts';
import { bareResult } from '../answers/bare-result.ts';
import { errors } from '../gen/errors.ts';
import { service } from '../gen/service.ts';
import { errorOf, type Metadata, metadataText, refusedText } from '../protocol/envelope.ts';
import { readQuery } from '../protocol/query-content.ts';
import { methodOf, namedIn } from '../protocol/route.ts';
import type { Parameters } from '../world/selection.ts';
import { ApiErrorAnswer } from './api-error.ts';

/** A call that an override answers. */
export interface OverrideCall<Q> {
  /** The parsed parameters; not checked. */
  readonly request: Q;
}

/** Fields of the result, or an error. Fields that are left out repeat the request, are 0 or empty. */
export type OverrideAnswer<R> = Partial<R> | ApiErrorAnswer;

/** What to answer with: a value, or a function of the call. */
export type Override<Q, R> =
  | OverrideAnswer<R>
  | ((call: OverrideCall<Q>) => OverrideAnswer<R> | Promise<OverrideAnswer<R>>);

/** How an override is used. */
export interface OverrideOptions {
  /** Whether it answers one request only. */
  readonly once?: boolean;
}

/** Makes an MSW handler that answers an action with what you pass, checked or not: `server.use(mockX({ … }))`. */
export type MockHandler<Q, R> = (override: Override<Q, R>, options?: OverrideOptions) => HttpHandler;

/** The factory of overrides of one action. */
export function mockHandler<Q, R>(action: MockAction<Q, R>): MockHandler<Q, R> {
  const method = methodOf(action);
  return (override, options = {}) => {
    const handler = http[method === 'GET' ? 'get' : 'post'](
      ({ request }) => namedIn(new URL(request.url).search).action === action.name,
      async ({ request }) => {
        const { search } = new URL(request.url);
        const body = method === 'GET' ? readQuery(search, action, service) : await readBody(request);
        // What a resolver is told is the request as sent: an override takes the place of all checks.
        const answer = typeof override === 'function' ? await override({ request: body as Q }) : override;
        return respond(answer, action, body, namedIn(search));
      },
      { once: options.once ?? false },
    );
    handler.info.header = `${method} ${action.name} (override)`;
    return handler;
  };
}

async function readBody(request: Request): Promise<Parameters> {
  const text = await request.text();
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

function respond<R>(
  answer: OverrideAnswer<R>,
  action: AnyMockAction,
  body: Parameters,
  named: Metadata['named'],
): HttpResponse<string> {
  const metadata: Metadata = { requestId: 'OVERRIDE', named, service };
  const headers = { 'content-type': 'application/json; charset=utf-8' };
  if (answer instanceof ApiErrorAnswer) {
    const documented = errorOf(errors, answer.code);
    const error = { ...documented, status: answer.status, message: answer.message ?? documented.message };
    return new HttpResponse(refusedText(metadata, error), { status: answer.status, headers });
  }
  const result = JSON.stringify({ ...bareResult(action, body), ...answer });
  const text = `{"ResponseMetadata":${metadataText(metadata)},"Result":${result}}`;
  return new HttpResponse(text, { status: 200, headers });
}
