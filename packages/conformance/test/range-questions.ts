import * as client from '@volc-live/client';
import type { Answer } from '@volc-live/validators';
import fc from 'fast-check';

/** An action whose answers can be joined, its types forgotten. */
export interface AnyJoinable extends client.JoinableAction<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>> {
  readonly range: client.JoinableAction<never, unknown>['range'] & { readonly join: Answer };
}

/** Every action of the client whose answers can be joined. */
export const joinableActions: readonly AnyJoinable[] = Object.values(client as Readonly<Record<string, unknown>>).filter(isJoinable);

function isJoinable(value: unknown): value is AnyJoinable {
  if (typeof value !== 'object' || value === null || !('range' in value)) return false;
  return typeof value.range === 'object' && value.range !== null && 'join' in value.range;
}

/** The moment of these suites: noon of 24 November 2026 in Beijing. */
export const now: number = Date.UTC(2026, 10, 24, 4);

/** A request that one call may ask, and the longest window that it is to be taken apart into, in seconds. */
export interface RangeQuestion {
  readonly request: Readonly<Record<string, unknown>>;
  readonly longest: number;
}

const day = 86_400;

/** Values that the simulated account has, for the lists that a split needs. */
const known: Readonly<Record<string, readonly string[]>> = {
  DomainList: ['push.example.com', 'pull.old.example.com'],
  ISPList: ['unicom', 'telecom'],
  ProtocolList: ['RTMP', 'HTTP-FLV'],
  GroupList: ['group001', 'group002'],
};

const offsets: readonly string[] = ['+08:00', 'Z', '+05:30', '-03:30', '+12:45'];

/** Requests to an action: any range of it, aligned or not, any width of points, split or not, and any way to cut it. */
export function rangeQuestions({ range }: AnyJoinable): fc.Arbitrary<RangeQuestion> {
  const { by, max, join, defaults } = range;
  return fc
    .record({
      limit: fc.constantFrom(...max),
      points: fc.integer({ min: 1, max: 24 }),
      shorter: fc.integer({ min: 0, max: 299 }),
      beginsBefore: fc.integer({ min: 1, max: 360 * day }),
      grain: fc.constantFrom(1, 60, 300, 3600, day),
      offset: fc.constantFrom(...offsets),
      parts: fc.integer({ min: 1, max: 12 }),
      split: fc.subarray([...(join.detail?.dimensions ?? [])]),
      omitWidth: fc.boolean(),
    })
    .map(({ limit, points, shorter, beginsBefore, grain, offset, parts, split, omitWidth }) => {
      const width = Number(limit.at ?? day);
      const start = Math.floor((now / 1000 - beginsBefore) / grain) * grain;
      const end = start + Math.min(limit.seconds, points * width - Math.min(shorter, width - 1));
      const dimensions = split.map(({ name, of }) => [name, known[of] ?? []] as const);
      return {
        request: {
          [range.from]: textOf(start, offset),
          [range.to]: textOf(end, offset),
          ...(by === undefined || (omitWidth && defaults?.[by] === limit.at) ? {} : { [by]: limit.at }),
          ...Object.fromEntries(split.map(({ of }) => [of, known[of]])),
          ...(join.detail !== undefined && dimensions.length > 0 ? { [join.detail.by]: dimensions.map(([name]) => name) } : {}),
        },
        longest: Math.max(width, Math.ceil((end - start) / parts)),
      };
    });
}

function textOf(seconds: number, offset: string): string {
  const [, sign = '+', hours = '0', minutes = '0'] = /^([+-])(\d\d):(\d\d)$/.exec(offset) ?? [];
  const east = (Number(hours) * 3600 + Number(minutes) * 60) * (sign === '-' ? -1 : 1);
  return `${new Date((seconds + east) * 1000).toISOString().slice(0, 19)}${offset}`;
}
