import node = require('@volc-live/client/node');
import server = require('@volc-live/mocks/server');

const options: node.NodeOptions = { proxy: 'environment', maxSockets: 4 };
const transport: ReturnType<typeof node.nodeTransport> = node.nodeTransport(options);
const start: () => Promise<server.MockServer> = () => server.startMockServer({ seed: 3 });

export = { transport, start };
