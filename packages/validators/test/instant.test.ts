import { parseInstant } from '@volc-live/validators';
import { instant, required } from '@volc-live/validators/codegen/v1';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge, violationsOf } from './told.ts';

/** Instants, and their seconds since the epoch as another implementation tells them. */
const good: readonly (readonly [text: string, seconds: number])[] = [
  ['2025-02-10T00:00:00+08:00', 1_739_116_800],
  ['2025-02-10T00:00:00Z', 1_739_145_600],
  ['1970-01-01T00:00:00Z', 0],
  ['1970-01-01T00:00:01Z', 1],
  ['1969-12-31T23:59:59Z', -1],
  ['1970-01-01T08:00:00+08:00', 0],
  ['2025-02-10T00:00:00-00:00', 1_739_145_600],
  ['2025-02-10T00:00:00+00:00', 1_739_145_600],
  ['2025-02-10T00:00:00+23:59', 1_739_059_260],
  ['2025-02-10T00:00:00-23:59', 1_739_231_940],
  ['2025-02-10T00:00:00+05:30', 1_739_125_800],
  ['2025-02-10T00:00:00-09:30', 1_739_179_800],
  ['2025-02-10T23:59:59Z', 1_739_231_999],
  ['2024-02-29T12:00:00Z', 1_709_208_000],
  ['2000-02-29T00:00:00Z', 951_782_400],
  ['2400-02-29T00:00:00Z', 13_574_563_200],
  ['1600-02-29T00:00:00Z', -11_670_998_400],
  ['2024-03-01T00:00:00Z', 1_709_251_200],
  ['2025-02-28T23:59:59Z', 1_740_787_199],
  ['2025-03-01T00:00:00Z', 1_740_787_200],
  ['2100-02-28T23:59:59Z', 4_107_542_399],
  ['2100-03-01T00:00:00Z', 4_107_542_400],
  ['1900-03-01T00:00:00Z', -2_203_891_200],
  ['2025-01-31T00:00:00Z', 1_738_281_600],
  ['2025-03-31T00:00:00Z', 1_743_379_200],
  ['2025-04-30T00:00:00Z', 1_745_971_200],
  ['2025-05-31T00:00:00Z', 1_748_649_600],
  ['2025-06-30T00:00:00Z', 1_751_241_600],
  ['2025-07-31T00:00:00Z', 1_753_920_000],
  ['2025-08-31T00:00:00Z', 1_756_598_400],
  ['2025-09-30T00:00:00Z', 1_759_190_400],
  ['2025-10-31T00:00:00Z', 1_761_868_800],
  ['2025-11-30T00:00:00Z', 1_764_460_800],
  ['2025-12-31T23:59:59Z', 1_767_225_599],
  ['2016-12-31T23:59:59Z', 1_483_228_799],
  ['2038-01-19T03:14:08Z', 2_147_483_648],
  ['0000-01-01T00:00:00Z', -62_167_219_200],
  ['0000-02-29T00:00:00Z', -62_162_121_600],
  ['0000-12-31T23:59:59Z', -62_135_596_801],
  ['0001-01-01T00:00:00Z', -62_135_596_800],
  ['0099-12-31T00:00:00Z', -59_011_545_600],
  ['0100-01-01T00:00:00Z', -59_011_459_200],
  ['9999-12-31T23:59:59Z', 253_402_300_799],
  ['9999-12-31T23:59:59-23:59', 253_402_387_139],
];

