import type { AccountSketch, DomainSketch } from './account-sketch.ts';
import { dayOf, type Zone } from './calendar.ts';
import { type Carrier, CARRIERS } from './carriers.ts';
import type { Reach } from './crowd.ts';
import type { Domain } from './domain.ts';
import { between, mix, saltOf } from './hash.ts';
import { type Area, AREAS, type Place, placesIn } from './places.ts';
import type { Protocol } from './protocols.ts';
import { buildGroups, GROUPS, type RelayGroup } from './relay.ts';
import { buildStreams } from './stream.ts';

/** Everything that the simulated account owns. The seed decides amounts and times, never names. */
export interface Account {
  readonly seed: number;
  readonly domains: readonly Domain[];
  readonly groups: readonly RelayGroup[];
  readonly carriers: readonly Carrier[];
  readonly protocols: readonly Protocol[];
  readonly areas: readonly Area[];
  /** Every place, in the order of the areas. */
  readonly places: readonly Place[];
  /** Where its days begin, in seconds east of UTC. */
  readonly zone: Zone;
}

/** What every account of an edition of the service has in common. */
export type Surroundings = Pick<Account, 'protocols' | 'zone'>;

/** What a domain is drawn from. */
interface Sketch {
  readonly name: string;
  readonly vhost: string;
  readonly kind: 'push' | 'pull';
  readonly reach: Reach;
  /** Megabits a second at the peak of an ordinary day. */
  readonly peak: number;
  readonly from: number;
  readonly until?: number;
  readonly status?: 0 | 1 | 2;
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

/** The account of a seed: any number; the same seed, sketch and surroundings are the same account, everywhere. */
export function buildAccount(seed: number, sketch: AccountSketch, { protocols, zone }: Surroundings): Account {
  const { domains, carriers, regions, groups } = sketch;
  const salt = saltOf(seed);
  const drawn = domains === undefined ? sketches : domains.map((domain) => sketchOf(domain, domains));
  const areas = regions === undefined ? AREAS : areasOf(regions);
  return {
    seed,
    domains: drawn.map((each, index) => buildDomain(each, drawn, mix(salt, 10 + index))),
    groups: buildGroups(mix(salt, 1), groups ?? GROUPS),
    carriers: carriers === undefined ? CARRIERS : carriersOf(carriers),
    protocols,
    areas,
    places: placesIn(areas),
    zone,
  };
}

function sketchOf(domain: DomainSketch, all: readonly DomainSketch[]): Sketch {
  const { name, type, region, status, events, streams = 4 } = domain;
  return {
    name,
    vhost: domain.vhost ?? all.find((other) => other.type === 'push')?.name ?? name,
    kind: type,
    reach: region ?? 'cn',
    peak: domain.peakMbps ?? 50,
    from: dayOfText(domain.created ?? '2020-01-01'),
    ...(domain.deleted === undefined ? {} : { until: dayOfText(domain.deleted) }),
    ...(status === undefined ? {} : { status }),
    ...(events === undefined ? {} : { eventRate: events }),
    ...(type === 'push' ? { streams } : {}),
  };
}

/** `2020-01-01` as the number of a day of the account. */
function dayOfText(text: string): number {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return dayOf(year, month, day);
}

function carriersOf(wanted: NonNullable<AccountSketch['carriers']>): readonly Carrier[] {
  return wanted.map(({ code, share }) => ({ code, name: CARRIERS.find((known) => known.code === code)?.name ?? code, share }));
}

/** The areas of the documentation with those places only that a sketch names, and its people in them. */
function areasOf(wanted: NonNullable<AccountSketch['regions']>): readonly Area[] {
  const peopleAt = (area: string, country: string, province?: string): number =>
    wanted
      .filter((region) => region.area === area && region.country === country && region.province === province)
      .reduce((sum, { people }) => sum + people, 0);
  return AREAS.map((area) => ({
    ...area,
    countries: area.countries
      .map((country) => ({
        ...country,
        people: peopleAt(area.code, country.code),
        provinces: country.provinces
          .map((province) => ({ ...province, people: peopleAt(area.code, country.code, province.code) }))
          .filter(({ people }) => people > 0),
      }))
      .filter(({ people, provinces }) => people > 0 || provinces.length > 0),
  })).filter(({ countries }) => countries.length > 0);
}

function buildDomain(sketch: Sketch, all: readonly Sketch[], salt: number): Domain {
  const pushDomain = all.find((other) => other.kind === 'push' && other.vhost === sketch.vhost);
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
