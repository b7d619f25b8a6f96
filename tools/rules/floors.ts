/** Floors of a building: what stands on which floor, and which floors it may reach down to. */
export interface Building {
  /** Folder that holds a folder or file per floor. */
  readonly folder: string;
  /** Lowest first. A floor may also import from itself. */
  readonly floors: readonly Floor[];
}

export interface Floor {
  /** Folder, or file without its extension, in the folder of the building. */
  readonly name: string;
  readonly mayImport: readonly string[];
}

/** The generator. Emit never sees YAML, print never sees the model, write sees paths and text. */
export const generator: Building = {
  folder: 'generator/src',
  floors: [
    { name: 'diagnostics', mayImport: [] },
    { name: 'spec', mayImport: ['diagnostics'] },
    { name: 'model', mayImport: ['diagnostics', 'spec'] },
    { name: 'changes', mayImport: ['diagnostics', 'model'] },
    { name: 'edit', mayImport: ['diagnostics', 'spec'] },
    { name: 'lint', mayImport: ['diagnostics', 'spec', 'model', 'edit'] },
    { name: 'vendor', mayImport: ['diagnostics', 'spec', 'model', 'edit'] },
    { name: 'sync', mayImport: ['diagnostics', 'spec', 'model', 'changes', 'edit', 'vendor'] },
    { name: 'plan', mayImport: ['diagnostics', 'model'] },
    { name: 'emit', mayImport: ['model', 'plan'] },
    { name: 'print', mayImport: ['emit'] },
    { name: 'write', mayImport: ['diagnostics'] },
    { name: 'generate', mayImport: ['diagnostics', 'spec', 'model', 'plan', 'emit', 'print', 'write'] },
    { name: 'commands', mayImport: ['diagnostics', 'spec', 'model', 'changes', 'lint', 'vendor', 'sync', 'write', 'generate'] },
    { name: 'run-cli', mayImport: ['commands'] },
    { name: 'cli', mayImport: ['run-cli'] },
  ],
};

/** The packages. */
export const packages: Building = {
  folder: 'packages',
  floors: [
    { name: 'validators', mayImport: [] },
    { name: 'runtime', mayImport: [] },
    { name: 'client', mayImport: ['validators', 'runtime'] },
    { name: 'mocks', mayImport: ['validators', 'runtime'] },
    { name: 'cli', mayImport: ['validators', 'runtime', 'client', 'mocks'] },
    { name: 'conformance', mayImport: ['validators', 'runtime', 'client', 'mocks'] },
  ],
};

/** Packages that people install without anything else. */
export const withoutDependencies: readonly string[] = ['validators', 'runtime'];
