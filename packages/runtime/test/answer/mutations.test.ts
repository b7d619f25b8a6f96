import { isDeepStrictEqual } from 'node:util';

import { SdkError, ServiceClient, type TransportResponse } from '@volc-live/runtime';
import { expect, test } from 'vitest';

import { answer, credentials, EchoByGet, Echo, service } from '../support/echo-service.ts';
import { full } from '../support/size.ts';
import { readStrictJson } from '../support/strict-json.ts';
import { samples } from './samples.ts';

let response: TransportResponse = answer(200, '');
const client = new ServiceClient(service, { credentials, attempts: 1, transport: async () => response });

/** How the client reads a body: the result, or the kind of its error. */
async function read(body: Uint8Array): Promise<{ readonly result: unknown } | { readonly kind: string }> {
  response = answer(200, body);
  try {
    return { result: await client.call(Echo, {}) };
  } catch (error) {
    if (SdkError.is(error)) return { kind: error.kind };
    throw error;
  }
}

/** The same by a reader that shares no code with the client. */
function oracle(body: Uint8Array): { readonly result: unknown } | { readonly kind: string } {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(body);
    const envelope = readStrictJson(text) as Record<string, unknown>;
    const own = (object: unknown, name: string): unknown =>
      typeof object === 'object' && object !== null && !Array.isArray(object) && Object.hasOwn(object, name) ? Reflect.get(object, name) : undefined;
    const metadata = own(envelope, 'ResponseMetadata');
    if (typeof metadata !== 'object' || metadata === null || Array.isArray(metadata)) return { kind: 'response-format' };
    if ((own(metadata, 'Error') ?? null) !== null) return { kind: 'api' };
    const result = own(envelope, 'Result');
    return typeof result === 'object' && result !== null && !Array.isArray(result) ? { result } : { kind: 'response-format' };
  } catch {
    return { kind: 'response-format' };
  }
}

let seed = 42;
function below(end: number): number {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((seed / 0x1_0000_0000) * end);
}

const tokens = ['null', '1e999', 'NaN', '[]', '{}', '"x"', '-', '01', '9007199254740993', '"__proto__":', ',', ':', '\\', '\\ud800', '"', '{', '}', '[', ']', '\u0000', '"Error":5,', '1.5', 'true'].map((text) => Buffer.from(text));

/** Ways in which an answer could be damaged. */
const damages: readonly ((body: Buffer) => Buffer)[] = [
  // A bit flips.
  (body) => {
    const copy = Buffer.from(body);
    const at = below(copy.length);
    copy[at] = copy[at]! ^ (1 << below(8));
    return copy;
  },
  // A byte is another.
  (body) => {
    const copy = Buffer.from(body);
    copy[below(copy.length)] = below(256);
    return copy;
  },
  // A part is missing, or there twice.
  (body) => {
    const from = below(body.length);
    return Buffer.concat([body.subarray(0, from), body.subarray(Math.min(body.length, from + 1 + below(40)))]);
  },
  (body) => {
    const from = below(body.length);
    const end = Math.min(body.length, from + 1 + below(40));
    return Buffer.concat([body.subarray(0, end), body.subarray(from)]);
  },
  // Something is in between, or in the place of a value.
  (body) => {
    const at = below(body.length);
    return Buffer.concat([body.subarray(0, at), tokens[below(tokens.length)]!, body.subarray(at)]);
  },
  (body) => {
    const text = body.toString();
    const values = [...text.matchAll(/(?<=:|,|\[)(?:-?\d[\d.e-]*|"[^"\\]*"|true|false|null|\[\]|\{\})/g)];
    const value = values[below(values.length)];
    if (value === undefined) return body;
    return Buffer.from(text.slice(0, value.index) + tokens[below(tokens.length)]!.toString() + text.slice(value.index + value[0].length));
  },
  // An error beside the result.
  (body) => Buffer.from(body.toString().replace('"RequestId"', `"Error":${tokens[below(tokens.length)]!.toString()},"RequestId"`)),
];

test('every cut of every sample is refused', async () => {
  let cuts = 0;
  for (const sample of samples) {
    const body = Buffer.from(sample);
    expect(await read(body)).toEqual({ result: (JSON.parse(sample) as { Result: unknown }).Result });
    for (let length = 0; length < body.length; length++, cuts++) {
      const outcome = await read(body.subarray(0, length));
      if (!('kind' in outcome) || outcome.kind !== 'response-format') expect(outcome, `cut at ${String(length)}`).toEqual({ kind: 'response-format' });
    }
  }
  expect(cuts).toBeGreaterThan(15_000);
});

test('a damaged answer is read as a strict reader reads it, or refused', async () => {
  const bodies = samples.map((sample) => Buffer.from(sample));
  const seen: Record<string, number> = {};
  for (let run = 0; run < (full ? 200_000 : 60_000); run++) {
    let body: Buffer = bodies[below(bodies.length)]!;
    for (let times = 1 + below(2); times > 0; times--) body = damages[below(damages.length)]!(body);
    const got = await read(body);
    const want = oracle(body);
    const name = 'kind' in got ? got.kind : 'result';
    seen[name] = (seen[name] ?? 0) + 1;
    if (!isDeepStrictEqual(got, want)) expect(got, body.toString('latin1')).toEqual(want);
  }
  expect(Object.keys(seen).toSorted()).toEqual(['api', 'response-format', 'result']);
});

test('an action that may have no result takes none of the damaged ones for it', async () => {
  response = answer(200, samples[0]!.replace('"Result":', '"Resolt":'));
  expect(await client.call(EchoByGet, {})).toBe(undefined);
  response = answer(200, samples[0]!.slice(0, -1));
  await expect(client.call(EchoByGet, {})).rejects.toMatchObject({ kind: 'response-format' });
});
