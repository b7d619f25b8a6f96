import type { KeyNames } from '../service-description.ts';
import { configFileSource } from './config-file.ts';
import { credentialsFileSource } from './credentials-file.ts';
import type { CredentialsSource } from './credentials-source.ts';
import type { HomeFiles } from './file-source.ts';

/** The files of the home folder that may hold a key, in the order in which they are looked through. */
export function keyFilesIn(files: HomeFiles, keys: KeyNames | undefined): readonly CredentialsSource[] {
  return [configFileSource(files, keys), ...(keys === undefined ? [credentialsFileSource(files)] : [])];
}
