import { createContext, runInContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { subjectOf, subjects } from './bodies.ts';
import { fromNow, now, told, violationsOf } from './told.ts';

const { request, good } = subjectOf('DescribeLiveBandwidthData');

/** More violations than any input can have: those of nine fields, each a list of at most 22, and of the rules. */
const most = 400;

function thrower(): never {
  throw new Error('hostile');
}

/** A proxy of which every trap throws. */
function trapped(target: object): object {
  const traps = new Proxy({}, { get: () => thrower });
  return new Proxy(target, traps);
}

function revoked(target: object): object {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

/** An object that contains itself. */
function cycle(): object {
  const self: Record<string, unknown> = {};
  for (const name of Object.keys(good)) self[name] = self;
  return self;
}

/** A list that contains itself. */
function ring(): unknown[] {
  const self: unknown[] = [];
  self.push(self, self);
  return self;
}

class Body {
  readonly StartTime = fromNow(-7200);
  readonly EndTime = fromNow(-3600);
  get DomainList(): unknown {
    return thrower();
  }
}

const strange: readonly (readonly [name: string, value: unknown])[] = [
  ['undefined', undefined],
  ['null', null],
  ['a number', 5],
  ['NaN', NaN],
  ['-Infinity', -Infinity],
  ['a big integer', 10n ** 50n],
  ['a text', 'x'],
  ['a long text', 'x'.repeat(10_000_000)],
  ['half a surrogate pair', '\ud800'],
  ['a symbol', Symbol('x')],
  ['a function', thrower],
  ['a class', Body],
  ['a list', [1, 2]],
  ['a list of itself', ring()],
  ['an object of itself', cycle()],
  ['a date', new Date(NaN)],
  ['a regular expression', /x/],
  ['a map', new Map([['StartTime', 1]])],
  ['an error', new Error('x')],
  ['a promise', Promise.resolve(good)],
  ['a buffer', new Uint8Array(8)],
  ['a boxed text', Object('x')],
  ['a text of its own making', { toString: thrower, valueOf: thrower, toJSON: thrower, [Symbol.toPrimitive]: thrower }],
  ['a getter that throws', Object.defineProperty({}, 'StartTime', { get: thrower, enumerable: true })],
  ['a proxy that throws', trapped({})],
  ['a proxy of a list that throws', trapped([])],
  ['a proxy of a function that throws', trapped(thrower)],
  ['a revoked proxy', revoked({})],
  ['a revoked proxy of a list', revoked([])],
  ['a list with a getter that throws', Object.defineProperty([1], 0, { get: thrower })],
  ['a list without items', Array.from({ length: 3 })],
  ['a huge list without items', Object.assign([], { length: 2 ** 32 - 1 })],
  ['an object without prototype', Object.create(null)],
  ['an object that inherits a list', Object.create([])],
  ['an object that throws primitives', Object.defineProperty({}, 'EndTime', { get: () => { throw undefined; }, enumerable: true })],
];

describe.each(strange)('%s', (_, value) => {
  it('is refused as the whole, unless there is nothing to check', () => {
    for (const subject of subjects) {
      for (const judge of [subject.request, subject.result]) {
        const violations = violationsOf(judge(value, { now }));
        expect(violations.length).toBeLessThan(most);
        for (const { message, remedy } of violations) expect(message.length + remedy.length).toBeLessThan(2000);
      }
    }
    expect(request(value, { now }).ok).toBe(false);
  });

  it('is judged as each field, as an item, and as a field of an item', () => {
    for (const subject of subjects) {
      for (const [judge, body] of [[subject.request, subject.good], [subject.result, subject.answer]] as const) {
        for (const name of [...Object.keys(body), 'Unknown', '__proto__']) {
          for (const wrong of [value, [value], [{ Area: value }, { BandwidthDataList: value }]]) {
            const input = Object.defineProperty({ ...body }, name, { value: wrong, enumerable: true });
            expect(told(judge(input, { now })).length).toBeLessThan(most);
          }
        }
      }
    }
  });
});

describe('what cannot be read', () => {
  it.each<[string, unknown, string[]]>([
    ['the whole', trapped({}), ['unreadable@']],
    ['a revoked whole', revoked({}), ['unreadable@']],
    ['a list', { ...good, DetailField: undefined, DomainList: trapped([]) }, ['unreadable@DomainList']],
    ['a revoked list', { ...good, DetailField: undefined, ISPList: revoked([]) }, ['unreadable@ISPList']],
    ['an item', { ...good, RegionList: [{}, trapped({})] }, ['unreadable@RegionList[1]']],
    ['a field of an item', { ...good, RegionList: [Object.defineProperty({}, 'Area', { get: thrower, enumerable: true })] }, ['unreadable@RegionList[0]']],
    ['an instance', new Body(), []],
  ])('is told at its place: %s', (_, input, want) => {
    expect(told(request(input, { now }))).toEqual(want);
  });

  it('keeps what was thrown', () => {
    const [violation] = violationsOf(request(trapped({}), { now }));
    expect(violation).toMatchObject({ values: [new Error('hostile')], message: 'Input cannot be read.', remedy: 'Send plain data.' });
    expect(violationsOf(request({ ...good, RegionList: [trapped({})] }, { now }))[0]?.message).toBe('RegionList[0] cannot be read.');
  });
});

describe('size', () => {
  it('takes a million domains', () => {
    expect(request({ ...good, DomainList: Array.from({ length: 1_000_000 }, (_, index) => `${index}.example.com`) }, { now }).ok).toBe(true);
  });

  it.each([
    ['a million wrong domains', { DomainList: Array.from({ length: 1_000_000 }, () => 0) }],
    ['a million wrong regions', { RegionList: Array.from({ length: 1_000_000 }, () => ({ a: 1, b: 2, Area: 3, Country: 4, Province: 5 })) }],
    ['a hundred thousand unknown fields', Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`x${index}`, index]))],
    ['a name of a million letters', { ['x'.repeat(1_000_000)]: 1 }],
  ])('tells few faults of %s, and in few words', (_, changes) => {
    const violations = violationsOf(request({ ...good, ...changes }, { now }));
    expect(violations.length).toBeGreaterThan(0);
    expect(violations.length).toBeLessThan(60);
    for (const { message, path } of violations) expect(message.length + path.length).toBeLessThan(500);
  });
});

