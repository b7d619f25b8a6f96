// @generated from specs/live/2023-01-01/shapes/DomainRegion.yaml by @volc-live/generator. Do not edit.

/**
 * Where a domain is accelerated.
 *
 * - `cn`: Mainland China.
 * - `cn-global`: Everywhere.
 * - `cn-oversea`: Outside mainland China; Hong Kong, Macao and Taiwan are part of it.
 */
export type DomainRegion = 'cn' | 'cn-global' | 'cn-oversea';

/** Every {@link DomainRegion}, in the order of the spec. */
export const DOMAIN_REGIONS: readonly DomainRegion[] = ['cn', 'cn-global', 'cn-oversea'];
