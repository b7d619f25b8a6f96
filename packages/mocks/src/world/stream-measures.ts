import { DAY, SLOT, SLOTS_OF_DAY } from './calendar.ts';
import { type Domain, isOpen } from './domain.ts';
import type { LabelledSelection, Measure, Quantity } from './measure.ts';
import type { Selection } from './selection.ts';
import { sessionsOf } from './session.ts';
import type { Preset, Stream } from './stream.ts';

/** How a measure reads a stream. */
interface Reading {
  readonly quantity: Quantity;
  /** What matters of a stream, by the question; nothing is read of a stream of which it is 0. */
  readonly weight: (stream: Stream, selection: Selection) => number;
  /** What the stream yields while it is on air from one second of the day to another, within a slot. */
  readonly amount: (weight: number, from: number, to: number) => number;
}

/** Recordings that run at the same time: all that run at some moment of the slot. */
export const recordings: Measure = ofStreams({
  quantity: 'pieces',
  weight: (stream) => stream.recordings,
  amount: (running) => running,
});

/** Snapshots taken: one at every multiple of the interval, counted from midnight. */
export const snapshots: Measure = ofStreams({
  quantity: 'pieces',
  weight: (stream) => stream.snapshotEvery,
  amount: multiples,
});

/** Snapshots that were audited. */
export const audits: Measure = ofStreams({
  quantity: 'pieces',
  weight: (stream) => stream.auditEvery,
  amount: multiples,
});

/** Transcoded seconds of all outputs, in rows by resolution and type. */
export const transcoding: Measure = {
  ...ofStreams({
    quantity: 'seconds',
    weight: (stream, selection) => stream.transcodes.filter((preset) => isWanted(preset, selection)).length,
    amount: (outputs, from, to) => outputs * (to - from),
  }),
  rows: (selection) => presetsOf(selection).map((preset) => labelled(preset, selection)),
};

function ofStreams({ quantity, weight, amount }: Reading): Measure {
  return {
    quantity,
    slot: SLOT,
    add: (selection, first, into) => {
      const end = first + into.length;
      for (const domain of selection.domains) {
        for (const stream of streamsOf(domain, selection)) {
          const own = weight(stream, selection);
          if (own === 0) continue;
          for (let day = Math.floor(first / SLOTS_OF_DAY); day * SLOTS_OF_DAY < end; day += 1) {
            if (isOpen(domain, day)) addDay(stream, day, (from, to) => amount(own, from, to), first, into);
          }
        }
      }
    },
  };
}

function addDay(
  stream: Stream,
  day: number,
  amount: (from: number, to: number) => number,
  first: number,
  into: Float64Array,
): void {
  for (const session of sessionsOf(stream.salt, stream.habit, day)) {
    for (let start = session.from - (session.from % SLOT); start < session.to; start += SLOT) {
      const index = (day * DAY + start) / SLOT - first;
      if (index < 0 || index >= into.length) continue;
      const from = Math.max(start, session.from);
      const to = Math.min(start + SLOT, session.to);
      into[index] = (into[index] ?? 0) + amount(from, to);
    }
  }
}

/** How many multiples of an interval lie in `from <= x < to`. */
function multiples(interval: number, from: number, to: number): number {
  return Math.ceil(to / interval) - Math.ceil(from / interval);
}

function streamsOf(domain: Domain, { app, stream: name }: Selection): readonly Stream[] {
  return domain.streams.filter((stream) => (app ?? stream.app) === stream.app && (name ?? stream.name) === stream.name);
}

function isWanted(preset: Preset, selection: Selection): boolean {
  return (
    (selection.resolutions?.includes(preset.resolution) ?? true) && (selection.types?.includes(preset.type) ?? true)
  );
}

/** Outputs of the streams asked about, each once, in the order of the account. */
function presetsOf(selection: Selection): readonly Preset[] {
  const presets = new Map<string, Preset>();
  for (const domain of selection.domains) {
    for (const stream of streamsOf(domain, selection)) {
      for (const preset of stream.transcodes) {
        if (isWanted(preset, selection)) presets.set(`${preset.resolution} ${preset.type}`, preset);
      }
    }
  }
  return [...presets.values()];
}

function labelled(preset: Preset, selection: Selection): LabelledSelection {
  return {
    labels: { Resolution: preset.resolution, TranscodeType: preset.type },
    selection: { ...selection, resolutions: [preset.resolution], types: [preset.type] },
  };
}
