import { codeInChain } from '../errors/error-cause.ts';
import { ConfigurationError } from '../errors/configuration-error.ts';
import { readCredentials } from './credentials.ts';
import { type CredentialsSource, type Finding, isForbidden } from './credentials-source.ts';

/** How to look for a file in the home folder. */
export interface HomeFiles {
  /** The home folder; `undefined` where there is none. */
  readonly homeFolder: () => string | undefined;
  /** Text of a file; `undefined` when it does not exist. */
  readonly readTextFile: (path: string) => Promise<string | undefined>;
}

/** A key as a file holds it; a part that the file lacks is `undefined`. */
export interface KeyInFile {
  readonly accessKeyId: unknown;
  readonly secretAccessKey: unknown;
  /** What the two are called there, for messages. */
  readonly names: string;
}

/**
 * Credentials in a file of the home folder.
 *
 * @param path - path under the home folder, with `/`
 * @param parse - finds the key in the text of the file; `undefined` when the text is not of the format
 * @param format - what the text must be, for messages
 */
export function fileSource(
  path: string,
  parse: (text: string) => KeyInFile | undefined,
  format: string,
  files: HomeFiles,
): CredentialsSource {
  const name = `~/${path}`;
  return { name, look };

  async function look(): Promise<Finding> {
    const home = files.homeFolder();
    if (home === undefined) return { absent: 'cannot be looked for without a home folder' };
    const text = await readText(`${home}/${path}`);
    if (text === undefined) return { absent: 'does not exist' };

    const key = parse(text.replace(/^\uFEFF/, ''));
    if (key === undefined) throw new ConfigurationError({ sentence: `${name} must hold ${format}, and does not.` });
    if (isEmpty(key)) return { absent: `holds no key (${key.names})` };
    return { credentials: readCredentials(key, `The file ${name} (${key.names})`) };
  }

  async function readText(fullPath: string): Promise<string | undefined> {
    try {
      return await files.readTextFile(fullPath);
    } catch (error) {
      if (isForbidden(error)) throw error;
      const code = codeInChain(error);
      const reason = code === undefined ? '' : ` (${code})`;
      const remedy = code === 'EACCES' || code === 'EPERM' ? 'Mend its permissions' : 'It must be a small file';
      throw new ConfigurationError({ sentence: `${name} exists, but cannot be read${reason}. ${remedy}.` });
    }
  }
}

/** Whether a file has neither part of a key. The Go SDK writes a new file with both parts empty. */
export function isEmpty(key: KeyInFile): boolean {
  return isUnset(key.accessKeyId) && isUnset(key.secretAccessKey);
}

function isUnset(part: unknown): boolean {
  return part === undefined || part === '';
}
