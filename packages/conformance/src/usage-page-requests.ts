import { readFileSync } from 'node:fs';

/** A request as the usage-query page of the official Python SDK prints it. */
export interface UsagePageRequest {
  /** `DescribeLiveBandwidthData`. */
  readonly action: string;
  /** The body, with the times of the page. */
  readonly body: UsagePageBody;
}

/** Every request of the page asks about a range; the rest differs from action to action. */
export interface UsagePageBody {
  readonly StartTime: string;
  readonly EndTime: string;
  readonly [field: string]: unknown;
}

const fixture = new URL('../fixtures/usage-page-requests.json', import.meta.url);

/** The ten requests of the page, in its order. */
export function usagePageRequests(): readonly UsagePageRequest[] {
  const { requests } = JSON.parse(readFileSync(fixture, 'utf8')) as { requests: readonly UsagePageRequest[] };
  return requests;
}
