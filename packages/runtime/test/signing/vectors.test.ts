import { SigningKeys, signHeaders, verifySignature } from '@volc-live/runtime';
import { describe, expect, test } from 'vitest';

import { canonicalQuery } from '../../src/signing/canonical-request.ts';
import { computeSignature } from '../../src/signing/signature.ts';
import { readTimestamp } from '../../src/signing/timestamp.ts';
import { bodyOf, headersOf, results, vectors } from '../support/vectors.ts';

const keys = new SigningKeys();

test('there are 14 vectors with 88 results', () => {
  expect([vectors.length, results.length]).toEqual([14, 88]);
});

describe.each(results.map((row) => ({ name: `${row[1].name} by ${row[0]}`, row })))('$name', ({ row }) => {
  const [signer, vector, result] = row;
  const { input } = vector;
  const headers = headersOf(signer, vector, result);

  test('is signed alike', () => {
    const parts = {
      method: input.method,
      path: input.path,
      query: input.query,
      headers: [...headers],
      bodyHash: vector.bodySha256,
    };
    const scope = { timestamp: vector.timestamp, region: input.region, service: input.service };
    const signed = computeSignature(parts, input.secretAccessKey, scope, keys);
    expect(signed.signature).toBe(result.signature);
    expect(signed.signedHeaders).toBe(result.signedHeaders);
    expect(signed.credentialScope).toBe(vector.credentialScope);
    if (result.canonicalRequest !== undefined) expect(signed.canonicalRequest).toBe(result.canonicalRequest);
    if (result.stringToSign !== undefined) expect(signed.stringToSign).toBe(result.stringToSign);
  });

  test('is accepted by the verifier', () => {
    const sent = new Map([...headers, ['authorization', result.authorization]]);
    const verdict = verifySignature(
      { method: input.method, path: input.path, query: canonicalQuery(input.query), headers: sent, body: bodyOf(vector) },
      { secretOf: () => input.secretAccessKey, region: input.region, service: input.service, now: at(vector.timestamp) },
    );
    expect(verdict).toEqual({
      ok: true,
      accessKeyId: input.accessKeyId,
      signedHeaders: result.signedHeaders.split(';'),
    });
  });
});

describe('the headers that clients send', () => {
  const ours = results.filter(
    ([signer, { input }]) =>
      (input.method === 'POST' ? signer === 'python' && 'Content-Type' in input.headers : signer === 'python'),
  );

  test('are those of the Python SDK in 13 of 14 vectors; the other has a form as its body', () => {
    expect(ours.length).toBe(13);
  });

  test.each(ours.map((row) => ({ name: row[1].name, row })))('$name', ({ row }) => {
    const [signer, vector, result] = row;
    const { input } = vector;
    const { accessKeyId, secretAccessKey, sessionToken, region, service } = input;
    const signed = signHeaders(
      {
        method: input.method,
        host: headersOf(signer, vector, result).get('host') ?? '',
        path: input.path,
        query: input.query,
        contentType: input.headers['Content-Type'],
        body: bodyOf(vector),
      },
      sessionToken === '' ? { accessKeyId, secretAccessKey } : { accessKeyId, secretAccessKey, sessionToken },
      at(vector.timestamp),
      region,
      service,
      new SigningKeys(),
    );
    expect(signed.headers['Authorization']).toBe(result.authorization);
    expect(signed.signature).toBe(result.signature);
    expect(signed.headers['X-Content-Sha256']).toBe(vector.bodySha256);
    expect(signed.headers['X-Date']).toBe(vector.timestamp);
    expect(signed.headers['X-Security-Token']).toBe(sessionToken === '' ? undefined : sessionToken);
    expect(signed.headers['Content-Type']).toBe(input.headers['Content-Type']);
  });
});

function at(timestamp: string): number {
  const moment = readTimestamp(timestamp);
  if (moment === undefined) throw new Error(`${timestamp} is no timestamp.`);
  return moment;
}
