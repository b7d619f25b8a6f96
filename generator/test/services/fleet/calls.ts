// Runs inside a copy of the workspace whose packages were generated for the service Fleet.
import { CreateBackup, DescribeMachines, type DescribeMachinesResult, FleetClient } from '@volc-live/client';
import { createMock, mockDescribeMachines, mockDescribeTask } from '@volc-live/mocks';
import { setupServer } from 'msw/node';

const mock = createMock();
const sent: string[] = [];
const transport: typeof mock.transport = (request, options) => {
  sent.push(`${request.method} ${request.url}`);
  return mock.transport(request, options);
};
const fleet = new FleetClient({ credentials: mock.credentials, transport });

const filtered = await fleet.describeMachines({
  Filters: [{ Name: 'zone', Values: ['north', 'south'] }, { Name: 'owner', Values: ['me'], Negate: true }],
  MaxResults: 2,
});
const images = await fleet.listImages({ Limit: 1, Public: true });
const backup = await fleet.createBackup({ MachineId: 'm-0001' });

const problems: unknown[] = [];
const refused = async (call: () => Promise<unknown>): Promise<void> => {
  await call().catch((error: unknown) => problems.push(error instanceof Error && 'kind' in error ? [error.kind, 'code' in error ? error.code : undefined] : error));
};
// Refused before it is sent, and by the mock when nobody checks.
const both = { MachineIds: ['m-0001'], Filters: [{ Name: 'zone', Values: ['x'] }] };
await refused(() => fleet.call(DescribeMachines, both as never));
const careless = new FleetClient({ credentials: mock.credentials, transport, validate: false });
await refused(() => careless.call(DescribeMachines, both as never));
await refused(() => careless.call(DescribeMachines, { MaxResults: 'many' } as never));
await refused(() => careless.call(DescribeMachines, { Unknown: 1 } as never));

// Pages by token, and a job that is waited for, over MSW.
const pages: DescribeMachinesResult[] = [
  { Machines: [{ MachineId: 'm-0001', State: 'running', Cores: 4 }], NextToken: 't-2' },
  { Machines: [{ MachineId: 'm-0002', State: 'stopped', Cores: 8 }] },
];
const states = ['running', 'running', 'done'] as const;
let asked = 0;
const server = setupServer(
  mockDescribeMachines(({ request }) => (request.NextToken === 't-2' ? pages[1] : pages[0]) as DescribeMachinesResult),
  mockDescribeTask(() => ({ Status: states[asked++] ?? 'done' })),
  ...mock.handlers,
);
server.listen({ onUnhandledRequest: 'error' });
const online = new FleetClient({ credentials: mock.credentials });
const ids: string[] = [];
for (let NextToken: string | undefined; ; ) {
  const page = await online.describeMachines({ ...(NextToken !== undefined && { NextToken }) });
  ids.push(...page.Machines.map(({ MachineId }) => MachineId));
  NextToken = page.NextToken;
  if (NextToken === undefined) break;
}
const statuses: string[] = [];
while (statuses.at(-1) !== 'done') statuses.push((await online.describeTask({ TaskId: backup.TaskId })).Status);
server.close();

console.log(JSON.stringify({ filtered, images, backup, sent: sent.slice(0, 3), problems, ids, statuses, idempotent: [DescribeMachines.idempotent, CreateBackup.idempotent] }));
