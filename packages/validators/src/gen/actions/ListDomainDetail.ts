// @generated from specs/live/2023-01-01/actions/ListDomainDetail.yaml by @volc-live/generator. Do not edit.

import {
  type Answer,
  anyText,
  boolean,
  closed,
  instant,
  integer,
  type Key,
  list,
  type NumberFacets,
  object,
  optional,
  type Report,
  required,
  type RuleFacts,
  text,
  type Unchecked,
  type Validator,
  validator,
} from '../../codegen/v1.ts';
import { checkDomainRegion, type DomainRegion } from '../shapes/DomainRegion.ts';
import { checkDomainStatus, type DomainStatus } from '../shapes/DomainStatus.ts';
import { checkDomainType, type DomainType } from '../shapes/DomainType.ts';
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
  /* @__PURE__ */ validator('ListDomainDetail', (report, request) => {
    integer(report, 'PageNum', request.PageNum, required, pageNumFacets);
    integer(report, 'PageSize', request.PageSize, required, pageSizeFacets);
    list(report, 'VhostList', request.VhostList, optional, anyText);
    list(report, 'DomainStatusList', request.DomainStatusList, optional, checkDomainStatus);
    list(report, 'DomainTypeList', request.DomainTypeList, optional, checkDomainType);
    list(report, 'DomainRegionList', request.DomainRegionList, optional, checkDomainRegion);
    list(report, 'DomainNameList', request.DomainNameList, optional, anyText);
    closed(report, request, fields);
  });

/** Checks a {@link ListDomainDetailResult}; unknown fields and values of enumerations pass. */
export const validateListDomainDetailResult: Validator<ListDomainDetailResult> =
  /* @__PURE__ */ validator('ListDomainDetail', (report, result) => {
    integer(report, 'Total', result.Total, required);
    list(report, 'DomainList', result.DomainList, optional, checkDomain);
  });

function checkDomain(report: Report, key: Key, value: unknown): void {
  object(report, key, value, required, checkDomainFields);
}

function checkDomainFields(report: Report, domain: Unchecked): void {
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
