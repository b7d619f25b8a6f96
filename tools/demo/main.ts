// The ten usage queries of the official page, answered by the mock server over HTTP:
// `node tools/demo/main.ts`, after the packages are built.

import { LiveClient, ValidationError } from '@volc-live/client';
import { moveIntoHistory, type UsagePageBody, usagePageRequests } from '@volc-live/conformance';
import { dayChart } from './day-chart.ts';
import { startMock } from './mock-process.ts';
import { wrap } from './prose.ts';
import { type Query, queries } from './queries.ts';
import { adviceText, rangeText, refusalText } from './question.ts';
import { screenOf } from './screen.ts';
import { usageRows } from './usage-rows.ts';
import { usageTable } from './usage-table.ts';

const screen = screenOf(process.stdout);
const now = Date.now();
const print = (text = ''): void => console.log(text);
const explain = (text: string): void => print(screen.faint(wrap(text, screen.columns, ' ')));

const mock = await startMock();
try {
  const { url, accessKeyId, secretAccessKey } = mock;
  const live = new LiveClient({ endpoint: url, credentials: { accessKeyId, secretAccessKey } });
  print(`\n ${screen.strong('The ten usage queries of the official page')}, sent to a mock server on this machine`);
  explain('Bodies as printed there; ranges moved by whole days into the history that the API keeps.');
  print();

  const requests = usagePageRequests();
  let answered = 0;
  for (const [index, { action, body }] of requests.entries()) {
    const query = queries.get(action);
    if (query === undefined) throw new Error(`The page asks ${action}, which the demo does not know.`);
    print(` ${screen.strong(`${String(index + 1).padStart(2)}  ${query.title}`)}  ${screen.faint(action)}`);
    if (await show(live, query, moveIntoHistory(body, now))) answered += 1;
  }
  await showDay(live);

  const all = answered === requests.length;
  print(` ${all ? screen.good('✔') : screen.bad('✖')} ${screen.strong(`${answered} of ${requests.length} queries answered over HTTP.`)}`);
  explain('Each was checked against the rules of its spec, signed, verified, answered from one simulated account, and the answer checked again.');
  print(`\n ${screen.strong('What you just saw')}  specs/ became packages/, and the packages answered.`);
  print(` ${screen.strong('Next')}  README.md: a program to paste. CONTRIBUTING.md: your first action.\n`);
  process.exitCode = all ? 0 : 1;
} finally {
  await mock.stop();
}

/** Asks one query and prints what came back; says whether an answer came. */
async function show(live: LiveClient, query: Query, body: UsagePageBody): Promise<boolean> {
  try {
    const started = performance.now();
    const result = await query.ask(live, body);
    const took = performance.now() - started;
    const rows = usageRows(query.answer, result);
    print(`   ${screen.faint(`${rangeText(body, rows.points)}, ${took.toFixed(0)} ms`)}`);
    print(usageTable(rows, screen));
    const advice = query.adviceOn(body);
    print(advice.length > 0 ? `${adviceText(advice, screen)}\n` : '');
    return true;
  } catch (error) {
    if (!ValidationError.is(error)) throw error;
    print(refusalText(error, screen));
  }
  // The page breaks a rule of its own in one body: both lists of regions. With one of them it is fine.
  const { UserRegionList: left, ...mended } = body;
  if (left === undefined) return false;
  print(`   ${screen.good('✔')} the same without UserRegionList: answered`);
  return show(live, query, mended as UsagePageBody);
}

/** The last whole day of the account as a chart. */
async function showDay(live: LiveClient): Promise<void> {
  const { StartTime, EndTime } = moveIntoHistory({ StartTime: '2021-04-13T00:00:00+08:00', EndTime: '2021-04-14T00:00:00+08:00' }, now);
  const { BandwidthDataList } = await live.describeLiveBandwidthData({ StartTime, EndTime, Aggregation: 300 });
  const title = ` ${screen.strong(`Downstream bandwidth of the whole account, ${StartTime.slice(0, 10)}`)}`;
  print(`${dayChart({ title, unit: 'Mbps', values: BandwidthDataList.map(({ DownBandwidth }) => DownBandwidth) }, screen)}\n`);
}
