/** What other parts of the repository use of the conformance suites. */
export { generatedAction, generatedActions, type GeneratedAction } from './actions.ts';
export { caseFiles, type CaseFile, type ConformanceCase, editionCaseFiles, type Finding } from './cases.ts';
export { moveByDays, moveIntoHistory } from './moved-times.ts';
export { type UsagePageBody, type UsagePageRequest, usagePageRequests } from './usage-page-requests.ts';
