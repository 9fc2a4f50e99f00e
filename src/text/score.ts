import type { ScoreEstimate } from '../domain/score';
import { writeNumeral } from '../language/numeral';

/** "Điểm ước tính: 0,87/1": never more than an estimate, since others decide. */
export function scoreLine({ points, most }: ScoreEstimate): string {
  return `Điểm ước tính: ${writeNumeral(points)}/${writeNumeral(most)}`;
}
