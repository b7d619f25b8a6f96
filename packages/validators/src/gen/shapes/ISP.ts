// @generated from specs/live/2023-01-01/shapes/ISP.yaml by @volc-live/generator. Do not edit.

/**
 * Code of a carrier, the company that gives clients access to the network.
 *
 * - `unicom`: China Unicom.
 * - `railcom`: China Railcom, also called Tietong.
 * - `telecom`: China Telecom.
 * - `mobile`: China Mobile.
 * - `cernet`: CERNET, the education and research network.
 * - `tianwei`: Network of Tianwei (天威).
 * - `alibaba`: Network of Alibaba.
 * - `tencent`: Network of Tencent.
 * - `drpeng`: Network of Dr. Peng (鹏博士).
 * - `btvn`: Radio and television network.
 * - `huashu`: Wasu, also called Huashu.
 */
export type ISP =
  | 'unicom'
  | 'railcom'
  | 'telecom'
  | 'mobile'
  | 'cernet'
  | 'tianwei'
  | 'alibaba'
  | 'tencent'
  | 'drpeng'
  | 'btvn'
  | 'huashu';

/** Every {@link ISP}, in the order of the spec. */
export const ISPS: readonly ISP[] = [
  'unicom',
  'railcom',
  'telecom',
  'mobile',
  'cernet',
  'tianwei',
  'alibaba',
  'tencent',
  'drpeng',
  'btvn',
  'huashu',
];
