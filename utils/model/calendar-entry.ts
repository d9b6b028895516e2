/** A whole day as it goes into the person's own calendar. */
export interface CalendarEntry {
  /** The same for the same day of the same clock, so that a calendar replaces what it was given before. */
  uid: string;
  /** `2026-11-30` */
  day: string;
  summary: string;
  description: string;
}
