/** A problem that the floor found: where, and which rule. */
export interface FloorIssue {
  readonly path: string;
  readonly rule: string;
}

type Open = Readonly<Record<string, unknown>>;

const known = new Set([
  'DomainList',
  'ProtocolList',
  'ISPList',
  'RegionList',
  'UserRegionList',
  'StartTime',
  'EndTime',
  'Aggregation',
  'DetailField',
]);
const protocols = new Set<unknown>(['HTTP-FLV', 'HTTP-HLS', 'RTMP', 'RTM', 'SRT', 'QUIC']);
const carriers = new Set<unknown>(['unicom', 'railcom', 'telecom', 'mobile', 'cernet', 'tianwei', 'alibaba', 'tencent', 'drpeng', 'btvn', 'huashu', 'other']);
const dimensions = new Set<unknown>(['Domain', 'Protocol', 'ISP']);
const day = 86_400;

/**
 * The floor of validating: every check of DescribeLiveBandwidthData by hand in one function, for one
 * action, with positions and rule ids but without messages.
 */
export function floorValidate(request: Open, now: number): readonly FloorIssue[] {
  const issues: FloorIssue[] = [];
  const { DomainList, ProtocolList, ISPList, RegionList, UserRegionList, Aggregation, DetailField } = request;
  if (DomainList !== undefined) texts(DomainList, 'DomainList', undefined, issues);
  if (ProtocolList !== undefined) texts(ProtocolList, 'ProtocolList', protocols, issues);
  if (ISPList !== undefined) texts(ISPList, 'ISPList', carriers, issues);
  if (RegionList !== undefined) regions(RegionList, 'RegionList', issues);
  if (UserRegionList !== undefined) regions(UserRegionList, 'UserRegionList', issues);
  if (DetailField !== undefined) texts(DetailField, 'DetailField', dimensions, issues);
  const start = epoch(request['StartTime']);
  const end = epoch(request['EndTime']);
  if (start === undefined) issues.push({ path: 'StartTime', rule: 'type' });
  if (end === undefined) issues.push({ path: 'EndTime', rule: 'type' });
  if (Aggregation !== undefined && Aggregation !== 300 && Aggregation !== 3600 && Aggregation !== 86_400) {
    issues.push({ path: 'Aggregation', rule: 'one-of' });
  }
  for (const key in request) if (!known.has(key)) issues.push({ path: key, rule: 'unknown-field' });

  if (RegionList !== undefined && UserRegionList !== undefined) issues.push({ path: '', rule: 'region-exclusive' });
  if (Array.isArray(DetailField)) {
    if (DetailField.includes('Domain') && !isSeveral(DomainList)) issues.push({ path: 'DomainList', rule: 'split-by-domain' });
    if (DetailField.includes('Protocol') && !isSeveral(ProtocolList)) issues.push({ path: 'ProtocolList', rule: 'split-by-protocol' });
    if (DetailField.includes('ISP') && !isSeveral(ISPList)) issues.push({ path: 'ISPList', rule: 'split-by-isp' });
  }
  if (Array.isArray(ProtocolList) && ProtocolList.length > 1 && ProtocolList.includes('QUIC')) {
    issues.push({ path: 'ProtocolList', rule: 'quic-alone' });
  }
  if (start !== undefined && end !== undefined) {
    if (end <= start) issues.push({ path: 'EndTime', rule: 'time-order' });
    if (start > now) issues.push({ path: 'StartTime', rule: 'not-future' });
    if (now - start > 366 * day) issues.push({ path: 'StartTime', rule: 'history' });
    if (end - start > (Aggregation === undefined || Aggregation === 300 ? 31 : 93) * day) issues.push({ path: 'EndTime', rule: 'span' });
  }
  return issues;
}

function isSeveral(list: unknown): boolean {
  return Array.isArray(list) && list.length > 1;
}

function texts(value: unknown, path: string, allowed: ReadonlySet<unknown> | undefined, issues: FloorIssue[]): void {
  if (!Array.isArray(value)) {
    issues.push({ path, rule: 'type' });
    return;
  }
  for (let index = 0; index < value.length; index += 1) {
    const element: unknown = value[index];
    if (typeof element !== 'string') issues.push({ path: `${path}[${index}]`, rule: 'type' });
    else if (allowed !== undefined && !allowed.has(element)) issues.push({ path: `${path}[${index}]`, rule: 'one-of' });
  }
}

function regions(value: unknown, path: string, issues: FloorIssue[]): void {
  if (!Array.isArray(value)) {
    issues.push({ path, rule: 'type' });
    return;
  }
  for (let index = 0; index < value.length; index += 1) {
    const region = value[index] as Open;
    if (typeof region !== 'object' || region === null) issues.push({ path: `${path}[${index}]`, rule: 'type' });
    else if (region['Country'] !== undefined && region['Area'] === undefined) issues.push({ path: `${path}[${index}]`, rule: 'country-needs-area' });
    else if (region['Province'] !== undefined && region['Country'] === undefined) issues.push({ path: `${path}[${index}]`, rule: 'province-needs-country' });
  }
}

/** `2026-11-24T00:00:00+08:00` to epoch seconds by position; the calendar in whole days from 0000-03-01. */
function epoch(value: unknown): number | undefined {
  if (typeof value !== 'string' || (value.length !== 25 && value.length !== 20)) return undefined;
  const year = two(value, 0) * 100 + two(value, 2);
  const month = two(value, 5);
  const date = two(value, 8);
  const seconds = two(value, 11) * 3600 + two(value, 14) * 60 + two(value, 17);
  if (Number.isNaN(year + month + date + seconds) || month < 1 || month > 12 || date < 1 || date > daysIn(year, month)) return undefined;
  let offset = 0;
  if (value.length === 25) {
    offset = (two(value, 20) * 60 + two(value, 23)) * 60;
    if (value.charCodeAt(19) === 0x2d) offset = -offset;
  }
  const shifted = month > 2 ? year : year - 1;
  const days = 365 * shifted + Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400) + Math.floor((153 * ((month + 9) % 12) + 2) / 5) + date - 1;
  return (days - 719_468) * day + seconds - offset;
}

function two(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 0x30;
  const ones = text.charCodeAt(at + 1) - 0x30;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
