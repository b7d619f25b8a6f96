const unreserved = /^[A-Za-z0-9\-._~]*$/;
const leftByUriEncoding = /[!'()*]/g;
const loneSurrogate = /\p{Surrogate}/gu;

/**
 * Percent-encodes `text` as UTF-8 for a canonical path or query: everything but `A-Z a-z 0-9 - . _ ~`, with upper-case
 * digits, a blank as `%20`. Half of a surrogate pair becomes U+FFFD, as in every URL.
 */
export function percentEncode(text: string): string {
  if (unreserved.test(text)) return text;
  return encodeURIComponent(text.replace(loneSurrogate, '\uFFFD')).replace(
    leftByUriEncoding,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** Undoes {@link percentEncode}; `undefined` when a `%` has no two digits after it or the bytes are no UTF-8. */
export function percentDecode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
