/** What a program runs on: bundlers choose other files for each. */
export type Platform = 'browser' | 'node';

/** Both, in the order of the table. */
export const platforms: readonly Platform[] = ['browser', 'node'];

/** A program that is bundled to see how big it becomes. */
export interface Program {
  /** Name in the files of figures and budgets, where its platform follows: `action-node`. */
  readonly id: string;
  /** Where it can run. */
  readonly platforms: readonly Platform[];
  /** What it does, for the READMEs. */
  readonly title: { readonly en: string; readonly zh: string };
  readonly text: string;
}

/** A program over another library. */
export interface PeerProgram extends Program {
  /** Name of the library in the registry. */
  readonly package: string;
}

const action = 'DescribeLiveBandwidthData';
const request = "{ StartTime: '2026-10-01T00:00:00+08:00', EndTime: '2026-10-02T00:00:00+08:00' }";

/** Programs over the packages of this repository, in the order of the table. */
export const ours: readonly Program[] = [
  {
    id: 'types',
    platforms,
    title: { en: 'the types of all actions', zh: '全部接口的类型' },
    text: `import type { ${action}Request, LiveClient } from '@volc-live/client'; export type Asked = LiveClient | ${action}Request;`,
  },
  {
    id: 'validator',
    platforms,
    title: { en: 'one validator, with its messages', zh: '一个校验函数，含提示文字' },
    text: `import { validate${action}Request } from '@volc-live/validators'; console.log(validate${action}Request(${request}).ok);`,
  },
  {
    id: 'validators',
    platforms,
    title: { en: 'all validators of requests and answers', zh: '全部请求与返回值的校验函数' },
    text: "import * as validators from '@volc-live/validators'; export const all: unknown = { ...validators };",
  },
  {
    id: 'caller',
    platforms,
    title: { en: 'one action by `callerOf`, which is told all it needs', zh: '用 `callerOf` 调用一个接口，所需的一切由调用者给出' },
    text: `import { callerOf, ${action}, live } from '@volc-live/client'; const credentials = { accessKeyId: '', secretAccessKey: '' }; console.log(await callerOf(live, { credentials })(${action}, ${request}));`,
  },
  {
    id: 'action',
    platforms,
    title: { en: 'one action by `ServiceClient`, which looks for keys and checks its options', zh: '用 `ServiceClient` 调用一个接口，会查找密钥并检查选项' },
    text: `import { ${action}, live, ServiceClient } from '@volc-live/client'; console.log(await new ServiceClient(live).call(${action}, ${request}));`,
  },
  {
    id: 'joined',
    platforms,
    title: { en: 'the same, with ranges cut and joined', zh: '同上，另加时间段的拆分与合并' },
    text: `import { ${action}, joined, live, ServiceClient } from '@volc-live/client'; console.log(await joined(new ServiceClient(live), ${action}, ${request}));`,
  },
  {
    id: 'everything',
    platforms,
    title: { en: '`LiveClient`: all thirteen actions, with ranges', zh: '`LiveClient`：全部 13 个接口，含时间段的拆分与合并' },
    text: "import { LiveClient } from '@volc-live/client'; export const live = new LiveClient();",
  },
];

/** Programs over other libraries, one operation each. Those of the vendor know nothing but Node. */
export const peers: readonly PeerProgram[] = [
  {
    ...peerOf('openapi', '@volcengine/openapi', ['node']),
    text: `import { Service } from '@volcengine/openapi'; console.log(await new Service({ host: 'live.volcengineapi.com', serviceName: 'live', defaultVersion: '2023-01-01' }).createJSONAPI('${action}')(${request}));`,
  },
  {
    ...peerOf('cloudwatch', '@aws-sdk/client-cloudwatch', platforms),
    text: "import { CloudWatchClient, GetMetricDataCommand } from '@aws-sdk/client-cloudwatch'; console.log(await new CloudWatchClient({}).send(new GetMetricDataCommand({ MetricDataQueries: [], StartTime: new Date(0), EndTime: new Date(1) })));",
  },
  {
    ...peerOf('ivs', '@aws-sdk/client-ivs', platforms),
    text: "import { IvsClient, ListStreamsCommand } from '@aws-sdk/client-ivs'; console.log(await new IvsClient({}).send(new ListStreamsCommand({})));",
  },
  {
    ...peerOf('openai', 'openai', platforms),
    text: "import OpenAI from 'openai'; console.log(await new OpenAI().models.list());",
  },
  {
    ...peerOf('sdk-core', '@volcengine/sdk-core', ['node']),
    text: `import { Client, Command } from '@volcengine/sdk-core'; class Ask extends Command { requestConfig = { params: { Action: '${action}', Version: '2023-01-01' }, method: 'POST', serviceName: 'live', pathname: '/', contentType: 'application/json' }; } console.log(await new Client({ region: 'cn-north-1' }).send(new Ask(${request})));`,
  },
  {
    ...peerOf('stripe', 'stripe', platforms),
    text: "import Stripe from 'stripe'; console.log(await new Stripe('key').balance.retrieve());",
  },
];

function peerOf(id: string, name: string, where: readonly Platform[]): Omit<PeerProgram, 'text'> {
  return { id, package: name, platforms: where, title: { en: 'its client with one operation', zh: '客户端，一个操作' } };
}
