import { readZip } from '../../../utils/packaging/zip-reader';

/** The files of a package by their path in the bag. */
export async function filesIn(zip: Blob): Promise<Map<string, Uint8Array<ArrayBuffer>>> {
  const entries = await readZip(zip);
  return new Map(
    await Promise.all(
      entries.map(
        async ({ path, content }) =>
          [path.slice(path.indexOf('/') + 1), new Uint8Array(await content.arrayBuffer())] as const,
      ),
    ),
  );
}
