import { expect, test } from 'vitest';

import { camel, camelOfKebab, lowerFirst, plural, singular, upperSnake } from '../../src/plan/words.ts';

test.each([
  ['DescribeLiveISPData', 'describeLiveISPData'],
  ['DescribeLiveP95PeakBandwidthData', 'describeLiveP95PeakBandwidthData'],
  ['ListDomainDetail', 'listDomainDetail'],
  ['A', 'a'],
])('the method of %s is %s', (action, method) => expect(lowerFirst(action)).toBe(method));

test.each([
  ['StartTime', 'startTime'],
  ['ISPList', 'ispList'],
  ['ISP', 'isp'],
  ['ISPs', 'isps'],
  ['HTTP2', 'http2'],
  ['XRay', 'xRay'],
  ['IDs', 'ids'],
  ['HTTPCode', 'httpCode'],
  ['App', 'app'],
  ['already', 'already'],
])('the constant of %s is %s', (field, constant) => expect(camel(field)).toBe(constant));

test.each([
  ['region-exclusive', 'regionExclusive'],
  ['span', 'span'],
  ['at-most-2-items', 'atMost2Items'],
])('the constant of rule %s is %s', (id, constant) => expect(camelOfKebab(id)).toBe(constant));

test.each([
  ['Protocols', 'PROTOCOLS'],
  ['DomainStatuses', 'DOMAIN_STATUSES'],
  ['ISPS', 'ISPS'],
  ['ISPs', 'ISPS'],
  ['ISPCodes', 'ISP_CODES'],
  ['Http2Modes', 'HTTP2_MODES'],
])('the list of %s is %s', (name, list) => expect(upperSnake(name)).toBe(list));

test.each([
  ['DomainList', 'Domain'],
  ['Areas', 'Area'],
  ['Countries', 'Country'],
  ['Addresses', 'Address'],
  ['Boxes', 'Box'],
  ['Status', 'Status'],
  ['Process', 'Process'],
  ['Tags', 'Tag'],
  ['DetailField', 'DetailField'],
  ['SnapshotDetailData', 'SnapshotDetailData'],
  ['List', 'List'],
])('one of %s is a %s', (many, one) => expect(singular(many)).toBe(one));

test.each([
  ['Protocol', 'Protocols'],
  ['DomainStatus', 'DomainStatuses'],
  ['Country', 'Countries'],
  ['Key', 'Keys'],
  ['Box', 'Boxes'],
  ['Batch', 'Batches'],
])('several %s are %s', (one, many) => expect(plural(one)).toBe(many));
