import type { CredentialsSource } from './credentials-source.ts';
import { type HomeFiles, type KeyInFile, fileSource } from './file-source.ts';

/** `~/.volc/credentials`, INI: `access_key_id` and `secret_access_key` in the section `[default]`. */
export function credentialsFileSource(files: HomeFiles): CredentialsSource {
  return fileSource('.volc/credentials', readIni, 'an INI file with a section [default]', files);
}

/** Lines are `[section]`, `name = value` or `name: value`, comments (`#` or `;`) or blank; names in any case. */
function readIni(text: string): KeyInFile | undefined {
  const values = new Map<string, string>();
  let section = '';
  for (const raw of text.split(/\r?\n/)) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#') || line.startsWith(';')) continue;
    if (line.startsWith('[') && line.endsWith(']')) {
      section = line.slice(1, -1).trim();
      continue;
    }
    const separator = line.search(/[=:]/);
    if (separator < 1 || section === '') return undefined;
    if (section !== 'default') continue;
    values.set(line.slice(0, separator).trim().toLowerCase(), line.slice(separator + 1).trim());
  }
  return {
    accessKeyId: values.get('access_key_id'),
    secretAccessKey: values.get('secret_access_key'),
    names: 'access_key_id, secret_access_key under [default]',
  };
}
