/** The constants in which the signatures of this family differ. */
export interface SigningScheme {
  /** First word of the Authorization header and of the string to sign. */
  readonly algorithm: string;
  /** What stands before the secret in the first step of the key derivation. */
  readonly keyPrefix: string;
  /** Last part of the scope and last step of the key derivation. */
  readonly terminator: string;
}

/** How Volcengine signs. */
export const volcengine: SigningScheme = { algorithm: 'HMAC-SHA256', keyPrefix: '', terminator: 'request' };
