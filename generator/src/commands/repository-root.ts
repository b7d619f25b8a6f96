import { join } from 'node:path';

/** Root of the repository that this generator is in. */
export const repositoryRoot: string = join(import.meta.dirname, '../../..');
