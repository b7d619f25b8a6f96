// @generated from specs/live/2023-01-01/service.yaml by @volc-live/generator. Do not edit.

/**
 * Codes that Volcengine Video Live and its gateway are known to answer with.
 *
 * - `CommonErr`: An error without a class of its own; try again, then ask support.
 * - `InvalidParam`: A parameter is not valid or does not meet its description.
 * - `InvalidParam.BindError`: A parameter has the wrong type.
 * - `RequestForbidden`: The account does not own what was asked for.
 * - `RequestForbidden.AccountIDNotAllow`: The account may not use the resource that the parameters
 *   name.
 * - `UndefinedError`: The gateway failed in a way that has no code.
 * - `MissingParameter`: A parameter that every call needs is missing, such as Action or Version.
 * - `MissingAuthenticationToken`: The request carries no credentials.
 * - `MissingRequestInfo`: The gateway lacks information that it needs about the request.
 * - `MissingSignature`: The request carries no signature.
 * - `InvalidTimestamp`: The signature has expired or is dated in the future.
 * - `ServiceNotFound`: No service has the name that was signed for.
 * - `InvalidActionOrVersion`: The service has no such action in that version.
 * - `InvalidAccessKey`: The access key is not known.
 * - `SignatureDoesNotMatch`: The signature is not the one that the gateway computed.
 * - `LackPolicy`: No policy lets the user call this action.
 * - `AccessDenied`: Access was denied.
 * - `InvalidAuthorization`: The Authorization header cannot be read.
 * - `InvalidCredential`: The credential scope in the Authorization header is wrong.
 * - `InnerApiNeedAccountInfo`: The gateway needs to know the account and was not told.
 * - `InvalidSecretToken`: The session token of temporary credentials is wrong or has expired.
 * - `LackProjectPolicy`: No policy lets the user call this action in the project.
 * - `ServiceShouldCallSelfApi`: A service may call only actions of its own here.
 * - `FlowLimitExceeded`: Too many requests in a second.
 * - `InternalError`: The gateway failed.
 * - `InternalServiceError`: The service behind the gateway failed.
 * - `ServiceUnavailableTemp`: The service cannot be reached for the moment.
 * - `InternalServiceTimeout`: The service behind the gateway did not answer in time.
 */
export type LiveErrorCode =
  | 'CommonErr'
  | 'InvalidParam'
  | 'InvalidParam.BindError'
  | 'RequestForbidden'
  | 'RequestForbidden.AccountIDNotAllow'
  | 'UndefinedError'
  | 'MissingParameter'
  | 'MissingAuthenticationToken'
  | 'MissingRequestInfo'
  | 'MissingSignature'
  | 'InvalidTimestamp'
  | 'ServiceNotFound'
  | 'InvalidActionOrVersion'
  | 'InvalidAccessKey'
  | 'SignatureDoesNotMatch'
  | 'LackPolicy'
  | 'AccessDenied'
  | 'InvalidAuthorization'
  | 'InvalidCredential'
  | 'InnerApiNeedAccountInfo'
  | 'InvalidSecretToken'
  | 'LackProjectPolicy'
  | 'ServiceShouldCallSelfApi'
  | 'FlowLimitExceeded'
  | 'InternalError'
  | 'InternalServiceError'
  | 'ServiceUnavailableTemp'
  | 'InternalServiceTimeout';
