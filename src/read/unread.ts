import type { Place } from '../domain/place';

/** What was written and could not be understood; it is shown, never dropped. */
export interface Unread {
  readonly at: Place;
  readonly text: string;
}
