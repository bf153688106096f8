// The sentences of a report.
export const report = {
  title: 'Report on the sources',
};
