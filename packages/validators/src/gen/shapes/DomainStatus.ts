// @generated from specs/live/2023-01-01/shapes/DomainStatus.yaml by @volc-live/generator. Do not edit.

/**
 * State of a domain.
 *
 * - `0`: Normal.
 * - `1`: In review.
 * - `2`: Disabled.
 * - `3`: Deleted.
 * - `4`: Review failed; the domain must be created again.
 * - `5`: Stopped for unpaid bills.
 * - `6`: Blocked because it has no ICP filing.
 */
export type DomainStatus = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** Every {@link DomainStatus}, in the order of the spec. */
export const DOMAIN_STATUSES: readonly DomainStatus[] = [0, 1, 2, 3, 4, 5, 6];
