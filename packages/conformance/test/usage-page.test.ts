import { ValidationError } from '@volc-live/client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { generatedActions, moveIntoHistory, usagePageRequests } from '../src/index.ts';
import { goodBodies } from './good-bodies.ts';
import { type MockedService, now, startMockedService } from './mocked-service.ts';

let service: MockedService;
beforeAll(async () => {
  service = await startMockedService();
});
afterAll(() => service.server.close());

const page = usagePageRequests();
const asPrinted = (action: string): unknown => {
  const request = page.find((each) => each.action === action);
  return request && moveIntoHistory(request.body, now);
};

test('all ten actions of the page are generated', () => {
  const names = generatedActions.map(({ name }) => name);
  expect(page).toHaveLength(10);
  expect(names).toEqual(expect.arrayContaining(page.map(({ action }) => action)));
});

test.each(generatedActions)('$name is answered over HTTP, and the answer is what its spec says', async (action) => {
  const answered = await action.call(service.checking, goodBodies.get(action.name));

  expect(action.validateResult(answered)).toEqual({ ok: true, value: answered, advice: [] });
  const last = service.exchanges.at(-1);
  expect(new URL(last?.request.url ?? '').searchParams.get('Action')).toBe(action.name);
  expect(last?.response.status).toBe(200);
});

test.each(generatedActions.filter(({ name }) => page.some(({ action }) => action === name)))(
  '$name of the page is sent as it is printed there, but for the one that breaks a rule',
  async ({ name, call }) => {
    const sent = service.exchanges.length;
    const body = asPrinted(name);
    if (name === 'DescribeLiveP95PeakBandwidthData') {
      const error = await call(service.checking, body).catch((thrown: unknown) => thrown);
      expect(ValidationError.is(error) && error.violations.map(({ rule }) => rule)).toEqual(['region-exclusive']);
      expect(service.exchanges).toHaveLength(sent);
    } else {
      await call(service.checking, body);
      expect(service.exchanges).toHaveLength(sent + 1);
      expect(JSON.parse(new TextDecoder().decode(service.exchanges.at(-1)?.request.body))).toEqual(body);
    }
  },
);
