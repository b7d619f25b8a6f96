import { describe, expect, it } from 'vitest';
import { subjectOf } from './bodies.ts';
import { now, violationsOf } from './told.ts';

describe('a violation', () => {
  const { request, good } = subjectOf('DescribeLiveBandwidthData');
  const [violation] = violationsOf(request({ ...good, RegionList: [{}, { Country: 'CN' }] }, { now }));

  it('is plain data in JSON', () => {
    expect(JSON.parse(JSON.stringify(violation))).toMatchObject({
      path: 'RegionList[1]',
      keys: ['RegionList', 1],
      paths: ['RegionList[1].Area', 'RegionList[1].Country'],
      values: [null, 'CN'],
      rule: 'country-needs-area',
      kind: 'requires',
      message: 'RegionList[1]: Country needs Area.',
      remedy: 'Add Area.',
      facts: { rule: { id: 'country-needs-area' }, absent: ['Area'] },
    });
  });

  it('reads the same again', () => {
    expect(violation?.message).toBe(violation?.message);
    expect(violation?.keys).toEqual(violation?.keys);
    expect(violation?.paths).toEqual(violation?.paths);
  });
});
