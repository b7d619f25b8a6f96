import { SLOT, SLOTS_OF_DAY } from './calendar.ts';
import { type Crowd, WEIGHT } from './crowd.ts';
import { type Domain, isOpen } from './domain.ts';
import type { Flow } from './flow.ts';
import type { FlowBook } from './flow-book.ts';
import type { Measure } from './measure.ts';
import type { Selection } from './selection.ts';

/**
 * Bandwidth: bytes a second in a slot of 5 minutes. Upstream flows at push domains only, downstream
 * at pull domains only.
 */
export function bandwidth(book: FlowBook, kind: Domain['kind']): Measure {
  return {
    quantity: 'bytes per second',
    slot: SLOT,
    add: (selection, first, into) => addFlow(book, kind, 1, selection, first, into),
  };
}

/** Traffic: the bytes that the bandwidth of a slot moves in its 300 seconds. */
export function traffic(book: FlowBook, kind: Domain['kind']): Measure {
  return {
    quantity: 'bytes',
    slot: SLOT,
    add: (selection, first, into) => addFlow(book, kind, SLOT, selection, first, into),
  };
}

function addFlow(
  book: FlowBook,
  kind: Domain['kind'],
  factor: number,
  selection: Selection,
  first: number,
  into: Float64Array,
): void {
  for (const domain of selection.domains) {
    if (domain.kind !== kind) continue;
    const weights = book.crowds(domain).map((crowd) => factor * weightOf(crowd, selection));
    const end = first + into.length;
    for (let day = Math.floor(first / SLOTS_OF_DAY); day * SLOTS_OF_DAY < end; day += 1) {
      if (isOpen(domain, day)) addDay(book.page(domain, day), weights, day * SLOTS_OF_DAY, first, into);
    }
  }
}

/** Adds one day of one domain: all crowds at once where they weigh the same, else crowd by crowd. */
function addDay(flow: Flow, weights: readonly number[], midnight: number, first: number, into: Float64Array): void {
  const [weight = 0] = weights;
  if (weights.every((other) => other === weight)) {
    addColumn(flow.whole, 0, weight, midnight, first, into);
    return;
  }
  for (let crowd = 0; crowd < weights.length; crowd += 1) {
    addColumn(flow.units, crowd * SLOTS_OF_DAY, weights[crowd] ?? 0, midnight, first, into);
  }
}

function addColumn(
  units: Int32Array,
  offset: number,
  weight: number,
  midnight: number,
  first: number,
  into: Float64Array,
): void {
  if (weight === 0) return;
  const from = Math.max(0, first - midnight);
  const to = Math.min(SLOTS_OF_DAY, first + into.length - midnight);
  const shift = midnight - first;
  for (let slot = from; slot < to; slot += 1) {
    into[slot + shift] = (into[slot + shift] ?? 0) + (units[offset + slot] ?? 0) * weight;
  }
}

/** Weight of the part of a crowd that is asked about; 0 to {@link WEIGHT}. */
function weightOf(crowd: Crowd, selection: Selection): number {
  if (selection.carriers[crowd.carrier] !== true || selection.protocols[crowd.protocol] !== true) return 0;
  const { nodes, clients } = selection;
  const atNodes = nodes === undefined ? WEIGHT : weightAt(crowd.nodes, nodes);
  const atClients = clients === undefined ? WEIGHT : weightAt(crowd.clients, clients);
  return Math.floor((atNodes * atClients) / WEIGHT);
}

function weightAt(weights: readonly number[], places: readonly boolean[]): number {
  let sum = 0;
  for (const [index, weight] of weights.entries()) {
    if (places[index] === true) sum += weight;
  }
  return sum;
}