/** Texts that are no instants, and why. */
const bad: readonly (readonly [text: string, fault: string])[] = [
  ['2025-02-10T00:00:00.0Z', 'fraction'],
  ['2025-02-10T00:00:00.000Z', 'fraction'],
  ['2025-02-10T00:00:00.123456789+08:00', 'fraction'],
  ['2025-02-10T00:00:00.5', 'fraction'],
  ['2025-02-30T00:00:00.5Z', 'fraction'],
  ['2025-02-10T00:00:00', 'offset'],
  ['2025-02-30T00:00:00', 'offset'],
  ['2025-02-29T00:00:00Z', 'calendar'],
  ['2100-02-29T00:00:00Z', 'calendar'],
  ['1900-02-29T00:00:00Z', 'calendar'],
  ['2024-02-30T00:00:00Z', 'calendar'],
  ['2025-01-32T00:00:00Z', 'calendar'],
  ['2025-03-32T00:00:00Z', 'calendar'],
  ['2025-04-31T00:00:00Z', 'calendar'],
  ['2025-06-31T00:00:00Z', 'calendar'],
  ['2025-09-31T00:00:00Z', 'calendar'],
  ['2025-11-31T00:00:00Z', 'calendar'],
  ['2025-12-32T00:00:00Z', 'calendar'],
  ['2025-02-00T00:00:00Z', 'calendar'],
  ['2025-00-10T00:00:00Z', 'calendar'],
  ['2025-13-10T00:00:00Z', 'calendar'],
  ['2025-99-99T99:99:99Z', 'calendar'],
  ['2025-02-10T24:00:00Z', 'calendar'],
  ['2025-02-10T25:00:00Z', 'calendar'],
  ['2025-02-10T23:60:00Z', 'calendar'],
  ['2025-02-10T23:59:60Z', 'calendar'],
  ['2016-12-31T23:59:60Z', 'calendar'],
  ['1998-12-31T15:59:60-08:00', 'calendar'],
  ['2025-02-10T00:00:00+24:00', 'calendar'],
  ['2025-02-10T00:00:00-24:00', 'calendar'],
  ['2025-02-10T00:00:00+08:60', 'calendar'],
  ['', 'form'],
  ['2025', 'form'],
  ['2025-02-10', 'form'],
  ['00:00:00+08:00', 'form'],
  ['2025-02-10T00:00', 'form'],
  ['2025-02-10T00:00Z', 'form'],
  ['2025-02-10T00:00:00z', 'form'],
  ['2025-02-10t00:00:00Z', 'form'],
  ['2025-02-10 00:00:00Z', 'form'],
  ['2025-02-10_00:00:00Z', 'form'],
  ['2025-02-10T00:00:00+08', 'form'],
  ['2025-02-10T00:00:00+0800', 'form'],
  ['2025-02-10T00:00:00+8:00', 'form'],
  ['2025-02-10T00:00:00+08:0', 'form'],
  ['2025-02-10T00:00:00+08:000', 'form'],
  ['2025-02-10T00:00:00+08:00:00', 'form'],
  ['2025-02-10T00:00:00 08:00', 'form'],
  ['2025-02-10T00:00:00,08:00', 'form'],
  ['2025-02-10T00:00:00\u221208:00', 'form'],
  ['2025-02-10T00:00:00+08-00', 'form'],
  ['2025-02-10T00:00:00+0x:00', 'form'],
  ['2025-02-10T00:00:00+0::00', 'form'],
  ['2025-02-10T00:00:00ZZ', 'form'],
  ['2025-02-10T00:00:00Z+08:00', 'form'],
  ['2025-02-10T00:00:00UTC', 'form'],
  ['2025-02-10T00:00:00.Z', 'form'],
  ['2025-02-10T00:00:00,5Z', 'form'],
  ['2025-02-10T00:00:00Z ', 'form'],
  [' 2025-02-10T00:00:00Z', 'form'],
  ['2025-02-10T00:00:00Z\n', 'form'],
  ['2025-02-10T00:00:00+08:00\n', 'form'],
  ['2025-02-10T00:00:00Z\u0000', 'form'],
  ['2025-2-10T00:00:00Z', 'form'],
  ['2025-02-1T00:00:00Z', 'form'],
  ['25-02-10T00:00:00Z', 'form'],
  ['02025-02-10T00:00:00Z', 'form'],
  ['+002025-02-10T00:00:00Z', 'form'],
  ['-2025-02-10T00:00:00Z', 'form'],
  ['2025/02/10T00:00:00Z', 'form'],
  ['2025-02/10T00:00:00Z', 'form'],
  ['20250210T000000Z', 'form'],
  ['2025-02-10T00.00:00Z', 'form'],
  ['2025-02-10T00:00.00Z', 'form'],
  ['2025-W07-1T00:00:00Z', 'form'],
  ['2O25-02-10T00:00:00Z', 'form'],
  ['20:5-02-10T00:00:00Z', 'form'],
  ['2025-0/-10T00:00:00Z', 'form'],
  ['2025-02-10T-1:00:00Z', 'form'],
  ['2025-02-10T00: 0:00Z', 'form'],
  ['2025-02-10T00:00:0oZ', 'form'],
  ['\u0662\u0660\u0662\u0665-02-10T00:00:00Z', 'form'],
  ['\uff12\uff10\uff12\uff15-02-10T00:00:00Z', 'form'],
  ['2025-02-10T00:00:0\u0967Z', 'form'],
  ['2025-02-10T00:00:0\u0130Z', 'form'],
  ['1739145600', 'form'],
  ['Mon, 10 Feb 2025 00:00:00 GMT', 'form'],
];

