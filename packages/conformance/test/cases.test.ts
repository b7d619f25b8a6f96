import { type Clock, LiveClient, type LiveEdition, type Transport, type TransportRequest, ValidationError, systemClock } from '@volc-live/client';
import { createEngine, textOf } from '@volc-live/mocks';
import { parseInstant } from '@volc-live/validators';
import { describe, expect, test } from 'vitest';
import { caseFiles, type ConformanceCase, editionCaseFiles, generatedAction, type GeneratedAction } from '../src/index.ts';
import { opinionOf } from './opinion.ts';

const suites = caseFiles().map(({ action, cases }) => ({ action: generatedAction(action), name: action, cases }));

/** The moment at which something is judged, in milliseconds since 1970; each case sets it. */
let moment = 0;
const engine = createEngine({ now: () => moment, signatureNow: () => moment, quota: false });
const clock: Clock = { ...systemClock, now: () => moment };

/** Keeps what was sent, and refuses it, so that nobody waits for an answer of many thousand points. */
let sent: TransportRequest[] = [];
const refusal = new TextEncoder().encode('{"ResponseMetadata":{"Error":{"Code":"Kept"}}}');
const transport: Transport = (request) => {
  sent.push(request);
  return Promise.resolve({ status: 400, headers: new Map([['content-type', 'application/json']]), body: refusal });
};
const options = { credentials: engine.credentials, clock, transport };
const checking = new LiveClient(options);
const trusting = new LiveClient({ ...options, validate: false });

describe.each(suites)('$name', ({ action, cases }) => {
  test('the validator comes to the verdict of every case, by the same rules at the same places', () => {
    const differing = cases.flatMap(({ name, now, request, verdict, violations, advice }) => {
      const opinion = opinionOf(action.validateRequest, request, secondsOf(now));
      const found = { verdict: opinion.violations.length === 0 ? 'valid' : 'invalid', ...opinion };
      return isSame(found, { verdict, violations, advice }) ? [] : [{ name, request, found, wanted: { verdict, violations, advice } }];
    });
    expect(differing).toEqual([]);
  });

  test('the mock answers the valid cases, and refuses the others with their rules', async () => {
    const differing: unknown[] = [];
    for (const each of cases.filter(isObject)) {
      await send(action, trusting, each);
      const { status, code, hint } = answerTo(sent[0]);
      const told = each.verdict === 'valid' ? each.advice : each.violations;
      const isRight = each.verdict === 'valid' ? status === 200 : status === 400 && code.startsWith('InvalidParam');
      if (!isRight || !namesAll(hint, told.map(({ rule }) => rule))) differing.push({ name: each.name, request: each.request, code, hint });
    }
    expect(differing).toEqual([]);
  });

  test('the client sends the valid cases only, and tells the rules that the others break', async () => {
    const differing: unknown[] = [];
    for (const each of cases) {
      const outcome = await send(action, checking, each);
      const wanted = each.verdict === 'valid' ? ['sent'] : each.violations.map(({ rule }) => rule);
      if (!isSame(outcome, wanted)) differing.push({ name: each.name, request: each.request, outcome });
    }
    expect(differing).toEqual([]);
  });
});

describe.each(editionCaseFiles())('$action in $edition', ({ action: name, edition, cases }) => {
  const action = generatedAction(name);
  const there = new LiveClient<LiveEdition>({ ...options, edition: edition as LiveEdition });

  test('the validator comes to the verdict of every case, where the edition is said', () => {
    const differing = cases.flatMap(({ name: title, now, request, violations, advice }) => {
      const opinion = opinionOf(action.validateRequest, request, secondsOf(now), edition);
      return isSame(opinion, { violations, advice }) ? [] : [{ title, request, opinion, wanted: { violations, advice } }];
    });
    expect(differing).toEqual([]);
  });

  test('a client of the edition sends the valid cases only, and tells the rules that the others break', async () => {
    const differing: unknown[] = [];
    for (const each of cases) {
      const outcome = await send(action, there, each);
      const wanted = each.verdict === 'valid' ? ['sent'] : each.violations.map(({ rule }) => rule);
      if (!isSame(outcome, wanted)) differing.push({ name: each.name, request: each.request, outcome });
    }
    expect(differing).toEqual([]);
  });
});

/** Sends the request of a case by a client: `sent`, or the rules for which the client does not. */
async function send(action: GeneratedAction, client: LiveClient<LiveEdition>, { now, request }: ConformanceCase): Promise<readonly string[]> {
  moment = secondsOf(now) * 1000;
  sent = [];
  const error: unknown = await action.call(client, request).catch((reason: unknown) => reason);
  const rules = error instanceof ValidationError ? error.violations.map(({ rule }) => rule) : [];
  return [...sent.map(() => 'sent'), ...rules];
}

/** What the mock says to a request that was kept. */
function answerTo(request: TransportRequest | undefined): { readonly status: number; readonly code: string; readonly hint: string } {
  if (request === undefined) throw new Error('Nothing was sent.');
  const { host, pathname, search } = new URL(request.url);
  const headers = new Map(Object.entries(request.headers).map(([name, value]) => [name.toLowerCase(), value]));
  const body = request.body ?? new Uint8Array();
  const answer = engine.answer({ method: request.method, path: pathname, query: search.slice(1), headers: headers.set('host', host), body });
  const code = answer.status === 200 ? '' : (/"Code":"([^"]*)"/.exec(textOf(answer))?.[1] ?? '');
  return { status: answer.status, code, hint: answer.headers['x-volc-live-hint'] ?? '' };
}

function secondsOf(instant: string): number {
  const seconds = parseInstant(instant);
  if (seconds === undefined) throw new Error(`${instant} is no instant.`);
  return seconds;
}

/** Clients refuse what is no object before anything is sent, so it cannot be sent through them. */
function isObject({ request }: ConformanceCase): boolean {
  return typeof request === 'object' && request !== null && !Array.isArray(request);
}

function isSame(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

/** Whether a hint names the rules in their order; one that is cut may stop early. */
function namesAll(text: string, rules: readonly string[]): boolean {
  let at = 0;
  for (const rule of rules) {
    const found = text.indexOf(`${rule}: `, at);
    if (found < 0) return at > 0 && text.endsWith('...');
    at = found + rule.length;
  }
  return true;
}
