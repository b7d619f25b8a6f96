import { readHttpDate } from './http-date.ts';

/** Furthest that a clock is corrected, in milliseconds: 24 hours. A server that is further away is not believed. */
const maxOffset = 86_400_000;

/** A signature is valid for so long around its time, in milliseconds: 900 seconds. */
export const validity: number = 900_000;

/** Less than this, in milliseconds, cannot have been the reason of a refusal. */
export const noticeable: number = 60_000;

/** What an answer says of the time. */
export interface AnswerTime {
  /** Its header `Date`. */
  readonly date: string | null | undefined;
  /** When it arrived, by the clock of this machine, in milliseconds since the epoch. */
  readonly arrivedAt: number;
  /** The correction with which its request was signed. */
  readonly offsetMs: number;
}

/**
 * How far the clock of this machine is from that of the service, as far as refusals have told. It dates signatures and
 * nothing else: no deadline depends on what a server says.
 */
export class ClockCorrection {
  #offsetMs = 0;

  /** What to add to the clock of this machine, in milliseconds. */
  get offsetMs(): number {
    return this.#offsetMs;
  }

  /**
   * Learns from an answer that refused a signature.
   *
   * @param forItsTime - whether it says that the time was wrong; otherwise the time must be so far off that it can be why
   * @returns whether a new signature would have another time than the refused one
   */
  learn({ date, arrivedAt, offsetMs }: AnswerTime, forItsTime: boolean): boolean {
    const serverTime = readHttpDate(date);
    if (serverTime === undefined) return false;
    const offset = serverTime - arrivedAt;
    const change = Math.abs(offset - offsetMs);
    if (Math.abs(offset) > maxOffset || change < (forItsTime ? noticeable : validity)) return false;
    this.#offsetMs = offset;
    return true;
  }
}
