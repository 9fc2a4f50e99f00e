import { asRecord, asWhole } from '../arguments';
import { invalid } from '../errors';

const FITS = ['horizontalFitToPages', 'verticalFitToPages'] as const;

/** Either a scale or pages to fit on, and at least one of them. */
export function asZoom(options: unknown): Readonly<Record<string, number>> {
  const { scale, ...fits } = asRecord(options);
  const entries = Object.entries(fits).filter(([, pages]) => pages !== null);
  if (entries.some(([name]) => !FITS.some((fit) => fit === name))) throw invalid('zoom');
  if (scale !== undefined && scale !== null) {
    if (entries.length > 0) throw invalid('a scale and pages to fit on exclude each other');
    return { scale: asWhole(scale, 10, 400) };
  }
  if (entries.length === 0) throw invalid('a zoom without anything');
  return Object.fromEntries(entries.map(([name, pages]) => [name, asWhole(pages, 1, 32_767)]));
}
