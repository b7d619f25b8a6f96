import { ConfigurationError } from '../errors/configuration-error.ts';
import type { TransportResponse } from './transport.ts';

/**
 * A transport of the caller's own may be anything: `nodeTransport` that was not called gives a transport instead of an
 * answer.
 *
 * @throws ConfigurationError for what is no answer.
 */
export function checkResponse(response: TransportResponse | undefined): TransportResponse {
  const { status, headers, body } = Object(response);
  if (typeof status === 'number' && typeof headers?.get === 'function' && ArrayBuffer.isView(body)) return response!;
  const sentence =
    'The option transport must resolve to { status, headers, body }: a number, something with get(name), and bytes. ' +
    'nodeTransport is called first: nodeTransport().';
  throw new ConfigurationError({ sentence });
}
