import type { Terms } from './terms.ts';

/** The terms that read better than the names on the wire. */
export const englishTerms: Terms = {
  actions: {
    DescribeLiveP95PeakBandwidthData: 'P95 peak bandwidth',
    DescribeLiveRecordData: 'Recording',
    DescribeLiveTranscodeData: 'Transcoding',
    DescribeLiveSnapshotData: 'Snapshots',
    DescribeLiveAuditData: 'Audited snapshots',
    DescribeLivePullToPushData: 'Relay time',
    DescribeLiveTimeShiftData: 'Time shift storage',
  },
  fields: {},
  dimensions: { ISP: 'Carrier', TranscodeType: 'Transcode type' },
  values: { 'Resolution.0P': 'audio only' },
  units: {},
};
