import type { Messages } from '../messages/en.ts';
import { escapeMarkdown } from './escapeMarkdown.ts';
import type { CardEvidence, HoverCard } from './hoverCard.ts';
import type { Piece } from './showDifferences.ts';

/** How the other room writes what the card only names. */
export interface CardLinks {
  /** `speech.txt, line 12` */
  readonly placeName: (evidence: CardEvidence) => string;
  /** An address that leads to the very place; null where the client follows none. */
  readonly placeLink: (evidence: CardEvidence) => string | null;
  /** An address that opens the list of all evidence; null where the client has none. */
  readonly listLink: string | null;
  /** An address that lays statement and first evidence side by side; null likewise. */
  readonly compareLink: string | null;
}

/** The card as Markdown. Everything that comes from files is escaped; the only links are those that `links` gives. */
export function hoverCardMarkdown(card: HoverCard, links: CardLinks, { editor }: Messages): string {
  const blocks: string[] = [[`**${escapeMarkdown(card.status)}**`, ...card.details.map(escapeMarkdown)].join(' · ')];
  for (const evidence of card.evidence) {
    const name = escapeMarkdown(links.placeName(evidence));
    const link = links.placeLink(evidence);
    const source = [
      link === null ? name : `[${name}](${link})`,
      evidence.speaker === null ? null : escapeMarkdown(evidence.speaker),
      evidence.origin === null ? null : escapeMarkdown(evidence.origin),
      escapeMarkdown(evidence.relation),
    ];
    blocks.push('---', piecesMarkdown(evidence.pieces), source.filter((part) => part !== null).join(' · '));
  }
  const foot = [
    ...(card.more > 0
      ? [
          links.listLink === null
            ? editor.morePlaces(card.more)
            : `[${editor.morePlaces(card.more)}](${links.listLink})`,
        ]
      : []),
    ...(card.evidence.length > 0 && links.compareLink !== null ? [`[${editor.sideBySide}](${links.compareLink})`] : []),
    ...card.notes.map(escapeMarkdown),
  ];
  if (foot.length > 0) blocks.push('---', foot.join(' · '));
  return blocks.join('\n\n');
}

/** The card without any markup, for clients that show plain text. */
export function hoverCardPlain(card: HoverCard, links: CardLinks, { editor }: Messages): string {
  const lines = [[card.status, ...card.details].join(' · ')];
  for (const evidence of card.evidence) {
    const source = [links.placeName(evidence), evidence.speaker, evidence.origin, evidence.relation];
    lines.push('', piecesPlain(evidence.pieces), source.filter((part) => part !== null).join(' · '));
  }
  const foot = [...(card.more > 0 ? [editor.morePlaces(card.more)] : []), ...card.notes];
  if (foot.length > 0) lines.push('', foot.join(' · '));
  return lines.join('\n');
}

export function piecesMarkdown(pieces: readonly Piece[]): string {
  const texts = pieces.map(({ kind, text }, i) => {
    switch (kind) {
      case 'same':
      case 'gap':
        return escapeMarkdown(text);
      case 'there':
      case 'here':
        return emphasise(text, kind === 'there' ? '**' : '~~', touchesWord(pieces, i, -1), touchesWord(pieces, i, 1));
    }
  });
  return joinPieces(pieces, texts);
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
