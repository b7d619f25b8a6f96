import { test } from 'vitest';

import type { AllOrNone, AloneInList, OnlyOne, Or, Requires, RequiresWhen, ZeroOrOne } from '@volc-live/validators';

interface Fields {
  A?: string;
  B?: number;
  C?: readonly string[];
  Kind?: 'prepaid' | 'postpaid';
}

function accept<T>(value: T): void {
  void value;
}

test('at most one', () => {
  accept<ZeroOrOne<Fields, 'A' | 'B' | 'C'>>({});
  accept<ZeroOrOne<Fields, 'A' | 'B' | 'C'>>({ B: 1, Kind: 'prepaid' });
  // @ts-expect-error two of three
  accept<ZeroOrOne<Fields, 'A' | 'B' | 'C'>>({ A: 'a', C: [] });
});

test('exactly one', () => {
  accept<OnlyOne<Fields, 'A' | 'B'>>({ A: 'a' });
  // @ts-expect-error none
  accept<OnlyOne<Fields, 'A' | 'B'>>({});
  // @ts-expect-error both
  accept<OnlyOne<Fields, 'A' | 'B'>>({ A: 'a', B: 1 });
});

test('at least one', () => {
  accept<Or<Fields, 'A' | 'B'>>({ A: 'a' });
  accept<Or<Fields, 'A' | 'B'>>({ A: 'a', B: 1 });
  // @ts-expect-error none
  accept<Or<Fields, 'A' | 'B'>>({ Kind: 'prepaid' });
});

test('all or none', () => {
  accept<AllOrNone<Fields, 'A' | 'B'>>({});
  accept<AllOrNone<Fields, 'A' | 'B'>>({ A: 'a', B: 1 });
  // @ts-expect-error one of two
  accept<AllOrNone<Fields, 'A' | 'B'>>({ B: 1 });
});

test('one needs another', () => {
  accept<Requires<Fields, 'A', 'B'>>({});
  accept<Requires<Fields, 'A', 'B'>>({ B: 1 });
  accept<Requires<Fields, 'A', 'B'>>({ A: 'a', B: 1 });
  // @ts-expect-error A without B
  accept<Requires<Fields, 'A', 'B'>>({ A: 'a' });
});

test('a value needs another field', () => {
  accept<RequiresWhen<Fields, 'Kind', 'prepaid', 'A'>>({});
  accept<RequiresWhen<Fields, 'Kind', 'prepaid', 'A'>>({ Kind: 'postpaid' });
  accept<RequiresWhen<Fields, 'Kind', 'prepaid', 'A'>>({ Kind: 'prepaid', A: 'a' });
  // @ts-expect-error prepaid without A
  accept<RequiresWhen<Fields, 'Kind', 'prepaid', 'A'>>({ Kind: 'prepaid' });
});

test('a value alone in its list', () => {
  accept<AloneInList<'x' | 'y' | 'z', 'x'>>(['x']);
  accept<AloneInList<'x' | 'y' | 'z', 'x'>>(['y', 'z']);
  // @ts-expect-error x beside y
  accept<AloneInList<'x' | 'y' | 'z', 'x'>>(['x', 'y']);
});

test('rules nest, in any order', () => {
  type Nested = Requires<ZeroOrOne<AllOrNone<Fields, 'A' | 'B'>, 'A' | 'C'>, 'C', 'Kind'>;
  accept<Nested>({ A: 'a', B: 1 });
  accept<Nested>({ C: [], Kind: 'prepaid' });
  // @ts-expect-error A without B
  accept<Nested>({ A: 'a' });
  // @ts-expect-error A beside C
  accept<Nested>({ A: 'a', B: 1, C: [], Kind: 'prepaid' });
  // @ts-expect-error C without Kind
  accept<Nested>({ C: [] });
});

test('fields keep their own types', () => {
  const read = (value: AllOrNone<Fields, 'A' | 'B'>): string | undefined => value.A;
  void read;
  // @ts-expect-error a number where text stands
  accept<AllOrNone<Fields, 'A' | 'B'>>({ A: 1, B: 1 });
});
