import type { RequestIn, ResultIn } from '@volc-live/runtime';
import { http, type HttpHandler, HttpResponse } from 'msw';

import type { AnyMockAction, MockAction } from '../actions/mock-action.ts';
import { bareResult } from '../answers/bare-result.ts';
import { playedEdition } from '../edition.ts';
import { errors } from '../gen/errors.ts';
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

/** How an override of an edition of the service is used. */
export interface EditionOverrideOptions<Edition> extends OverrideOptions {
  /** The edition that is answered for; a name that there is not throws a TypeError. */
  readonly edition: Edition;
}

/**
 * Makes an MSW handler that answers an action with what you pass, checked or not: `server.use(mockX({ … }))`. `Others` has the
 * types of the action in editions that have more of it, by name.
 */
export interface MockHandler<Q, R, Others = unknown> {
  /** In an edition that has more of the action. */
  <Edition extends keyof Others>(
    override: Override<RequestIn<Edition, Q, Others>, ResultIn<Edition, R, Others>>,
    options: EditionOverrideOptions<Edition>,
  ): HttpHandler;
  /** In the service itself. */
  (override: Override<Q, R>, options?: OverrideOptions): HttpHandler;
}

/** The factory of overrides of one action. */
export function mockHandler<Q, R, Others>(own: MockAction<Q, R>): MockHandler<Q, R, Others> {
  const { name } = own;
  const method = methodOf(own);
  return (override: Override<never, object>, options: OverrideOptions & { readonly edition?: unknown } = {}) => {
    const { service, actions } = playedEdition(options.edition);
    const action = actions.find((known) => known.name === name) ?? own;
    const handler = http[method === 'GET' ? 'get' : 'post'](
      ({ request }) => namedIn(new URL(request.url).search).action === name,
      async ({ request }) => {
        const { search } = new URL(request.url);
        const body = method === 'GET' ? readQuery(search, action, service) : await readBody(request);
        // What a resolver is told is the request as sent: an override takes the place of all checks.
        const answer = typeof override === 'function' ? await override({ request: body as never }) : override;
        return respond(answer, action, body, { requestId: 'OVERRIDE', named: namedIn(search), service });
      },
      { once: options.once ?? false },
    );
    handler.info.header = `${method} ${name} (override)`;
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

function respond(answer: OverrideAnswer<object>, action: AnyMockAction, body: Parameters, metadata: Metadata): HttpResponse<string> {
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
