import type { GroupSketch } from './account-sketch.ts';
import { between, mix, pick, type Salt } from './hash.ts';
import { type Habit, TICK } from './session.ts';
import { SLOT } from './calendar.ts';

/** Relay ("pull to push") tasks that are billed together. */
export interface RelayGroup {
  readonly name: string;
  readonly tasks: readonly RelayTask[];
}

/** A task that pulls one stream and pushes it elsewhere. */
export interface RelayTask {
  readonly app: string;
  readonly stream: string;
  readonly habit: Habit;
  /** About how many bytes a second it moves to a third party; 0 when it stays with the service, which is not billed. */
  readonly rate: number;
  readonly salt: Salt;
}

/** With multiples of such a rate, a slot that is on air in part still has whole bytes a second. */
const RATE = SLOT / TICK;

/** Bytes a second of a task in a slot of 5 minutes: its rate, more or less. */
export function rateAt(task: RelayTask, slot: number): number {
  return RATE * Math.floor((task.rate / RATE) * between(mix(task.salt, slot), 0.93, 1.07));
}

const habits = ['always', 'evening', 'daytime', 'now and then'] as const;

/** The relay groups of the mock's account. */
export const GROUPS: readonly GroupSketch[] = [
  { name: 'group001', tasks: 3 },
  { name: 'group002', tasks: 4 },
  { name: 'group003', tasks: 5 },
];

/** The relay groups of an account. */
export function buildGroups(salt: Salt, sketches: readonly GroupSketch[]): readonly RelayGroup[] {
  return sketches.map(({ name, tasks = 3 }, group) => ({
    name,
    tasks: Array.from({ length: tasks }, (_, index): RelayTask => {
      const own = mix(salt, group * 100 + index);
      const first = index === 0;
      return {
        app: 'live',
        stream: first ? 'example_stream' : `room_${1000 + index}`,
        habit: first ? 'evening' : pick(mix(own, 1), habits),
        rate: first || mix(own, 2) % 4 !== 0 ? between(mix(own, 3), 160_000, 800_000) : 0,
        salt: own,
      };
    }),
  }));
}
