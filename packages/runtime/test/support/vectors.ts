import { readFileSync } from 'node:fs';

/** One request that official signers were run on. */
export interface Vector {
  readonly name: string;
  readonly input: {
    readonly method: string;
    readonly host: string;
    readonly path: string;
    readonly query: readonly (readonly [string, string])[];
    readonly headers: Readonly<Record<string, string>>;
    readonly body: null | string | { readonly base64: string } | { readonly repeat: readonly [string, string, number, string] };
    readonly region: string;
    readonly service: string;
    readonly accessKeyId: string;
    readonly secretAccessKey: string;
    readonly sessionToken: string;
    readonly date: string;
  };
  readonly bodySha256: string;
  readonly timestamp: string;
  readonly credentialScope: string;
  readonly results: Readonly<Record<string, VectorResult>>;
}

/** What one official signer made of it. */
export interface VectorResult {
  readonly signedHeaders: string;
  readonly signature: string;
  readonly authorization: string;
  readonly canonicalRequest?: string;
  readonly stringToSign?: string;
}

const file = new URL('../fixtures/signing-vectors.json', import.meta.url);

/** Every vector. */
export const vectors: readonly Vector[] = (JSON.parse(readFileSync(file, 'utf8')) as { vectors: Vector[] }).vectors;

/** Each vector with each signer's result. */
export const results: readonly (readonly [signer: string, vector: Vector, result: VectorResult])[] = vectors.flatMap(
  (vector) => Object.entries(vector.results).map(([signer, result]) => [signer, vector, result] as const),
);

/** Bytes of the body of a vector. */
export function bodyOf({ input: { body } }: Vector): Uint8Array {
  if (body === null) return new Uint8Array();
  if (typeof body === 'string') return Buffer.from(body);
  if ('base64' in body) return Buffer.from(body.base64, 'base64');
  const [prefix, unit, count, suffix] = body.repeat;
  return Buffer.from(prefix + unit.repeat(count) + suffix);
}

/** Headers that the signer signed, with their values, by lower-case name. */
export function headersOf(signer: string, vector: Vector, result: VectorResult): ReadonlyMap<string, string> {
  const { input } = vector;
  const cutsPort = signer.startsWith('python') || signer.startsWith('java');
  const values: Readonly<Record<string, string | undefined>> = {
    'content-type': input.headers['Content-Type'] ?? 'application/x-www-form-urlencoded; charset=utf-8',
    accept: input.headers['Accept'],
    host: cutsPort ? input.host.replace(/:443$/, '') : input.host,
    'x-content-sha256': vector.bodySha256,
    'x-date': vector.timestamp,
    'x-security-token': input.sessionToken,
  };
  return new Map(
    result.signedHeaders.split(';').map((name) => {
      const value = values[name];
      if (value === undefined) throw new Error(`The vector ${vector.name} signs ${name}, which this test does not know.`);
      return [name, value];
    }),
  );
}
