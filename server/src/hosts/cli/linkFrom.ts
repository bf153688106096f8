import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Addresses of lines as a file in the folder of `output` (the working directory where there is none) has to write them:
 * `../sources/a%20b.txt#L12`. What is no file has none.
 */
export const linkFrom =
  (output: string | null) =>
  (uri: string, line: number): string | null => {
    if (!uri.startsWith('file:')) return null;
    const path = relative(output === null ? resolve() : dirname(resolve(output)), fileURLToPath(uri));
    if (isAbsolute(path)) return `${uri}#L${line}`;
    const encoded = path.split(sep).map(encodeURIComponent).join('/');
    return `${encoded}#L${line}`;
  };
