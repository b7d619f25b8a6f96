import { join } from 'node:path';

import { Application } from 'typedoc';

/** Entry points that people import from, lower packages first: a name is described where it comes from. */
const entries = [
  ['validators', 'src/index.ts'],
  ['runtime', 'src/index.ts'],
  ['client', 'src/index.ts'],
  ['mocks', 'src/index.ts'],
];

/**
 * Writes a page for every exported name, from the doc comments of the packages.
 *
 * @param {{ root: string, to: string }} folders
 */
export async function writeReference({ root, to }) {
  const app = await Application.bootstrapWithPlugins({
    plugin: ['typedoc-plugin-markdown'],
    entryPoints: entries.map(([name, entry]) => join(root, 'packages', name, entry)),
    tsconfig: join(import.meta.dirname, '../tsconfig.reference.json'),
    outputs: [{ name: 'markdown', path: to }],
    readme: 'none',
    name: 'API reference',
    disableSources: true,
    excludePrivate: true,
    excludeInternal: true,
    skipErrorChecking: true,
    logLevel: 'Error',
    validation: { notExported: false, invalidLink: false, notDocumented: false },
    hideBreadcrumbs: true,
    hidePageHeader: true,
    entryFileName: 'index',
    useCodeBlocks: true,
    parametersFormat: 'table',
    interfacePropertiesFormat: 'table',
    classPropertiesFormat: 'table',
    enumMembersFormat: 'table',
    typeDeclarationFormat: 'table',
  });
  const project = await app.convert();
  if (project === undefined) throw new Error('The doc comments of the packages could not be read.');
  await app.generateOutputs(project);
}
