// @generated from specs/live/2023-01-01/shapes/Resolution.yaml by @volc-live/generator. Do not edit.

/**
 * Step of resolution that a transcode is counted in, by the area of its frame.
 *
 * A step holds the areas above the step below it, up to its own; long side times short side is the
 * area.
 *
 * - `480P`: Up to 640 x 480.
 * - `720P`: Up to 1280 x 720.
 * - `1080P`: Up to 1920 x 1088.
 * - `2K`: Up to 2560 x 1440.
 * - `4K`: Up to 4096 x 2160.
 * - `8K`: Above 4096 x 2160.
 * - `0P`: Audio only.
 */
export type Resolution = '480P' | '720P' | '1080P' | '2K' | '4K' | '8K' | '0P';

/** Every {@link Resolution}, in the order of the spec. */
export const RESOLUTIONS: readonly Resolution[] = ['480P', '720P', '1080P', '2K', '4K', '8K', '0P'];
