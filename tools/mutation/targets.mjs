/**
 * What is mutated together: a pattern of files, and of the tests that must notice. Only tests that say something about
 * these files are here, because every mutant runs those that reach it, quick ones first. Paths are from the root of the repository.
 *
 * @typedef {{ readonly mutate: readonly string[], readonly tests: readonly string[] }} Group
 */

/**
 * The targets, and the share of mutants that tests must notice in each, in percent. Those that survivors.json lists do
 * not count: nobody can notice them.
 *
 * @type {Readonly<Record<string, { readonly atLeast: number, readonly groups: readonly Group[] }>>}
 */
export const targets = {
  validators: {
    atLeast: 99,
    groups: [
      {
        mutate: ['packages/validators/src/instant.ts', 'packages/validators/src/checks/instant.ts'],
        tests: ['packages/validators/test/{instant,locale}.test.ts', 'packages/validators/test/checks/*.test.ts'],
      },
      {
        mutate: ['packages/validators/src/rules/*.ts', 'packages/validators/src/presence.ts', 'packages/validators/src/rule-facts.ts'],
        tests: ['packages/validators/test/rules/*.test.ts', 'packages/validators/test/locale.test.ts'],
      },
    ],
  },
  analysis: {
    atLeast: 99,
    groups: [
      {
        mutate: ['generator/src/model/analysis/!(free-comparison).ts'],
        tests: ['generator/test/model/evaluate.test.ts', 'generator/test/model/analysis*.test.ts', 'generator/test/model/explore.test.ts'],
      },
      { mutate: ['generator/src/model/analysis/free-comparison.ts'], tests: ['generator/test/lint/lint.test.ts'] },
    ],
  },
  signing: {
    atLeast: 100,
    groups: [
      {
        mutate: ['packages/runtime/src/signing/*.ts'],
        tests: [
          'packages/runtime/test/signing/{canonical-request,schemes,signing-keys,verification,vectors}.test.ts',
          'packages/runtime/test/signing/random.test.ts',
        ],
      },
    ],
  },
  redaction: {
    atLeast: 100,
    groups: [
      {
        mutate: ['packages/runtime/src/errors/*.ts'],
        tests: ['packages/runtime/test/errors/{safe-text,errors,canaries}.test.ts'],
      },
    ],
  },
  time: {
    atLeast: 100,
    groups: [
      {
        mutate: ['packages/runtime/src/times/*.ts'],
        tests: ['packages/runtime/test/times/*.test.ts', 'packages/client/test/times/*.test.ts'],
      },
      {
        mutate: ['packages/runtime/src/retry/*.ts'],
        tests: ['packages/runtime/test/retry/*.test.ts', 'packages/runtime/test/call/endings.test.ts', 'packages/runtime/test/credentials/given.test.ts'],
      },
    ],
  },
  joining: {
    atLeast: 100,
    groups: [
      {
        mutate: ['packages/runtime/src/ranges/join/*.ts', 'packages/runtime/src/ranges/{range-plan,window}.ts'],
        tests: ['packages/runtime/test/ranges/*.test.ts', 'packages/client/test/ranges/{cutting,running,resuming}.test.ts'],
      },
    ],
  },
};
