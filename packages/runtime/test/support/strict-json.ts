/** Stands for a number that is not what the text says; it may be lost again when its name comes twice. */
const rounded: unique symbol = Symbol('rounded');

/** Throws for a number that was rounded, and beyond 64 levels. */
function checkKept(value: unknown, depth: number): void {
  if (value === rounded) throw new Error('A number cannot be kept.');
  if (typeof value !== 'object' || value === null) return;
  if (depth === 64) throw new Error('It is too deep.');
  for (const item of Object.values(value)) checkKept(item, depth + 1);
}

/** What a text says as JSON, by a reader of its own that keeps to RFC 8259; throws for everything else. */
export function readStrictJson(text: string): unknown {
  let at = 0;
  const whole = readValue();
  skipBlanks();
  if (at !== text.length) throw new Error(`There is more at ${String(at)}.`);
  checkKept(whole, 0);
  return whole;

  function skipBlanks(): void {
    while (at < text.length && ' \t\r\n'.includes(text.charAt(at))) at++;
  }

  function readValue(): unknown {
    skipBlanks();
    const start = text.charAt(at);
    if (start === '{') return readObject();
    if (start === '[') return readList();
    if (start === '"') return readText();
    for (const [word, meaning] of [['true', true], ['false', false], ['null', null]] as const) {
      if (!text.startsWith(word, at)) continue;
      at += word.length;
      return meaning;
    }
    return readNumber();
  }

  function readObject(): unknown {
    const fields = new Map<string, unknown>();
    at++;
    for (skipBlanks(); text.charAt(at) !== '}'; ) {
      if (fields.size > 0 || text.charAt(at) === ',') expectOne(',', fields.size > 0);
      skipBlanks();
      if (text.charAt(at) !== '"') throw new Error(`There is no name at ${String(at)}.`);
      const name = readText();
      skipBlanks();
      expectOne(':', true);
      const value = readValue();
      // A name that comes twice keeps its place, as in JavaScript, and takes the last value.
      fields.set(name, value);
      skipBlanks();
    }
    at++;
    fields.delete('__proto__');
    return Object.fromEntries(fields);
  }

  function readList(): unknown {
    const items: unknown[] = [];
    at++;
    for (skipBlanks(); text.charAt(at) !== ']'; skipBlanks()) {
      if (items.length > 0) expectOne(',', true);
      items.push(readValue());
    }
    at++;
    return items;
  }

  function expectOne(character: string, allowed: boolean): void {
    if (!allowed || text.charAt(at) !== character) throw new Error(`There is no ${character} at ${String(at)}.`);
    at++;
  }

  function readText(): string {
    // oxlint-disable-next-line no-control-regex -- these are what a text must not hold
    const match = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
    match.lastIndex = at;
    const raw = match.exec(text)?.[0];
    if (raw === undefined) throw new Error(`There is no text at ${String(at)}.`);
    at += raw.length;
    const escapes: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };
    return raw
      .slice(1, -1)
      .replace(/\\(u([0-9a-fA-F]{4})|.)/g, (_all, one: string, hex: string | undefined) =>
        hex === undefined ? (escapes[one] ?? one) : String.fromCharCode(Number.parseInt(hex, 16)),
      );
  }

  function readNumber(): number | typeof rounded {
    const match = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/y;
    match.lastIndex = at;
    const raw = match.exec(text)?.[0];
    if (raw === undefined) throw new Error(`There is no value at ${String(at)}.`);
    at += raw.length;
    const number = Number(raw);
    // Of a whole number every digit counts.
    if (!(Math.abs(number) <= Number.MAX_SAFE_INTEGER)) return rounded;
    return /^-?\d+$/.test(raw) && BigInt(raw) !== BigInt(number) ? rounded : number;
  }
}
