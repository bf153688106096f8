// What people's marks are called.
export const marks = {
  name: {
    ticked: 'ticked',
    query: 'query',
    author: 'on the author',
    waived: 'waived',
  },
  /** `date` is a day in words or digits; `note` the question of a query or the reason of a waiver. */
  by: (mark: string, by: string, date: string) => `${mark} (${by}, ${date})`,
  reopened: (before: string) => `open again: edited since it was ${before}`,
  /** The words that bore the mark before the edit. */
  wordsThen: (words: string) => `then: ${/^[„“”"»«‚‘]/.test(words) ? words : `“${words}”`}`,
  signedOff: (by: string, date: string) => `Signed off by ${by} on ${date}`,
  changedSince: (label: string, open: number) =>
    `${label}; changed since${open > 0 ? `, ${open} open again` : ', nothing open again'}`,
  /** In a list, where there is room for few words. */
  openSince: (open: number) =>
    open > 0 ? `${open} open again since the sign-off` : 'changed since the sign-off, nothing open again',
  settled: (settled: number, statements: number) => `${settled} of ${statements} settled`,
};
