/**
 * What generated code may use, and nothing else of this package. Free of msw, so that the server works without it.
 *
 * @module
 */
export { type ActionFacts, type AnyMockAction, type MockAction, mockAction } from '../actions/mock-action.ts';
export type { Form } from '../page/form.ts';
export type { MockError, MockService } from '../actions/mock-service.ts';
