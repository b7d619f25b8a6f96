/**
 * What generated MSW handlers may use. Apart from `v1.ts`, because it imports msw.
 *
 * @module
 */
export { type MockHandler, mockHandler } from '../msw/mock-handler.ts';