const remedies: Readonly<Record<string, string>> = {
  form: 'Write it like 2025-02-10T00:00:00+08:00.',
  fraction: 'Drop the fraction of a second.',
  offset: 'Add an offset, such as +08:00 or Z.',
  calendar: 'Use a day and time that exist.',
};

function violationsAt(text: string): ReturnType<typeof violationsOf> {
  return violationsOf(judge((report, value) => void instant(report, 'At', value.At, required), { At: text }));
}

describe('parseInstant', () => {
  it.each(good)('reads %s', (text, seconds) => {
    expect(parseInstant(text)).toBe(seconds);
    expect(violationsAt(text)).toEqual([]);
  });

  it.each(bad)('refuses %j: %s', (text, fault) => {
    expect(parseInstant(text)).toBeUndefined();
    expect(violationsAt(text)).toMatchObject([{ rule: 'instant', path: 'At', facts: { fault }, remedy: remedies[fault] }]);
  });
});

/** Reads an instant another way: a regular expression takes it apart, and the calendar of JavaScript must give the parts back. */
function secondsByDate(text: string): number | undefined {
  const parts = /^([0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2}):([0-9]{2})(?:Z|([+-])([0-9]{2}):([0-9]{2}))$/.exec(text);
  if (!parts) return undefined;
  const [year = 0, month = 0, date = 0, hour = 0, minute = 0, second = 0] = parts.slice(1, 7).map(Number);
  const [offsetHours, offsetMinutes] = [Number(parts[8] ?? 0), Number(parts[9] ?? 0)];
  // Date.UTC takes a year below 100 for one of the twentieth century; 400 years later the calendar is the same.
  const time = new Date(Date.UTC(year + 400, month - 1, date, hour, minute, second));
  const same =
    time.getUTCFullYear() === year + 400 &&
    time.getUTCMonth() === month - 1 &&
    time.getUTCDate() === date &&
    time.getUTCHours() === hour &&
    time.getUTCMinutes() === minute &&
    time.getUTCSeconds() === second;
  if (!same || offsetHours > 23 || offsetMinutes > 59) return undefined;
  const east = (parts[7] === '-' ? -60 : 60) * (offsetHours * 60 + offsetMinutes);
  return time.getTime() / 1000 - 146_097 * 86_400 - east;
}

const digits = (most: number, width: number): fc.Arbitrary<string> =>
  fc.integer({ min: 0, max: most }).map((number) => `${number}`.padStart(width, '0'));

const almost: fc.Arbitrary<string> = fc
  .tuple(digits(9999, 4), digits(13, 2), digits(32, 2), digits(24, 2), digits(60, 2), digits(60, 2), digits(24, 2), digits(60, 2), fc.constantFrom('Z', '+', '-'))
  .map(([year, month, date, hour, minute, second, hours, minutes, zone]) =>
    `${year}-${month}-${date}T${hour}:${minute}:${second}${zone === 'Z' ? zone : `${zone}${hours}:${minutes}`}`);

const character: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...'0123456789-+:.TZtz ', '\n', '/', ';', '\u0660', '\uff10'),
  fc.string({ minLength: 1, maxLength: 1, unit: 'binary' }),
);

const mutated: fc.Arbitrary<string> = fc
  .tuple(almost, fc.nat(26), fc.nat(2), fc.oneof(character, fc.constant('')))
  .map(([text, at, removed, added]) => text.slice(0, at) + added + text.slice(at + removed));

describe('parseInstant agrees with a reader that works another way', () => {
  it.each([
    ['instants and near misses', almost],
    ['mutated ones', mutated],
    ['any text', fc.string({ unit: 'binary', maxLength: 30 })],
  ] as const)('on %s', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => parseInstant(text) === secondsByDate(text)),
      { numRuns: 20_000 },
    );
  });

  it('on every day from 1999 to 2101', () => {
    for (let time = Date.UTC(1999, 0, 1); time < Date.UTC(2101, 0, 1); time += 86_400_000) {
      const text = new Date(time).toISOString().replace('.000', '');
      if (parseInstant(text) !== time / 1000) expect.fail(text);
    }
  });
});
