import type { SourceText } from '../text/SourceText.ts';
import type { House } from '../language/PageGrammar.ts';
import type { PlacedParagraph } from './PlacedParagraph.ts';

/**
 * The agencies and houses whose copy a file carries, by their usual names, in the order of their evidence: the masthead's
 * credit, a dateline (`SEOUL (Reuters) –`), a signature (`(AFP)`), credit lines and bylines (`Quelle: NBC News`, `Von
 * Reuters`). Only where none of these names anybody, an agency that people in the text speak to (`gegenüber AFP`): its
 * reporters asked, so it is its copy. An agency that is merely quoted (`berichtete RIA Nowosti`) is nobody's origin.
 */
export function readOrigins(source: SourceText, paragraphs: readonly PlacedParagraph[]): readonly string[] {
  const origins = new Set<string>();
  const { credit } = source.masthead;
  if (credit) for (const name of creditedNames(credit, paragraphs[0])) origins.add(name);
  for (const paragraph of paragraphs) for (const name of strongEvidence(paragraph)) origins.add(name);
  if (origins.size === 0) for (const name of addressees(paragraphs)) origins.add(name);
  return [...origins];
}

function creditedNames(credit: string, paragraph: PlacedParagraph | undefined): readonly string[] {
  const houses = paragraph ? housesIn(credit, paragraph) : [];
  return houses.length > 0 ? houses.map(({ name }) => name) : [credit.trim()];
}

/** How far into a paragraph a dateline, and how far from its end a signature reaches. */
const DATELINE = 80;
const SIGNATURE = 60;
const HEADING = 200;

function strongEvidence(paragraph: PlacedParagraph): readonly string[] {
  const { text, furniture } = paragraph;
  const names: string[] = [];
  const addAll = (list: string): void => {
    for (const { name } of housesIn(list, paragraph)) names.push(name);
  };
  const top = text.slice(0, DATELINE);
  const dateline = !top.includes('(') ? undefined : /^[^()\n]{2,60}\(([^()]{2,40})\)\s*[–—-]/u.exec(top)?.[1];
  if (dateline !== undefined) {
    addAll(dateline);
    // `TALBRÜCK (NDK) –`: whoever stands behind a place in capitals sent the story, known or not.
    const place = top.slice(0, top.indexOf('('));
    if (names.length === 0 && isInitials(dateline) && !/\p{Ll}/u.test(place)) names.push(dateline);
  }
  const bottom = text.slice(-SIGNATURE);
  const signature =
    bottom.includes('(') || bottom.includes('©') ? /[(©]\s*([^()©]{2,50}?)\)?\.?$/u.exec(bottom)?.[1] : undefined;
  if (signature !== undefined && (furniture || /[.!?“”"«»…]\s*\([^()]*\)\.?$/u.test(text.slice(-SIGNATURE - 5))))
    addAll(signature);
  const signed = SIGNED.exec(text)?.[1];
  if (signed !== undefined) {
    addAll(signed);
    if (names.length === 0) names.push(signed);
  }
  if (text.length < HEADING) names.push(...materialFrom(text, paragraph));
  if (furniture) {
    addAll(text.replace(/^[(\s]+|[)\s.]+$/gu, ''));
    for (const credit of creditsIn(text, paragraph)) names.push(credit);
  } else if (text.length < HEADING && !text.endsWith('.')) {
    // A heading with the byline on its own line: `… Gespräche mit Putin Von Reuters`.
    const byline = /\s(?:Von|By)\s([^.!?:]{2,40})$/u.exec(text)?.[1];
    if (byline !== undefined) addAll(byline);
  }
  return names;
}

/** `NDK/hb/wie`: a house and the initials of its editors, as agencies sign. */
const SIGNED = /^([A-Z]{2,6})(?:\/[a-zäöü]{2,4}){1,4}$/u;

/** An agency goes by its initials. */
const isInitials = (name: string): boolean => /^[A-ZÄÖÜ]{2,6}$/u.test(name);

/** Whoever is named behind `mit Material von`, `with material from`: a house of the list, or a name by its capitals. */
function materialFrom(text: string, { pack }: PlacedParagraph): readonly string[] {
  const lower = text.toLowerCase();
  if (!pack.materialOpening.test(lower)) return [];
  for (const opening of pack.pages.materialOpenings) {
    const at = lower.indexOf(opening);
    if (at < 0) continue;
    const list = /^\s*((?:\p{Lu}[\p{L}\d.&-]*)(?:(?:\s+|,\s*|\/|\s+(?:und|and)\s+)\p{Lu}[\p{L}\d.&-]*){0,5})/u.exec(
      text.slice(at + opening.length),
    )?.[1];
    if (list === undefined) continue;
    return list
      .split(/,\s*|\/|\s+(?:und|and)\s+/u)
      .map((name) => name.replace(/\.$/u, ''))
      .filter(Boolean)
      .map((name) => pack.pages.houses.get(name.toLowerCase())?.name ?? name);
  }
  return [];
}

/** The houses of a list such as `AFP/dpa`, where all of it is houses. */
function housesIn(list: string, { pack }: PlacedParagraph): readonly House[] {
  const parts = list
    .toLowerCase()
    .replace(/^\d{4}\s+/u, '')
    .split(/\s*[/,|&;]\s*|\s+und\s+|\s+and\s+|\s+-\s+/u)
    .map((part) => part.replace(/^the\s+/u, '').trim())
    .filter(Boolean);
  const houses = parts.map((part) => pack.pages.houses.get(part));
  return houses.every((house) => house !== undefined) ? houses : [];
}

/** Houses behind `Quelle:`, `©`, `Von` in a furniture line. */
function creditsIn(text: string, { pack }: PlacedParagraph): readonly string[] {
  const names: string[] = [];
  const lower = text.toLowerCase();
  for (const opening of pack.pages.creditOpenings) {
    const at = lower.startsWith(opening) ? 0 : lower.indexOf(` ${opening} `) + 1;
    if (at === 0 && !lower.startsWith(opening)) continue;
    const rest = lower.slice(at + opening.length).replace(/^[\s:]+(?:\d{4}\s+)?/u, '');
    for (let length = Math.min(40, rest.length); length >= 2; length--) {
      const after = rest.charAt(length);
      if (after !== '' && !' .,/|)'.includes(after)) continue;
      const house = pack.pages.houses.get(rest.slice(0, length).trim());
      if (house) {
        names.push(house.name);
        break;
      }
    }
  }
  return names;
}

/** Agencies that people in the text speak to, told by the words before the name. */
function addressees(paragraphs: readonly PlacedParagraph[]): readonly string[] {
  const names: string[] = [];
  for (const { text, furniture, pack, reading } of paragraphs) {
    if (furniture) continue;
    for (const { span, text: name } of reading.names.mentions) {
      const house = pack.pages.houses.get(name.toLowerCase());
      if (!house?.agency) continue;
      const before = text
        .slice(Math.max(0, span.start - 50), span.start)
        .toLowerCase()
        .trimEnd();
      const bare = before
        .replace(/\s(?:der|dem|the|nachrichtenagentur|news agency)$/u, '')
        .replace(/\s(?:der|dem|the)$/u, '');
      if (pack.pages.addresseeOpenings.some((opening) => endsWithWord(before, opening) || endsWithWord(bare, opening)))
        names.push(house.name);
    }
  }
  return names;
}

const endsWithWord = (text: string, words: string): boolean =>
  text.endsWith(words) && (text.length === words.length || /\s/u.test(text.charAt(text.length - words.length - 1)));
