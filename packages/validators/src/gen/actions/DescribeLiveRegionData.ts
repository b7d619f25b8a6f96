// @generated from specs/live/2023-01-01/actions/DescribeLiveRegionData.yaml by @volc-live/generator. Do not edit.

import {
  type Answer,
  bare,
  closed,
  type Key,
  list,
  object,
  own,
  type Report,
  required,
  type RuleFacts,
  text,
  type Unchecked,
  type Validator,
  validator,
} from '../../codegen/v1.ts';

/** Input of DescribeLiveRegionData. */
export type DescribeLiveRegionDataRequest = Record<string, never>;

/** One item of Provinces, in DescribeLiveRegionData. */
export interface DescribeLiveRegionDataAreaCountryProvince {
  /** Code to put into Province, such as `beijing`. */
  Code: string;

  /** Name of the province for people. */
  Name: string;
}

/** One item of Countries, in DescribeLiveRegionData. */
export interface DescribeLiveRegionDataAreaCountry {
  /** Code to put into Country. */
  Code: string;

  /** Name of the country for people. */
  Name: string;

  /** Provinces of the country; only China has any. */
  Provinces: DescribeLiveRegionDataAreaCountryProvince[];
}

/** One item of Areas, in DescribeLiveRegionData. */
export interface DescribeLiveRegionDataArea {
  /** Code to put into Area, such as `CN`. */
  Code: string;

  /** Name of the area for people. */
  Name: string;

  /** Countries of the area. */
  Countries: DescribeLiveRegionDataAreaCountry[];
}

/** Answer of DescribeLiveRegionData. */
export interface DescribeLiveRegionDataResult {
  /** All large areas. */
  Areas: DescribeLiveRegionDataArea[];
}

const fields: readonly string[] = [];

/** Rules between the parameters of DescribeLiveRegionData. */
export const DescribeLiveRegionDataRules: readonly RuleFacts[] = [];

/** Checks a {@link DescribeLiveRegionDataRequest}. */
export const validateDescribeLiveRegionDataRequest: Validator<DescribeLiveRegionDataRequest> =
  /* @__PURE__ */ validator('DescribeLiveRegionData', (report, value) => {
    const request = own(report, value, false);
    closed(report, request, fields);
  });

/**
 * Checks a {@link DescribeLiveRegionDataResult}; unknown fields and values of enumerations pass.
 */
export const validateDescribeLiveRegionDataResult: Validator<DescribeLiveRegionDataResult> =
  /* @__PURE__ */ validator('DescribeLiveRegionData', (report, value) => {
    const result = own(report, value, 'Areas' in bare);
    list(report, 'Areas', result.Areas, required, checkArea);
  });

function checkProvince(report: Report, key: Key, value: unknown): void {
  object(report, key, value, required, checkProvinceFields);
}

function checkProvinceFields(report: Report, value: Unchecked): void {
  const province = own(report, value, 'Code' in bare || 'Name' in bare);
  text(report, 'Code', province.Code, required);
  text(report, 'Name', province.Name, required);
}

function checkCountry(report: Report, key: Key, value: unknown): void {
  object(report, key, value, required, checkCountryFields);
}

function checkCountryFields(report: Report, value: Unchecked): void {
  const country = own(report, value, 'Code' in bare || 'Name' in bare || 'Provinces' in bare);
  text(report, 'Code', country.Code, required);
  text(report, 'Name', country.Name, required);
  list(report, 'Provinces', country.Provinces, required, checkProvince);
}

function checkArea(report: Report, key: Key, value: unknown): void {
  object(report, key, value, required, checkAreaFields);
}

function checkAreaFields(report: Report, value: Unchecked): void {
  const area = own(report, value, 'Code' in bare || 'Name' in bare || 'Countries' in bare);
  text(report, 'Code', area.Code, required);
  text(report, 'Name', area.Name, required);
  list(report, 'Countries', area.Countries, required, checkCountry);
}

/** How the answer of DescribeLiveRegionData behaves over time. */
export const DescribeLiveRegionDataAnswer: Answer = {
  echoes: [],
  totals: [],
  table: { field: 'Areas', name: 'regions' },
};
