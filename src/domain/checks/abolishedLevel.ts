import type { AbolishedWord } from '../../language/abolished';
import type { Reference } from '../../language/reference';
import { sentenceAt, sentencesOf } from '../../language/sentence';
import { type CellText, tableTexts } from '../cellTexts';
import { END_OF_DISTRICTS, isAfterDistricts } from '../districts';
import { inNarrative } from '../place';
import type { Texts } from '../texts';
import { defineCheck } from './check';

/** There is no district to report to or about; in the name of an older document its name stays. */
export const abolishedLevel = defineCheck({
  id: 'abolishedLevel',
  rule: 'C58',
  severity: 'note',
  once: true,
  run: ({ plan, tasks, texts }) => {
    if (!isAfterDistricts(plan.report.period)) return [];
    const narrative = plan.narrative.map(({ at, text }) => ({
      at: inNarrative(at),
      text,
      task: null,
    }));
    return [
      ...tableTexts(plan, tasks, (text) => texts.abolished(text).length > 0),
      ...narrative,
    ].flatMap((cell) => {
      const [first] = standing(cell, texts);
      return first === undefined ? [] : [{ at: cell.at, details: { word: first.text } }];
    });
  },
});

function standing({ text }: CellText, texts: Texts): AbolishedWord[] {
  const words = texts.abolished(text);
  if (words.length === 0) return [];
  const old = texts.references(text).filter(isOld);
  if (old.length === 0) return [...words];
  const sentences = sentencesOf(text);
  return words.filter(
    ({ start }) =>
      !old.some((document) => {
        const end = sentenceAt(sentences, document.end - 1)?.end ?? document.end;
        return document.start <= start && start < end;
      }),
  );
}

function isOld({ day }: Reference): boolean {
  return day !== null && day < END_OF_DISTRICTS;
}
