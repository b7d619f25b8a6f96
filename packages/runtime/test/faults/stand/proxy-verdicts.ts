/** What an environment says of one host. */
export interface ProxyVerdict {
  /** Variables; `PROXY` stands for the address of the proxy, `PORT` for the port that is called. */
  readonly environment: Readonly<Record<string, string>>;
  readonly host: string;
  readonly proxied: boolean;
}

const host = 'live.volcengineapi.com';
const exempt = (noProxy: string, proxied: boolean, name: string = host): ProxyVerdict => ({ environment: { HTTP_PROXY: 'PROXY', NO_PROXY: noProxy }, host: name, proxied });

/** Verdicts for requests over `http:`. */
export const proxyVerdicts: readonly ProxyVerdict[] = [
  { environment: {}, host, proxied: false },
  { environment: { HTTP_PROXY: 'PROXY' }, host, proxied: true },
  { environment: { http_proxy: 'PROXY' }, host, proxied: true },
  { environment: { http_proxy: 'PROXY', HTTP_PROXY: 'http://127.0.0.1:1' }, host, proxied: true },
  { environment: { HTTPS_PROXY: 'PROXY' }, host, proxied: false },
  { environment: { ALL_PROXY: 'PROXY' }, host, proxied: true },
  { environment: { HTTP_PROXY: '' }, host, proxied: false },
  { environment: { http_proxy: 'PROXY', no_proxy: host }, host, proxied: false },
  exempt('*', false),
  exempt('.volcengineapi.com', false),
  exempt('volcengineapi.com', false),
  exempt('*.volcengineapi.com', false),
  exempt('LIVE.VolcEngineAPI.com', false),
  exempt('live.volcengineapi.com:PORT', false),
  exempt('live.volcengineapi.com:1', true),
  exempt('other.test, .volcengineapi.com', false),
  exempt('other.test live.volcengineapi.com', false),
  exempt('engineapi.com', true),
  exempt('volcengineapi.com.evil.test', true),
  exempt('', true),
  exempt('127.0.0.1', false, '127.0.0.1'),
  exempt('10.0.0.1', true, '127.0.0.1'),
  exempt(',,', true),
];
