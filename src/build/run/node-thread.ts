/** The engine in a thread of Node. Talk to it through `src/node/build-thread.ts`. */
import { parentPort } from 'node:worker_threads';
import { answer } from './answer.ts';
import type { Request } from './protocol.ts';

parentPort!.on('message', (request: Request) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- that is for windows
  void answer(request, (reply) => parentPort!.postMessage(reply));
});
