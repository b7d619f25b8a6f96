import { HttpResponse } from 'msw';

import { keptBytes, type MockAnswer, wholeBody } from '../answer.ts';
import { pause } from '../pause.ts';

/** Hands an answer to MSW: a connection that ends is a network error, a cut body has the length of the whole one. */
export async function deliver(answer: MockAnswer, signal: AbortSignal): Promise<Response> {
  const { status, headers, delivery } = answer;
  if (delivery === undefined) return new HttpResponse(wholeBody(answer), { status, headers });
  await pause(delivery.delay, signal);
  if (delivery.drop) return HttpResponse.error();
  const whole = wholeBody(answer);
  const length = String(whole.byteLength);
  return new HttpResponse(keptBytes(whole, delivery.truncate), { status, headers: { ...headers, 'content-length': length } });
}
