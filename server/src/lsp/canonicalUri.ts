/**
 * One spelling for all URIs of a file: the one that VS Code writes (`file:///c%3A/a%20b.txt`). Editors and Node differ in
 * what they escape. What is no URI is given back as it came.
 */
export function canonicalUri(uri: string): string {
  const match = /^([a-z][a-z0-9+.-]*):(\/\/[^/?#]*)?([^?#]*)(\?[^#]*)?/i.exec(uri);
  if (!match) return uri;
  const [, scheme = '', authority = '', path = '', query = ''] = match;
  try {
    const plain = decodeURIComponent(path).replace(/^\/([A-Z]):/, (_, drive: string) => `/${drive.toLowerCase()}:`);
    return `${scheme.toLowerCase()}:${authority.toLowerCase()}${plain.split('/').map(escapeSegment).join('/')}${query}`;
  } catch {
    return uri;
  }
}

const escapeSegment = (segment: string): string =>
  encodeURIComponent(segment).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);

/** Whether `uri` is `folder` or lies in it; both canonical. */
export const isInside = (folder: string, uri: string): boolean =>
  uri === folder || uri.startsWith(folder.endsWith('/') ? folder : `${folder}/`);

/** The last part of a URI's path, for people. */
export function fileName(uri: string): string {
  const last =
    uri
      .replace(/[?#].*$/, '')
      .replace(/\/+$/, '')
      .split('/')
      .at(-1) ?? uri;
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

/**
 * The way from a folder to a file as a path that begins with a slash and may climb (`/../wire/a.txt`), escaped as in a URI;
 * null where there is none, because they lie on different machines or in different kinds of storage.
 */
export function pathFrom(folder: string, uri: string): string | null {
  const [root, start] = splitRoot(folder);
  const [otherRoot, end] = splitRoot(uri);
  if (root !== otherRoot) return null;
  let shared = 0;
  while (shared < start.length && shared < end.length - 1 && start[shared] === end[shared]) shared++;
  return ['', ...start.slice(shared).map(() => '..'), ...end.slice(shared)].join('/');
}

function splitRoot(uri: string): readonly [string, readonly string[]] {
  const root = /^[a-z][a-z0-9+.-]*:(\/\/[^/]*)?/i.exec(uri)?.[0] ?? '';
  return [root, uri.slice(root.length).split('/').filter(Boolean)];
}

/** A file's path in a folder, with slashes, as people write it. */
export function pathBelow(folder: string, uri: string): string {
  const path = uri.slice(folder.length).replace(/^\/+/, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
