import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadService } from '../../src/model/load-service.ts';
import { findSpecFolders, readSpecFiles } from '../../src/spec/read-spec-files.ts';
import { demoAction, demoFolder, demoService, demoSpecs } from './demo-specs.ts';
import { codeAndPlace } from './marked.ts';

describe('a file that is made to hurt is refused by a limit', () => {
  const bomb = ['a: &a [x, x, x]'];
  for (let level = 1; level < 10; level++) bomb.push(`b${level}: &b${level} [${'*a, '.repeat(9)}*a]`);

  test.each([
    ['an alias bomb', `${bomb.join('\n')}\n`, 'SPEC_YAML_FEATURE'],
    ['an anchor that refers to itself', 'a: &a [*a]\n', 'SPEC_YAML_FEATURE'],
    ['20,000 flow lists inside each other', `a: ${'['.repeat(20_000)}`, 'SPEC_TOO_DEEP'],
    ['20,000 flow maps inside each other', `a: ${'{a: '.repeat(20_000)}`, 'SPEC_TOO_DEEP'],
    ['20,000 lists on one line', `${'- '.repeat(20_000)}a\n`, 'SPEC_TOO_DEEP'],
    [
      '33 maps inside each other',
      Array.from({ length: 33 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
      'SPEC_TOO_DEEP',
    ],
    ['20,001 items', `a:\n${'- x\n'.repeat(20_001)}`, 'SPEC_TOO_LARGE'],
    ['a million commas', `a: [${','.repeat(1_000_000)}]`, 'SPEC_TOO_LARGE'],
    ['a million line breaks', '\n'.repeat(1_000_000), 'SPEC_TOO_LARGE'],
    ['15,000 keys in one map', Array.from({ length: 15_000 }, (_, key) => `k${key}: 1`).join('\n'), 'SPEC_TOO_LARGE'],
    ['a million open quotes', `a: ${'"'.repeat(1_000_000)}`, 'SPEC_TOO_LARGE'],
    ['a key of a million characters', `${'a'.repeat(1_000_000)}: 1`, 'SPEC_YAML_SYNTAX'],
    ['an explicit key after each other', '? '.repeat(10_000), 'SPEC_TOO_DEEP'],
  ])('%s', (_name, text, code) => {
    const { service, diagnostics } = loadService(demoSpecs({ actions: { Ask: text } }));
    expect(service).toBeUndefined();
    expect([...new Set(diagnostics.map((diagnostic) => diagnostic.code))]).toContain(code);
    expect(diagnostics.length).toBeLessThan(200);
  });

  test('32 maps inside each other are read', () => {
    const deep = Array.from({ length: 32 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n');
    const { diagnostics } = loadService(demoSpecs({ actions: { Ask: deep } }));
    expect(diagnostics.map(({ code }) => code)).not.toContain('SPEC_TOO_DEEP');
  });

  test('Object.prototype stays as it is', () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    const evil = demoAction({ request: 'properties:\n  __proto__: { type: string, description: A. }\n' });
    const { diagnostics } = loadService(demoSpecs({ actions: { Ask: evil } }));
    expect(diagnostics.map(({ code }) => code)).toEqual(['SPEC_BAD_NAME']);
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
  });
});

describe('a folder', () => {
  let root: string;
  const put = (path: string, text: string | Uint8Array): void => writeFileSync(join(root, path), text);
  const problems = (): readonly string[] => readSpecFiles(root, demoFolder).diagnostics.map(codeAndPlace);

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'volc-live-specs-'));
    mkdirSync(join(root, demoFolder, 'actions'), { recursive: true });
    mkdirSync(join(root, demoFolder, 'shapes'));
    put(`${demoFolder}/service.yaml`, demoService);
    put(`${demoFolder}/actions/Ask.yaml`, demoAction());
  });
  afterEach(() => rmSync(root, { recursive: true }));

  test('is found and read in name order', () => {
    put(`${demoFolder}/actions/Zap.yaml`, 'z');
    put(`${demoFolder}/actions/Bid.yaml`, 'b');
    expect(findSpecFolders(root)).toEqual({ folders: [demoFolder], diagnostics: [] });
    const { service, actions, shapes, diagnostics } = readSpecFiles(root, demoFolder);
    expect(diagnostics).toEqual([]);
    expect(service).toEqual({ path: `${demoFolder}/service.yaml`, text: demoService });
    expect(actions.map(({ path }) => path)).toEqual(
      ['Ask', 'Bid', 'Zap'].map((name) => `${demoFolder}/actions/${name}.yaml`),
    );
    expect(shapes).toEqual([]);
  });

  test.each([
    ['actions/ask.yaml', 'SPEC_BAD_FILE_NAME'],
    ['actions/Ask.yml', 'SPEC_BAD_FILE_NAME'],
    ['actions/Ask.yaml~', 'SPEC_BAD_FILE_NAME'],
    ['actions/.hidden', 'SPEC_BAD_FILE_NAME'],
    ['actions/Con.yaml', 'SPEC_BAD_FILE_NAME'],
    ['actions/Lpt1.yaml', 'SPEC_BAD_FILE_NAME'],
    ['actions/Вsk.yaml', 'SPEC_BAD_FILE_NAME'],
    [`actions/A${'a'.repeat(80)}.yaml`, 'SPEC_BAD_FILE_NAME'],
    ['actions/ASK.yaml', 'SPEC_FILE_NAME_CLASH'],
    ['notes.md', 'SPEC_BAD_FILE_NAME'],
  ])('with the file %s', (name, code) => {
    put(`${demoFolder}/${name}`, '');
    const [problem = '', ...others] = problems();
    expect(others).toEqual([]);
    expect(problem.startsWith(`${code} `)).toBe(true);
  });

  test.each([
    ['a file of 1 MiB and a byte', new Uint8Array(1_048_577).fill(97), 'SPEC_TOO_LARGE'],
    ['a file of 10 MB', new Uint8Array(10_000_000).fill(97), 'SPEC_TOO_LARGE'],
    ['a file that is not UTF-8', Uint8Array.of(0x61, 0xff), 'SPEC_UNREADABLE'],
  ])('with %s', (_name, bytes, code) => {
    put(`${demoFolder}/actions/Big.yaml`, bytes);
    expect(problems()).toEqual([`${code} actions/Big.yaml:1:1`]);
  });

  test('with a link to a file outside', () => {
    put('secret.yaml', 'secret');
    symlinkSync(join(root, 'secret.yaml'), join(root, demoFolder, 'actions/Link.yaml'));
    expect(problems()).toEqual(['SPEC_LINK actions/Link.yaml:1:1']);
  });

  test('with a link to a folder outside', () => {
    rmSync(join(root, demoFolder, 'shapes'), { recursive: true });
    mkdirSync(join(root, 'outside'));
    symlinkSync(join(root, 'outside'), join(root, demoFolder, 'shapes'));
    expect(problems()).toEqual(['SPEC_LINK shapes:1:1']);
  });

  test('with a link that leads nowhere', () => {
    symlinkSync(join(root, 'nowhere'), join(root, demoFolder, 'actions/Link.yaml'));
    expect(problems()).toEqual(['SPEC_UNREADABLE actions/Link.yaml:1:1']);
  });

  test('with a link inside itself, which is read', () => {
    symlinkSync(join(root, demoFolder, 'actions/Ask.yaml'), join(root, demoFolder, 'actions/Link.yaml'));
    expect(problems()).toEqual([]);
  });

  test('with a folder where a file should be', () => {
    mkdirSync(join(root, demoFolder, 'actions/Dir.yaml'));
    expect(problems()).toEqual(['SPEC_UNREADABLE actions/Dir.yaml:1:1']);
  });

  test('without service.yaml and actions', () => {
    rmSync(join(root, demoFolder, 'service.yaml'));
    rmSync(join(root, demoFolder, 'actions'), { recursive: true });
    expect(problems()).toEqual(['SPEC_UNREADABLE service.yaml:1:1', 'SPEC_UNREADABLE actions:1:1']);
  });

  test.each([
    ['specs/Demo', 'SPEC_BAD_FILE_NAME'],
    ['specs/demo/latest', 'SPEC_BAD_FILE_NAME'],
    ['specs/demo/2023-13-01', 'SPEC_BAD_FILE_NAME'],
  ])('beside the folder %s', (folder, code) => {
    mkdirSync(join(root, folder), { recursive: true });
    const { folders, diagnostics } = findSpecFolders(root);
    expect(folders).toEqual([demoFolder]);
    expect(diagnostics.map((diagnostic) => [diagnostic.code, diagnostic.origin.file])).toEqual([[code, folder]]);
  });

  test('no message names a path of the machine', () => {
    rmSync(join(root, demoFolder, 'service.yaml'));
    const texts = readSpecFiles(root, demoFolder).diagnostics.map(
      ({ message, remedy, origin }) => message + remedy + origin.file,
    );
    expect(texts.join()).not.toContain(root);
  });
});
