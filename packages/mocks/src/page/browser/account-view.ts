import { amount, dayOf, hourOf, HOUR, instant } from './amounts.ts';
import { type Bar, bars } from './bars.ts';
import { type Account, resultOf } from './control.ts';
import { byId, html } from './element.ts';
import { plot } from './plot.ts';

type Row = Readonly<Record<string, string | number>>;

const WEEK = 7 * 24 * HOUR;

/** Shows the account as charts of the week before its clock. Each chart stands as soon as its answer is there. */
export async function showAccount(account: Account): Promise<void> {
  const end = account.clock.now - (account.clock.now % HOUR);
  const range = { StartTime: instant(end - WEEK), EndTime: instant(end) };
  const live = account.domains.filter(({ status }) => status !== 1 && status !== 2);
  const tiles = html('div', { class: 'tiles' });
  const cards = html('div', { class: 'cards' });
  byId('account').replaceChildren(tiles, cards);
  const wide = Math.max(320, Math.min(1080, cards.clientWidth - 40));

  const flow = await resultOf('DescribeLiveBandwidthData', { ...range, Aggregation: 3600 });
  const traffic = await resultOf('DescribeLiveTrafficData', { ...range, Aggregation: 86400 });
  const p95 = await resultOf('DescribeLiveP95PeakBandwidthData', range);
  tiles.append(
    tile(`${amount(Number(flow['PeakDownBandwidth']))} Mbps`, 'peak down, 7 days'),
    tile(`${amount(Number(p95['P95PeakBandwidth']))} Mbps`, '95th percentile'),
    tile(`${amount(Number(traffic['TotalDownTraffic']))} GB`, 'traffic down, 7 days'),
    tile(String(account.domains.length), `domains, ${account.domains.flatMap((domain) => domain.streams).length} streams`),
  );
  const points = rowsOf(flow['BandwidthDataList']);
  const days = rowsOf(traffic['TrafficDataList']);
  cards.append(
    card('Bandwidth', 'Highest of each hour, all domains, in Mbps', plot({
      title: 'Bandwidth of a week', unit: 'Mbps', as: 'lines', told: hourOf, short: dayOf,
      stamps: stampsOf(points),
      series: [{ name: 'Down', values: numbersOf(points, 'DownBandwidth') }, { name: 'Up', values: numbersOf(points, 'UpBandwidth') }],
    }, wide), 'wide'),
    card('Traffic', 'Sum of each day, in GB; the first and the last day are parts', plot({
      title: 'Traffic of a week', unit: 'GB', as: 'columns', told: dayOf, short: dayOf,
      stamps: stampsOf(days),
      series: [{ name: 'Down', values: numbersOf(days, 'DownTraffic') }, { name: 'Up', values: numbersOf(days, 'UpTraffic') }],
    }, wide), 'wide'),
  );
  const names = new Map(account.carriers.map(({ Code, Name }) => [Code, Name]));
  const split = async (dimension: string, list: Record<string, readonly string[]>): Promise<readonly Bar[]> => {
    const result = await resultOf('DescribeLiveTrafficData', { ...range, ...list, Aggregation: 86400, DetailField: [dimension] });
    return rowsOf(result['TrafficDetailDataList']).map((row) => ({
      name: nameOf(String(row[dimension]), names),
      value: totalOf(row),
    }));
  };
  const about = 'Traffic up and down, 7 days';
  cards.append(
    card('By domain', about, bars(await split('Domain', { DomainList: live.map(({ name }) => name) }), 'GB')),
    card('By carrier', about, bars(await split('ISP', { ISPList: [...names.keys()] }), 'GB')),
    // QUIC must be the only protocol of a request.
    card('By protocol', about, bars([
      ...(await split('Protocol', { ProtocolList: account.protocols.filter((code) => code !== 'QUIC') })),
      { name: 'QUIC', value: await quic(range) },
    ], 'GB')),
    card('Top streams', 'Transcoded minutes, 7 days', bars(await streams(account, range), 'min')),
  );
}

async function quic(range: object): Promise<number> {
  return totalOf(await resultOf('DescribeLiveTrafficData', { ...range, Aggregation: 86400, ProtocolList: ['QUIC'] }));
}

function streams({ domains }: Account, range: object): Promise<readonly Bar[]> {
  const all = domains.flatMap((domain) => domain.streams.map((stream) => ({ domain: domain.name, ...stream })));
  return Promise.all(
    all.slice(0, 40).map(async ({ domain, app, name }) => {
      const wanted = { ...range, DomainList: [domain], App: app, Stream: name };
      const { Duration = 0 } = await resultOf('DescribeLiveTranscodeData', wanted);
      return { name: `${domain}/${app}/${name}`, value: Number(Duration) };
    }),
  );
}

/** The rows of a list of an answer. */
function rowsOf(list: unknown): readonly Row[] {
  return Array.isArray(list) ? list : [];
}

function stampsOf(rows: readonly Row[]): readonly string[] {
  return rows.map((row) => String(row['TimeStamp']));
}

function numbersOf(rows: readonly Row[], field: string): readonly number[] {
  return rows.map((row) => Number(row[field]));
}

/** Traffic of an answer, or of one part of it, both ways. */
function totalOf(traffic: Readonly<Record<string, unknown>>): number {
  return Number(traffic['TotalUpTraffic']) + Number(traffic['TotalDownTraffic']);
}

function nameOf(code: string, names: ReadonlyMap<string, string>): string {
  const name = names.get(code);
  return name === undefined ? code : `${code} ${name}`;
}

function tile(value: string, about: string): HTMLElement {
  return html('div', { class: 'tile' }, html('b', {}, value), html('span', {}, about));
}

function card(title: string, about: string, content: HTMLElement, more = ''): HTMLElement {
  return html('article', { class: `card ${more}` }, html('h2', {}, title), html('p', { class: 'about' }, about), content);
}
