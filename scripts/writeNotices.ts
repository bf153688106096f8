import { readFile, readdir, writeFile } from 'node:fs/promises';
import type { Metafile } from 'esbuild';

/** Writes one file with the licences of every package whose code went into the bundles. */
export async function writeNotices(metafiles: readonly Metafile[], path: string): Promise<void> {
  const folders = new Set<string>();
  for (const { outputs } of metafiles)
    for (const output of Object.values(outputs))
      for (const input of Object.keys(output.inputs)) {
        const folder = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1];
        if (folder !== undefined) folders.add(folder);
      }
  const notices = new Set(await Promise.all([...folders].map(readNotice)));
  await writeFile(
    path,
    `Beleg contains code of the following packages.\n\n${[...notices].sort().join(`\n${'-'.repeat(80)}\n\n`)}`,
  );
}

async function readNotice(folder: string): Promise<string> {
  const { name, version, license } = JSON.parse(await readFile(`${folder}/package.json`, 'utf8')) as Record<
    string,
    unknown
  >;
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file === undefined ? '' : `\n${(await readFile(`${folder}/${file}`, 'utf8')).trim()}\n`;
  return `${String(name)} ${String(version)} (${String(license)})\n${text}`;
}
