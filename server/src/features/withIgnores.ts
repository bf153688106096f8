import type { Checked, CheckedStatement, Coverage, Engine, Finding, Statement } from '../engine/index.ts';
import { isIgnored, type Ignorable, type Ignore } from '../marks/Ignore.ts';

/** What people want left unsaid of an article, and how their list calls it; null for a text in no folder. */
export type IgnoresOf = (uri: string) => { readonly file: string; readonly ignores: readonly Ignore[] } | null;

/**
 * An engine that answers as another one does, without the findings that people ignore. A statement that only they
 * contradicted is then not checked, by a person's will: neither contradicted nor borne out.
 */
export function withIgnores(engine: Engine, ignoresOf: IgnoresOf): Engine {
  const statements = new WeakMap<CheckedStatement, CheckedStatement>();
  const lists = new WeakMap<readonly CheckedStatement[], readonly CheckedStatement[]>();
  const files = new WeakMap<Checked, Checked>();

  function isLeftOut(uri: string): ((finding: Finding) => boolean) | null {
    const own = ignoresOf(uri);
    if (!own || own.ignores.length === 0) return null;
    return (finding) => {
      if (finding.status !== 'conflicting') return false;
      const found = ignorable(engine, uri, own.file, finding);
      return found !== null && isIgnored(found, own.ignores);
    };
  }

  function soften(checked: CheckedStatement, leftOut: (finding: Finding) => boolean): CheckedStatement {
    const known = statements.get(checked);
    if (known) return known;
    const findings = checked.findings.filter((finding) => !leftOut(finding));
    const settled =
      findings.length < checked.findings.length &&
      checked.status === 'conflicting' &&
      !findings.some(({ status }) => status === 'conflicting');
    const now: CheckedStatement =
      findings.length === checked.findings.length
        ? checked
        : { ...checked, findings, ...(settled && { status: 'unchecked' as const, reason: 'ignored' as const }) };
    statements.set(checked, now);
    return now;
  }

  function check(uri: string): readonly CheckedStatement[] {
    const all = engine.check(uri);
    const leftOut = isLeftOut(uri);
    if (!leftOut) return all;
    const now = lists.get(all) ?? all.map((checked) => soften(checked, leftOut));
    lists.set(all, now);
    return now;
  }

  // All else is asked of the engine itself.
  return Object.assign(Object.create(engine) as Engine, {
    check,
    checkStatement(uri: string, statement: Statement): CheckedStatement {
      const checked = engine.checkStatement(uri, statement);
      const leftOut = isLeftOut(uri);
      return leftOut ? soften(checked, leftOut) : checked;
    },
    findings(uri: string): Checked {
      const found = engine.findings(uri);
      const leftOut = isLeftOut(uri);
      if (!leftOut || found.state === 'unchecked') return found;
      const now = files.get(found) ?? {
        state: 'checked' as const,
        findings: found.findings.filter((finding) => !leftOut(finding)),
        ignored: found.findings.filter(leftOut),
      };
      files.set(found, now);
      return now;
    },
    coverage(uri: string): Coverage {
      if (!isLeftOut(uri)) return engine.coverage(uri);
      const all = check(uri);
      const count = (...wanted: readonly string[]): number =>
        all.filter(({ status }) => wanted.includes(status)).length;
      return {
        statements: all.length,
        withEvidence: count('corroborated', 'variant'),
        conflicting: count('conflicting'),
        unchecked: count('unchecked'),
      };
    },
  });
}

/** What a finding is known by in the list of ignores; null where its text is not read. */
export function ignorable(engine: Engine, uri: string, file: string, finding: Finding): Ignorable | null {
  const reading = engine.reading(uri);
  if (!reading) return null;
  const { start, end } = finding.span;
  const sentence = reading.sentences.find((one) => one.start <= start && start < one.end) ?? { start, end };
  const statement = finding.code === 'quote-altered' ? engine.statementAt(uri, start) : null;
  return {
    file,
    code: finding.code,
    // What is missing here is known by what the source has.
    words: finding.written === '' ? (finding.expected ?? '') : finding.written,
    quotation: statement?.kind === 'quote' ? statement.text : null,
    sentence: reading.text.slice(sentence.start, sentence.end),
  };
}
