import fc from 'fast-check';
import { expect, test } from 'vitest';

import { renderReport } from '../../src/report/render-report.ts';
import type { UsageReport } from '../../src/series/usage-series.ts';
import { faultsOf, readPage } from './page.ts';
import { line, part, report, usage, wholeReport } from './sample-report.ts';

const whole = wholeReport();
const english = await renderReport(whole);
const chinese = await renderReport(whole, { language: 'zh' });

test.each([
  ['English', english],
  ['Chinese', chinese],
])('the whole report in %s is valid, accessible HTML', async (_, html) => {
  expect(await faultsOf(html)).toEqual([]);
});

test('a page asks for nothing outside itself and runs nothing', () => {
  const page = readPage(english);
  expect(page.attributes('meta[http-equiv="Content-Security-Policy"]', 'content')).toEqual([
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
  ]);
  expect(page.texts('script, link, iframe, object, embed, img, base, form, foreignObject, image, use')).toEqual([]);
  const references = [...page.attributes('[href]', 'href'), ...page.attributes('[src]', 'src')];
  expect(references.length).toBeGreaterThan(10);
  expect(references.filter((reference) => !/^#usage-\d+$/.test(reference ?? ''))).toEqual([]);
  expect(english).not.toMatch(/\son\w+=|url\(|@import|https?:(?!\/\/www\.w3\.org\/2000\/svg")|javascript:/i);
});

test('every link of the page leads somewhere', () => {
  const page = readPage(english);
  const ids = page.attributes('[id]', 'id');
  expect(new Set(ids).size).toBe(ids.length);
  for (const href of page.attributes('a', 'href')) expect(ids).toContain(href?.slice(1));
});

test('the same report gives the same bytes, wherever it is made', async () => {
  const zone = process.env['TZ'];
  process.env['TZ'] = 'America/New_York';
  try {
    expect(await renderReport(whole)).toBe(english);
  } finally {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  }
});

test('every kind of usage has a plot for wide and for narrow pages, and a table', () => {
  const page = readPage(english);
  const delivery = ['Bandwidth', 'P95 peak bandwidth', 'Traffic'];
  const work = ['Transcoding', 'Recording', 'Snapshots', 'Audited snapshots', 'Relay time', 'Relay bandwidth', 'Time shift storage'];
  expect(page.texts('section.usage > h2')).toEqual([...delivery, ...work]);
  const drawn = ['Bandwidth', 'Down bandwidth by domain', 'Traffic', 'Transcoding', 'Transcoding by resolution'];
  const more = ['Transcoding by transcode type', ...work.slice(1)];
  expect(page.texts('svg.wide > title')).toEqual([...drawn, ...more]);
  expect(page.texts('svg.narrow > title')).toEqual([...drawn, ...more]);
  expect(page.texts('section.usage details > summary')).toHaveLength(whole.usages.length - 1);
});

test('the percentile is drawn across bandwidth and told beside it', () => {
  const page = readPage(english);
  expect(page.texts('#usage-1 ~ figure svg.wide text')).toContain('P95 peak bandwidth 3.9 Gbps');
  expect(page.texts('#usage-2 ~ p').join(' ')).toContain('P95 peak bandwidth: 3.9 Gbps');
});

test('the table of drivers has quantity, share, change and the highest point of each part', async () => {
  const now = [
    line([10, 20, 30]),
    line([10, 15, 5], part(['Domain', 'a.example.com'])),
    line([0, 5, 25], part(['Domain', 'b.example.com'])),
    line([0, 0, 0], part(['Domain', 'c.example.com'])),
  ];
  const before = [line([10, 10, 10]), line([30, 0, 0], part(['Domain', 'a.example.com']))];
  const page = readPage(await renderReport(report([usage(now)], { previous: [usage(before)] })));
  expect(page.rows('table.drivers tr')).toEqual([
    ['Usage', 'Quantity', 'Share', 'Change', 'Highest point'],
    ['Audited snapshots total', '60 images', '', '+100 %', '2026-10-03'],
    ['by domain (1 without usage)'],
    ['a.example.com', '30 images', '50.0 %', '±0 %', '2026-10-02'],
    ['b.example.com', '30 images', '50.0 %', 'new', '2026-10-03'],
  ]);
  expect(page.texts('.legend li')).toEqual(['a.example.com', 'b.example.com']);
});

test('a part of a peak has its share at the moment of the peak, and peaks are not added up', async () => {
  const five = { unit: 'Mbps', base: 1000, behaves: 'peak', step: 300 } as const;
  const parts = Array.from({ length: 11 }, (_, index) => line([900, index + 1], { ...five, ...part(['Domain', `d${index}.example.com`]) }));
  const page = readPage(await renderReport(report([usage([line([900, 1000], five), ...parts])])));
  const rows = page.rows('table.drivers tr');
  expect(rows[1]).toEqual(['Audited snapshots peak', '1 Gbps', '', '2026-10-01 00:05']);
  expect(rows[3]).toEqual(['d10.example.com', '900 Mbps', '1.1 %', '2026-10-01 00:00']);
  expect(rows.at(-1)).toEqual(['3 more', '', '0.6 %', '']);
});

test('parts may have wider points than the whole: the share is that of the point that holds the moment', async () => {
  const peak = { behaves: 'peak', unit: 'Mbps', base: 1000 } as const;
  const whole5 = line([10, 20, 100, 30], { ...peak, step: 300 });
  const page = readPage(await renderReport(report([usage([whole5, line([40, 90], { ...peak, step: 3600, ...part(['Domain', 'a']) })])])));
  expect(page.rows('table.drivers .part')).toEqual([['a', '90 Mbps', '40.0 %', '2026-10-01 01:00']]);
});

test('rows that are always about a part add up to the whole', async () => {
  const rows = [['720P', 'A'], ['1080P', 'A'], ['1080P', 'B']].map(([resolution, type], index) =>
    line([index + 1, undefined, 10], part(['Resolution', resolution!], ['TranscodeType', type!])),
  );
  const page = readPage(await renderReport(report([usage(rows)])));
  expect(page.rows('table.drivers .whole')).toEqual([['Audited snapshots total', '36 images', '', '2026-10-03']]);
  expect(page.rows('details tbody tr')).toEqual([['2026-10-01', '6'], ['2026-10-02', '–'], ['2026-10-03', '30']]);
  expect(page.texts('svg.wide > title')).toEqual(['Audited snapshots', 'Audited snapshots by resolution', 'Audited snapshots by transcode type']);
});

test('a window that only a split lacks is no gap of the whole', async () => {
  const { start, end } = whole;
  const missing = [{ command: 'audit', summary: '', windows: [{ start, end }], reason: 'InternalError' }];
  const page = readPage(await renderReport(report([usage([line([1, 2, 3])])], { missing })));
  expect(page.texts('figcaption')).toEqual(['One bar for each day.']);
});

test('tables by day add up totals and keep the highest of peaks', async () => {
  const hours = Array.from({ length: 24 * 31 }, (_, hour) => hour % 24);
  const series = [
    line(hours, { field: 'A', label: 'Sum', step: 3600 }),
    line(hours, { field: 'B', label: 'Level', step: 3600, behaves: 'peak' }),
  ];
  const page = readPage(await renderReport(report([usage(series)])));
  const rows = page.rows('details tr');
  expect(rows).toHaveLength(64);
  expect([rows[0], rows[1], rows[31], rows[33]]).toEqual([
    ['Day', 'Sum, images'],
    ['2026-10-01', '276'],
    ['2026-10-31', '276'],
    ['2026-10-01', '23'],
  ]);
});

test.each([
  ['a month', '2026-10-01T00:00:00+08:00', '2026-11-01T00:00:00+08:00', '+08:00', 'October 2026', '2026年10月'],
  ['the last month of a year', '2026-12-01T00:00:00+08:00', '2027-01-01T00:00:00+08:00', '+08:00', 'December 2026', '2026年12月'],
  ['a day', '2026-10-31T00:00:00+08:00', '2026-11-01T00:00:00+08:00', '+08:00', '2026-10-31', '2026-10-31'],
  ['a day of 25 hours', '2026-11-01T00:00:00-04:00', '2026-11-02T00:00:00-05:00', 'America/New_York', '2026-11-01', '2026-11-01'],
  ['a month of another zone', '2026-10-01T00:00:00Z', '2026-11-01T00:00:00Z', '+08:00', '2026-10-01 08:00 to 2026-11-01 08:00', '2026-10-01 08:00 至 2026-11-01 08:00'],
  ['two months', '2026-10-01T00:00:00Z', '2026-12-01T00:00:00Z', 'Z', '2026-10-01 00:00 to 2026-12-01 00:00', '2026-10-01 00:00 至 2026-12-01 00:00'],
])('%s has its name in the title', async (_, start, end, zone, inEnglish, inChinese) => {
  const given = report([], { start, end, zone });
  expect(readPage(await renderReport(given)).texts('title')).toEqual([`Live usage, ${inEnglish}`]);
  expect(readPage(await renderReport(given, { language: 'zh' })).texts('title')).toEqual([`视频直播用量报告：${inChinese}`]);
});

test.each([
  ['before its end', '2026-10-31T23:59:59+08:00', ['The range is not over']],
  ['at its end', '2026-11-01T00:00:00+08:00', []],
])('a report that is made %s says whether figures may still grow', async (_, madeAt, want) => {
  expect(readPage(await renderReport(report([usage([line([1])])], { madeAt }))).texts('.notice strong')).toEqual(want);
});

test('what is missing is named, with its reason, and marked in the plot', () => {
  const page = readPage(english);
  expect(page.texts('.warning li')).toEqual(['Recording 2026-10-12 00:00 – 2026-10-13 00:00InternalError: the service failed.']);
  expect(page.attributes('#usage-5 ~ figure svg.wide .rect rect', 'width')).toEqual(['28.5']);
});

test.each<readonly [string, UsageReport, RegExp]>([
  ['nothing answered', report([]), /there is nothing to show/],
  ['a usage without lines', report([usage([])]), /No value in this range/],
  ['lines without points', report([usage([line([])])]), /No value in this range/],
  ['points without values', report([usage([line([undefined, undefined])])]), /No value in this range/],
  ['zeros only', report([usage([line([0, 0, 0]), line([0], part(['Domain', 'a']))])]), /0 <span class="unit">images/],
  ['one point of a peak', report([usage([line([7], { behaves: 'peak' })])]), /7 <span class="unit">images/],
  ['one point of five minutes', report([usage([line([7], { behaves: 'peak', step: 300, unit: 'Mbps', base: 1000 })])]), /7 <span class="unit">Mbps/],
  ['huge numbers', report([usage([line([1e300, 1.5e308])])]), /e\+308 <span class="unit">images/],
  ['tiny numbers', report([usage([line([5e-324, 1e-9])])]), /1\.0e-9/],
  ['no unit', report([usage([line([1234567], { unit: undefined })])]), /<td>1,234,567<\/td>/],
  ['a range that is no month', report([usage([line([1, 2])])], { end: '2026-10-03T12:00:00+08:00' }), /2026-10-01 00:00 to 2026-10-03 12:00/],
  ['hours of a short range', report([usage([line([1, 2], { step: 3600 })])], { end: '2026-10-02T00:00:00+08:00' }), /One bar for each hour/],
  ['another zone', report([usage([line([1, 9], { step: 3600 })])], { zone: 'America/New_York' }), /2026-09-30 12:00 – 2026-10-31 12:00[^]*2026-11-01 20:30[^]*2026-09-30 13:00/],
  ['only failures', report([], { missing: [{ command: 'audit', summary: '', windows: [], reason: 'AccessDenied' }] }), /AccessDenied/],
])('%s: still a valid page that says so', async (_, given, want) => {
  for (const language of ['en', 'zh'] as const) {
    const html = await renderReport(given, { language });
    expect(await faultsOf(html)).toEqual([]);
    expect(html).not.toMatch(/NaN|Infinity|undefined|\[object/);
    if (language === 'en') expect(html).toMatch(want);
  }
});

test.each([
  ['start', { start: '2026-10-01' }],
  ['end', { end: 'tomorrow' }],
  ['zone', { zone: 'Nowhere/Town' }],
])('a %s that cannot be read is refused', async (_, broken) => {
  await expect(renderReport(report([], broken))).rejects.toThrow(RangeError);
});

/** A report with `text` wherever text comes from outside. */
function saying(text: string): UsageReport {
  const dimension = part(['Domain', text]);
  const other = part(['Domain', `${text}2`]);
  const peak = { behaves: 'peak', label: text, field: 'Peak' } as const;
  const series = [line([1, 2], { label: text }), line([1, 2], { ...dimension }), line([2, 1], { ...other })];
  const peaks = [line([1, 2], peak), line([1, 2], { ...peak, ...dimension }), line([2, 1], { ...peak, ...other })];
  const one = usage([...series, ...peaks], { title: text, summary: text, command: text, action: text });
  const figure = { field: 'P', label: text, unit: 'Mbps', base: 1000, dimensions: [], behaves: 'single', value: 3 } as const;
  return report([one, usage([], { figures: [figure], title: `${text} too`, action: `${text} too` })], {
    madeAt: text,
    domains: [{ name: text, type: text }],
    missing: [{ command: text, summary: text, windows: [{ start: whole.start, end: whole.end }], reason: text }],
  });
}

test('text from outside stays text, whatever it is', async () => {
  const plain = readPage(await renderReport(saying('plain'))).elements();
  const nasty = fc.constantFrom('<script>alert(1)</script>', '"><img src=x onerror=y>', "' onload='", '</svg></style>', ']]>', '&lt;', '<!--', '\u202e', '\u0000', '\u001b[31m');
  const anyText = fc.array(fc.oneof(nasty, fc.string({ unit: 'binary', maxLength: 8 })), { minLength: 1, maxLength: 4 }).map((parts) => `x${parts.join('')}`);
  await fc.assert(
    fc.asyncProperty(anyText, async (text) => {
      const html = await renderReport(saying(text));
      expect(readPage(html).elements()).toEqual(plain);
      expect(html).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
    }),
    { numRuns: 15 },
  );
});

test('hostile text is shown as it is, in a page that is still valid', async () => {
  const html = await renderReport(saying('<b>"&\u202e\u0000'));
  const page = readPage(html);
  const want = String.raw`<b>"&\u{202e}\u{0}`;
  expect(page.texts('section.usage > h2')).toEqual([want, `${want} too`]);
  expect(page.texts('.legend bdi').slice(-2)).toEqual([want, `${want}2`]);
  expect(page.texts('rect > title')).toContain(`2026-10-01 ${want}: 1 images`);
  expect(await faultsOf(html)).toEqual([]);
});

test('a month of five-minute points stays small, and keeps its one high point', async () => {
  const values = Array.from({ length: 8928 }, (_, index) => (index === 5003 ? 5000 : 100 + ((index * 7919) % 977)));
  const level = { behaves: 'peak', step: 300, unit: 'Mbps', base: 1000 } as const;
  const parts = Array.from({ length: 10 }, (_, index) => line(values, { ...level, ...part(['Domain', `d${index}.example.com`]) }));
  const html = await renderReport(report([usage([line(values, level), ...parts])]));
  expect(html.length).toBeLessThan(200_000);
  const page = readPage(html);
  expect(page.texts('svg.wide text')).toContain('5 Gbps');
  const [path] = page.attributes('svg.wide .line path', 'd');
  const heights = [...(path ?? '').matchAll(/,([\d.]+)/g)].map(([, y]) => Number(y));
  const [dot] = page.attributes('svg.wide circle', 'cy');
  expect(Math.min(...heights)).toBe(Number(dot));
});

test('the whole report is below a megabyte', () => {
  expect(english.length).toBeLessThan(700_000);
});

test('a report in Chinese says so, and names what is known in Chinese', () => {
  const page = readPage(chinese);
  expect(page.attributes('html', 'lang')).toEqual(['zh-CN']);
  expect(page.texts('h1')).toEqual(['视频直播用量报告：2026年10月']);
  expect(page.texts('section.usage > h2').filter((title) => !/\p{Script=Han}/u.test(title))).toEqual([]);
  expect(page.texts('table.drivers .whole th').filter((name) => !/^(95 )?\p{Script=Han}/u.test(name))).toEqual([]);
});

test('the notes tell bases and delays by kind of usage', () => {
  const notes = readPage(english).texts('.notes li');
  expect(notes).toContain(
    'Units are those of the API. Bandwidth, P95 peak bandwidth, Traffic and Relay bandwidth: 1 unit is 1000 of the next smaller one. Time shift storage: 1 unit is 1024 of the next smaller one.',
  );
  expect(notes.slice(-3)).toEqual(['15 minutes: Bandwidth', '20 minutes: Transcoding', '8 hours: Time shift storage']);
});
