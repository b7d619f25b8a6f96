/**
 * Node's HTTP server. It is not imported by name: an import reads every export of the module, one of which loads the whole
 * of `fetch`, and that takes longer than all else at the start.
 */
export const nodeHttp: typeof import('node:http') = /* @__PURE__ */ process.getBuiltinModule('node:http');
