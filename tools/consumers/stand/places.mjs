import { join } from 'node:path';

/** Folder of this tool. */
export const here = join(import.meta.dirname, '..');

/** Root folder of the repository. */
export const root = join(here, '../..');

/** Where what the lock file of this tool names is installed. */
export const modules = join(here, 'node_modules');

/** Where what the repository uses is installed: Vite, Vitest, MSW and the newer compilers come from there. */
export const rootModules = join(root, 'node_modules');

/** A path of the Node that the repository pins, for what needs no other version. */
export const pinnedNode = join(modules, 'node-22/bin/node');

/** Published packages, each after those that it depends on. */
export const packages = ['validators', 'runtime', 'client', 'mocks', 'cli'];
