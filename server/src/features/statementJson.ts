import {
  toNumber,
  type CheckedStatement,
  type FigureValue,
  type Match,
  type SentenceStatement,
  type SourceReading,
  type Span,
  type Statement,
} from '../engine/index.ts';

const pair = ({ start, end }: Span): [number, number] => [start, end];

/** One file's object in the output of `beleg extract`; the contract is docs/output.md. */
export function sourceJson(file: string, reading: SourceReading): Record<string, unknown> {
  return {
    file,
    language: reading.language,
    published: reading.published,
    origins: reading.origins,
    statements: reading.statements.map(statementJson),
  };
}

export function statementJson(statement: Statement | SentenceStatement): Record<string, unknown> {
  const spans = statement.spans.map(pair);
  switch (statement.kind) {
    case 'sentence':
      return { kind: 'sentence', spans, text: statement.text };
    case 'quote': {
      const { form, text, speaker, cue, addressee, rule } = statement;
      const mention = (m: typeof speaker) => m && { spans: m.spans.map(pair), text: m.text, name: m.name };
      return {
        kind: 'quote',
        form,
        spans,
        text,
        speaker: mention(speaker),
        cue: mention(cue),
        addressee: mention(addressee),
        rule,
      };
    }
    case 'figure': {
      const { type, text, value, unit, hedge, counted, change, per, ambiguous } = statement;
      return {
        kind: 'figure',
        type,
        spans,
        text,
        value: type === 'range' ? rangeJson(value) : valueJson(value),
        unit,
        modifier: hedge,
        ...((value.kind === 'relative' || (value.kind === 'date' && value.relative !== null)) && {
          relative: value.relative,
        }),
        ...(value.kind === 'relative' && value.time !== undefined && { time: value.time }),
        ...(counted && { counted: counted.text }),
        ...(change && { change }),
        ...(per && { per }),
        ...(ambiguous && { ambiguous }),
      };
    }
  }
}

/** A range of dates or times is a pair of them, as a range of numbers is. */
const rangeJson = (value: FigureValue): unknown =>
  value.kind === 'date' && value.edtf.includes('/') ? value.edtf.split('/') : valueJson(value);

function valueJson(value: FigureValue): unknown {
  switch (value.kind) {
    case 'exact':
      return toNumber(value.number);
    case 'range':
      return [value.low && toNumber(value.low), value.high && toNumber(value.high)];
    case 'pair':
      return [toNumber(value.first), toNumber(value.second)];
    case 'fraction':
      return value.numerator / value.denominator;
    case 'date':
      return value.edtf;
    case 'relative':
    case 'vague':
      return null;
  }
}

export const matchJson = (file: string, match: Match): Record<string, unknown> => ({
  file,
  spans: match.spans.map(pair),
  text: match.text,
  score: Math.round(match.score * 1e4) / 1e4,
  relation: match.relation,
  speaker: match.speaker,
  origin: match.origin,
});

export const checkedJson = (checked: CheckedStatement, fileOf: (uri: string) => string): Record<string, unknown> => ({
  ...statementJson(checked.statement),
  status: checked.status,
  matches: checked.matches.map((match) => matchJson(fileOf(match.uri), match)),
});
