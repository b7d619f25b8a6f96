export { type Action, type ActionDefinition, type AnyAction, type RequestVerdict } from './action.ts';
export { type Call, type CallAnswer, type CallHandler, type Interceptor } from './call/call.ts';
export { type CallOptions, type ClientOptions } from './client-options.ts';
export { type Clock, systemClock } from './clock.ts';
export { type Credentials, type CredentialsProvider } from './credentials/credentials.ts';
export { type CredentialsPlaces, defaultCredentials } from './credentials/default-credentials.ts';
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
export { type Environment } from './platform/platform.ts';
export { ServiceClient } from './service-client.ts';
export { type ServiceDescription } from './service-description.ts';
export {
  type ReceivedRequest,
  type SignatureFault,
  type SignatureVerdict,
  type VerificationOptions,
  verifySignature,
} from './signing/signature-verification.ts';
export { type SignedHeaders, signHeaders, type UnsignedRequest } from './signing/signed-headers.ts';
export { SigningKeys } from './signing/signing-keys.ts';
export { fetchTransport } from './transport/fetch-transport.ts';
export { type Transport, type TransportOptions, type TransportRequest, type TransportResponse } from './transport/transport.ts';
