import type { MockAnswer } from '../answer.ts';
import { errors } from '../gen/errors.ts';
import { service } from '../gen/service.ts';
import { errorOf, refusedText } from '../protocol/envelope.ts';
import { HINT_HEADER, hintText } from '../protocol/hint-header.ts';
import type { Refusal } from '../protocol/refusal.ts';

/** The answer to a request that is refused before it is read: the envelope, without an action. */
export function bareRefusal({ code, message, hints }: Refusal, status?: number): MockAnswer {
  const error = { ...errorOf(errors, code), message };
  const metadata = { requestId: '', named: { action: '', version: '' }, service };
  return {
    status: status ?? error.status,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      connection: 'close',
      [HINT_HEADER]: hintText(hints),
    },
    body: [refusedText(metadata, error)],
  };
}
