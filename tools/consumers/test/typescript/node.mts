import { type NodeOptions, nodeTransport } from '@volc-live/client/node';
import { type MockServer, startMockServer } from '@volc-live/mocks/server';
import { traceCalls } from '@volc-live/runtime/open-telemetry';

export const options: NodeOptions = { proxy: 'environment', maxSockets: 4 };
export const transport: ReturnType<typeof nodeTransport> = nodeTransport(options);
export const start: () => Promise<MockServer> = () => startMockServer({ seed: 3 });
export { traceCalls };
