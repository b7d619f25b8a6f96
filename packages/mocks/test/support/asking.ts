import { createMock, type Mock, type MockAnswer, type MockOptions, textOf } from '@volc-live/mocks';

import { received, SIGNED_AT } from './signed-request.ts';

export type Body = Readonly<Record<string, unknown>>;
export type Result = Record<string, unknown>;

/** A mock whose clocks stand still: signatures at {@link SIGNED_AT}, the account at `now`. */
export function stoppedMock(now = '2026-03-01T00:00:00+08:00', seed = 1, more: MockOptions = {}): Mock {
  return createMock({ ...more, seed, now, signatureNow: () => SIGNED_AT, quota: false });
}

/** Sends a signed request to a mock; left out, the host is the one of the service itself. */
export function send(mock: Pick<Mock, 'answer'>, action: string, body: Body, host?: string): MockAnswer {
  return mock.answer(received(host === undefined ? { action, body } : { action, body, host }));
}

/** The result of a request that must be answered. */
export function resultOf(mock: Pick<Mock, 'answer'>, action: string, body: Body, host?: string): Result {
  const text = textOf(send(mock, action, body, host));
  const envelope = JSON.parse(text) as { readonly Result?: Result };
  if (envelope.Result === undefined) throw new Error(`${action} refused ${JSON.stringify(body)}: ${text}`);
  return envelope.Result;
}
