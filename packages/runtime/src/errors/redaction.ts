const mask = '[redacted]';

/** Texts shorter than this are left: masking them would eat ordinary words. */
const minLength = 4;

/** So many characters of a secret in a row are masked also where the rest of it is missing, or written otherwise. */
const pieceLength = 16;

/** Texts up to this are ids, in which nobody looks for a part of a secret. */
const idLength = 64;

/** Nobody shows more of a text from outside than this; the rest is left out before it is looked through. */
const maxLength = 65_536;

/**
 * Makes a function that masks `secrets` in a text: as they are, URL-encoded, and in base64, and longer pieces of these,
 * because servers and proxies quote the beginning of a token, or escape some of its characters.
 */
export function redactor(secrets: readonly (string | undefined)[]): (text: string) => string {
  let shortest = Infinity;
  for (const secret of secrets) {
    if (secret !== undefined && secret.length >= minLength && secret.length < shortest) shortest = secret.length;
  }
  let forms: ReadonlySet<string> | undefined;
  return (text) => {
    // Most texts are ids, and too short to hold a secret.
    if (text.length < shortest && text.length <= idLength) return text;
    forms ??= new Set(
      secrets.flatMap((secret) =>
        secret === undefined || secret.length < minLength ? [] : [secret, encodeURIComponent(secret), btoa(secret)],
      ),
    );
    let masked = text.length > maxLength ? text.slice(0, maxLength) : text;
    for (const form of forms) masked = masked.replaceAll(form, mask);
    return masked.length > idLength ? maskPieces(masked, forms) : masked;
  };
}

function maskPieces(text: string, forms: ReadonlySet<string>): string {
  const pieces = new Set<string>();
  for (const form of forms) {
    for (let at = 0; at + pieceLength <= form.length; at++) pieces.add(form.slice(at, at + pieceLength));
  }
  let masked = '';
  let from = 0;
  for (let at = 0; at + pieceLength <= text.length; ) {
    if (!pieces.has(text.slice(at, at + pieceLength))) {
      at++;
      continue;
    }
    let end = at + pieceLength;
    while (end < text.length && pieces.has(text.slice(end + 1 - pieceLength, end + 1))) end++;
    masked += text.slice(from, at) + mask;
    from = end;
    at = end;
  }
  return masked + text.slice(from);
}
