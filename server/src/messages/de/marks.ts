import type { marks as english } from '../en/marks.ts';

export const marks: typeof english = {
  name: {
    ticked: 'abgehakt',
    query: 'Rückfrage',
    author: 'laut Autor',
    waived: 'Prüfung entfällt',
  },
  by: (mark, by, date) => `${mark} (${by}, ${date})`,
  reopened: (before) => `wieder offen: seither geändert, vorher ${before}`,
  wordsThen: (words) => `damals: ${/^[„“”"»«‚‘]/.test(words) ? words : `„${words}“`}`,
  signedOff: (by, date) => `Freigegeben von ${by} am ${date}`,
  changedSince: (label, open) =>
    `${label}; seither geändert${open > 0 ? `, ${open} wieder offen` : ', aber nichts wieder offen'}`,
  openSince: (open) =>
    open > 0 ? `${open} wieder offen seit der Freigabe` : 'seit der Freigabe geändert, aber nichts wieder offen',
  settled: (settled, statements) => `${settled} von ${statements} erledigt`,
};
