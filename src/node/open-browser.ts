import { spawn } from 'node:child_process';

const openers: Partial<Record<NodeJS.Platform, [command: string, ...args: string[]]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};

/** Opens an address in the user's browser, which lives on after us; `failed` is told when there is no way to. */
export function openBrowser(url: string, failed: () => void): void {
  const [command, ...args] = openers[process.platform] ?? ['xdg-open'];
  const browser = spawn(command, [...args, url], { detached: true, stdio: 'ignore' });
  browser.on('error', failed);
  browser.on('exit', (code) => {
    if (code) failed();
  });
  browser.unref();
}
