/** What the floor says of a fault. */
export interface Fault {
  readonly path: string;
  readonly message: string;
}

/** An object whose fields are not checked yet. */
export type Fields = { readonly [field: string]: unknown };

const protocols: ReadonlySet<unknown> = new Set(['HTTP-FLV', 'HTTP-HLS', 'RTMP', 'RTM', 'SRT', 'QUIC']);
const carriers: ReadonlySet<unknown> = new Set([
  'unicom', 'railcom', 'telecom', 'mobile', 'cernet', 'tianwei', 'alibaba', 'tencent', 'drpeng', 'btvn', 'huashu',
]);
const dimensions: ReadonlySet<unknown> = new Set(['Domain', 'ISP', 'Protocol']);
const domains: ReadonlySet<unknown> | undefined = undefined;

/** What the floor decides. */
export interface Verdict {
  readonly ok: boolean;
  readonly faults: readonly Fault[];
  readonly advice: readonly Fault[];
}

/**
 * The floor: checks a request of DescribeLiveBandwidthData by hand, for this action alone and in a straight line. It
 * makes the same checks, the span and the advice included, with short words, and trusts Object.prototype.
 *
 * @param now Seconds since the epoch.
 */
export function straightLine(request: unknown, now: number): Verdict {
  const faults: Fault[] = [];
  if (typeof request !== 'object' || request === null || Array.isArray(request)) {
    return { ok: false, faults: [{ path: '', message: 'must be an object' }], advice: [] };
  }
  for (const key in request) {
    if (
      key !== 'DomainList' && key !== 'ProtocolList' && key !== 'ISPList' && key !== 'RegionList' &&
      key !== 'UserRegionList' && key !== 'StartTime' && key !== 'EndTime' && key !== 'Aggregation' &&
      key !== 'DetailField'
    ) faults.push({ path: key, message: 'is no field' });
  }
  const fields = request as Fields;
  const { ProtocolList, RegionList, UserRegionList, Aggregation = 300 } = fields;
  if (fields.DomainList !== undefined) checkTexts(fields.DomainList, 'DomainList', domains, faults);
  if (ProtocolList !== undefined) {
    checkTexts(ProtocolList, 'ProtocolList', protocols, faults);
    if (Array.isArray(ProtocolList) && ProtocolList.length > 1 && ProtocolList.includes('QUIC')) {
      faults.push({ path: 'ProtocolList', message: 'QUIC must be alone' });
    }
  }
  if (fields.ISPList !== undefined) checkTexts(fields.ISPList, 'ISPList', carriers, faults);
  if (RegionList !== undefined) checkRegions(RegionList, 'RegionList', faults);
  if (UserRegionList !== undefined) checkRegions(UserRegionList, 'UserRegionList', faults);
  if (sizeOf(RegionList) > 0 && sizeOf(UserRegionList) > 0) {
    faults.push({ path: '', message: 'RegionList and UserRegionList exclude each other' });
  }
  const start = typeof fields.StartTime === 'string' ? secondsOf(fields.StartTime) : NaN;
  const end = typeof fields.EndTime === 'string' ? secondsOf(fields.EndTime) : NaN;
  if (Number.isNaN(start)) faults.push({ path: 'StartTime', message: 'must be a time' });
  if (Number.isNaN(end)) faults.push({ path: 'EndTime', message: 'must be a time' });
  if (Aggregation !== 300 && Aggregation !== 3600 && Aggregation !== 86_400) {
    faults.push({ path: 'Aggregation', message: 'must be 300, 3600 or 86400' });
  }
  if (fields.DetailField !== undefined) checkTexts(fields.DetailField, 'DetailField', dimensions, faults);
  if (start >= end) faults.push({ path: '', message: 'StartTime must be before EndTime' });
  if (end - start > (Aggregation === 300 ? 2_678_400 : 8_035_200)) faults.push({ path: '', message: 'too long' });
  if (now - start > 31_622_400) faults.push({ path: 'StartTime', message: 'too long ago' });
  if (start > now) faults.push({ path: 'StartTime', message: 'must not be in the future' });
  const { DetailField, DomainList, ISPList } = fields;
  const advice: Fault[] = [];
  if (sizeOf(DetailField) > 0) {
    if (has(DetailField, 'Domain') && sizeOf(DomainList) < 2) advice.push({ path: '', message: 'A split by Domain needs two domains' });
    if (has(DetailField, 'ISP') && sizeOf(ISPList) < 2) advice.push({ path: '', message: 'A split by ISP needs two carriers' });
    if (has(DetailField, 'Protocol') && sizeOf(ProtocolList) < 2) advice.push({ path: '', message: 'A split by Protocol needs two protocols' });
  }
  return { ok: faults.length === 0, faults, advice };
}

