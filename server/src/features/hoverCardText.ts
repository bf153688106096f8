import type { Messages } from '../messages/en.ts';
import { escapeMarkdown } from './escapeMarkdown.ts';
import type { CardEvidence, HoverCard } from './hoverCard.ts';
import type { Piece } from './showDifferences.ts';
import { turnsSense } from './turnsSense.ts';

/** How the other room writes what the card only names. */
export interface CardLinks {
  /** `speech.txt, line 12` */
  readonly placeName: (evidence: CardEvidence) => string;
  /** An address that leads to the very place; null where the client follows none. */
  readonly placeLink: (evidence: CardEvidence) => string | null;
  /** What a person can do from here: a name and an address each. */
  readonly actions: readonly { readonly name: string; readonly link: string }[];
  /** The client renders a little HTML: what folds and what has a coloured ground. */
  readonly html: boolean;
}

/** The card as Markdown. Everything that comes from files is escaped; the only links are those that `links` gives. */
export function hoverCardMarkdown(card: HoverCard, links: CardLinks, { editor }: Messages): string {
  const blocks: string[] = [];
  const summary = [
    ...(card.status === null ? [] : [`**${escapeMarkdown(card.status)}**`]),
    ...card.details.map(escapeMarkdown),
  ];
  if (summary.length > 0) blocks.push(summary.join(' · '));
  if (card.mark) blocks.push(markMarkdown(card.mark));
  const [best, ...next] = card.evidence;
  const actions = links.actions.map(({ name, link }) => `[${escapeMarkdown(name)}](${link})`).join(' · ');
  const words = ({ pieces }: CardEvidence): string => piecesMarkdown(pieces, links.html ? 'html' : 'markdown');
  if (best) {
    if (blocks.length > 0) blocks.push('---');
    const alike = card.alike.map((one) => placeMarkdown(one, links, best));
    blocks.push(
      words(best),
      [
        sourceMarkdown(best, links),
        ...(alike.length > 0 ? [`${escapeMarkdown(editor.alsoIn)} ${alike.join(', ')}`] : []),
      ].join(' · '),
    );
  }
  // The editor shows a card of some twelve lines and scrolls the rest: what can be done comes right behind the best evidence.
  if (actions !== '') blocks.push(...(best ? [] : ['---']), actions);
  if (next.length > 0) blocks.push('---', ...next.map((one) => `${words(one)} — ${sourceMarkdown(one, links, best)}`));
  // Where all evidence can be shown, the way there counts it.
  const more = card.more > 0 && actions === '' ? [editor.morePlaces(card.more)] : [];
  const foot = [...card.notes, ...more].map(escapeMarkdown);
  if (foot.length > 0) blocks.push(...(next.length > 0 ? [] : ['---']), foot.join(' · '));
  if (card.why.length > 0 && links.html)
    blocks.push(
      `<details><summary>${escapeMarkdown(editor.why)}</summary>\n\n${card.why.map((line) => `- ${escapeMarkdown(line)}`).join('\n')}\n\n</details>`,
    );
  return blocks.join('\n\n');
}

const markMarkdown = ({ label, note, standing }: NonNullable<HoverCard['mark']>): string =>
  [
    standing ? `**${escapeMarkdown(label)}**` : escapeMarkdown(label),
    ...(note === null ? [] : [escapeMarkdown(note)]),
  ].join(': ');

/** What is the same as with the `first` evidence is not told again. */
function sourceMarkdown(evidence: CardEvidence, links: CardLinks, first?: CardEvidence): string {
  const { speaker, origin, relation } = evidence;
  return [
    placeLink(evidence, links),
    speaker === null || speaker === first?.speaker ? null : escapeMarkdown(speaker),
    origin === null ? null : escapeMarkdown(origin),
    relation === first?.relation ? null : escapeMarkdown(relation),
  ]
    .filter((part) => part !== null)
    .join(' · ');
}

/** One of several places in a line: what it has of its own stands in brackets. */
function placeMarkdown(evidence: CardEvidence, links: CardLinks, first: CardEvidence): string {
  const own = [evidence.speaker === first.speaker ? null : evidence.speaker, evidence.origin].filter(
    (part) => part !== null,
  );
  return [placeLink(evidence, links), ...(own.length > 0 ? [`(${own.map(escapeMarkdown).join(', ')})`] : [])].join(' ');
}

function placeLink(evidence: CardEvidence, links: CardLinks): string {
  const name = escapeMarkdown(links.placeName(evidence));
  const link = links.placeLink(evidence);
  return link === null ? name : `[${name}](${link})`;
}

