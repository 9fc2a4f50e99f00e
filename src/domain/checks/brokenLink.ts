import { type LinkReading, readLink } from '../../language/link';
import { inProof, type Place } from '../place';
import { defineCheck, type Hit } from './check';

/** A link with a blank inside, typed or broken over a line: only its first half opens. */
const BLANK_INSIDE = /https?:\/\/\S*\/[ \t]+(?!https?:)[\w%-]+\/\S*/i;
/** "https:/a.vn", "http//a.vn", "https: //a.vn" */
const MANGLED = /\bh?ttps?(?::\/(?!\/)|\/\/|:[ \t]+\/\/)\S+|\bttps?:\/\/\S+/i;

interface Broken {
  readonly written: string;
  readonly problem: 'blankInside' | 'notLink' | 'schemeMissing';
}

/** A link that does not open proves nothing. */
export const brokenLink = defineCheck({
  id: 'brokenLink',
  rule: 'C52',
  severity: 'error',
  run: ({ plan, texts, accounts }): Hit<Broken>[] => [
    ...accounts.flatMap(({ at, text }) => inText(at, text, texts.links(text))),
    ...plan.proofs.flatMap(({ at, location }) => {
      const place = inProof(at, 'location');
      return location === '' || location.includes('\n')
        ? inText(place, location, texts.links(location))
        : inCell(place, location, texts.links(location));
    }),
  ],
});

function inText(at: Place, text: string, links: readonly string[]): Hit<Broken>[] {
  if (!/ttps?/i.test(text)) return [];
  const blank = BLANK_INSIDE.exec(text)?.[0];
  const mangled = MANGLED.exec(text)?.[0] ?? links.find((url) => readLink(url).kind === 'notLink');
  return [
    ...(blank === undefined ? [] : [hit(at, blank, 'blankInside')]),
    ...(mangled === undefined ? [] : [hit(at, mangled, 'notLink')]),
  ];
}

/** Many proofs are kept in a file, not on a page: words are no broken link. */
function inCell(at: Place, location: string, links: readonly string[]): Hit<Broken>[] {
  const reading: LinkReading = readLink(location);
  if (reading.kind === 'schemeMissing') {
    const fix = { changes: [{ at, to: reading.proposed }] };
    return [{ ...hit(at, location, 'schemeMissing'), severity: 'note', fix }];
  }
  if (reading.kind === 'blankInside' && !/\shttps?:/i.test(location)) {
    return BLANK_INSIDE.test(location) ? [hit(at, location, 'blankInside')] : [];
  }
  return reading.kind === 'notLink' ? inText(at, location, links) : [];
}

function hit(at: Place, written: string, problem: Broken['problem']): Hit<Broken> {
  return { at, details: { written, problem } };
}
