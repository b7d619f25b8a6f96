import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { put } from '../../write/temp-folder.ts';
import { typecheck } from '../../pipeline/workspace.ts';
import { expectTypesToHold, runProgram, serviceCopy } from '../service-copy.ts';

vi.setConfig({ testTimeout: 240_000 });

/** A service that is nothing like Live: GET, counted lists, nested filters, pages by token and by offset, jobs. */
test('another service needs specs only: packages are generated, compiled and called', () => {
  const root = serviceCopy(join(import.meta.dirname, 'specs'));
  expectTypesToHold(root);

  const answer = runProgram(root, readFileSync(join(import.meta.dirname, 'calls.ts.txt'), 'utf8'));
  expect(answer).toEqual({
    filtered: {
      Machines: [
        { MachineId: 'm-0001', State: 'running', Cores: 4 },
        { MachineId: 'm-0002', State: 'stopped', Cores: 8, stop_reason: 'unpaid' },
      ],
      NextToken: 't-2',
    },
    images: { Total: 3, Images: [{ ImageId: 'i-1' }] },
    backup: { TaskId: 'task-1' },
    sent: [
      'GET https://fleet.example.com/api?Action=DescribeMachines&Filters.1.Name=zone&Filters.1.Values.1=north&Filters.1.Values.2=south' +
        '&Filters.2.Name=owner&Filters.2.Negate=true&Filters.2.Values.1=me&MaxResults=2&Version=2024-05-01',
      'GET https://fleet.example.com/api?Action=ListImages&Limit=1&Public=true&Version=2024-05-01',
      'POST https://fleet.example.com/api?Action=CreateBackup&Version=2024-05-01',
    ],
    problems: [
      ['validation', 'validation'],
      ['api', 'InvalidParam'],
      ['api', 'InvalidParam.BindError'],
      ['api', 'InvalidParam'],
    ],
    ids: ['m-0001', 'm-0002'],
    statuses: ['running', 'running', 'done'],
    idempotent: [true, false],
  });

  // A rule of its spec is felt by the compiler.
  put(root, 'packages/client/src/wrong.ts', "import { FleetClient } from './index.ts';\nvoid new FleetClient().describeMachines({ MachineIds: ['m-0001'], Filters: [] });\n");
  expect(typecheck(root, 'packages/client')).toMatchObject({ code: expect.any(Number), out: expect.stringContaining('packages/client/src/wrong.ts(2,') });
});
