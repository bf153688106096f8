import { indexLines, type Engine, type Evidence, type Finding } from '../engine/index.ts';
import type { Messages } from '../messages/en.ts';
import { shorten } from './shorten.ts';

/**
 * The sentence that a person reads of a finding: what stands here, what stands there and where, what the difference looks
 * like. `fileName` tells how a file is called.
 */
export function findingMessage(
  engine: Engine,
  finding: Finding,
  messages: Messages,
  fileName: (uri: string) => string,
): string {
  const { findings } = messages;
  const evidence = finding.evidence[0];
  const text = evidence && engine.reading(evidence.uri)?.text;
  const where =
    evidence && text !== undefined && finding.code !== 'unit-inconsistent'
      ? findings.where(fileName(evidence.uri), indexLines(text).lineAt(evidence.span.start) + 1)
      : null;
  const weekday = finding.looksLike === null ? null : /^weekday:([1-7])$/.exec(finding.looksLike);
  if (weekday) return `${findings.ownWeekday(shortened(finding.written), Number(weekday[1]))}.`;
  const exchanged = finding.code === 'speaker-conflict' && finding.looksLike === 'name-exchanged';
  const speakers = finding.code === 'speaker-conflict' && !exchanged;
  const sentence = findings[exchanged ? 'nameExchanged' : finding.code](
    shortened(finding.written),
    finding.expected && shortened((speakers && evidence && speakerAt(engine, evidence)) || finding.expected),
    where,
  );
  const hint = finding.looksLike === null ? undefined : findings.looksLike[finding.looksLike];
  return hint === undefined ? `${sentence}.` : findings.withHint(sentence, hint);
}

/** The same in the width of a list: the words themselves, what is here before what is there. */
export function findingLabel({ code, written, expected, looksLike }: Finding, { findings }: Messages): string {
  const [here, there] = [brief(written), expected === null ? '' : brief(expected)];
  if (looksLike?.startsWith('weekday:') || there === '') return here;
  if (here === '') return findings.lacks(there);
  return code === 'unit-inconsistent' ? `${here}, ${there}` : `${here} ≠ ${there}`;
}

const brief = (text: string): string => shorten(text.replace(/\s+/g, ' ').trim(), 60);

/** Who speaks at a place by the full name, where a pronoun or a surname stands there; null where the text leaves it open. */
function speakerAt(engine: Engine, { uri, span }: Evidence): string | null {
  for (const statement of engine.reading(uri)?.statements ?? []) {
    if (statement.kind !== 'quote' || !statement.speaker) continue;
    const { spans, name } = statement.speaker;
    if (spans.some(({ start, end }) => start <= span.start && span.end <= end)) return name;
  }
  return null;
}

const LONGEST = 160;

function shortened(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= LONGEST) return flat;
  const cut = flat.slice(0, LONGEST);
  const space = cut.lastIndexOf(' ');
  return `${space > LONGEST / 2 ? cut.slice(0, space) : cut} …`;
}