/** The card without any markup, for clients that show plain text. */
export function hoverCardPlain(card: HoverCard, links: CardLinks, { editor }: Messages): string {
  const summary = [...(card.status === null ? [] : [card.status]), ...card.details].join(' · ');
  const mark = card.mark && [card.mark.label, ...(card.mark.note === null ? [] : [card.mark.note])].join(': ');
  const lines = [summary, ...(mark === null ? [] : [mark])];
  for (const evidence of card.evidence) {
    const source = [links.placeName(evidence), evidence.speaker, evidence.origin, evidence.relation];
    lines.push('', piecesPlain(evidence.pieces), source.filter((part) => part !== null).join(' · '));
    if (evidence === card.evidence[0] && card.alike.length > 0)
      lines.push(`${editor.alsoIn} ${card.alike.map((one) => links.placeName(one)).join(', ')}`);
  }
  const foot = [...card.notes, ...(card.more > 0 ? [editor.morePlaces(card.more)] : [])];
  if (foot.length > 0) lines.push('', foot.join(' · '));
  return lines.join('\n').trimStart();
}

/** `html`: with the editor's colours for words that come and go, and its warning colour where the sense may turn. */
export function piecesMarkdown(pieces: readonly Piece[], form: 'markdown' | 'html' = 'markdown'): string {
  const texts = pieces.map(({ kind, text }, i) => {
    switch (kind) {
      case 'same':
      case 'gap':
        return escapeMarkdown(text);
      case 'there':
      case 'here':
        return form === 'html'
          ? coloured(kind, text)
          : emphasise(text, kind === 'there' ? '**' : '~~', touchesWord(pieces, i, -1), touchesWord(pieces, i, 1));
    }
  });
  return joinPieces(pieces, texts);
}

/** The tags are closed off from what stands around, so that emphasis needs only to begin and end with no space. */
function coloured(kind: 'there' | 'here', text: string): string {
  const inner = text.trim();
  if (inner === '') return escapeMarkdown(text);
  const words = escapeMarkdown(inner);
  const marked = kind === 'there' ? `<strong>${words}</strong>` : `<del>${words}</del>`;
  const ground = `background-color:var(--vscode-diffEditor-${kind === 'there' ? 'inserted' : 'removed'}TextBackground);`;
  // The editor's warning ink is too pale for words on these grounds in the light theme; that of lists is made for words.
  const ink = turnsSense(inner) ? 'color:var(--vscode-list-warningForeground);' : '';
  const before = text.slice(0, text.length - text.trimStart().length);
  return `${before}<span style="${ink}${ground}">${marked}</span>${text.slice(text.trimEnd().length)}`;
}

const piecesPlain = (pieces: readonly Piece[]): string =>
  joinPieces(
    pieces,
    pieces.map(({ kind, text }) => (kind === 'here' ? `[-${text}-]` : kind === 'there' ? `{+${text}+}` : text)),
  );

/** A change reads `~~old~~ **new**`: a space keeps the two apart, and a word that is only here apart from what follows. */
export const needsSpace = (pieces: readonly Piece[], i: number): boolean =>
  pieces[i - 1]?.kind === 'here' && /^[^\s.,;:!?)\]]/.test(pieces[i]?.text ?? '');

const joinPieces = (pieces: readonly Piece[], texts: readonly string[]): string =>
  texts.map((text, i) => (needsSpace(pieces, i) ? ` ${text}` : text)).join('');

const isWord = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character);

function touchesWord(pieces: readonly Piece[], i: number, step: -1 | 1): boolean {
  if (step === -1 ? needsSpace(pieces, i) : needsSpace(pieces, i + 1)) return false;
  return isWord(pieces[i + step]?.text.at(step === -1 ? -1 : 0));
}

/**
 * CommonMark lets emphasis open and close only at certain edges: never beside a space inside, and beside punctuation inside
 * only where no word stands outside. What may not stand at an edge is left outside.
 */
function emphasise(text: string, mark: '**' | '~~', wordBefore: boolean, wordAfter: boolean): string {
  const fits = (c: string, wordOutside: boolean): boolean => (wordOutside ? isWord(c) : /\S/.test(c));
  const characters = [...text];
  let start = 0;
  let end = characters.length;
  while (start < end && !fits(characters[start] ?? '', wordBefore && start === 0)) start++;
  while (end > start && !fits(characters[end - 1] ?? '', wordAfter && end === characters.length)) end--;
  const part = (from: number, to: number): string => escapeMarkdown(characters.slice(from, to).join(''));
  const inner = part(start, end);
  return inner === ''
    ? part(0, characters.length)
    : `${part(0, start)}${mark}${inner}${mark}${part(end, characters.length)}`;
}
