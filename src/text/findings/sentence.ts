import type { CheckId, DetailsOf } from '../../domain/checks';
import { taskName } from '../words';

/** What a check says of one finding, and of many in one line, without their particulars. */
export type Sentence<Details> =
  | ((details: Details) => string)
  | { readonly one: (details: Details) => string; readonly many: string };

export type Sentences<Id extends CheckId> = {
  readonly [Each in Id]: Sentence<DetailsOf<Each>>;
};

/** A task within a sentence: "nhiệm vụ 3". */
export function thatTask(number: string): string {
  return taskName(number).replace('N', 'n');
}
