import {
  type AnswerWarning,
  callerOf,
  DescribeLiveTrafficData,
  IncompleteRangeError,
  live as service,
  strictAnswers,
  strictAnswersOf,
  TransportError,
} from '@volc-live/client';
import { validateDescribeLiveTrafficDataResult } from '@volc-live/validators';
import { describe, expect, test } from 'vitest';

import { answer, collect, now, scriptedRange, traffic } from './support/range-service.ts';

const range = { StartTime: '2026-09-01T00:00:00+08:00', EndTime: '2026-11-01T00:00:00+08:00' };
const day = { StartTime: '2026-10-31T00:00:00+08:00', EndTime: '2026-11-01T00:00:00+08:00' };

/** A point whose traffic is text, as the first of the answer or of its split. */
function wrong(result: object): object {
  return JSON.parse(JSON.stringify(result).replaceAll('"UpTraffic":1', '"UpTraffic":"12"')) as object;
}

async function errorOf(call: Promise<unknown>): Promise<unknown> {
  return await call.then(
    () => undefined,
    (error: unknown) => error,
  );
}

describe('strict answers', () => {
  const answers = strictAnswers();
  const bad = scriptedRange((asked) => answer(wrong(traffic(asked, 1))), { answers }).live;
  const good = scriptedRange((asked) => answer({ ...traffic(asked, 1), NewField: { Any: [1] } }), { answers }).live;

  test('take what is as documented, fields included that are new', async () => {
    expect(await good.describeLiveTrafficData(day)).toMatchObject({ NewField: { Any: [1] }, TotalUpTraffic: 1 });
    expect(await good.joined(DescribeLiveTrafficData, range)).toMatchObject({ TotalUpTraffic: 2 });
  });

  test('refuse a field of another type, with its place and what was found', async () => {
    const error = await errorOf(bad.describeLiveTrafficData(day));
    expect(TransportError.is(error) && error).toMatchObject({ kind: 'response-format', action: 'DescribeLiveTrafficData', requestId: 'id', attempts: 1 });
    expect(String(error)).toContain('is not as documented: TrafficDataList[0].UpTraffic must be a number, not "12", and has 1 more fault.');
  });

  test('refuse it in a window of a range, and keep the others', async () => {
    const { live } = scriptedRange((asked, _, index) => answer(index === 0 ? traffic(asked, 1) : wrong(traffic(asked, 1))), { answers });
    for (const asking of [live.joined(DescribeLiveTrafficData, range), collect(live.windows(DescribeLiveTrafficData, range))]) {
      const error = await errorOf(asking);
      expect(IncompleteRangeError.is(error) && error.cause).toMatchObject({ kind: 'response-format' });
    }
  });

  test('refuse a point that has a field twice', async () => {
    const twice = answer({});
    const text = new TextDecoder().decode(answer(traffic(day, 1)).body).replace('"UpTraffic":1', '"UpTraffic":1,"UpTraffic":2');
    const { live } = scriptedRange(() => ({ ...twice, body: new TextEncoder().encode(text) }), { answers });
    expect(String(await errorOf(live.describeLiveTrafficData(day)))).toContain('TrafficDataList[0].UpTraffic stands twice.');
  });
});

test('with onWarning answers are kept, and every fault is told', async () => {
  const warnings: AnswerWarning[] = [];
  const { live } = scriptedRange((asked) => answer(wrong(traffic(asked, 1))), { answers: strictAnswers({ onWarning: (warning) => warnings.push(warning) }) });
  expect(await live.describeLiveTrafficData(day)).toEqual(wrong(traffic(day, 1)));
  expect(warnings).toEqual([
    { action: 'DescribeLiveTrafficData', requestId: 'id', path: 'TrafficDataList[0].UpTraffic', rule: 'type', message: 'TrafficDataList[0].UpTraffic must be a number, not "12".' },
    { action: 'DescribeLiveTrafficData', requestId: 'id', path: 'TrafficDetailDataList[0].TrafficDataList[0].UpTraffic', rule: 'type', message: 'TrafficDetailDataList[0].TrafficDataList[0].UpTraffic must be a number, not "12".' },
  ]);
});

test('strictAnswersOf holds the checks that it is given, and works with callerOf', async () => {
  const transport = async () => answer(wrong(traffic(day, 1)));
  const clock = { now: () => now, monotonic: () => 0, schedule: () => () => undefined };
  const credentials = { accessKeyId: 'AKLTexample', secretAccessKey: 'c2VjcmV0' };
  const call = callerOf(service, { credentials, transport, clock, answers: strictAnswersOf([validateDescribeLiveTrafficDataResult]) });
  expect(await errorOf(call(DescribeLiveTrafficData, day))).toMatchObject({ kind: 'response-format' });
});
