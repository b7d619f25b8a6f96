export * from './gen/index.ts';

export {
  ApiError,
  type Call,
  type CallAnswer,
  type CallHandler,
  type CallOptions,
  type ClientOptions,
  type Clock,
  ConfigurationError,
  type Credentials,
  type CredentialsPlaces,
  type CredentialsProvider,
  defaultCredentials,
  type ErrorKind,
  fetchTransport,
  type Interceptor,
  type Phase,
  type RequestViolation,
  SdkError,
  systemClock,
  type Transport,
  TransportError,
  type TransportOptions,
  type TransportRequest,
  type TransportResponse,
  ValidationError,
} from '@volc-live/runtime';

/** Requests, results and what they are made of. */
export type * from '@volc-live/validators';
