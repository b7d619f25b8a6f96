import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadService } from '../../src/model/load-service.ts';
import { findSpecFolders, readSpecFiles, type SpecFile, type SpecFolder } from '../../src/spec/read-spec-files.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const { folders } = findSpecFolders(root);
const live = readSpecFiles(root, 'specs/live/2023-01-01');

describe('the specs of this repository', () => {
  test('are found', () => expect(folders).toContain('specs/live/2023-01-01'));

  test.each(folders)('%s load without an error or a warning', (folder) => {
    const { service, diagnostics } = loadService(readSpecFiles(root, folder));
    expect(diagnostics).toEqual([]);
    expect(service?.actions.length).toBeGreaterThan(0);
  });

  test('load the same in whatever order the files come', () => {
    const shuffled: SpecFolder = { ...live, shapes: live.shapes.toReversed() };
    const byName = loadService(live).service;
    const other = loadService(shuffled).service;
    expect(other?.actions).toEqual(byName?.actions);
  });
});

test('the spec that the guide about adding an action writes loads, with its rule', () => {
  const guide = readFileSync(`${root}docs/guides/adding-an-action.md`, 'utf8');
  const text = [...guide.matchAll(/^```yaml\n([^]*?)^```$/gm)].map(([, block]) => block).join('');
  const path = 'specs/live/2023-01-01/actions/DescribeLiveStreamCountData.yaml';
  const { service, diagnostics } = loadService({ ...live, actions: [...live.actions, { path, text }] });
  expect(diagnostics).toEqual([]);
  expect(service?.actions.find(({ name }) => name === 'DescribeLiveStreamCountData')?.request.rules.map(({ id }) => id)).toContain('domains-or-spaces');
});

/** How many times as many runs as usual; nightly runs take more. */
const runs = Number(process.env.FUZZ ?? 1) * 100;
const patience = 7_200_000;

describe('a spec that was damaged', () => {
  const { service } = loadService(live);
  const action = service?.actions.find(({ name }) => name === 'DescribeLiveTranscodeData');
  const isNeeded = ({ path }: SpecFile): boolean => action?.madeFrom.includes(path) ?? false;
  const small: SpecFolder = { ...live, shapes: live.shapes.filter(isNeeded), actions: live.actions.filter(isNeeded) };
  const files = filesOf(small);

  /** The folder with one file changed. */
  function changed(index: number, change: (text: string) => string): SpecFolder {
    const target = files[index % files.length];
    const edit = (file: SpecFile): SpecFile => (file === target ? { path: file.path, text: change(file.text) } : file);
    return {
      ...small,
      service: small.service && edit(small.service),
      shapes: small.shapes.map(edit),
      actions: small.actions.map(edit),
    };
  }

  /** Whatever the text: a verdict, never an exception, and places that exist. */
  function expectVerdict(folder: SpecFolder): void {
    const { service: made, diagnostics } = loadService(folder);
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    expect(made === undefined).toBe(errors.length > 0);
    const texts = new Map(filesOf(folder).map(({ path, text }) => [path, text.split('\n')]));
    for (const { origin, message, remedy } of diagnostics) {
      const lines = texts.get(origin.file) ?? [];
      expect(origin.line).toBeLessThanOrEqual(lines.length);
      expect(origin.column).toBeLessThanOrEqual((lines[origin.line - 1]?.length ?? 0) + 1);
      expect(message).not.toMatch(/undefined|\[object|NaN/);
      expect(remedy).not.toMatch(/undefined|\[object|NaN/);
    }
  }

  const odd = fc.constantFrom(
    '',
    ' ',
    '\n',
    '  ',
    ':',
    '- ',
    '[',
    ']',
    '{',
    '}',
    '"',
    "'",
    '#',
    '&a ',
    '*a',
    '!t ',
    '|',
    '>',
    '0',
    '-1',
    '1e9',
    '.inf',
    'null',
    'true',
    'no',
    '__proto__',
    'constructor',
    '\u0000',
    '\u202E',
    '中',
    '<<: ',
    '$ref',
    '${x}',
    '*/',
    '`',
    '\\',
    '../../x',
    'x'.repeat(300),
  );

  test(
    'by letters and signs put in, taken out or in place of others',
    () => {
      fc.assert(
        fc.property(
          fc.nat(),
          fc.array(fc.tuple(fc.nat(), fc.nat({ max: 12 }), odd), { minLength: 1, maxLength: 3 }),
          (index, edits) => {
            expectVerdict(
              changed(index, (text) =>
                edits.reduce((current, [at, length, insert]) => {
                  const start = at % (current.length + 1);
                  return current.slice(0, start) + insert + current.slice(start + length);
                }, text),
              ),
            );
          },
        ),
        { numRuns: runs },
      );
    },
    patience,
  );

  test(
    'by lines lost, doubled, swapped or moved in',
    () => {
      const edit = fc.tuple(fc.constantFrom('lose', 'double', 'swap', 'indent'), fc.nat());
      fc.assert(
        fc.property(fc.nat(), fc.array(edit, { minLength: 1, maxLength: 3 }), (index, edits) => {
          expectVerdict(
            changed(index, (text) => {
              const lines = text.split('\n');
              for (const [kind, at] of edits) {
                const line = at % lines.length;
                const found = lines[line] ?? '';
                if (kind === 'lose') lines.splice(line, 1);
                if (kind === 'double') lines.splice(line, 0, found);
                if (kind === 'swap') lines.splice(line, 2, lines[line + 1] ?? '', found);
                if (kind === 'indent') lines[line] = `  ${found}`;
              }
              return lines.join('\n');
            }),
          );
        }),
        { numRuns: runs },
      );
    },
    patience,
  );

  test(
    'by another value or key for a value or key',
    () => {
      const scalars = /(?<=[:[,-] +)[^\s,[\]{}'"|>][^\n,[\]{}'"]*/g;
      const words = [...new Set(files.flatMap(({ text }) => text.match(scalars) ?? []))];
      const keys = [...new Set(files.flatMap(({ text }) => text.match(/[A-Za-z$]+(?=:)/g) ?? []))];
      fc.assert(
        fc.property(
          fc.nat(),
          fc.nat(),
          fc.constantFrom(...words, '[]', '{}', '~', '5', 'true'),
          fc.constantFrom(...keys),
          fc.boolean(),
          (index, at, word, key, isKey) => {
            expectVerdict(
              changed(index, (text) => {
                const found = [...text.matchAll(isKey ? /[A-Za-z$]+(?=:)/g : scalars)];
                const target = found[at % Math.max(found.length, 1)];
                if (target === undefined) return text;
                return text.slice(0, target.index) + (isKey ? key : word) + text.slice(target.index + target[0].length);
              }),
            );
          },
        ),
        { numRuns: runs },
      );
    },
    patience,
  );
});

function filesOf({ service, shapes, actions }: SpecFolder): readonly SpecFile[] {
  return [...(service === undefined ? [] : [service]), ...shapes, ...actions];
}
