import { ConfigurationError } from '../errors/configuration-error.ts';

/** An access key of an account, or a temporary one with its token. */
export interface Credentials {
  /** Id of the key: `AKLT…`. */
  readonly accessKeyId: string;
  /** Secret of the key, as the console shows it. */
  readonly secretAccessKey: string;
  /** Token of temporary credentials. */
  readonly sessionToken?: string | undefined;
  /**
   * When temporary credentials end: a `Date`, or milliseconds since the epoch. A provider that says so is not asked again
   * until a minute before; read from what a provider gives, not from the option `credentials`.
   */
  readonly expiresAt?: Date | number | undefined;
}

/**
 * Gives the credentials to sign with. It is asked once for all calls that wait at the same time: before every attempt, or
 * a minute before the credentials end when they say when that is.
 */
export type CredentialsProvider = () => Credentials | Promise<Credentials>;

/** Printable ASCII without blanks: what a key may be, and what a header can carry. */
const keyPattern = /^[\x21-\x7e]+$/;

/**
 * Own copy of `given`, checked.
 *
 * @param source - where the credentials came from, for the message: `The provider`
 * @throws ConfigurationError when a part is missing, empty, or holds a blank, a line break or another character that no
 *   key has. The message never holds the part.
 */
export function readCredentials(given: unknown, source: string): Credentials {
  if (typeof given !== 'object' || given === null) {
    throw new ConfigurationError({
      sentence: `${source} must give an object with accessKeyId and secretAccessKey, and gave none.`,
    });
  }
  const accessKeyId = readKey(given, 'accessKeyId', source);
  const secretAccessKey = readKey(given, 'secretAccessKey', source);
  const token = ownValue(given, 'sessionToken');
  // Named although it is not there: otherwise one on Object.prototype would be signed and sent.
  if (token === undefined || token === '') return { accessKeyId, secretAccessKey, sessionToken: undefined };
  return { accessKeyId, secretAccessKey, sessionToken: readKey(given, 'sessionToken', source) };
}

/**
 * When credentials end, in milliseconds since the epoch; `undefined` where they do not say.
 *
 * @throws ConfigurationError when what they say is no time.
 */
export function endOf(given: unknown): number | undefined {
  const end = typeof given === 'object' && given !== null ? ownValue(given, 'expiresAt') : undefined;
  if (end === undefined) return undefined;
  const ms = isDate(end) ? end.getTime() : end;
  if (typeof ms === 'number' && Number.isFinite(ms)) return ms;
  throw new ConfigurationError({
    sentence: 'The expiresAt of the credentials provider must be a Date or milliseconds since the epoch.',
  });
}

/** A Date of this realm or another. */
function isDate(value: unknown): value is Date {
  return value instanceof Date || Object.prototype.toString.call(value) === '[object Date]';
}

function readKey(given: object, name: 'accessKeyId' | 'secretAccessKey' | 'sessionToken', source: string): string {
  const value = ownValue(given, name);
  if (typeof value !== 'string' || value === '') {
    throw new ConfigurationError({ sentence: `${source} must give ${name} as a text that is not empty.` });
  }
  if (!keyPattern.test(value)) {
    throw new ConfigurationError({
      sentence:
        `The ${name} of ${source.charAt(0).toLowerCase()}${source.slice(1)} holds a blank, a line break or a character ` +
        'outside ASCII (it is not shown). Copy it again, without what surrounds it.',
    });
  }
  return value;
}

/** Classes may define their fields as getters on their prototype; `Object.prototype` is nobody's credentials. */
function ownValue(given: object, name: keyof Credentials): unknown {
  return Object.hasOwn(given, name) || !(name in Object.prototype) ? Reflect.get(given, name) : undefined;
}
