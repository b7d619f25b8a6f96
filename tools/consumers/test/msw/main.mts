// The types of the handlers fit those of MSW.

import { LiveClient } from '@volc-live/client';
import { createMock, type Mock, mockCredentials, mockDescribeLiveBandwidthData, type MockHandler } from '@volc-live/mocks';
import { type RequestHandler } from 'msw';
import { setupServer } from 'msw/node';

export const mock: Mock = createMock({ seed: 2 });
export const override: RequestHandler = mockDescribeLiveBandwidthData({ PeakUpBandwidth: 0 });
export const server: ReturnType<typeof setupServer> = setupServer(override, ...mock.handlers);
export const live: LiveClient = new LiveClient({ credentials: mockCredentials, transport: mock.transport });
export type { MockHandler };
// @ts-expect-error There is no such field in the answer.
mockDescribeLiveBandwidthData({ PeakSidewaysBandwidth: 0 });
