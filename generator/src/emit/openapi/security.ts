import type { OpenAPIV3_1 } from 'openapi-types';
import type { Json, Service } from '../../model/model.ts';

/** Name of the security scheme. */
export const signature = 'Signature';

/** The signature in the `Authorization` header, with what it is made of. */
export type SignatureScheme = OpenAPIV3_1.ApiKeySecurityScheme & { readonly 'x-volc-signing': Json };

/** Emits how calls are signed. OpenAPI has no word for a signature; the header that carries it comes nearest. */
export function emitSecurityScheme({ signing }: Service): SignatureScheme {
  const scope = `<YYYYMMDD>/${signing.region}/${signing.service}/request`;
  return {
    type: 'apiKey',
    in: 'header',
    name: 'Authorization',
    description: [
      `\`HMAC-SHA256 Credential=<access key id>/${scope}, SignedHeaders=<names>, Signature=<hex>\`: an HMAC-SHA256 over the method, ` +
        'the path, the query, the signed headers and the SHA-256 of the body.',
      'Sign `content-type`, `host`, `x-content-sha256` and `x-date`, and `x-security-token` where the credentials are temporary. ' +
        '`X-Date` is the time in UTC (`YYYYMMDDTHHMMSSZ`); a signature is good for 900 seconds.',
    ].join('\n\n'),
    'x-volc-signing': {
      algorithm: 'HMAC-SHA256',
      service: signing.service,
      region: signing.region,
      signedHeaders: ['content-type', 'host', 'x-content-sha256', 'x-date', 'x-security-token'],
    },
  };
}
