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

/** The relay groups of the account. */
export function buildGroups(salt: Salt): readonly RelayGroup[] {
  return ['group001', 'group002', 'group003'].map((name, group) => ({
    name,
    tasks: Array.from({ length: 3 + group }, (_, index): RelayTask => {
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
