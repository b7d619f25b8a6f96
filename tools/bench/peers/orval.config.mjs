// What a project that wants a client, types, zod and MSW from one document would write.

const input = './live.openapi.json';

export default {
  client: { input, output: { mode: 'split', target: './out/live.ts', schemas: './out/model', client: 'fetch', mock: true } },
  zod: { input, output: { mode: 'single', target: './out/live.zod.ts', client: 'zod' } },
};
