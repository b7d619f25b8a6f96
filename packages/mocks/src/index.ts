/**
 * MSW handlers over one simulated account, and the same account without MSW.
 *
 * @module
 */
export * from './gen/index.ts';
export { bytesOf, type Delivery, type MockAnswer, textOf } from './answer.ts';
export type { ClockStart, WorldClock } from './clock.ts';
export { createEngine, type Engine } from './engine.ts';
export type { Fault } from './faults.ts';
export { createMock, type Mock, type MswMockOptions } from './mock.ts';
export { mockCredentials, type MockOptions } from './mock-options.ts';
export { apiError, type ApiErrorAnswer } from './msw/api-error.ts';
export type { EditionOverrideOptions, MockHandler, Override, OverrideAnswer, OverrideCall, OverrideOptions } from './msw/mock-handler.ts';
export type { ActionRequests } from './gen/actions.ts';
export type { MockEdition } from './gen/service.ts';
export type { MockRequest, MockRequestOf, UnknownMockRequest } from './request-log.ts';
export type { Scenario, ScenarioFault } from './scenario/scenario.ts';
export type { AccountSketch, CarrierSketch, DomainSketch, GroupSketch, RegionSketch } from './world/account-sketch.ts';
export type { World } from './world/world.ts';
