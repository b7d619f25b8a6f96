// What only Node has: `@volc-live/client/node`.

export { type NodeOptions, nodeTransport, type NodeTransport, type NodeTransportOptions } from '@volc-live/runtime/node';
