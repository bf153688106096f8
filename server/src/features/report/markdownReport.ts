import { escapeMarkdown } from '../escapeMarkdown.ts';
import { piecesMarkdown } from '../hoverCardText.ts';
import {
  describeMarks,
  describePeace,
  describeSpeaker,
  describeStatus,
  shownEvidence,
  titleOf,
} from './describeStatement.ts';
import type {
  Excerpt,
  Place,
  SourceReport,
  ReportArticle,
  ReportEvidence,
  ReportMark,
  ReportContradiction,
  ReportStatement,
} from './SourceReport.ts';
import type { ReportStyle } from './ReportStyle.ts';
import { dateInWords } from './whenWritten.ts';

/** The first line: readers know a report of ours by it, so that what it repeats never becomes evidence. */
const MARK = '<!-- beleg report -->';

/** Evidence that is shown of one statement; JSON has all of it. */
const SHOWN_EVIDENCE = 5;
const SHOWN_NAMES = 100;
const SHOWN_DATES = 300;
const SHOWN_PLACES = 12;

/** The report as Markdown. What comes from files is escaped; the only links are those of `linkTo`. */
export function markdownReport(report: SourceReport, style: ReportStyle): string {
  const { messages, linkTo } = style;
  const text = messages.report;
  const esc = escapeMarkdown;
  const out: string[] = [];
  const several = report.articles.length > 1;
  const deeper = several ? '###' : '##';

  out.push(MARK, `# ${esc(titleOf(report, messages))}`);
  if (report.written !== null) out.push(text.written(report.written));
  for (const article of report.articles) {
    if (several) out.push(`## ${esc(article.file)}`);
    out.push(summary(article), contradictions(article));
  }
  for (const article of report.articles) out.push(...allStatements(article));
  out.push(
    ...conflictsOfSources(),
    ...sources(),
    ...timeline(),
    ...origins(),
    ...names(),
    ...unread(),
    '---',
    `*${esc(text.principle)}*`,
    `*${esc(text.madeBy)}*`,
  );
  return `${out.filter((block) => block !== '').join('\n\n')}\n`;

  function summary(article: ReportArticle): string {
    const { counts } = article;
    const { byStatus } = counts;
    const rows = (['conflicting', 'uncorroborated', 'unchecked', 'variant', 'corroborated'] as const).filter(
      (status) => byStatus[status] > 0,
    );
    const others = report.sources.filter(({ uri }) => uri !== article.uri).length;
    return [
      `${deeper} ${esc(text.glance)}`,
      `**${esc(text.coverage({ ...counts, conflicting: byStatus.conflicting, unchecked: byStatus.unchecked }))}.** ${esc(text.checkedAgainst(others, report.origins.length))}`,
      esc(describeMarks(article, messages)),
      report.unread.length ? `⚠ ${esc(text.unreadFiles(report.unread.length))}` : '',
      rows.length
        ? table(
            [text.column.status, text.column.count],
            rows.map((status) => [esc(messages.findings.status[status]), String(byStatus[status])]),
          )
        : '',
    ]
      .filter(Boolean)
      .join('\n\n');
  }

  function contradictions(article: ReportArticle): string {
    const peace = describePeace(article, messages);
    const blocks = [
      `${deeper} ${esc(text.contradictions)}`,
      ...article.contradictions.map(contradiction),
      esc(peace),
      ...(article.ignored.length > 0 ? [esc(text.ignored(article.ignored.length))] : []),
      article.ignored.map((one) => `- ${link(one, text.line(one.line))}: ${esc(one.message)}`).join('\n'),
    ];
    return blocks.filter(Boolean).join('\n\n');
  }

  function contradiction(finding: ReportContradiction): string {
    return [
      `**${esc(messages.findings.name[finding.code])}**, ${link(finding, text.line(finding.line))}: ${finding.messages.map(esc).join(' ')}`,
      [
        `- ${esc(text.inArticle)}: ${piecesMarkdown(finding.here)}`,
        ...finding.there
          .slice(0, SHOWN_PLACES)
          .map((place) => `- ${placeLink(place)}: ${piecesMarkdown(place.pieces)}`),
      ].join('\n'),
      `*${esc(text.nextStep)}: ${esc(finding.advice)}*`,
    ].join('\n\n');
  }

  function allStatements(article: ReportArticle): readonly string[] {
    const heading = several ? `## ${esc(text.statements)}: ${esc(article.file)}` : `## ${esc(text.statements)}`;
    if (article.statements.length === 0) return [heading, esc(text.noStatements)];
    const legend = article.statements.some(({ evidence }) => evidence.some(isMarked)) ? `*${esc(text.legend)}*` : '';
    return [heading, legend, ...article.statements.map((statement) => describeStatement(article, statement))];
  }

  function describeStatement(article: ReportArticle, statement: ReportStatement): string {
    const { evidence } = statement;
    const { status, support } = describeStatus(report, article, statement, messages);
    const about = [
      `**${statement.number}.** ${link(statement, text.line(statement.line))}`,
      `**${esc(status)}**${support === '' ? '' : `: ${esc(support)}`}`,
      esc(describeSpeaker(statement, messages)),
    ];
    return [
      about.filter(Boolean).join(' · '),
      `> ${excerpt(statement.excerpt)}`,
      ...(statement.mark ? [markLine(statement.mark)] : []),
      ...(evidence.length ? [shownEvidence(statement, SHOWN_EVIDENCE).map(describeEvidence).join('\n')] : []),
    ].join('\n\n');
  }

  function markLine({ label, note }: ReportMark): string {
    return [`**${esc(label)}**`, esc(note)].filter(Boolean).join(' · ');
  }

  function describeEvidence(evidence: ReportEvidence): string {
    const about = [
      placeLink(evidence),
      esc(messages.findings.relation[evidence.relation]),
      evidence.speaker === null ? '' : esc(evidence.speaker),
      evidence.origin === null ? '' : esc(evidence.origin),
    ];
    return `- ${about.filter(Boolean).join(' · ')}: ${piecesMarkdown(evidence.pieces)}`;
  }

  function conflictsOfSources(): readonly string[] {
    const { left, of } = report.notCompared;
    if (report.sourceConflicts.length === 0 && left === 0) return [];
    return [
      `## ${esc(text.sourceConflicts)}`,
      ...(report.sourceConflicts.length === 0 ? [] : [esc(text.sourceConflictsIntroduction)]),
      ...(left === 0 ? [] : [esc(text.sourcesLeft(left, of))]),
      ...report.sourceConflicts.map((finding) =>
        [
          `**${esc(messages.findings.name[finding.code])}**`,
          [
            `- ${placeLink(finding)}: ${piecesMarkdown(finding.here)}`,
            ...finding.there
              .slice(0, SHOWN_PLACES)
              .map((place) => `- ${placeLink(place)}: ${piecesMarkdown(place.pieces)}`),
          ].join('\n'),
        ].join('\n\n'),
      ),
    ];
  }

  function sources(): readonly string[] {
    if (report.sources.length === 0) return [];
    const { column } = text;
    return [
      `## ${esc(text.sources)}`,
      esc(text.sourcesIntroduction),
      table(
        [column.file, column.bearsOut, column.contradicts, column.origin, column.published, column.language],
        report.sources.map((source) => [
          fileLink(source.uri, source.file),
          String(source.bearsOut),
          String(source.contradicts),
          esc(source.originNames.join(', ')),
          esc(source.published ?? ''),
          esc(source.language),
        ]),
      ),
    ];
  }

  function timeline(): readonly string[] {
    if (report.timeline.length === 0) return [];
    const left = report.timeline.length - SHOWN_DATES;
    const lines = report.timeline
      .slice(0, SHOWN_DATES)
      .flatMap(({ date, places }) => [
        `- **${esc(dateInWords(date, messages))}**`,
        ...places.slice(0, SHOWN_PLACES).map((place) => `  - ${placeLink(place)}: ${excerpt(place.excerpt)}`),
        ...(places.length > SHOWN_PLACES ? [`  - ${esc(text.moreEvidence(places.length - SHOWN_PLACES))}`] : []),
      ]);
    return [
      `## ${esc(text.timeline)}`,
      esc(text.timelineIntroduction),
      [...lines, ...(left > 0 ? [`- ${esc(text.moreDates(left))}`] : [])].join('\n'),
    ];
  }

  function origins(): readonly string[] {
    if (report.origins.length === 0) return [];
    const lines = report.origins.map(
      ({ name, files }) => `- **${esc(text.originFiles(name, files.length))}**: ${files.map(esc).join(', ')}`,
    );
    return [`## ${esc(text.origins)}`, esc(text.originsIntroduction), lines.join('\n')];
  }

  function names(): readonly string[] {
    if (report.names.length === 0) return [];
    const lines = report.names.slice(0, SHOWN_NAMES).map(({ name, kind, variants }) => {
      const spellings = variants.map(({ text: spelling, files }) => `${esc(spelling)} (${files.map(esc).join(', ')})`);
      return `- **${esc(name)}**${text.kind[kind] ? `, ${esc(text.kind[kind])}` : ''}: ${spellings.join('; ')}`;
    });
    const left = report.names.length - SHOWN_NAMES;
    return [
      `## ${esc(text.names)}`,
      esc(text.namesIntroduction),
      [...lines, ...(left > 0 ? [`- ${esc(text.moreNames(left))}`] : [])].join('\n'),
    ];
  }

  function unread(): readonly string[] {
    if (report.unread.length + report.notes.length === 0) return [];
    const lines = report.unread.map(
      ({ file, reason }) => `- ${esc(file)}: ${esc(messages.findings.unreadable[reason])}`,
    );
    const notes = report.notes.map(({ file, text: note }) => `- ${esc(file)}: ${esc(note)}`);
    return [`## ${esc(text.unread)}`, [...lines, ...notes].join('\n')];
  }

  function excerpt({ before, text: words, after }: Excerpt): string {
    if (before === '' && after === '') return esc(words);
    const around = [before, words, after].map((part, i) => ({ kind: i === 1 ? 'there' : 'same', text: part }) as const);
    return piecesMarkdown(around.filter(({ text: part }) => part !== ''));
  }

  function placeLink(place: Place): string {
    return link(place, `${place.file}, ${text.line(place.line)}`);
  }

  function link({ uri, line }: Place, name: string): string {
    const target = linkTo(uri, line);
    return target === null ? esc(name) : `[${esc(name)}](<${safeTarget(target)}>)`;
  }

  function fileLink(uri: string, name: string): string {
    const target = linkTo(uri, 1);
    return target === null ? esc(name) : `[${esc(name)}](<${safeTarget(target)}>)`;
  }

  function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
    const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
    return [line(head.map(esc)), line(head.map(() => '---')), ...rows.map(line)].join('\n');
  }
}

const isMarked = ({ pieces }: ReportEvidence): boolean =>
  pieces.some(({ kind }) => kind === 'here' || kind === 'there');

/** Between angle brackets neither they nor line breaks nor backslashes may stand. */
const safeTarget = (target: string): string => target.replace(/[<>\\\s]/g, (c) => encodeURIComponent(c));
