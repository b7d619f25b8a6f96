const encoder = new TextEncoder();

const ZERO = 48;
const POINT = 46;

/** Integers below this are divided by the processor's own division of integers. */
const INT32 = 2 ** 31;

/** Powers of ten that numbers are divided by, and how many decimals that makes; the digits of the rest fit in 32 bits. */
const decimalsOf: ReadonlyMap<number, number> = new Map(Array.from({ length: 10 }, (_, digits) => [10 ** digits, digits]));

/** Pieces of fewer bytes are copied by hand, for which `set` is too slow a start. */
const FEW = 8;

/** The most bytes that {@link ByteWriter.quotient} writes. */
export const LONGEST_NUMBER = 26;

/** Where bytes are written before they are given away; grown when a piece needs more, and used again for the next. */
let desk: Uint8Array = new Uint8Array(0);

/**
 * Writes JSON as bytes, one after the other, several times as fast as texts are joined and encoded. All writers share
 * one desk: what is begun must be taken before anybody else writes.
 */
export class ByteWriter {
  readonly bytes: Uint8Array;
  /** How many bytes are written. */
  length = 0;

  /** Has room for so many bytes; more are lost. */
  constructor(room: number) {
    if (desk.byteLength < room) desk = new Uint8Array(room);
    this.bytes = desk;
  }

  /** What was written, as a copy of its own. */
  take(): Uint8Array {
    return this.bytes.slice(0, this.length);
  }

  /** Writes one byte. */
  byte(byte: number): void {
    this.bytes[this.length] = byte;
    this.length += 1;
  }

  /** Writes bytes made before. */
  copy(from: Uint8Array): void {
    if (from.length < FEW) {
      for (let index = 0; index < from.length; index += 1) this.bytes[this.length + index] = from[index] ?? 0;
    } else {
      this.bytes.set(from, this.length);
    }
    this.length += from.length;
  }

  /**
   * Writes `value ÷ over` as JSON.stringify would. An integer over a power of ten needs no search for the shortest
   * text: it is the one with these very digits.
   */
  quotient(value: number, over: number): void {
    const decimals = decimalsOf.get(over);
    const whole = Math.floor(value / over);
    const rest = value - whole * over;
    if (decimals === undefined || !isExact(value, whole, rest) || isSmall(value, over)) {
      this.copy(bytesOfText(String(value / over)));
      return;
    }
    this.length = writeDigits(this.bytes, this.length, whole, digitsOf(whole));
    if (rest !== 0) this.length = writeFraction(this.bytes, this.length, rest, decimals);
  }
}

/** The UTF-8 of a text. */
export function bytesOfText(text: string): Uint8Array {
  return encoder.encode(text);
}

/** Writes so many digits of a number below 2³¹; gives where they end. */
export function writeDigits(bytes: Uint8Array, from: number, number: number, count: number): number {
  let left = number | 0;
  for (let at = from + count - 1; at >= from; at -= 1) {
    const tenth = (left / 10) | 0;
    bytes[at] = ZERO + left - tenth * 10;
    left = tenth;
  }
  return from + count;
}

function writeFraction(bytes: Uint8Array, from: number, rest: number, decimals: number): number {
  bytes[from] = POINT;
  let end = writeDigits(bytes, from + 1, rest, decimals);
  while (bytes[end - 1] === ZERO) end -= 1;
  return end;
}

/** Whether a value is an integer whose every digit a double holds, and both its parts are written without one. */
function isExact(value: number, whole: number, rest: number): boolean {
  return value >= 0 && value < 1e15 && Number.isInteger(rest) && whole < INT32;
}

/** Whether a number is written with an exponent. */
function isSmall(value: number, over: number): boolean {
  return value !== 0 && value / over < 1e-6;
}

function digitsOf(whole: number): number {
  let digits = 1;
  for (let limit = 10; whole >= limit; limit *= 10) digits += 1;
  return digits;
}
