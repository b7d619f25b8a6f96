import type { Account } from './account.ts';
import type { Domain } from './domain.ts';
import { type Hours, hoursOf } from './hours.ts';
import type { Place } from './places.ts';
import type { RelayGroup } from './relay.ts';

/** A request, as the part of the account that it asks about. */
export interface Selection {
  readonly domains: readonly Domain[];
  readonly groups: readonly RelayGroup[];
  /** One entry for each carrier: whether it is asked about. */
  readonly carriers: readonly boolean[];
  /** One entry for each protocol: whether it is asked about. */
  readonly protocols: readonly boolean[];
  /** One entry for each place as the address of a CDN node; undefined is all. */
  readonly nodes: readonly boolean[] | undefined;
  /** One entry for each place as the address of a client; undefined is all. */
  readonly clients: readonly boolean[] | undefined;
  /** Hours of every day that count; undefined is all. */
  readonly hours: Hours | undefined;
  readonly app: string | undefined;
  readonly stream: string | undefined;
  /** Undefined is all, as for the next two. */
  readonly resolutions: readonly string[] | undefined;
  readonly types: readonly string[] | undefined;
  readonly vhosts: readonly string[] | undefined;
}

/** Fields of a request by their wire names. */
export type Parameters = Readonly<Record<string, unknown>>;

/** Reads the filters of a request that has passed its checks; other parameters play no part. */
export function select(account: Account, request: Parameters): Selection {
  const domains = textsOf(request['DomainList']);
  const groups = textsOf(request['GroupList']);
  return {
    domains: account.domains.filter((domain) => domains?.includes(domain.name) ?? true),
    groups: account.groups.filter((group) => groups?.includes(group.name) ?? true),
    carriers: flags(account.carriers, textsOf(request['ISPList'])),
    protocols: flags(account.protocols, textsOf(request['ProtocolList'])),
    nodes: placesOf(account, request['RegionList']),
    clients: placesOf(account, request['UserRegionList']),
    hours: hoursOf(textOf(request['Stage'])),
    app: textOf(request['App']),
    stream: textOf(request['Stream']),
    resolutions: textsOf(request['Resolution']),
    types: textsOf(request['TranscodeType']),
    vhosts: textsOf(request['Vhosts']),
  };
}

/** The values of a list parameter; undefined when it is absent or empty, which asks about all. */
export function textsOf(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value) || value.length === 0) return undefined;
  return value.filter((item): item is string => typeof item === 'string');
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function flags(all: readonly { readonly code: string }[], wanted: readonly string[] | undefined): readonly boolean[] {
  return all.map(({ code }) => wanted?.includes(code) ?? true);
}

function placesOf({ places }: Account, value: unknown): readonly boolean[] | undefined {
  if (!Array.isArray(value) || value.length === 0) return undefined;
  const regions = value.filter((item): item is Parameters => typeof item === 'object' && item !== null);
  return places.map((place) => regions.some((region) => lies(place, region)));
}

/** A region is as precise as its last level. */
function lies(place: Place, region: Parameters): boolean {
  return (
    (region['Area'] ?? place.area) === place.area &&
    (region['Country'] ?? place.country) === place.country &&
    (region['Province'] ?? place.province) === place.province
  );
}
