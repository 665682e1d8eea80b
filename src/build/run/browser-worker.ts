/** The engine in a worker of the browser. Talk to it through `browser-client.ts`. */
import { answer } from './answer.ts';
import type { Request } from './protocol.ts';

self.addEventListener('message', ({ data }: MessageEvent<Request>) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- that is for windows
  void answer(data, (reply) => self.postMessage(reply));
});
