import { firstOfMonth } from '../language/day';
import type { Period } from './period';

/** The district level ended on 01/7/2025. */
export const END_OF_DISTRICTS = firstOfMonth(2025, 7);

/** A period that straddles the day, or whose days are unknown, may speak of districts. */
export function isAfterDistricts({ window }: Period): boolean {
  return window !== null && window.from >= END_OF_DISTRICTS;
}
