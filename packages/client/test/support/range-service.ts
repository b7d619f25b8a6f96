import { type ClientOptions, DescribeLiveTrafficData, LiveClient, type Transport, type TransportResponse } from '@volc-live/client';

/** The moment of these tests: noon of 24 November 2026 in Beijing. */
export const now: number = Date.UTC(2026, 10, 24, 4);

/** Ten windows of 31 days would be too long a history, so these are of a day. */
export const trafficByDay: typeof DescribeLiveTrafficData = {
  ...DescribeLiveTrafficData,
  range: { ...DescribeLiveTrafficData.range, max: [{ seconds: 86_400 }] },
};

/** A range of ten days. */
export const tenDays: { readonly StartTime: string; readonly EndTime: string } = {
  StartTime: '2026-11-01T00:00:00+08:00',
  EndTime: '2026-11-11T00:00:00+08:00',
};

/** When its days begin. */
export const startsOfDays: readonly string[] = Array.from(
  { length: 10 },
  (_, day) => `2026-11-${String(day + 1).padStart(2, '0')}T00:00:00+08:00`,
);

/** A request as a scripted service gets it. */
export type Asked = Readonly<Record<string, unknown>> & { readonly StartTime: string; readonly EndTime: string };

/** Answers, rejects, or waits. */
export type Script = (asked: Asked, signal: AbortSignal, index: number) => Promise<TransportResponse> | TransportResponse;

/** A client of a service that answers as the script says, without a network, and with a clock that waits for nobody. */
export interface ScriptedRange {
  readonly live: LiveClient;
  /** What was asked, oldest first. */
  readonly asked: Asked[];
  /** How many requests are open. */
  readonly open: () => number;
  /** Most that were ever open. */
  readonly mostOpen: () => number;
}

/** Makes a client that goes by the script. */
export function scriptedRange(script: Script, options: ClientOptions<'main'> = {}): ScriptedRange {
  const asked: Asked[] = [];
  let open = 0;
  let mostOpen = 0;
  const transport: Transport = async ({ body }, { signal }) => {
    const request = JSON.parse(new TextDecoder().decode(body)) as Asked;
    asked.push(request);
    open += 1;
    mostOpen = Math.max(mostOpen, open);
    try {
      return await script(request, signal, asked.length - 1);
    } finally {
      open -= 1;
    }
  };
  const clock = {
    now: (): number => now,
    monotonic: (): number => performance.now(),
    schedule: (delayMs: number, callback: () => void): (() => void) => {
      const timer = setTimeout(callback, delayMs);
      return () => clearTimeout(timer);
    },
  };
  const credentials = { accessKeyId: 'AKLTexample', secretAccessKey: 'c2VjcmV0' };
  const live = new LiveClient({ credentials, transport, attempts: 1, clock, ...options });
  return { live, asked, open: () => open, mostOpen: () => mostOpen };
}

/** An answer with a result. */
export function answer(result: object): TransportResponse {
  const body = new TextEncoder().encode(JSON.stringify({ ResponseMetadata: { RequestId: 'id' }, Result: result }));
  return { status: 200, headers: new Map([['content-type', 'application/json']]), body };
}

/** An answer with an error. */
export function refusal(status: number, code: string): TransportResponse {
  const error = { RequestId: 'id-9', Error: { Code: code, Message: 'No.' } };
  const body = new TextEncoder().encode(JSON.stringify({ ResponseMetadata: error }));
  return { status, headers: new Map([['content-type', 'application/json']]), body };
}

/** What the traffic action answers to a request: a point at its start, with a value, and the same for a domain. */
export function traffic({ StartTime, EndTime }: Asked, value: number): object {
  const figures = {
    TotalUpTraffic: value,
    TotalDownTraffic: 0,
    TrafficDataList: [{ TimeStamp: StartTime, UpTraffic: value, DownTraffic: 0 }],
  };
  return { StartTime, EndTime, Aggregation: 300, ...figures, TrafficDetailDataList: [{ Domain: 'a.example.com', ...figures }] };
}

/** Everything that an iterable yields. */
export async function collect<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** What a promise is rejected with. */
export async function rejectionOf(promise: Promise<unknown>): Promise<unknown> {
  return await promise.then(
    () => undefined,
    (error: unknown) => error,
  );
}
