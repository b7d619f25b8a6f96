/** Names of options, of parts of answers and of errors: whoever reads one that is not there finds something hostile. */
export const hostileFields: Readonly<Record<string, unknown>> = {
  headers: { 'x-evil': '1' },
  timeout: 1,
  timeoutMs: 1,
  attemptTimeoutMs: 1,
  attempts: 9,
  proxy: 'http://127.0.0.1:1',
  baseURL: 'http://127.0.0.1:1',
  endpoint: 'http://127.0.0.1:1',
  transport: 5,
  interceptors: [5],
  credentials: { accessKeyId: 'x', secretAccessKey: 'y' },
  accessKeyId: 'x',
  secretAccessKey: 'y',
  sessionToken: 'z',
  allowInsecureEndpoint: true,
  userAgent: 'evil\r\n',
  answers: 5,
  onWarning: 5,
  ResponseMetadata: {},
  Result: {},
  Error: { Code: 'Evil' },
  RequestId: 'evil',
  Code: 'Evil',
  status: 200,
  retryable: true,
  requestId: 'evil',
  kind: 'evil',
  maxSockets: 0,
  socketPath: '/nowhere',
  auth: 'x:y',
};

/** Puts fields on `Object.prototype`, as a careless merge of hostile JSON does. */
export function pollute(fields: Readonly<Record<string, unknown>>): void {
  Object.assign(Object.prototype, fields);
}
