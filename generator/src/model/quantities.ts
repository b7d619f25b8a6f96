/** What the simulated account can measure. */
export interface Quantity {
  /** Undefined for an instant. */
  readonly unit: string | undefined;
  readonly kind: 'number' | 'instant';
}

const number = (unit: string): Quantity => ({ unit, kind: 'number' });

/** Every quantity that a field of an answer may name as its `measure`. */
export const quantities: ReadonlyMap<string, Quantity> = new Map([
  ['bandwidth.up', number('Mbps')],
  ['bandwidth.down', number('Mbps')],
  ['bandwidth.p95', number('Mbps')],
  ['bandwidth.p95.time', { unit: undefined, kind: 'instant' }],
  ['traffic.up', number('GB')],
  ['traffic.down', number('GB')],
  ['recordings', number('streams')],
  ['transcode.minutes', number('min')],
  ['snapshots', number('images')],
  ['audits', number('images')],
  ['relay.minutes', number('min')],
  ['relay.bandwidth', number('Mbps')],
  ['timeshift.storage', number('GB')],
]);

/** Every table of the simulated account that a list of an answer may name as its `table`. */
export const tables: readonly string[] = ['domains', 'carriers', 'regions'];

/** Units with a prefix, which need to know whether 1000 or 1024 makes the next one. */
export const prefixedUnits: ReadonlySet<string> = new Set(['Mbps', 'GB']);
