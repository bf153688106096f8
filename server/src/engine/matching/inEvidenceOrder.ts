import type { MatchingFiles } from './MatchingFiles.ts';
import type { Match } from './Match.ts';
import type { SourceReading } from '../statements/SourceReading.ts';
import type { LanguagePack } from '../language/LanguagePack.ts';

/** Matches whose scores are as good as the same: within such a step the better source goes first. */
const STEP = 0.2;

/**
 * Best first: by the score, and where scores are about the same the source that is nearer to what was said, a transcript
 * before a release, a release before an agency's copy, that before whoever wrote from it.
 */
export function inEvidenceOrder(files: MatchingFiles, matches: readonly Match[]): readonly Match[] {
  const rank = (uri: string): number => {
    const reading = files.reading(uri);
    let known = files.ranks.get(reading);
    if (known === undefined) files.ranks.set(reading, (known = rankSource(reading, files.packOf(reading.language))));
    return known;
  };
  const step = ({ score }: Match): number => Math.round(score / STEP);
  return [...matches].sort(
    (a, b) => step(b) - step(a) || rank(a.uri) - rank(b.uri) || b.score - a.score || (a.uri < b.uri ? -1 : 1),
  );
}

const HEAD = 300;

/** 0 a transcript · 1 a release · 2 an agency's own copy · 3 anything else. */
function rankSource({ statements, text, origins }: SourceReading, { pages }: LanguagePack): number {
  let turns = 0;
  for (const statement of statements) if (statement.kind === 'quote' && statement.rule === 'turn') turns++;
  if (turns >= 2) return 0;
  const lines = text.slice(0, HEAD).toLowerCase().split('\n');
  if (lines.some((line) => pages.releaseOpenings.some((opening) => line.trim().startsWith(opening)))) return 1;
  // Who prints an agency's copy names its own writers beside it.
  return origins.length === 1 && /^[^()\n]{2,60}\([^()]{2,40}\)\s*[–—-]/mu.test(text.slice(0, 600)) ? 2 : 3;
}
