// @generated from specs/live/2023-01-01/service.yaml by @volc-live/generator. Do not edit.

import type { MockError } from '../codegen/v1.ts';

/** Errors that Volcengine Video Live and its gateway are known to answer with. */
export const errors: readonly MockError[] = [
  { code: 'CommonErr', status: 200, message: 'An error without a class of its own; try again, then ask support.' },
  { code: 'InvalidParam', status: 400, message: 'A parameter is not valid or does not meet its description.' },
  { code: 'InvalidParam.BindError', status: 400, message: 'A parameter has the wrong type.' },
  { code: 'RequestForbidden', status: 403, message: 'The account does not own what was asked for.' },
  {
    code: 'RequestForbidden.AccountIDNotAllow',
    status: 403,
    message: 'The account may not use the resource that the parameters name.',
  },
  { code: 'UndefinedError', status: 500, number: 100001, message: 'The gateway failed in a way that has no code.' },
  {
    code: 'MissingParameter',
    status: 400,
    number: 100002,
    message: 'A parameter that every call needs is missing, such as Action or Version.',
  },
  { code: 'MissingAuthenticationToken', status: 401, number: 100003, message: 'The request carries no credentials.' },
  {
    code: 'MissingRequestInfo',
    status: 400,
    number: 100004,
    message: 'The gateway lacks information that it needs about the request.',
  },
  { code: 'MissingSignature', status: 401, number: 100005, message: 'The request carries no signature.' },
  {
    code: 'InvalidTimestamp',
    status: 400,
    number: 100006,
    message: 'The signature has expired or is dated in the future.',
  },
  { code: 'ServiceNotFound', status: 404, number: 100007, message: 'No service has the name that was signed for.' },
  {
    code: 'InvalidActionOrVersion',
    status: 404,
    number: 100008,
    message: 'The service has no such action in that version.',
  },
  { code: 'InvalidAccessKey', status: 401, number: 100009, message: 'The access key is not known.' },
  {
    code: 'SignatureDoesNotMatch',
    status: 401,
    number: 100010,
    message: 'The signature is not the one that the gateway computed.',
  },
  { code: 'LackPolicy', status: 403, number: 100012, message: 'No policy lets the user call this action.' },
  { code: 'AccessDenied', status: 403, number: 100013, message: 'Access was denied.' },
  { code: 'InvalidAuthorization', status: 400, message: 'The Authorization header cannot be read.' },
  { code: 'InvalidCredential', status: 400, message: 'The credential scope in the Authorization header is wrong.' },
  { code: 'InnerApiNeedAccountInfo', status: 400, message: 'The gateway needs to know the account and was not told.' },
  {
    code: 'InvalidSecretToken',
    status: 401,
    message: 'The session token of temporary credentials is wrong or has expired.',
  },
  { code: 'LackProjectPolicy', status: 403, message: 'No policy lets the user call this action in the project.' },
  { code: 'ServiceShouldCallSelfApi', status: 403, message: 'A service may call only actions of its own here.' },
  { code: 'FlowLimitExceeded', status: 429, message: 'Too many requests in a second.' },
  { code: 'InternalError', status: 500, message: 'The gateway failed.' },
  { code: 'InternalServiceError', status: 502, message: 'The service behind the gateway failed.' },
  { code: 'ServiceUnavailableTemp', status: 503, message: 'The service cannot be reached for the moment.' },
  { code: 'InternalServiceTimeout', status: 504, message: 'The service behind the gateway did not answer in time.' },
];
