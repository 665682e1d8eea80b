const numbers = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 };

/** How many calls may be waiting in the system, in a thread of their own, for who knows how long. */
let waiting = 0;

/**
 * Does what may wait without end: opening, reading or writing a pipe or a device. `process.exit` would wait for it too, so
 * that a signal then ends the program as the system does.
 */
export async function whileWaiting<T>(work: () => Promise<T>): Promise<T> {
  waiting++;
  try {
    return await work();
  } finally {
    waiting--;
  }
}

/** Ends the program on the signals that ask for it, with 128 + the signal's number as shells expect; listeners of `exit` are called. */
export function endOnSignals(): void {
  for (const [signal, number] of Object.entries(numbers)) {
    process.on(signal, () => {
      const code = 128 + number;
      if (waiting > 0) {
        process.emit('exit', code);
        process.removeAllListeners(signal);
        process.kill(process.pid, signal);
      }
      process.exit(code);
    });
  }
}
