import { withoutLinks } from '../../language/linkSpans';

/** Whether a note says something in words; links alone explain nothing. */
export function hasRemark(note: string): boolean {
  return /\p{L}/u.test(withoutLinks(note));
}
