/** Block length of SHA-256, in bytes. */
const blockBytes = 64;

/** The first 64 primes, of which the standard takes its constants. */
const primes: readonly number[] = /* @__PURE__ */ firstPrimes(64);

/**
 * First 32 bits of the fractional parts of the cube roots of the first 64 primes (FIPS 180-4, section 4.2.2). Computed,
 * because they are a tenth of what the bundle of a small program sends; a double has 18 more bits than they need.
 */
const roundConstants: Int32Array = /* @__PURE__ */ Int32Array.from(primes, (prime) => fraction(Math.cbrt(prime)));

/** First 32 bits of the fractional parts of the square roots of the first 8 primes (section 5.3.3). */
const initialState: Int32Array = /* @__PURE__ */ Int32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));

/** The message schedule, the state, and the end of a message: one of each is enough, because hashing never waits. */
const schedule: Int32Array = /* @__PURE__ */ new Int32Array(64);
const state: Int32Array = /* @__PURE__ */ new Int32Array(8);
const tail: Uint8Array = /* @__PURE__ */ new Uint8Array(2 * blockBytes);

/** SHA-256 of `message`, 32 bytes (FIPS 180-4). No branch and no memory access depends on the data. */
export function sha256(message: Uint8Array): Uint8Array {
  hash(initialState, message, 0);
  return bytesOfState();
}

/** SHA-256 of `message`, as 64 lower-case hexadecimal digits. */
export function sha256Hex(message: Uint8Array): string {
  hash(initialState, message, 0);
  return hexOfState();
}

/** HMAC-SHA256 (RFC 2104) with one key. Both padded key blocks are hashed once, so a code costs two blocks less. */
export class HmacSha256 {
  readonly #inner: Int32Array;
  readonly #outer: Int32Array;

  /** Takes a key of any length; a key longer than a block is hashed first. */
  constructor(key: Uint8Array) {
    const block = new Uint8Array(blockBytes);
    block.set(key.length > blockBytes ? sha256(key) : key);
    this.#inner = stateAfter(block.map((byte) => byte ^ 0x36));
    this.#outer = stateAfter(block.map((byte) => byte ^ 0x5c));
  }

  /** The code of `message`, 32 bytes. */
  digest(message: Uint8Array): Uint8Array {
    this.#hash(message);
    return bytesOfState();
  }

  /** The code of `message`, as 64 lower-case hexadecimal digits. */
  hex(message: Uint8Array): string {
    this.#hash(message);
    return hexOfState();
  }

  #hash(message: Uint8Array): void {
    hash(this.#inner, message, blockBytes);
    hash(this.#outer, bytesOfState(), blockBytes);
  }
}

function stateAfter(block: Uint8Array): Int32Array {
  state.set(initialState);
  compress(block, 0);
  return state.slice();
}

/** Hashes `message` and its padding; `before` bytes have led to the state `from`. The result is the state. */
function hash(from: Int32Array, message: Uint8Array, before: number): void {
  state.set(from);
  const { length } = message;
  const rest = length % blockBytes;
  const whole = length - rest;
  for (let offset = 0; offset < whole; offset += blockBytes) compress(message, offset);

  const end = rest + 9 > blockBytes ? 2 * blockBytes : blockBytes;
  tail.fill(0);
  for (let i = 0; i < rest; i++) tail[i] = message[whole + i]!;
  tail[rest] = 0x80;
  const bits = (before + length) * 8;
  writeWord(tail, end - 8, Math.floor(bits / 2 ** 32));
  writeWord(tail, end - 4, bits);
  for (let offset = 0; offset < end; offset += blockBytes) compress(tail, offset);
}

function compress(bytes: Uint8Array, offset: number): void {
  const w = schedule;
  for (let i = 0, at = offset; i < 16; i++, at += 4) {
    w[i] = (bytes[at]! << 24) | (bytes[at + 1]! << 16) | (bytes[at + 2]! << 8) | bytes[at + 3]!;
  }
  for (let i = 16; i < 64; i++) {
    const x = w[i - 15]!;
    const y = w[i - 2]!;
    const s0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
    const s1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
    w[i] = (w[i - 16]! + s0 + w[i - 7]! + s1) | 0;
  }

  let a = state[0]!;
  let b = state[1]!;
  let c = state[2]!;
  let d = state[3]!;
  let e = state[4]!;
  let f = state[5]!;
  let g = state[6]!;
  let h = state[7]!;
  for (let i = 0; i < 64; i++) {
    const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + roundConstants[i]! + w[i]!) | 0;
    const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  state[0] = state[0]! + a;
  state[1] = state[1]! + b;
  state[2] = state[2]! + c;
  state[3] = state[3]! + d;
  state[4] = state[4]! + e;
  state[5] = state[5]! + f;
  state[6] = state[6]! + g;
  state[7] = state[7]! + h;
}

function bytesOfState(): Uint8Array {
  const bytes = new Uint8Array(32);
  for (let i = 0; i < 8; i++) writeWord(bytes, i * 4, state[i]!);
  return bytes;
}

/** Digits of the last hash. A text that is decoded is one piece: joined digit by digit it would be 64, to be collected. */
const digits: Uint8Array<ArrayBuffer> = /* @__PURE__ */ new Uint8Array(64);
let decoder: InstanceType<typeof TextDecoder> | undefined;

function hexOfState(): string {
  for (let i = 0; i < 64; i++) {
    const digit = (state[i >> 3]! >>> (28 - 4 * (i & 7))) & 15;
    // From 9 on to a.
    digits[i] = digit + (digit < 10 ? 48 : 87);
  }
  decoder ??= new TextDecoder();
  return decoder.decode(digits);
}

/** Writes the low 32 bits of a word, highest byte first. */
function writeWord(bytes: Uint8Array, at: number, word: number): void {
  for (let i = 0; i < 4; i++) bytes[at + i] = word >>> (24 - 8 * i);
}

function firstPrimes(count: number): number[] {
  const found: number[] = [];
  for (let candidate = 2; found.length < count; candidate++) {
    if (found.every((prime) => candidate % prime !== 0)) found.push(candidate);
  }
  return found;
}

/** First 32 bits of the fractional part of a number. */
function fraction(root: number): number {
  return ((root % 1) * 2 ** 32) | 0;
}
