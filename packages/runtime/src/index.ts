export {
  type Action,
  type ActionDefinition,
  type AnyAction,
  defineAction,
  emptyRequest,
  type JoinableAction,
  type RangedAction,
  type RequestVerdict,
} from './action.ts';
export { type AnswerCheck, type GoodAnswer } from './answer/answer-check.ts';
export {
  type AnswerValidator,
  type AnswerWarning,
  strictAnswersOf,
  type StrictAnswersOptions,
} from './answer/strict-answers.ts';
export { type Call, type CallAnswer, type CallHandler, type Interceptor } from './call/call.ts';
export { indexedQuery, type QueryWriter, repeatedQuery } from './call/query-parameters.ts';
export { type Caller, callerOf, type CallerOptions } from './caller.ts';
export { type CallOptions, type ClientOptions } from './client-options.ts';
export { type Clock, systemClock } from './clock.ts';
export { assumeRole, type AssumeRoleOptions } from './credentials/assume-role.ts';
export { type Credentials, type CredentialsProvider } from './credentials/credentials.ts';
export { type CredentialsPlaces, defaultCredentials } from './credentials/default-credentials.ts';
export { type InEdition, type RequestIn, type RequestOf, type ResultIn, type ResultOf } from './edition-types.ts';
export { ApiError, type ApiErrorDetails } from './errors/api-error.ts';
export { ConfigurationError } from './errors/configuration-error.ts';
export {
  type ApiErrorKind,
  type ErrorKind,
  SdkError,
  type SdkErrorDetails,
  type TransportErrorKind,
} from './errors/sdk-error.ts';
export { type Phase, TransportError, type TransportErrorDetails } from './errors/transport-error.ts';
export { type RequestViolation, ValidationError, type ValidationErrorDetails } from './errors/validation-error.ts';
export {
  type Attempt,
  type AttemptEnd,
  type AttemptOutcome,
  type AttemptStart,
  type CallEvent,
  type CallObserver,
  type RetryWait,
} from './observe/call-event.ts';
export { type CallReport } from './observe/call-report.ts';
export { debugLog } from './observe/debug-log.ts';
export { observeAttempts } from './observe/observe-attempts.ts';
export { observeCalls } from './observe/observe-calls.ts';
export { type Environment } from './platform/platform.ts';
export { IncompleteRangeError, type RangePart } from './ranges/incomplete-range-error.ts';
export { joined } from './ranges/joined.ts';
export { RangeClient } from './ranges/range-client.ts';
export { type JoinableRange, type Range, type RangeLimit } from './ranges/range.ts';
export { type RangeOptions, type RangeProgress } from './ranges/range-options.ts';
export { type Window } from './ranges/window.ts';
export { windows } from './ranges/windows.ts';
export { ServiceClient } from './service-client.ts';
export { type EditionDescription, type KeyNames, type ServiceDescription } from './service-description.ts';
export {
  type ReceivedRequest,
  type SignatureFault,
  type SignatureVerdict,
  type VerificationOptions,
  verifySignature,
} from './signing/signature-verification.ts';
export { type SignedHeaders, signHeaders, type UnsignedRequest } from './signing/signed-headers.ts';
export { SigningKeys } from './signing/signing-keys.ts';
export { dayOf, type LastDays, lastDaysOf, monthOf, type Span } from './times/calendar.ts';
export { type TemporalMoment, type Time, type WithTimes } from './times/time.ts';
export { fetchTransport } from './transport/fetch-transport.ts';
export { type Transport, type TransportOptions, type TransportRequest, type TransportResponse } from './transport/transport.ts';
