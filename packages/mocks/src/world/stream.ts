import { between, fraction, mix, pick, type Salt } from './hash.ts';
import type { Habit } from './session.ts';

/** A stream that is pushed to a domain. */
export interface Stream {
  readonly app: string;
  readonly name: string;
  readonly habit: Habit;
  /** How many recordings run while it is on air, one a format. */
  readonly recordings: number;
  /** Seconds between two snapshots; 0 is none. */
  readonly snapshotEvery: number;
  /** Seconds between two audited snapshots, a multiple of the former; 0 is none. */
  readonly auditEvery: number;
  readonly transcodes: readonly Preset[];
  readonly salt: Salt;
}

/** One transcoded output of a stream. */
export interface Preset {
  /** As in `Resolution`. */
  readonly resolution: string;
  /** As in `TranscodeType`. */
  readonly type: string;
}

const resolutions = ['480P', '720P', '1080P', '2K', '4K'] as const;
const types = [
  'Normal_H264',
  'Normal_H265',
  'Normal_H266',
  'ByteHD_H264',
  'ByteHD_H265',
  'ByteHD_H266',
  'ByteQE',
] as const;
const apps = ['live', 'live', 'show', 'game', 'class'] as const;
const habits = ['evening', 'evening', 'daytime', 'now and then', 'now and then', 'always'] as const;

/** The stream that every example of the documentation asks about. */
function exampleStream(salt: Salt): Stream {
  return {
    app: 'live',
    name: 'example_stream',
    habit: 'always',
    recordings: 2,
    snapshotEvery: 10,
    auditEvery: 30,
    transcodes: [
      { resolution: '480P', type: 'Normal_H264' },
      { resolution: '720P', type: 'Normal_H264' },
      { resolution: '1080P', type: 'ByteHD_H265' },
      { resolution: '0P', type: 'Audio' },
    ],
    salt: mix(salt, 0),
  };
}

/** Streams of a push domain: the one of the examples, and others by chance. */
export function buildStreams(salt: Salt, count: number): readonly Stream[] {
  const others = Array.from({ length: count - 1 }, (_, index): Stream => {
    const own = mix(salt, index + 1);
    const snapshotEvery = pick(mix(own, 4), [0, 10, 20, 30, 60]);
    return {
      app: pick(mix(own, 1), apps),
      name: `room_${1001 + index}`,
      habit: pick(mix(own, 2), habits),
      recordings: pick(mix(own, 3), [0, 1, 1, 2]),
      snapshotEvery,
      auditEvery: snapshotEvery * pick(mix(own, 5), [0, 1, 2, 3]),
      transcodes: presetsOf(mix(own, 6)),
      salt: own,
    };
  });
  return [exampleStream(salt), ...others];
}

function presetsOf(hash: number): readonly Preset[] {
  if (fraction(hash) < 0.25) return [];
  const codec = pick(mix(hash, 1), types);
  const lowest = Math.floor(between(mix(hash, 2), 0, 2));
  const count = Math.floor(between(mix(hash, 3), 1, 4));
  return resolutions.slice(lowest, lowest + count).map((resolution) => ({ resolution, type: codec }));
}
