import { createHmac, hash } from 'node:crypto';

/** What the floor signs: one JSON body to one action, the way the vendor's own SDKs do. */
export interface SignedCall {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly host: string;
  readonly action: string;
  readonly version: string;
  readonly body: Uint8Array;
  /** `20261124T040000Z`. */
  readonly timestamp: string;
}

const mac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();

/**
 * The floor of signing: straight-line code for one kind of request, with the key of the day derived
 * once and its HMAC pads kept, so that a signature is four hashes.
 */
export function signer(secret: string, day: string): (call: SignedCall) => string {
  const key = mac(mac(mac(mac(secret, day), 'cn-north-1'), 'live'), 'request');
  const inner = Buffer.alloc(64, 0x36);
  const outer = Buffer.alloc(96, 0x5c);
  for (const [index, byte] of key.entries()) {
    inner[index] = 0x36 ^ byte;
    outer[index] = 0x5c ^ byte;
  }
  const scope = `${day}/cn-north-1/live/request`;
  const signedHeaders = 'content-type;host;x-content-sha256;x-date';

  return ({ accessKeyId, host, action, version, body, timestamp }) => {
    const bodyHash = hash('sha256', body);
    const canonical = `POST\n/\nAction=${action}&Version=${version}\ncontent-type:application/json\nhost:${host}\nx-content-sha256:${bodyHash}\nx-date:${timestamp}\n\n${signedHeaders}\n${bodyHash}`;
    const toSign = `HMAC-SHA256\n${timestamp}\n${scope}\n${hash('sha256', canonical)}`;
    const innerHash = hash('sha256', Buffer.concat([inner, Buffer.from(toSign)]), 'buffer');
    innerHash.copy(outer, 64);
    const signature = hash('sha256', outer);
    return `HMAC-SHA256 Credential=${accessKeyId}/${scope}, SignedHeaders=${signedHeaders}, Signature=${signature}`;
  };
}
