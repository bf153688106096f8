// The sentences of a report.
export const report = {
  title: 'Report on the sources',
  /** `41 of 58 statements with evidence, 2 contradicted, 3 not checked`. */
  coverage: (count: { statements: number; withEvidence: number; conflicting: number; unchecked: number }) =>
    [
      `${count.withEvidence} of ${count.statements} statements with evidence`,
      ...(count.conflicting ? [`${count.conflicting} contradicted`] : []),
      ...(count.unchecked ? [`${count.unchecked} not checked`] : []),
    ].join(', '),
  missing: (count: number) => `${count} ${count === 1 ? 'statement is' : 'statements are'} in no other file:`,
};
