import { ownField } from '../own-field.ts';
import type { KeyNames } from '../service-description.ts';
import type { CredentialsSource } from './credentials-source.ts';
import { type HomeFiles, type KeyInFile, fileSource, isEmpty } from './file-source.ts';
import { volcengineKeys } from './key-names.ts';

/**
 * `~/.volc/config`, JSON. Official SDKs share the file and disagree about its keys: those for Python, Go and Java write
 * `ak` and `sk`, the one for Node `VOLC_ACCESSKEY` and `VOLC_SECRETKEY`. Both are read; `ak` and `sk` come first.
 */
export function configFileSource(files: HomeFiles, keys: KeyNames = volcengineKeys): CredentialsSource {
  return fileSource(`.${keys.folder}/config`, (text) => readConfig(text, keys), 'a JSON object', files);
}

function readConfig(text: string, keys: KeyNames): KeyInFile | undefined {
  const config = readObject(text);
  if (config === undefined) return undefined;
  const short = keyIn(config, 'ak', 'sk');
  const long = keyIn(config, keys.accessKeyId, keys.secretAccessKey);
  return isEmpty(short) && !isEmpty(long) ? long : short;
}

function readObject(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    // The error of JSON.parse quotes the text, which holds the secret.
    return undefined;
  }
}

function keyIn(config: object, idName: string, secretName: string): KeyInFile {
  return { accessKeyId: ownField(config, idName), secretAccessKey: ownField(config, secretName), names: `${idName}, ${secretName}` };
}
