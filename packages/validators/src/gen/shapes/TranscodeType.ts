// @generated from specs/live/2023-01-01/shapes/TranscodeType.yaml by @volc-live/generator. Do not edit.

/**
 * Codec and kind of a transcode.
 *
 * - `Normal_H264`: H.264, standard.
 * - `Normal_H265`: H.265, standard.
 * - `Normal_H266`: H.266, standard.
 * - `ByteHD_H264`: H.264, premium quality (ByteHD).
 * - `ByteHD_H265`: H.265, premium quality (ByteHD).
 * - `ByteHD_H266`: H.266, premium quality (ByteHD).
 * - `ByteQE`: Picture enhancement.
 * - `Audio`: Audio only.
 */
export type TranscodeType =
  | 'Normal_H264'
  | 'Normal_H265'
  | 'Normal_H266'
  | 'ByteHD_H264'
  | 'ByteHD_H265'
  | 'ByteHD_H266'
  | 'ByteQE'
  | 'Audio';

/** Every {@link TranscodeType}, in the order of the spec. */
export const TRANSCODE_TYPES: readonly TranscodeType[] = [
  'Normal_H264',
  'Normal_H265',
  'Normal_H266',
  'ByteHD_H264',
  'ByteHD_H265',
  'ByteHD_H266',
  'ByteQE',
  'Audio',
];
