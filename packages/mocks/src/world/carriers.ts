/** A carrier of the account. */
export interface Carrier {
  /** As in `ISPList`. */
  readonly code: string;
  /** Name for people, in Chinese as the service gives it. */
  readonly name: string;
  /** How much of the traffic it carries; the shares are relative to each other. */
  readonly share: number;
}

/** Every carrier of the account, in the order of the documentation. */
export const CARRIERS: readonly Carrier[] = [
  { code: 'unicom', name: '中国联通', share: 220 },
  { code: 'railcom', name: '中国铁通', share: 18 },
  { code: 'telecom', name: '中国电信', share: 350 },
  { code: 'mobile', name: '中国移动', share: 290 },
  { code: 'cernet', name: '教育网', share: 26 },
  { code: 'tianwei', name: '天威视讯', share: 6 },
  { code: 'alibaba', name: '阿里巴巴', share: 22 },
  { code: 'tencent', name: '腾讯', share: 20 },
  { code: 'drpeng', name: '鹏博士', share: 17 },
  { code: 'btvn', name: '广电网', share: 19 },
  { code: 'huashu', name: '华数', share: 12 },
];
