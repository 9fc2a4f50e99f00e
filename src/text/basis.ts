import { type Basis, isColumnPage, isSome } from '../domain/basis';
import type { Task } from '../domain/plan';
import type { FamilySum } from '../domain/sums';
import { matchingKey } from '../language/key';
import { writeCount } from '../language/number';
import { writeReference } from '../language/reference';
import { writeSum } from './figures';

/** What a task rests on, in words: "Kế hoạch số 29/KH-UBND ngày 31/01/2024; 01 đường dẫn". */
export function basisPhrase(basis: Basis, task: Task): string {
  const facts = basisFacts(basis, task);
  return facts.length === 0 ? 'Có kết quả thực hiện' : facts.join('; ');
}

export function basisFacts(basis: Basis, task: Task): string[] {
  const shown = [...documentsOf(basis), ...linksOf(basis, task), ...rowsOf(basis)];
  const counted = figuresOf(basis, contestOf(task));
  const own = basis.thisReport ? [atThisReport(task)] : [];
  const facts = task.target.kind === 'deliverable' ? [shown, counted] : [counted, shown];
  return [...facts.flat(), ...own];
}

/** Figures in the sheet Số liệu speak before those of the text, which they repeat. */
function figuresOf({ counts, figures }: Basis, isContest: boolean): string[] {
  const sums = (counts.some(isSome) ? counts : figures).filter(isSome);
  return sums.map((sum) => writeSum(sum, unitOf(sum, isContest)));
}

/** Teams of a contest are those that take part in it. */
function unitOf({ family, unit }: FamilySum, isContest: boolean): string {
  return family === 'team' && isContest ? `${unit} dự thi` : unit;
}

function contestOf({ target, content }: Task): boolean {
  const named = target.kind === 'quantity' && target.unit !== '' ? target.unit : content;
  return CONTESTS.some((word) => matchingKey(named).includes(word));
}

const CONTESTS = ['cuộc thi', 'hội thi'].map(matchingKey);

const MOST_DOCUMENTS = 3;

function documentsOf({ documents }: Basis): string[] {
  if (documents.length > MOST_DOCUMENTS) return [`${writeCount(documents.length)} văn bản`];
  return documents.map(writeReference);
}

/** The page that lists articles is the very thing where a task asks for a chuyên trang. */
function linksOf({ links }: Basis, { content }: Task): string[] {
  if (links.length === 0) return [];
  const asksForColumn = COLUMNS.some((word) => matchingKey(content).includes(word));
  const isColumn = asksForColumn && links.every(isColumnPage);
  return [`${writeCount(links.length)} đường dẫn${isColumn ? ' chuyên trang' : ''}`];
}

const COLUMNS = ['chuyên trang', 'chuyên mục'].map(matchingKey);

function rowsOf({ proofs }: Basis): string[] {
  return proofs.length === 0 ? [] : [`${writeCount(proofs.length)} tài liệu kiểm chứng`];
}

function atThisReport({ content }: Task): string {
  const isSummary = matchingKey(content).startsWith(matchingKey('tổng kết'));
  return `${isSummary ? 'Tổng kết' : 'Thể hiện'} tại chính báo cáo này`;
}
