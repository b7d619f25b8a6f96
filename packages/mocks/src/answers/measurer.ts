import type { AnswerTotal } from '@volc-live/validators';

import { startOfSlot } from '../world/calendar.ts';
import { instantText } from '../world/instant.ts';
import { sample } from '../world/measure.ts';
import type { Happening, Statistic } from '../world/percentile.ts';
import { scaleOf } from '../world/unit.ts';
import { foldToOne } from './fold.ts';
import { layGrid } from './grid.ts';
import type { Question } from './question.ts';
import { scaled } from './scaled.ts';

/** Asks the world for totals that fold no series. A statistic that two totals tell about is computed once. */
export class Measurer {
  readonly #question: Question;
  readonly #happenings = new Map<Statistic, Happening>();

  /** Asks about one question. */
  constructor(question: Question) {
    this.#question = question;
  }

  /** The value of a total by the name of its measure: a number, or the instant at which it happened. */
  valueOf(total: AnswerTotal, name: string): number | string {
    const { world, range, action } = this.#question;
    const base = action.facts.unitBase ?? 1000;
    const asked = world.statistic(name);
    if (asked === undefined) return this.#foldOf(total, name, base);
    const { statistic, time } = asked;
    const { value, slot } = this.#happeningOf(statistic);
    return time
      ? instantText(startOfSlot(slot, statistic.slot, world.account.zone), range.offset)
      : scaled(value, scaleOf(statistic.quantity, total.unit, base));
  }

  #happeningOf(statistic: Statistic): Happening {
    const { range, known, selection, world } = this.#question;
    const { first, count } = layGrid(range, { slot: statistic.slot, known, zone: world.account.zone });
    const happening = this.#happenings.get(statistic) ?? statistic.of(selection, first, count);
    this.#happenings.set(statistic, happening);
    return happening;
  }

  #foldOf(total: AnswerTotal, name: string, base: number): number {
    const { world, range, known, selection } = this.#question;
    const measure = world.measure(name);
    const { first, count } = layGrid(range, { slot: measure.slot, known, zone: world.account.zone });
    const value = foldToOne(sample(measure, selection, first, count), total.join);
    return scaled(value, scaleOf(measure.quantity, total.unit, base));
  }
}
