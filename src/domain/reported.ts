import { readHeading } from '../language/outlook';
import type { Paragraph } from './plan';

/** Lời báo cáo without the part on what is still to be done: its figures are wishes. */
export function reported(narrative: readonly Paragraph[]): Paragraph[] {
  let outlook: string | null = null;
  return narrative.filter(({ text }) => {
    const heading = readHeading(text);
    if (heading?.outlook === true) outlook ??= heading.style;
    else if (heading?.style === outlook) outlook = null;
    return outlook === null;
  });
}
