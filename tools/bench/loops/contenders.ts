import { signHeaders, SigningKeys } from '@volc-live/runtime';
import { validateDescribeLiveBandwidthDataRequest } from '@volc-live/validators';
import { signer } from '../floors/sign.ts';
import { floorValidate } from '../floors/validate.ts';
import { bandwidthRequest, now, signedCall } from './requests.ts';

/** What is done once, by name; each returns what it made. */
export const contenders: ReadonlyMap<string, () => unknown> = new Map<string, () => unknown>([
  ['validate', validate],
  ['validate-floor', () => floorValidate(bandwidthRequest, now / 1000)],
  ['sign', signing()],
  ['sign-floor', signingFloor()],
]);

function validate(): unknown {
  return validateDescribeLiveBandwidthDataRequest(bandwidthRequest, { now });
}

function signing(): () => unknown {
  const { accessKeyId, secretAccessKey, host, action, version, body } = signedCall;
  const keys = new SigningKeys();
  const query = [['Action', action] as const, ['Version', version] as const];
  const request = { method: 'POST', host, path: '/', query, contentType: 'application/json', body };
  return () => signHeaders(request, { accessKeyId, secretAccessKey }, now, 'cn-north-1', 'live', keys).headers['Authorization'];
}

function signingFloor(): () => unknown {
  const sign = signer(signedCall.secretAccessKey, signedCall.timestamp.slice(0, 8));
  return () => sign(signedCall);
}
