import { codeInChain, safeCause } from '../errors/error-cause.ts';
import { printable } from '../errors/printable.ts';
import { SdkError, type TransportErrorKind } from '../errors/sdk-error.ts';
import { type Phase, TransportError } from '../errors/transport-error.ts';

/** What is known around a failure. */
export interface FailureContext {
  readonly action: string;
  readonly attempts: number;
  readonly phase: Phase | undefined;
  /** Id of an earlier attempt, for an error that has none. */
  readonly requestId: string | undefined;
  /** Host that was called. */
  readonly host: string;
  /** Takes the secrets of the attempt out of a text. */
  readonly redact: (text: string) => string;
}

/** Codes that Node and OpenSSL give when the other side is not who it should be, or speaks no TLS. */
const tlsCode = /^(CERT_|DEPTH_ZERO_|EPROTO$|ERR_SSL_|ERR_TLS_|HOSTNAME_MISMATCH$|SELF_SIGNED_|UNABLE_TO_)/;

/** Codes of the parsers of `node:http` and of `fetch` for what is no HTTP, or too much of it. */
const notHttp = /^HPE_|^UND_ERR_HEADERS_OVERFLOW$/;

/** Turns whatever a transport or the reading of its answer threw into an SdkError without secrets. */
export function transportFailure(thrown: unknown, context: FailureContext): SdkError {
  const { action, attempts, host, redact } = context;
  if (TransportError.is(thrown)) {
    const { kind, phase = context.phase, status, requestId = context.requestId, retry } = thrown;
    const sentence = printable(redact(thrown.sentence), 1024);
    const cause = safeCause(thrown.cause, redact);
    return new TransportError({ kind, sentence, action, attempts, phase, status, requestId, retry, cause });
  }
  if (SdkError.is(thrown)) return thrown;

  const code = codeInChain(thrown);
  const reason = code === undefined ? '' : ` (${code})`;
  const [kind, sentence] = judge(code ?? '', host, reason);
  const cause = safeCause(thrown, redact);
  return new TransportError({ kind, sentence, action, attempts, phase: context.phase, requestId: context.requestId, cause });
}

function judge(code: string, host: string, reason: string): readonly [TransportErrorKind, string] {
  if (tlsCode.test(code)) return ['tls', `${host} could not prove who it is, or speaks no usable TLS${reason}.`];
  if (notHttp.test(code)) return ['response-format', `${host} answered with something that is not HTTP${reason}.`];
  return ['network', `The connection to ${host} failed${reason}.`];
}
