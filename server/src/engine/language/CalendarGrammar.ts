/** How a language writes dates, weekdays and times. */
export interface CalendarGrammar {
  /** Month names and their abbreviations, lower case and without full stops, to the month's number (1–12). */
  readonly months: ReadonlyMap<string, number>;
  /** Weekday names, lower case, to the ISO 8601 number (Monday is 1). */
  readonly weekdays: ReadonlyMap<string, number>;
}
