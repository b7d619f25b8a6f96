// @generated from specs/live/2023-01-01/actions/ListDomainDetail.yaml by @volc-live/generator. Do not edit.

import { type Action, defineAction } from '@volc-live/runtime/codegen/v1';
import {
  type ListDomainDetailRequest,
  type ListDomainDetailResult,
  validateListDomainDetailRequest,
} from '@volc-live/validators';

/**
 * Domains of the account, page by page.
 *
 * At most 10 requests per second and account.
 *
 * @see https://www.volcengine.com/docs/6469/1126815
 */
export const ListDomainDetail: Action<ListDomainDetailRequest, ListDomainDetailResult> =
  /* @__PURE__ */ defineAction({
    name: 'ListDomainDetail',
    version: '2023-01-01',
    idempotent: true,
    quota: 10,
    validate: validateListDomainDetailRequest,
  });
