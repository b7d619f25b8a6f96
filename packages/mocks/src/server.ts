/**
 * The mock server, and the engine behind it. Nothing here needs msw.
 *
 * @module
 */
export { bytesOf, type Delivery, type MockAnswer, textOf } from './answer.ts';
export type { ClockStart, WorldClock } from './clock.ts';
export { createEngine, type Engine } from './engine.ts';
export type { Fault } from './faults.ts';
export { mockCredentials, type MockOptions } from './mock-options.ts';
export type { ActionRequests } from './gen/actions.ts';
export type { MockEdition } from './gen/service.ts';
export type { MockRequest, MockRequestOf, UnknownMockRequest } from './request-log.ts';
export type { Scenario, ScenarioFault } from './scenario/scenario.ts';
export type { AccountSketch, CarrierSketch, DomainSketch, GroupSketch, RegionSketch } from './world/account-sketch.ts';
export { readScenarioFile } from './scenario/scenario-file.ts';
export { type MockServer, type MockServerOptions, startMockServer } from './server/start-mock-server.ts';
export type { World } from './world/world.ts';
