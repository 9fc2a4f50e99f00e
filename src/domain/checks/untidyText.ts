import { CERTAIN_QUIRKS, type CertainQuirk } from '../../language/hygiene/quirk';
import { defineCheck } from './check';

/**
 * Decomposed letters, hard and double blanks: nobody sees them, but every search and every sum by
 * name misses them. A machine mends them without a question.
 */
export const untidyText = defineCheck({
  id: 'untidyText',
  rule: 'C60',
  severity: 'note',
  once: true,
  run: ({ oddCells, texts }) =>
    oddCells.flatMap(({ at, text, quirks }) => {
      const kinds = CERTAIN_QUIRKS.filter((kind: CertainQuirk) =>
        quirks.some((quirk) => quirk.kind === kind),
      );
      if (kinds.length === 0) return [];
      return [{ at, details: { kinds }, fix: { changes: [{ at, to: texts.clean(text) }] } }];
    }),
});
