import type { Edition, Service } from '../model/model.ts';
import { modules, serviceRefs } from './names.ts';
import { commandsOf } from './plan-options.ts';
import type { ActionPlan, Content, FilePlan, ShapePlan } from './plan.ts';

/** Every file of a service, in path order. */
export function planFiles(
  service: Service,
  shapes: readonly ShapePlan[],
  actions: readonly ActionPlan[],
): readonly FilePlan[] {
  const { validators, client, mocks, cli } = service.packages;
  const serviceFile = service.origin.file;
  const folder = serviceFile.slice(0, serviceFile.lastIndexOf('/'));
  const everything = [
    serviceFile,
    ...service.shapes.map((shape) => shape.origin.file),
    ...service.actions.map((action) => action.origin.file),
  ];
  const chineseFile = `${folder}/zh.yaml`;
  const whole = (path: string, content: Content, header: string = folder): FilePlan => ({
    path, header, madeFrom: everything, decided: '', content,
  });
  const inChinese = ({ path, ...file }: FilePlan): FilePlan => ({
    ...file, path: path.replace(/^docs\//, 'docs/zh/'), madeFrom: [...file.madeFrom, chineseFile], content: chineseOf(file.content),
  });
  const ofService = (path: string, content: Content): FilePlan => ({
    path, header: serviceFile, madeFrom: [serviceFile], decided: '', content,
  });
  const pages = [
    ...actions.map((action) => actionFile(`docs/actions/${action.action.name}.md`, { kind: 'docs-action', action, language: 'en' }, action, [serviceFile])),
    whole('docs/actions/README.md', { kind: 'docs-index', language: 'en' }),
    ofService('docs/actions/error-codes.md', { kind: 'docs-errors', language: 'en' }),
  ];
  const files: FilePlan[] = [
    ...shapes.map((shape) => shapeFile(shape, src(validators, modules.shape(shape.shape)))),
    ...actions.flatMap((action) => actionFiles(action, serviceFile, { validators, client })),
    whole(src(validators, 'gen/index.ts'), { kind: 'validators-index' }),
    whole(src(client, serviceRefs(service).client.module), { kind: 'client-class' }, serviceFile),
    whole(src(client, 'gen/index.ts'), { kind: 'client-index' }),
    ofService(src(client, 'gen/service.ts'), { kind: 'client-service' }),
    ofService(src(client, 'gen/errors.ts'), { kind: 'client-errors' }),
    whole(src(client, 'gen/result-validators.ts'), { kind: 'client-result-validators' }),
    whole(src(mocks, 'gen/actions.ts'), { kind: 'mocks-actions' }),
    whole(src(mocks, 'gen/forms.ts'), { kind: 'mocks-forms' }),
    whole(src(mocks, 'gen/handlers.ts'), { kind: 'mocks-handlers' }),
    whole(src(mocks, 'gen/index.ts'), { kind: 'mocks-index' }),
    ofService(src(mocks, 'gen/errors.ts'), { kind: 'mocks-errors' }),
    whole(src(mocks, 'gen/service.ts'), { kind: 'mocks-service' }, serviceFile),
    whole(`packages/${validators}/README.md`, { kind: 'readme', of: 'validators' }),
    whole(`packages/${client}/README.md`, { kind: 'readme', of: 'client' }),
    whole(`packages/${mocks}/README.md`, { kind: 'readme', of: 'mocks' }),
    ...pages,
    ...(service.chinese === undefined ? [] : pages.map(inChinese)),
    ...(cli === undefined ? [] : commandFiles(cli, commandsOf(actions), whole)),
    whole(`openapi/${service.name}-${service.version}.json`, { kind: 'openapi' }),
  ];
  return files.toSorted((left, right) => (left.path < right.path ? -1 : 1));
}

/** Data of every command, the calls that they make, and their pages. */
function commandFiles(cli: string, actions: readonly ActionPlan[], whole: (path: string, content: Content) => FilePlan): readonly FilePlan[] {
  return [
    ...actions.map((action): FilePlan => ({
      path: src(cli, action.commandFacts.module),
      header: action.action.origin.file,
      madeFrom: action.action.madeFrom,
      decided: '',
      content: { kind: 'cli-command', action },
    })),
    whole(src(cli, 'gen/command-list.ts'), { kind: 'cli-command-list' }),
    whole(src(cli, 'gen/commands.ts'), { kind: 'cli-commands' }),
    whole(src(cli, 'gen/queries.ts'), { kind: 'cli-queries' }),
    whole(`packages/${cli}/README.md`, { kind: 'readme', of: 'cli' }),
    whole('docs/cli/README.md', { kind: 'docs-cli' }),
  ];
}

function shapeFile(plan: ShapePlan, path: string): FilePlan {
  const used =
    plan.kind === 'object'
      ? `request ${plan.request !== undefined}, result ${plan.result !== undefined}`
      : decidedBy(plan.editions.map(({ edition, enumeration }) => ({ ...aboutEdition(edition), enumeration })));
  return {
    path,
    header: plan.shape.origin.file,
    madeFrom: plan.shape.madeFrom,
    decided: used,
    content: { kind: 'validators-shape', shape: plan },
  };
}

function actionFiles(
  plan: ActionPlan,
  serviceFile: string,
  folders: { readonly validators: string; readonly client: string },
): readonly FilePlan[] {
  const { action } = plan;
  const module = modules.action(action);
  return [
    actionFile(`packages/${folders.validators}/src/${module}`, { kind: 'validators-action', action: plan }, plan, []),
    actionFile(`packages/${folders.client}/src/${module}`, { kind: 'client-action', action: plan }, plan, [serviceFile]),
    actionFile(`packages/conformance/cases/${action.name}.json`, { kind: 'cases', action: plan, edition: undefined }, plan, [serviceFile]),
    ...plan.request.editions.map(({ edition }) =>
      actionFile(`packages/conformance/cases/${edition.name}/${action.name}.json`, { kind: 'cases', action: plan, edition }, plan, [serviceFile]),
    ),
  ];
}

/** A file about one action, made from its spec and some more. */
function actionFile(path: string, content: Content, { action, request, result }: ActionPlan, more: readonly string[]): FilePlan {
  const parts = [request, result].flatMap(({ editions }) =>
    editions.map(({ edition, added, widened }) => ({ ...aboutEdition(edition), fields: [...added, ...widened].map(({ field }) => field) })),
  );
  return { path, header: action.origin.file, madeFrom: [...action.madeFrom, ...more], decided: decidedBy(parts), content };
}

/** What the files of actions and shapes say of an edition. */
function aboutEdition({ name, title }: Edition): Pick<Edition, 'name' | 'title'> {
  return { name, title };
}

/** What editions have more of something, as a part of what its file is made from. */
function decidedBy(parts: readonly object[]): string {
  // Where it stands in the spec makes no difference to what is written.
  return parts.length === 0 ? '' : JSON.stringify(parts, (key, value: unknown) => (key === 'origin' ? undefined : value));
}

/** The same page in Chinese. */
function chineseOf(content: Content): Content {
  return 'language' in content ? { ...content, language: 'zh' } : content;
}

function src(home: string, module: string): string {
  return `packages/${home}/src/${module}`;
}
