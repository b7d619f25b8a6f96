import { codeInChain, safeCause } from '../errors/error-cause.ts';
import { printable } from '../errors/printable.ts';
import { SdkError } from '../errors/sdk-error.ts';
import { type Phase, TransportError } from '../errors/transport-error.ts';

/** What is known around a failure. */
export interface FailureContext {
  readonly action: string;
  readonly attempts: number;
  readonly phase: Phase | undefined;
  /** Host that was called. */
  readonly host: string;
  /** Takes the secrets of the attempt out of a text. */
  readonly redact: (text: string) => string;
}

/** Codes that Node and OpenSSL give when the other side is not who it should be, or speaks no TLS. */
const tlsCode = /^(CERT_|DEPTH_ZERO_|EPROTO$|ERR_SSL_|ERR_TLS_|HOSTNAME_MISMATCH$|SELF_SIGNED_|UNABLE_TO_)/;

/** Turns whatever a transport or the reading of its answer threw into an SdkError without secrets. */
export function transportFailure(thrown: unknown, context: FailureContext): SdkError {
  const { action, attempts, host, redact } = context;
  if (TransportError.is(thrown)) {
    const { kind, phase = context.phase, status, requestId } = thrown;
    const sentence = printable(redact(thrown.sentence), 1024);
    const cause = safeCause(thrown.cause, redact);
    return new TransportError({ kind, sentence, action, attempts, phase, status, requestId, cause });
  }
  if (SdkError.is(thrown)) return thrown;

  const code = codeInChain(thrown);
  const reason = code === undefined ? '' : ` (${code})`;
  const [kind, sentence] =
    code !== undefined && tlsCode.test(code)
      ? (['tls', `${host} could not prove who it is, or speaks no usable TLS${reason}.`] as const)
      : (['network', `The connection to ${host} failed${reason}.`] as const);
  return new TransportError({
    kind,
    sentence,
    action,
    attempts,
    phase: context.phase,
    cause: safeCause(thrown, redact),
  });
}
