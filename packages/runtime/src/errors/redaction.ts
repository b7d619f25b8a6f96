const mask = '[redacted]';

/** Texts shorter than this are left: masking them would eat ordinary words. */
const minLength = 4;

/** Makes a function that masks `secrets` in a text: as they are, URL-encoded, and in base64. */
export function redactor(secrets: readonly (string | undefined)[]): (text: string) => string {
  const forms = new Set<string>();
  for (const secret of secrets) {
    if (secret === undefined || secret.length < minLength) continue;
    forms.add(secret);
    forms.add(encodeURIComponent(secret));
    forms.add(btoa(secret));
  }
  return (text) => {
    let masked = text;
    for (const form of forms) masked = masked.replaceAll(form, mask);
    return masked;
  };
}
