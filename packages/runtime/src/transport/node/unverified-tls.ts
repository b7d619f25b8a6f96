import { ConfigurationError } from '../../errors/configuration-error.ts';

let warned = false;

/**
 * Says something when this process takes any certificate for good, because NODE_TLS_REJECT_UNAUTHORIZED is 0.
 *
 * @throws ConfigurationError if that is to be refused.
 */
export function checkTlsIsVerified(reaction: 'warn' | 'refuse'): void {
  if (process.env['NODE_TLS_REJECT_UNAUTHORIZED'] !== '0') return;
  const sentence = 'NODE_TLS_REJECT_UNAUTHORIZED is 0: anybody on the way can read requests and session tokens. Unset it.';
  if (reaction === 'refuse') throw new ConfigurationError({ sentence });
  if (warned) return;
  warned = true;
  process.emitWarning(sentence, 'VolcLiveWarning');
}
