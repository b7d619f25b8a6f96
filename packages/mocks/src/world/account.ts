import { dayOf } from './calendar.ts';
import type { Reach } from './crowd.ts';
import type { Domain } from './domain.ts';
import { between, mix, saltOf } from './hash.ts';
import { buildGroups, type RelayGroup } from './relay.ts';
import { buildStreams } from './stream.ts';

/** Everything that the simulated account owns. The seed decides amounts and times, never names. */
export interface Account {
  readonly seed: number;
  readonly domains: readonly Domain[];
  readonly groups: readonly RelayGroup[];
}

/** What an account is drawn from. */
interface Sketch {
  readonly name: string;
  readonly vhost: string;
  readonly kind: 'push' | 'pull';
  readonly reach: Reach;
  /** Megabits a second at the peak of an ordinary day. */
  readonly peak: number;
  readonly from: number;
  readonly until?: number;
  readonly status?: 1 | 2;
  readonly eventRate?: number;
  readonly streams?: number;
}

/** Domains of one space, made on one day; more is said where they differ. */
function space(vhost: string, from: number, domains: readonly Omit<Sketch, 'vhost' | 'from'>[]): readonly Sketch[] {
  return domains.map((domain) => ({ vhost, from, ...domain }));
}

const sketches: readonly Sketch[] = [
  ...space('push.example.com', dayOf(2019, 6, 1), [
    { name: 'push.example.com', kind: 'push', reach: 'cn', peak: 48, streams: 12 },
    { name: 'pull.example.com', kind: 'pull', reach: 'cn', peak: 900 },
    { name: 'pull.paused.example.com', kind: 'pull', reach: 'cn', peak: 40, status: 2 },
  ]),
  ...space('push2.example.com', dayOf(2019, 8, 20), [
    { name: 'push2.example.com', kind: 'push', reach: 'cn', peak: 22, streams: 7 },
    { name: 'pull2.example.com', kind: 'pull', reach: 'cn', peak: 310 },
    { name: 'pull.old.example.com', kind: 'pull', reach: 'cn', peak: 120, until: dayOf(2026, 6, 30) },
  ]),
  ...space('events.example.com', dayOf(2020, 3, 2), [
    { name: 'push.events.example.com', kind: 'push', reach: 'cn-global', peak: 14, eventRate: 0.25, streams: 4 },
    { name: 'pull.events.example.com', kind: 'pull', reach: 'cn-global', peak: 620, eventRate: 0.25 },
    { name: 'pull.abroad.example.com', kind: 'pull', reach: 'cn-oversea', peak: 75 },
    { name: 'pull.review.example.com', kind: 'pull', reach: 'cn', peak: 40, status: 1 },
  ]),
];

const BYTES_OF_MEGABIT = 125_000;

/** The account of a seed: any number; the same seed is the same account, everywhere. */
export function buildAccount(seed: number): Account {
  const salt = saltOf(seed);
  return {
    seed,
    domains: sketches.map((sketch, index) => buildDomain(sketch, mix(salt, 10 + index))),
    groups: buildGroups(mix(salt, 1)),
  };
}

function buildDomain(sketch: Sketch, salt: number): Domain {
  const pushDomain = sketches.find((other) => other.kind === 'push' && other.vhost === sketch.vhost);
  return {
    name: sketch.name,
    vhost: sketch.vhost,
    kind: sketch.kind,
    reach: sketch.reach,
    from: sketch.from,
    until: sketch.until,
    status: sketch.status ?? 0,
    pushDomain: pushDomain?.name ?? sketch.name,
    eventRate: sketch.eventRate ?? 0.08,
    peak: sketch.peak * BYTES_OF_MEGABIT * between(mix(salt, 1), 0.75, 1.25),
    streams: sketch.streams === undefined ? [] : buildStreams(mix(salt, 3), sketch.streams),
    salt,
  };
}