function has(list: unknown, value: string): boolean {
  return Array.isArray(list) && list.includes(value);
}

function sizeOf(list: unknown): number {
  return Array.isArray(list) ? list.length : 0;
}

function checkTexts(list: unknown, path: string, allowed: ReadonlySet<unknown> | undefined, faults: Fault[]): void {
  if (!Array.isArray(list)) {
    faults.push({ path, message: 'must be a list' });
    return;
  }
  for (let index = 0; index < list.length; index++) {
    const item: unknown = list[index];
    if (typeof item !== 'string') faults.push({ path: `${path}[${index}]`, message: 'must be a string' });
    else if (allowed && !allowed.has(item)) faults.push({ path: `${path}[${index}]`, message: 'is unknown' });
  }
}

function checkRegions(list: unknown, path: string, faults: Fault[]): void {
  if (!Array.isArray(list)) {
    faults.push({ path, message: 'must be a list' });
    return;
  }
  for (let index = 0; index < list.length; index++) {
    const item: unknown = list[index];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) {
      faults.push({ path: `${path}[${index}]`, message: 'must be an object' });
      continue;
    }
    for (const key in item) {
      if (key !== 'Area' && key !== 'Country' && key !== 'Province') {
        faults.push({ path: `${path}[${index}].${key}`, message: 'is no field' });
      }
    }
    const { Area, Country, Province } = item as Fields;
    if (Area !== undefined && typeof Area !== 'string') faults.push({ path: `${path}[${index}].Area`, message: 'must be a string' });
    if (Country !== undefined && typeof Country !== 'string') faults.push({ path: `${path}[${index}].Country`, message: 'must be a string' });
    if (Province !== undefined && typeof Province !== 'string') faults.push({ path: `${path}[${index}].Province`, message: 'must be a string' });
    if (Country !== undefined && Area === undefined) faults.push({ path: `${path}[${index}]`, message: 'Country needs Area' });
    if (Province !== undefined && (Area === undefined || Country === undefined)) {
      faults.push({ path: `${path}[${index}]`, message: 'Province needs Area and Country' });
    }
  }
}

const lengths: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const before: readonly number[] = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

function two(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : tens * 10 + ones;
}

/** Seconds since the epoch of an RFC 3339 time with an offset and whole seconds, or NaN. */
export function secondsOf(text: string): number {
  const { length } = text;
  if (length !== 20 && length !== 25) return NaN;
  if (
    text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45 || text.charCodeAt(10) !== 84 ||
    text.charCodeAt(13) !== 58 || text.charCodeAt(16) !== 58
  ) return NaN;
  const century = two(text, 0);
  const ofCentury = two(text, 2);
  const month = two(text, 5);
  const day = two(text, 8);
  const hour = two(text, 11);
  const minute = two(text, 14);
  const second = two(text, 17);
  if (
    century < 0 || ofCentury < 0 || month < 1 || month > 12 || day < 1 || hour < 0 || hour > 23 || minute < 0 ||
    minute > 59 || second < 0 || second > 59
  ) return NaN;
  const year = century * 100 + ofCentury;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (day > (lengths[month - 1] ?? 0) + (month === 2 && leap ? 1 : 0)) return NaN;
  const sign = text.charCodeAt(19);
  let offset = 0;
  if (length === 20) {
    if (sign !== 90) return NaN;
  } else {
    const hours = two(text, 20);
    const minutes = two(text, 23);
    if ((sign !== 43 && sign !== 45) || text.charCodeAt(22) !== 58 || hours < 0 || hours > 23 || minutes < 0 || minutes > 59) return NaN;
    offset = (44 - sign) * (hours * 3600 + minutes * 60);
  }
  const last = year - 1;
  const leaps = ((last / 4) | 0) - ((last / 100) | 0) + ((last / 400) | 0);
  const days = year * 365 + leaps + (before[month - 1] ?? 0) + (month > 2 && leap ? 1 : 0) + day - 719_528;
  return days * 86_400 + hour * 3600 + minute * 60 + second - offset;
}
