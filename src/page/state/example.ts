import type { BroughtFile } from '../../build/run/browser-client.ts';

/** Where the example papers lie beside the page, by their path in the project. */
const addresses = import.meta.glob<string>('../../../seeds/*.txt', {
  query: '?url&no-inline',
  import: 'default',
  eager: true,
});

/** The example papers, from the program that serves the page. */
export async function exampleFiles(): Promise<BroughtFile[]> {
  return Promise.all(
    Object.entries(addresses).map(async ([path, address]) => {
      const response = await fetch(address);
      if (!response.ok) throw new Error(`${address}: status ${response.status}`);
      return { name: path.slice(path.lastIndexOf('/') + 1), blob: await response.blob() };
    }),
  );
}
