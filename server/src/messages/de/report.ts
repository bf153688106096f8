import type { report as english } from '../en/report.ts';

export const report: typeof english = {
  title: 'Quellenbericht',
  coverage: (count) =>
    [
      `${count.withEvidence} von ${count.statements} Aussagen belegt`,
      ...(count.conflicting ? [`${count.conflicting} widersprochen`] : []),
      ...(count.unchecked ? [`${count.unchecked} nicht geprüft`] : []),
    ].join(', '),
  missing: (count) => `${count} ${count === 1 ? 'Aussage steht' : 'Aussagen stehen'} in keiner anderen Datei:`,
};
