import type { StandardSchemaV1 } from '@volc-live/validators';
import { zh } from '@volc-live/validators/zh';
import { describe, expect, it } from 'vitest';
import { subjectOf, subjects } from './bodies.ts';
import { fromNow, now } from './told.ts';

const { requestValidator, good } = subjectOf('DescribeLiveBandwidthData');
const standard = requestValidator['~standard'];
const options = { libraryOptions: { now } };

it.each(subjects)('$action is a Standard Schema of version 1', ({ requestValidator: schema }: { requestValidator: StandardSchemaV1 }) => {
  expect(schema['~standard'].version).toBe(1);
  expect(schema['~standard'].vendor).toBe('volc-live');
});

describe('validate', () => {
  it('gives the value itself, and no issues', () => {
    const result = standard.validate(good, options);
    expect(result).toEqual({ value: good });
    expect('value' in result && result.value).toBe(good);
    expect(result.issues).toBeUndefined();
  });

  it('gives issues with message, remedy and path, and no value', () => {
    const result = standard.validate({ ...good, UserRegionList: [{ Country: 'CN' }], RegionList: [{}, { Area: 5 }], Zone: 1 }, options);
    expect(result).toEqual({
      issues: [
        { message: 'RegionList[1].Area must be a string, not 5. Send a string.', path: ['RegionList', 1, 'Area'] },
        { message: 'UserRegionList[0]: Country needs Area. Add Area.', path: ['UserRegionList', 0] },
        { message: 'Zone is no field of the API. Remove it.', path: ['Zone'] },
        { message: 'RegionList and UserRegionList exclude each other. Send only one of RegionList, UserRegionList.', path: [] },
      ],
    });
  });

  it('has no issue of an advice', () => {
    expect(standard.validate({ ...good, DomainList: ['a'] }, options).issues).toBeUndefined();
  });

  it('takes the time and the language from the options', () => {
    const body = { ...good, StartTime: fromNow(0), EndTime: fromNow(60) };
    expect(standard.validate(body, options).issues).toBeUndefined();
    expect(standard.validate(body, { libraryOptions: { now: now - 1000 } }).issues).toHaveLength(1);
    const { issues } = standard.validate({ ...body, StartTime: undefined }, { libraryOptions: { now, locale: zh } });
    expect(issues).toEqual([{ message: '缺少参数 StartTime。 请传入 StartTime。', path: ['StartTime'] }]);
  });

  it('needs no options', () => {
    expect(standard.validate(null)).toEqual({ issues: [{ message: 'Input must be an object, not null. Send an object.', path: [] }] });
    expect(standard.validate(null, {}).issues).toHaveLength(1);
    expect(standard.validate(null, { libraryOptions: undefined }).issues).toHaveLength(1);
  });

  it('answers at once', () => {
    expect(standard.validate(good, options)).not.toBeInstanceOf(Promise);
  });
});
