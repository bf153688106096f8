import type { Finding, Span } from '../../engine/index.ts';
import { findingMessage } from '../findingMessage.ts';
import type { Places, ReportInput } from './ReportInput.ts';
import type { ReportContradiction } from './SourceReport.ts';

/** Findings of one file put together where they are of one kind, in one sentence, against one source; in text order. */
export function groupFindings(
  input: ReportInput,
  places: Places,
  uri: string,
  findings: readonly Finding[],
): readonly ReportContradiction[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const sentence = places.sentence(uri, finding.span.start);
    const key = `${finding.code} ${sentence.start} ${finding.evidence[0]?.uri ?? ''}`;
    const group = groups.get(key) ?? [];
    if (group.length === 0) groups.set(key, group);
    group.push(finding);
  }
  return [...groups.values()].flatMap((group) => contradiction(input, places, uri, group));
}

function contradiction(
  { engine, messages, fileName }: ReportInput,
  places: Places,
  uri: string,
  group: readonly Finding[],
): readonly ReportContradiction[] {
  const [first] = group;
  if (!first) return [];
  const here = group.map(({ span }) => span);
  const sentence = places.sentence(uri, first.span.start);
  const passages = new Map<string, { readonly uri: string; readonly spans: Span[] }>();
  for (const { evidence } of group)
    for (const one of evidence) {
      const around = places.sentence(one.uri, one.span.start);
      // A conversion and its value stand in one sentence, which need not be read twice.
      if (one.uri === uri && around.start === sentence.start) here.push(one.span);
      else {
        const key = `${one.uri} ${around.start}`;
        const passage = passages.get(key) ?? { uri: one.uri, spans: [] };
        passages.set(key, passage);
        passage.spans.push(one.span);
      }
    }
  return [
    {
      ...places.place(uri, first.span),
      code: first.code,
      messages: [...new Set(group.map((finding) => findingMessage(engine, finding, messages, fileName)))],
      advice: messages.findings.advice[first.code],
      here: places.passage(uri, here),
      there: [...passages.values()].map((passage) => ({
        ...places.place(passage.uri, passage.spans.toSorted((a, b) => a.start - b.start)[0] ?? first.span),
        pieces: places.passage(passage.uri, passage.spans),
      })),
    },
  ];
}
