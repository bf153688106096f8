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
