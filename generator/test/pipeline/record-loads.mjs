// Preloaded by a test: tells every module that a process loads.
import { registerHooks } from 'node:module';

registerHooks({
  load(url, context, next) {
    process.stderr.write(`LOADED ${url}\n`);
    return next(url, context);
  },
});
