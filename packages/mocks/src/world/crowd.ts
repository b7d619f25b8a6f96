import type { Carrier } from './carriers.ts';
import { between, fraction, mix, type Salt } from './hash.ts';
import type { Place } from './places.ts';
import type { Protocol } from './protocols.ts';
import { ABROAD, HOME, PHONE, type Rhythm, WORK } from './rhythm.ts';

/**
 * Those who reach one domain over one carrier and one protocol: the atom of bandwidth and traffic.
 *
 * In a slot a crowd moves `units × WEIGHT` bytes a second, and `units × weight` of them at a place.
 * All figures of the account are sums of these integers, so every split adds up exactly.
 */
export interface Crowd {
  /** Index into the carriers of the account. */
  readonly carrier: number;
  /** Index into the protocols of the account. */
  readonly protocol: number;
  /** Weight of each place as the address of the CDN node; they add up to {@link WEIGHT}. */
  readonly nodes: readonly number[];
  /** Weight of each place as the address of the client; they add up to {@link WEIGHT}. */
  readonly clients: readonly number[];
  /** Units in a slot at the peak of an ordinary working day. */
  readonly level: number;
  readonly rhythm: Rhythm;
  readonly salt: Salt;
}

/** Sum of the weights of all places. */
export const WEIGHT = 256;

/** What crowds are made from. */
interface CrowdedDomain {
  readonly kind: 'push' | 'pull';
  readonly reach: Reach;
  /** Bytes a second at the peak of an ordinary working day. */
  readonly peak: number;
  readonly salt: Salt;
}

/** Where the people of a domain are. */
export type Reach = 'cn' | 'cn-global' | 'cn-oversea';

/** Over what, and from where, an account is reached. */
interface Ways {
  readonly carriers: readonly Carrier[];
  readonly protocols: readonly Protocol[];
  readonly places: readonly Place[];
}

/** Crowds of a domain. */
export function buildCrowds(domain: CrowdedDomain, { carriers, protocols, places }: Ways): readonly Crowd[] {
  const { kind, reach, peak } = domain;
  const salt = mix(domain.salt, 2);
  const pairs = carriers.flatMap((carrier, carrierIndex) =>
    protocols.map((protocol, protocolIndex) => ({
      carrier: carrierIndex,
      protocol: protocolIndex,
      share: carrier.share * protocol[kind] * between(mix(salt, carrierIndex * 16 + protocolIndex), 0.7, 1.3),
    })),
  );
  const whole = pairs.reduce((sum, pair) => sum + pair.share, 0);
  return pairs
    .map(({ carrier, protocol, share }): Crowd => {
      const crowdSalt = mix(salt, 1_000 + carrier * 16 + protocol);
      return {
        carrier,
        protocol,
        nodes: weightsOf(mix(crowdSalt, 1), placesOf(places, reach), 2),
        clients: weightsOf(mix(crowdSalt, 2), placesOf(places, reach), 1),
        level: Math.round((peak * share) / whole / WEIGHT),
        rhythm: rhythmOf(mix(crowdSalt, 3), reach),
        salt: crowdSalt,
      };
    })
    .filter((crowd) => crowd.level > 0);
}

function rhythmOf(hash: number, reach: Reach): Rhythm {
  if (reach === 'cn-oversea') return ABROAD;
  const chance = fraction(hash);
  if (reach === 'cn-global' && chance > 0.8) return ABROAD;
  if (chance < 0.5) return HOME;
  return chance < 0.75 ? PHONE : WORK;
}

/** How many people watch from each place: none where the domain does not reach, unless it reached nobody then. */
function placesOf(places: readonly Place[], reach: Reach): readonly number[] {
  const people = places.map((place) => {
    const home = place.country === 'CN';
    return (reach === 'cn' ? !home : reach === 'cn-oversea' && home) ? 0 : place.people;
  });
  return people.some((some) => some > 0) ? people : places.map((place) => place.people);
}

/** Integer weights by people and chance; a higher `contrast` gathers them in fewer places. */
function weightsOf(salt: Salt, people: readonly number[], contrast: number): readonly number[] {
  const shares = people.map((some, index) => {
    const chance = between(mix(salt, index), 0.5, 1.5);
    return some * (contrast === 2 ? chance * chance : chance);
  });
  return apportion(shares, WEIGHT);
}

/** Integers in proportion to shares that add up to `whole`. */
function apportion(shares: readonly number[], whole: number): readonly number[] {
  const sum = shares.reduce((total, share) => total + share, 0);
  let before = 0;
  let given = 0;
  return shares.map((share) => {
    before += share;
    const upTo = Math.round((before / sum) * whole);
    const part = upTo - given;
    given = upTo;
    return part;
  });
}
