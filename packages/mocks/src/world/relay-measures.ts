import { DAY, SLOT } from './calendar.ts';
import type { Measure } from './measure.ts';
import { rateAt, type RelayTask } from './relay.ts';
import type { Selection } from './selection.ts';
import { sessionsOf } from './session.ts';

/** Seconds of the slots in which relay time is measured. */
const MINUTE = 60;

/** Seconds that relay tasks run, of all tasks together. */
export const relayTime: Measure = {
  quantity: 'seconds',
  slot: MINUTE,
  add: (selection, first, into) => addTasks(MINUTE, (_, seconds) => seconds, selection, first, into),
};

/** Bytes a second that tasks to third parties move: the mean of a slot of 5 minutes. */
export const relayBandwidth: Measure = {
  quantity: 'bytes per second',
  slot: SLOT,
  add: (selection, first, into) =>
    addTasks(SLOT, (task, seconds, slot) => (rateAt(task, slot) * seconds) / SLOT, selection, first, into),
};

/** What a task yields in a slot (its number) of which it runs some seconds. */
type Yield = (task: RelayTask, seconds: number, slot: number) => number;

function addTasks(slot: number, yields: Yield, selection: Selection, first: number, into: Float64Array): void {
  const end = first + into.length;
  const slotsOfDay = DAY / slot;
  for (const task of selection.groups.flatMap((group) => group.tasks)) {
    if (!isAskedAbout(task, selection)) continue;
    for (let day = Math.floor(first / slotsOfDay); day * slotsOfDay < end; day += 1) {
      addDay(task, day, slot, yields, first, into);
    }
  }
}

function addDay(task: RelayTask, day: number, slot: number, yields: Yield, first: number, into: Float64Array): void {
  for (const session of sessionsOf(task.salt, task.habit, day)) {
    for (let start = session.from - (session.from % slot); start < session.to; start += slot) {
      const index = (day * DAY + start) / slot - first;
      if (index < 0 || index >= into.length) continue;
      const seconds = Math.min(start + slot, session.to) - Math.max(start, session.from);
      into[index] = (into[index] ?? 0) + yields(task, seconds, first + index);
    }
  }
}

/** Whether a question is about a task of the groups that it names. */
export function isAskedAbout(task: RelayTask, selection: Selection): boolean {
  return (selection.app ?? task.app) === task.app && (selection.stream ?? task.stream) === task.stream;
}
