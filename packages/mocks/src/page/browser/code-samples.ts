import type { Account } from './control.ts';

/** A call in a language. */
export interface CodeSample {
  readonly language: string;
  readonly text: string;
}

/** The call in the languages that need nothing else to be installed but what the text names. */
export function codeSamples(action: string, request: object, url: string, { accessKeyId, edition }: Account): readonly CodeSample[] {
  const json = JSON.stringify(request, undefined, 2);
  const method = action.slice(0, 1).toLowerCase() + action.slice(1);
  return [
    {
      language: 'TypeScript',
      text: [
        "import { LiveClient } from '@volc-live/client';",
        '',
        'const live = new LiveClient({',
        ...(edition === 'main' ? [] : [`  edition: '${edition}',`]),
        `  endpoint: '${url}',`,
        '  // The secret is the one that the server printed.',
        `  credentials: { accessKeyId: '${accessKeyId}', secretAccessKey },`,
        '});',
        `const result = await live.${method}(${json.replaceAll(KEY, '$1$2:')});`,
      ].join('\n'),
    },
    {
      language: 'Python',
      text: [
        '# pip install volcengine; VOLC_ACCESSKEY and VOLC_SECRETKEY are those that the server printed',
        'import json',
        '',
        'from volcengine.live.v20230101.live_service import LiveService',
        '',
        'live = LiveService()',
        `live.set_host(${JSON.stringify(new URL(url).host)})`,
        'live.set_scheme("http")',
        `body = json.loads(${tripled(json)})`,
        `print(live.${snake(action)}(body))`,
      ].join('\n'),
    },
    {
      language: 'curl',
      text: [
        '# call.sh signs and calls curl; it is in packages/mocks/examples/curl',
        '# VOLC_ACCESSKEY and VOLC_SECRETKEY are those that the server printed',
        `LIVE_URL=${url} sh call.sh ${action} ${quoted(JSON.stringify(request))}`,
      ].join('\n'),
    },
  ];
}

/** A key of JSON that needs no quotes in TypeScript. */
const KEY = /^(\s*)"(\w+)":/gm;

/** `describe_live_isp_data` of `DescribeLiveISPData`. */
function snake(name: string): string {
  return name
    .replaceAll(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase();
}

/** JSON as a raw text of Python. */
function tripled(json: string): string {
  return `r"""${json}"""`;
}

/** A word of a shell. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
