import type { Day } from '../language/day';
import { writeDay } from '../language/dayText';
import { displayLink, findLinks } from '../language/link';
import { writeCount } from '../language/number';

/** Tài liệu kiểm chứng in print. */
export const PROOFS = {
  title: 'Danh sách tài liệu kiểm chứng (TLKC):',
} as const;

interface PrintedProof {
  readonly number: number;
  readonly tasks: readonly string[];
  readonly name: string;
  readonly day: Day | null;
  readonly location: string;
}

/** "04. (NV 4) Kế hoạch tuyên truyền, ngày 09/01/2024: https://…" */
export function proofLine(proof: PrintedProof): string {
  const { name, address } = proofParts(proof);
  return [name, address].filter((text) => text !== '').join(' ');
}

/** What it is, and where: two lines where one does not hold them. */
export function proofParts({ number, tasks, name, day, location }: PrintedProof) {
  const address = displayLink(location);
  const named = [name, day === null ? '' : `ngày ${writeDay(day)}`].filter((text) => text !== '');
  const colon = named.length > 0 && address !== '' ? ':' : '';
  return {
    name: [
      `${writeCount(number)}.`,
      ...(tasks.length === 0 ? [] : [`(NV ${tasks.join(', ')})`]),
      ...(named.length === 0 ? [] : [`${named.join(', ')}${colon}`]),
    ].join(' '),
    address,
  };
}

/** "TLKC số 04-07, 09" */
export function proofNumbers(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  const written = runs.map(([from, to]) =>
    from === to ? writeCount(from) : `${writeCount(from)}-${writeCount(to)}`,
  );
  return `TLKC số ${written.join(', ')}`;
}

/**
 * A text whose links are named by their numbers: a line that only holds links joins the line that
 * announces it, and a link inside a sentence becomes "(TLKC số 02)".
 */
export function withoutLinks(text: string, numberOf: (link: string) => number | null): string {
  const lines: string[] = [];
  let cited: number[] = [];
  const cite = () => {
    if (cited.length === 0) return;
    const announced = lines.findLastIndex((line) => line.trim() !== '');
    const before = lines[announced]?.trimEnd() ?? '';
    if (before.endsWith(':')) lines.splice(announced, Infinity, `${before} ${proofNumbers(cited)}`);
    else lines.push(proofNumbers(cited));
    cited = [];
  };
  for (const line of text.split('\n')) {
    const links = findLinks(line).filter((link) => numberOf(link) !== null);
    const numbers = links.flatMap((link) => numberOf(link) ?? []);
    const rest = links.reduce((left, link) => left.replace(link, ''), line);
    if (links.length > 0 && !/[\p{L}\p{N}]/u.test(rest)) {
      cited.push(...numbers);
    } else if (cited.length === 0 || rest.trim() !== '') {
      cite();
      lines.push(links.reduce((left, link, index) => inline(left, link, numbers[index]), line));
    }
  }
  cite();
  return lines.join('\n').trim();
}

/** "Link: TLKC số 01", "đăng tại (TLKC số 02), …" */
function inline(line: string, link: string, number: number | undefined): string {
  const at = line.indexOf(link);
  const [before, after] = [line.slice(0, at).trimEnd(), line.slice(at + link.length)];
  const named = proofNumbers(number === undefined ? [] : [number]);
  const announced = before.endsWith(':') && after.trim() === '';
  const space = before === '' ? '' : ' ';
  return `${before}${space}${announced ? named : `(${named})`}${after.replace(/^\s{2,}/, ' ')}`;
}
