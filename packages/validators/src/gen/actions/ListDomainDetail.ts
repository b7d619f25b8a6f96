// @generated from specs/live/2023-01-01/actions/ListDomainDetail.yaml by @volc-live/generator. Do not edit.

import {
  type Answer,
  bare,
  boolean,
  closed,
  instant,
  integer,
  type Key,
  list,
  listOf,
  type NumberFacets,
  object,
  optional,
  own,
  type Report,
  required,
  type RuleFacts,
  text,
  texts,
  type Unchecked,
  type Validator,
  validator,
} from '../../codegen/v1.ts';
import { DOMAIN_REGIONS, type DomainRegion } from '../shapes/DomainRegion.ts';
import { DOMAIN_STATUSES, type DomainStatus } from '../shapes/DomainStatus.ts';
import { DOMAIN_TYPES, type DomainType } from '../shapes/DomainType.ts';
import { checkTagResult, type TagResult } from '../shapes/Tag.ts';

/** Input of ListDomainDetail. */
export interface ListDomainDetailRequest {
  /** Page to answer; 1 is the first. From 1 to 1000. */
  PageNum: number;

  /** Most domains on a page. From 1 to 1000. */
  PageSize: number;

  /** Domain spaces to list. Left out: all domain spaces. */
  VhostList?: readonly string[];

  /** States of domains to list. Left out: all states. */
  DomainStatusList?: readonly DomainStatus[];

  /** Types of domains to list. Left out: all types. */
  DomainTypeList?: readonly DomainType[];

  /** Regions of acceleration to list. Left out: all regions. */
  DomainRegionList?: readonly DomainRegion[];

  /** Domains to list, by name. Left out: all domains. */
  DomainNameList?: readonly string[];
}

/** One item of DomainList, in ListDomainDetail. */
export interface ListDomainDetailDomain {
  /** Name of the domain. */
  Domain: string;

  /** Domain space that the domain is in. */
  Vhost: string;

  /** What the domain is for. */
  Type: DomainType | (string & {});

  /** Where the domain is accelerated. */
  Region: DomainRegion | (string & {});

  /** State of the domain. */
  Status: DomainStatus | (number & {});

  /** CNAME record to set for the domain. */
  CNAME: string;

  /** Whether the CNAME record is set. */
  CnameCheck: 0 | 1 | (number & {});

  /** Whether the domain can be used. */
  DomainCheck: 0 | 1 | 2 | (number & {});

  /** Whether the domain has an ICP filing. */
  ICPCheck: 1 | 2 | (number & {});

  /** When the domain was added, in UTC. */
  CreateTime: string;

  /** Wildcard domain of the certificate; empty without one. */
  CertDomain: string;

  /** Id of the certificate chain; empty without one. */
  ChainID: string;

  /** Push domain that the domain is bound to. */
  PushDomain: string;

  /** Project of the domain space. */
  ProjectName: string;

  /** Whether HTTP/2 is on. */
  HTTP2: boolean;

  /** Tags of the domain space. */
  Tags: TagResult[];
}

/** Answer of ListDomainDetail. */
export interface ListDomainDetailResult {
  /** Number of domains on all pages. */
  Total: number;

  /** The domains on this page. */
  DomainList?: ListDomainDetailDomain[];
}

const fields: readonly string[] = [
  'PageNum',
  'PageSize',
  'VhostList',
  'DomainStatusList',
  'DomainTypeList',
  'DomainRegionList',
  'DomainNameList',
];

const pageNumFacets: NumberFacets = { minimum: 1, maximum: 1000 };

const pageSizeFacets: NumberFacets = { minimum: 1, maximum: 1000 };

/** Rules between the parameters of ListDomainDetail. */
export const ListDomainDetailRules: readonly RuleFacts[] = [];

/** Checks a {@link ListDomainDetailRequest}. */
export const validateListDomainDetailRequest: Validator<ListDomainDetailRequest> =
  /* @__PURE__ */ validator('ListDomainDetail', (report, value) => {
    const request = own(
      report,
      value,
      'PageNum' in bare ||
        'PageSize' in bare ||
        'VhostList' in bare ||
        'DomainStatusList' in bare ||
        'DomainTypeList' in bare ||
        'DomainRegionList' in bare ||
        'DomainNameList' in bare,
    );
    integer(report, 'PageNum', request.PageNum, required, pageNumFacets);
    integer(report, 'PageSize', request.PageSize, required, pageSizeFacets);
    texts(report, 'VhostList', request.VhostList, optional);
    listOf(report, 'DomainStatusList', request.DomainStatusList, optional, DOMAIN_STATUSES);
    listOf(report, 'DomainTypeList', request.DomainTypeList, optional, DOMAIN_TYPES);
    listOf(report, 'DomainRegionList', request.DomainRegionList, optional, DOMAIN_REGIONS);
    texts(report, 'DomainNameList', request.DomainNameList, optional);
    closed(report, request, fields);
  });

/** Checks a {@link ListDomainDetailResult}; unknown fields and values of enumerations pass. */
export const validateListDomainDetailResult: Validator<ListDomainDetailResult> =
  /* @__PURE__ */ validator('ListDomainDetail', (report, value) => {
    const result = own(report, value, 'Total' in bare || 'DomainList' in bare);
    integer(report, 'Total', result.Total, required);
    list(report, 'DomainList', result.DomainList, optional, checkDomain);
  });

function checkDomain(report: Report, key: Key, value: unknown): void {
  object(report, key, value, required, checkDomainFields);
}

function checkDomainFields(report: Report, value: Unchecked): void {
  const domain = own(
    report,
    value,
    'Domain' in bare ||
      'Vhost' in bare ||
      'Type' in bare ||
      'Region' in bare ||
      'Status' in bare ||
      'CNAME' in bare ||
      'CnameCheck' in bare ||
      'DomainCheck' in bare ||
      'ICPCheck' in bare ||
      'CreateTime' in bare ||
      'CertDomain' in bare ||
      'ChainID' in bare ||
      'PushDomain' in bare ||
      'ProjectName' in bare ||
      'HTTP2' in bare ||
      'Tags' in bare,
  );
  text(report, 'Domain', domain.Domain, required);
  text(report, 'Vhost', domain.Vhost, required);
  text(report, 'Type', domain.Type, required);
  text(report, 'Region', domain.Region, required);
  integer(report, 'Status', domain.Status, required);
  text(report, 'CNAME', domain.CNAME, required);
  integer(report, 'CnameCheck', domain.CnameCheck, required);
  integer(report, 'DomainCheck', domain.DomainCheck, required);
  integer(report, 'ICPCheck', domain.ICPCheck, required);
  instant(report, 'CreateTime', domain.CreateTime, required);
  text(report, 'CertDomain', domain.CertDomain, required);
  text(report, 'ChainID', domain.ChainID, required);
  text(report, 'PushDomain', domain.PushDomain, required);
  text(report, 'ProjectName', domain.ProjectName, required);
  boolean(report, 'HTTP2', domain.HTTP2, required);
  list(report, 'Tags', domain.Tags, required, checkTagResult);
}

/** How the answer of ListDomainDetail behaves over time. */
export const ListDomainDetailAnswer: Answer = {
  echoes: [],
  totals: [],
  table: { field: 'DomainList', name: 'domains', total: 'Total' },
};
