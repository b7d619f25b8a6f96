// @generated from specs/live/2023-01-01/shapes/DomainType.yaml by @volc-live/generator. Do not edit.

/**
 * What a domain is for.
 *
 * - `push`: Streams are pushed to it.
 * - `pull-flv`: Streams are pulled from it, as RTMP, FLV or HLS.
 */
export type DomainType = 'push' | 'pull-flv';

/** Every {@link DomainType}, in the order of the spec. */
export const DOMAIN_TYPES: readonly DomainType[] = ['push', 'pull-flv'];
