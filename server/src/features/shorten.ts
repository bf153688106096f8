/** At most `limit` UTF-16 units of a text, cut between words where there is a gap near, never inside a character. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '');
  const gap = cut.lastIndexOf(' ');
  return `${(gap > limit * 0.6 ? cut.slice(0, gap) : cut).trimEnd()}…`;
}

/** The last `limit` units of a text, with the same care. */
export function shortenStart(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(text.length - limit + 1).replace(/^[\udc00-\udfff]/, '');
  const gap = cut.indexOf(' ');
  return `…${(gap >= 0 && gap < limit * 0.4 ? cut.slice(gap) : cut).trimStart()}`;
}
