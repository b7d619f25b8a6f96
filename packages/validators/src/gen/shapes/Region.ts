// @generated from specs/live/2023-01-01/shapes/Region.yaml by @volc-live/generator. Do not edit.

import {
  bare,
  broken,
  closed,
  type Key,
  object,
  optional,
  own,
  present,
  type Report,
  required,
  type Requires,
  requires,
  type RuleFacts,
  text,
  type Unchecked,
} from '../../codegen/v1.ts';

/** Fields of a {@link Region}, before the rules between them. */
export interface RegionFields {
  /** Code of a large area, such as `CN`; DescribeLiveRegionData lists the codes. */
  Area?: string;

  /** Code of a country in the area. Left out: the whole area. */
  Country?: string;

  /** Code of a province in the country, such as `beijing`. Left out: the whole country. */
  Province?: string;
}

/**
 * A place, as precise as its last level.
 *
 * - `country-needs-area`: Country needs Area.
 * - `province-needs-country`: Province needs Area and Country.
 * - `province-in-china` (advice): Provinces are known for China only.
 */
export type Region = Requires<Requires<RegionFields, 'Country', 'Area'>, 'Province', 'Area' | 'Country'>;

/**
 * A place, as precise as its last level.
 *
 * As answers hold it: unknown fields and values may come.
 */
export interface RegionResult {
  /** Code of a large area, such as `CN`; DescribeLiveRegionData lists the codes. */
  Area?: string;

  /** Code of a country in the area. Left out: the whole area. */
  Country?: string;

  /** Code of a province in the country, such as `beijing`. Left out: the whole country. */
  Province?: string;
}

const fields: readonly string[] = ['Area', 'Country', 'Province'];

const countryNeedsArea: RuleFacts = {
  id: 'country-needs-area',
  kind: 'requires',
  parameters: ['Area', 'Country'],
  sentence: 'Country needs Area.',
};

const provinceNeedsCountry: RuleFacts = {
  id: 'province-needs-country',
  kind: 'requires',
  parameters: ['Area', 'Country', 'Province'],
  sentence: 'Province needs Area and Country.',
};

const provinceInChina: RuleFacts = {
  id: 'province-in-china',
  kind: 'requires',
  severity: 'advice',
  parameters: ['Country', 'Province'],
  reads: ['Country'],
  sentence: 'Provinces are known for China only.',
};

/** Checks one {@link Region}. */
export function checkRegion(report: Report, key: Key, value: unknown): void {
  object(report, key, value, required, checkRegionFields);
}

function checkRegionFields(report: Report, value: Unchecked): void {
  const region = own(report, value, 'Area' in bare || 'Country' in bare || 'Province' in bare);
  text(report, 'Area', region.Area, optional);
  text(report, 'Country', region.Country, optional);
  text(report, 'Province', region.Province, optional);
  closed(report, region, fields);

  if (present(region.Country) && !present(region.Area)) {
    broken(report, countryNeedsArea, requires);
  }
  if (present(region.Province) && !(present(region.Area) && present(region.Country))) {
    broken(report, provinceNeedsCountry, requires);
  }
  if (present(region.Province) && present(region.Country) && region.Country !== 'CN') {
    broken(report, provinceInChina, requires);
  }
}

/** Checks one {@link RegionResult}; unknown fields pass. */
export function checkRegionResult(report: Report, key: Key, value: unknown): void {
  object(report, key, value, required, checkRegionResultFields);
}

function checkRegionResultFields(report: Report, value: Unchecked): void {
  const region = own(report, value, 'Area' in bare || 'Country' in bare || 'Province' in bare);
  text(report, 'Area', region.Area, optional);
  text(report, 'Country', region.Country, optional);
  text(report, 'Province', region.Province, optional);
}
