import type { Account } from './account.ts';
import { startOfSlot, DAY } from './calendar.ts';
import type { Domain } from './domain.ts';
import { instantText } from './instant.ts';
import type { Parameters } from './selection.ts';

/** Fields of one row by their wire names. */
export type Row = Readonly<Record<string, unknown>>;

/** A list of the account without time. */
export interface Table {
  /** All rows at an instant, in seconds since the epoch. */
  readonly rows: (account: Account, now: number) => readonly Row[];
  /** Parameters that filter, and the field whose value they list. */
  readonly filters: Readonly<Record<string, string>>;
  /** Parameters that choose a page. */
  readonly paging: { readonly number: string; readonly size: string } | undefined;
}

/** The rows that a request asks about: how many there are, and those of its page. */
export interface Found {
  readonly total: number;
  readonly rows: readonly Row[];
}

/** Filters and pages a table as a request says. */
export function lookUp(table: Table, account: Account, request: Parameters, now: number): Found {
  const matching = table.rows(account, now).filter((row) => matches(row, table, request));
  const size = Number(table.paging === undefined ? matching.length : (request[table.paging.size] ?? matching.length));
  const page = Number(table.paging === undefined ? 1 : (request[table.paging.number] ?? 1));
  return { total: matching.length, rows: matching.slice((page - 1) * size, page * size) };
}

function matches(row: Row, table: Table, request: Parameters): boolean {
  return Object.entries(table.filters).every(([parameter, field]) => {
    const wanted = request[parameter];
    return !Array.isArray(wanted) || wanted.length === 0 || wanted.includes(row[field]);
  });
}

/** Tables by the names that specs use. */
export const TABLES: Readonly<Record<string, Table>> = {
  domains: {
    rows: (account, now) =>
      account.domains.filter((domain) => startOfSlot(domain.from, DAY, account.zone) <= now).map((domain) => rowOf(domain, account, now)),
    filters: {
      VhostList: 'Vhost',
      DomainStatusList: 'Status',
      DomainTypeList: 'Type',
      DomainRegionList: 'Region',
      DomainNameList: 'Domain',
    },
    paging: { number: 'PageNum', size: 'PageSize' },
  },
  carriers: {
    rows: ({ carriers }) => carriers.map(({ code, name }) => ({ Code: code, Name: name })),
    filters: {},
    paging: undefined,
  },
  regions: {
    rows: ({ areas }) =>
      areas.map((area) => ({
        Code: area.code,
        Name: area.name,
        Countries: area.countries.map((country) => ({
          Code: country.code,
          Name: country.name,
          Provinces: country.provinces.map(({ code, name }) => ({ Code: code, Name: name })),
        })),
      })),
    filters: {},
    paging: undefined,
  },
};

/** State of a deleted domain, as in `DomainStatusList`. */
const DELETED = 3;

function rowOf(domain: Domain, { zone }: Account, now: number): Row {
  const deleted = domain.until !== undefined && startOfSlot(domain.until, DAY, zone) <= now;
  const usable = domain.status === 0 && !deleted;
  return {
    Domain: domain.name,
    Vhost: domain.vhost,
    Type: domain.kind === 'push' ? 'push' : 'pull-flv',
    Region: domain.reach,
    Status: deleted ? DELETED : domain.status,
    CNAME: `${domain.name}.cname.example.net`,
    CnameCheck: usable ? 1 : 0,
    DomainCheck: usable ? 0 : 2,
    ICPCheck: domain.reach === 'cn-oversea' ? 2 : 1,
    CreateTime: instantText(startOfSlot(domain.from, DAY, zone) + (domain.salt % DAY), 0),
    CertDomain: '',
    ChainID: '',
    PushDomain: domain.pushDomain,
    ProjectName: 'default',
    HTTP2: domain.kind === 'pull' && domain.salt % 2 === 0,
    Tags: domain.vhost === 'events.example.com' ? [{ Category: 'Custom', Key: 'team', Value: 'events' }] : [],
  };
}
