import type { Content, FilePlan, Plan } from '../plan/plan.ts';
import type { Home } from '../plan/ref.ts';
import type { Artifact, PageArtifact } from './artifact.ts';
import { emitCases } from './cases/emit-cases.ts';
import { emitCommand } from './cli/command.ts';
import { emitCommandList, emitCommands, emitQueries } from './cli/commands.ts';
import { emitDescriptor } from './client/action.ts';
import { emitClientIndex } from './client/index.ts';
import { emitClient } from './client/live-client.ts';
import { emitResultValidators } from './client/result-validators.ts';
import { emitDayOffset, emitEditions, emitErrorCodes, emitService } from './client/service.ts';
import type { Declaration, ImportGroup, SourceArtifact } from './code/source.ts';
import { emitActionList } from './docs/action-list.ts';
import { emitActionPage } from './docs/action-page.ts';
import { chinese } from './docs/chinese.ts';
import { emitCliPage } from './docs/cli-page.ts';
import { english } from './docs/english.ts';
import { emitErrorPage } from './docs/error-codes.ts';
import { emitReadme } from './docs/readme.ts';
import { FileScope } from './file-scope.ts';
import { emitMockActions, emitMockHandlers } from './mocks/actions.ts';
import { emitMockForms } from './mocks/forms.ts';
import { emitMocksIndex } from './mocks/index.ts';
import { emitMockEditions, emitMockErrors, emitMockService } from './mocks/service.ts';
import { emitDocument } from './openapi/document.ts';
import { emitActionValidators } from './validators/action.ts';
import { emitValidatorsIndex } from './validators/index.ts';
import { emitShapeValidators } from './validators/shape.ts';

/** Emits a file of the plan. */
export function emitFile(file: FilePlan, plan: Plan): Artifact {
  const { content, header } = file;
  switch (content.kind) {
    case 'docs-action':
    case 'docs-index':
    case 'docs-errors':
      return emitPage(content, header, plan);
    case 'docs-cli':
      return { kind: 'page', template: 'cli', madeFrom: header, view: emitCliPage(plan) };
    case 'readme':
      if (content.of === 'cli') return { kind: 'page', template: 'readme-cli', madeFrom: header, view: emitCliPage(plan) };
      return { kind: 'page', template: `readme-${content.of}`, madeFrom: header, view: emitReadme(plan) };
    case 'openapi':
      return { kind: 'data', madeFrom: header, headerKey: 'x-generated', data: emitDocument(plan) };
    case 'cases':
      return { kind: 'data', madeFrom: header, headerKey: '$comment', layout: 'filled', data: emitCases(content.action.action, plan.service, content.edition) };
    case 'validators-shape':
    case 'validators-action':
    case 'validators-index':
    case 'client-action':
    case 'client-class':
    case 'client-service':
    case 'client-errors':
    case 'client-result-validators':
    case 'client-index':
    case 'mocks-actions':
    case 'mocks-handlers':
    case 'mocks-errors':
    case 'mocks-forms':
    case 'mocks-service':
    case 'mocks-index':
    case 'cli-command':
    case 'cli-command-list':
    case 'cli-commands':
    case 'cli-queries':
      return emitSource(file, content, plan);
  }
}

type PageContent = Extract<Content, { kind: 'docs-action' | 'docs-index' | 'docs-errors' }>;

function emitPage(content: PageContent, madeFrom: string, plan: Plan): PageArtifact {
  const isChinese = content.language === 'zh';
  const language = isChinese ? chinese(plan.service) : english;
  switch (content.kind) {
    case 'docs-action':
      return { kind: 'page', template: isChinese ? 'action.zh' : 'action', madeFrom, view: emitActionPage(content.action, plan.service, language) };
    case 'docs-index':
      return { kind: 'page', template: isChinese ? 'actions.zh' : 'actions', madeFrom, view: emitActionList(plan, language) };
    case 'docs-errors':
      return { kind: 'page', template: isChinese ? 'error-codes.zh' : 'error-codes', madeFrom, view: emitErrorPage(plan.service, language) };
  }
}

type SourceContent = Exclude<Content, PageContent | { kind: 'docs-cli' | 'readme' | 'openapi' | 'cases' }>;

function emitSource({ path, header }: FilePlan, content: SourceContent, plan: Plan): SourceArtifact {
  const scope = new FileScope(homeOf(content.kind), path.slice(path.indexOf('/src/') + '/src/'.length), plan.service.packages);
  const { declarations = [], exports = [] } = emitContent(content, plan, scope);
  // Imports are complete once everything is emitted.
  return { kind: 'source', madeFrom: header, declarations, exports, imports: scope.imports };
}

interface Emitted {
  readonly declarations?: readonly Declaration[];
  readonly exports?: readonly ImportGroup[];
}

function emitContent(content: SourceContent, plan: Plan, scope: FileScope): Emitted {
  const { service } = plan;
  switch (content.kind) {
    case 'validators-shape':
      return { declarations: emitShapeValidators(content.shape, scope) };
    case 'validators-action':
      return { declarations: emitActionValidators(content.action, scope) };
    case 'validators-index':
      return { exports: emitValidatorsIndex(plan, scope) };
    case 'client-action':
      return { declarations: emitDescriptor(content.action, service, scope) };
    case 'client-class':
      return { declarations: [emitClient(plan, scope)] };
    case 'client-service':
      return { declarations: [emitService(service, scope), emitDayOffset(service), ...emitEditions(service, scope)] };
    case 'client-errors':
      return { declarations: [emitErrorCodes(service, scope)] };
    case 'client-result-validators':
      return { declarations: [emitResultValidators(plan, scope)] };
    case 'client-index':
      return { exports: emitClientIndex(plan, scope) };
    case 'mocks-actions':
      return { declarations: emitMockActions(plan, scope) };
    case 'mocks-handlers':
      return { declarations: emitMockHandlers(plan, scope) };
    case 'mocks-errors':
      return { declarations: [emitMockErrors(service, scope)] };
    case 'mocks-forms':
      return { declarations: [emitMockForms(plan, scope)] };
    case 'mocks-service':
      return { declarations: [emitMockService(service, scope), emitMockEditions(service)] };
    case 'mocks-index':
      return { exports: emitMocksIndex(plan, scope) };
    case 'cli-command':
      return { declarations: [emitCommand(content.action, service, scope)] };
    case 'cli-command-list':
      return { declarations: [emitCommandList(plan, scope)] };
    case 'cli-commands':
      return { declarations: [emitCommands(plan, scope)] };
    case 'cli-queries':
      return { declarations: [emitQueries(plan, scope)] };
  }
}

function homeOf(kind: SourceContent['kind']): Home {
  if (kind.startsWith('validators-')) return 'validators';
  if (kind.startsWith('cli-')) return 'cli';
  return kind.startsWith('client-') ? 'client' : 'mocks';
}
