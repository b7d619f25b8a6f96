// @generated from specs/live/2023-01-01/actions/DescribeLiveISPData.yaml by @volc-live/generator. Do not edit.

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
import type { ISP } from '../shapes/ISP.ts';

/** Input of DescribeLiveISPData. */
export type DescribeLiveISPDataRequest = Record<string, never>;

/** One item of ISPList, in DescribeLiveISPData. */
export interface DescribeLiveISPDataISP {
  /** Code to put into ISPList. */
  Code: ISP | (string & {});

  /** Name for people, in Chinese. */
  Name: string;
}

/** Answer of DescribeLiveISPData. */
export interface DescribeLiveISPDataResult {
  /** All carriers. */
  ISPList: DescribeLiveISPDataISP[];
}

const fields: readonly string[] = [];

/** Rules between the parameters of DescribeLiveISPData. */
export const DescribeLiveISPDataRules: readonly RuleFacts[] = [];

/** Checks a {@link DescribeLiveISPDataRequest}. */
export const validateDescribeLiveISPDataRequest: Validator<DescribeLiveISPDataRequest> =
  /* @__PURE__ */ validator('DescribeLiveISPData', (report, value) => {
    const request = own(report, value, false);
    closed(report, request, fields);
  });

/** Checks a {@link DescribeLiveISPDataResult}; unknown fields and values of enumerations pass. */
export const validateDescribeLiveISPDataResult: Validator<DescribeLiveISPDataResult> =
  /* @__PURE__ */ validator('DescribeLiveISPData', (report, value) => {
    const result = own(report, value, 'ISPList' in bare);
    list(report, 'ISPList', result.ISPList, required, checkISP);
  });

function checkISP(report: Report, key: Key, value: unknown): void {
  object(report, key, value, required, checkISPFields);
}

function checkISPFields(report: Report, value: Unchecked): void {
  const isp = own(report, value, 'Code' in bare || 'Name' in bare);
  text(report, 'Code', isp.Code, required);
  text(report, 'Name', isp.Name, required);
}

/** How the answer of DescribeLiveISPData behaves over time. */
export const DescribeLiveISPDataAnswer: Answer = {
  echoes: [],
  totals: [],
  table: { field: 'ISPList', name: 'carriers' },
};