describe('objects of other kinds', () => {
  it('may have no prototype', () => {
    expect(told(request(Object.assign(Object.create(null), good, { RegionList: [Object.assign(Object.create(null), { Area: 'CN' })] }), { now }))).toEqual([]);
  });

  it('may be of another realm', () => {
    const other = runInContext(`(${JSON.stringify(good)})`, createContext({})) as Record<string, unknown>;
    expect(other instanceof Object).toBe(false);
    expect(told(request(other, { now }))).toEqual([]);
    other.ProtocolList = runInContext('["RTMP", "QUIC"]', createContext({}));
    expect(told(request(other, { now }))).toEqual(['quic-alone@']);
  });

  it('may be instances: only their own fields count', () => {
    class Range {
      readonly StartTime = fromNow(-7200);
      readonly EndTime = fromNow(-3600);
      method(): void {}
    }
    expect(told(request(new Range(), { now }))).toEqual([]);
    expect(told(request(Object.create(good), { now }))).toEqual(['required@StartTime', 'required@EndTime']);
    expect(told(request({ ...good, RegionList: [Object.create({ Country: 'x' })] }, { now }))).toEqual([]);
  });
});

describe('a list that lies about its length', () => {
  const lists: readonly (readonly [name: string, item: unknown])[] = [
    ['DomainList', 'a.example.com'], ['ProtocolList', 'RTMP'], ['ISPList', 'telecom'], ['DetailField', 'ISP'], ['RegionList', {}],
  ];
  const lengths = [2 ** 25, 2 ** 53 - 1, Infinity];

  it.each(lists.flatMap(([name, item]) => lengths.map((length) => ({ name, item, length }))))(
    'is refused without being gone through: $name of $length items',
    ({ name, item, length }) => {
      let reads = 0;
      const endless = new Proxy([item], {
        get: (list, key) => {
          reads += 1;
          return key === 'length' ? length : typeof key === 'symbol' ? Reflect.get(list, key) : item;
        },
      });
      const [violation, ...more] = violationsOf(request({ ...good, [name]: endless }, { now }));
      expect([violation?.path, violation?.kind, more]).toEqual([name, 'unreadable', []]);
      expect(reads).toBeLessThan(1_000);
    },
  );
});

describe('a strange now', () => {
  it.each([NaN, Infinity, -Infinity, Number.MAX_VALUE, -Number.MAX_VALUE, 0, -0, 0.5, 8.64e15, -8.64e15])('%d is no reason to throw', (moment) => {
    for (const subject of subjects) {
      const verdict = subject.request(subject.good, { now: moment });
      for (const { rule } of violationsOf(verdict)) expect(['history', 'not-in-future']).toContain(rule);
    }
  });
});

/** Requests, and as many answers, for each validator; a night may take more. A run makes four of them. */
const bodies = Number(process.env['PROPERTY_RUNS'] ?? 100_000);

describe('anything at all', () => {
  /** Bodies made of any value: itself, and a good body with it as a field, as an item and as a field of an item. */
  function bodiesOf(value: unknown, body: Readonly<Record<string, unknown>>, pick: number): unknown[] {
    const names = [...Object.keys(body), 'Other'];
    const name = names[pick % names.length] ?? 'Other';
    return [value, { ...body, [name]: value }, { ...body, [name]: [value] }, { ...body, [name]: [{ Area: value, Province: 'x', [name]: value }] }];
  }

  function isSettled(judge: typeof request, input: unknown): boolean {
    const verdict = judge(input, { now });
    const violations = told(verdict);
    return violations.length < most && verdict.ok === (violations.length === 0) && told(judge(input, { now })).join() === violations.join();
  }

  it('gets a verdict on a request, the same again', () => {
    fc.assert(
      fc.property(fc.anything({ maxDepth: 1, maxKeys: 3 }), fc.nat(99), (value, pick) =>
        bodiesOf(value, good, pick).every((input) => isSettled(request, input))),
      { numRuns: bodies / 4 },
    );
  }, 3_600_000);

  it('gets a verdict on a request and an answer of every action', () => {
    const values = fc.anything({
      withBigInt: true,
      withBoxedValues: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withObjectString: true,
      withSet: true,
      withSparseArray: true,
      withTypedArray: true,
    });
    fc.assert(
      fc.property(values, fc.nat(99), (value, pick) =>
        subjects.every(
          (subject) =>
            bodiesOf(value, subject.good, pick).every((input) => isSettled(subject.request, input)) &&
            bodiesOf(value, subject.answer, pick).every((input) => isSettled(subject.result, input)),
        )),
      { numRuns: bodies / 4 },
    );
  }, 3_600_000);
});
