import type { CalendarGrammar } from '../../engine/language/CalendarGrammar.ts';

export const calendar: CalendarGrammar = {
  months: new Map([
    ['januar', 1],
    ['jänner', 1],
    ['februar', 2],
    ['märz', 3],
    ['april', 4],
    ['mai', 5],
    ['juni', 6],
    ['juli', 7],
    ['august', 8],
    ['september', 9],
    ['oktober', 10],
    ['november', 11],
    ['dezember', 12],
  ]),
  weekdays: new Map([
    ['montag', 1],
    ['dienstag', 2],
    ['mittwoch', 3],
    ['donnerstag', 4],
    ['freitag', 5],
    ['samstag', 6],
    ['sonnabend', 6],
    ['sonntag', 7],
  ]),
};
