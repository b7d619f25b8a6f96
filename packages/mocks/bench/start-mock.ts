/** The mock server. Tells its parent its port. */
import { startMockServer } from '@volc-live/mocks/server';

process.send?.((await startMockServer()).port);
