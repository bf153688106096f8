/** Names that begin with a number: the digits, and the words that may stand right behind them, lower case. */
export const numberNames: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    2: 'pac',
    3: 'm doors sat',
    4: 'chan',
    7: 'eleven up',
    8: 'chan',
    9: 'gag',
    10: 'cc',
    20: 'minuten',
    21: 'savage',
    23: 'andme',
  }).map(([digits, words]) => [digits, new Set(words.split(' '))]),
);
