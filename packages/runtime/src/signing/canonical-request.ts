import { percentEncode } from './percent-encoding.ts';

/** A name and its value: a query parameter or a header. */
export type Pair = readonly [name: string, value: string];

/** What a signature covers. */
export interface CanonicalParts {
  /** HTTP method, upper case. */
  readonly method: string;
  /** Path, not percent-encoded; empty means `/`. */
  readonly path: string;
  /** Query parameters, not percent-encoded, in the order of the request. */
  readonly query: readonly Pair[];
  /** Headers to sign: lower-case names in code-unit order, values without blanks at their ends. */
  readonly headers: readonly Pair[];
  /** Lower-case hexadecimal SHA-256 of the body. */
  readonly bodyHash: string;
}

/** The text of which a signature is made, in six parts; `names` are the {@link signedHeaders} of `parts`. */
export function canonicalRequest(parts: CanonicalParts, names: string): string {
  let headers = '';
  for (const [name, value] of parts.headers) headers += `${name}:${value}\n`;
  return (
    `${parts.method}\n${canonicalPath(parts.path)}\n${canonicalQuery(parts.query)}\n` +
    `${headers}\n${names}\n${parts.bodyHash}`
  );
}

/** Names of `headers`, joined by `;`. */
export function signedHeaders(headers: readonly Pair[]): string {
  let names = '';
  for (const [name] of headers) names += names === '' ? name : `;${name}`;
  return names;
}

/** `path` with each segment percent-encoded. */
export function canonicalPath(path: string): string {
  return path === '' || path === '/' ? '/' : path.split('/').map(percentEncode).join('/');
}

/**
 * `query` percent-encoded, sorted by the bytes of the keys; the values of a repeated key stay in order. It is also a
 * valid query of a URL.
 */
export function canonicalQuery(query: readonly Pair[]): string {
  let text = '';
  for (const [name, value] of sortedByKey(query)) {
    text += `${text === '' ? '' : '&'}${percentEncode(name)}=${percentEncode(value)}`;
  }
  return text;
}

function sortedByKey(query: readonly Pair[]): readonly Pair[] {
  for (let i = 1; i < query.length; i++) {
    if (compareBytes(query[i - 1]![0], query[i]![0]) > 0) {
      return query.toSorted(([left], [right]) => compareBytes(left, right));
    }
  }
  return query;
}

/** Compares two texts by their UTF-8 bytes, which is by code points; `<` alone would compare by UTF-16 code units. */
export function compareBytes(left: string, right: string): number {
  const length = Math.min(left.length, right.length);
  for (let i = 0; i < length; i++) {
    const a = left.charCodeAt(i);
    const b = right.charCodeAt(i);
    if (a !== b) return rankOf(a) - rankOf(b);
  }
  return left.length - right.length;
}

/** Surrogates stand for code points above all other code units. */
function rankOf(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
