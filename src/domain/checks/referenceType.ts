import type { Reference } from '../../language/reference';
import { defineCheck } from './check';

/**
 * "Quyết định số 14/KH-UBND" is either a decision or a plan. Where the symbol names no kind that is
 * known, it may be right all the same.
 */
export const referenceType = defineCheck({
  id: 'referenceType',
  rule: 'C46',
  severity: 'error',
  run: ({ texts, citing }) =>
    citing.flatMap(({ at, text }) =>
      texts.references(text).flatMap((reference) =>
        reference.issues.flatMap((issue) => {
          if (issue.code !== 'typeAgainstSymbol') return [];
          const { type, symbolType } = issue;
          if (symbolType === null && isGarbled(reference)) return [];
          return [
            {
              at,
              details: { text: reference.text, type, symbolType },
              ...(symbolType === null && { severity: 'warning' as const }),
            },
          ];
        }),
      ),
    ),
});

/** "3647/QĐUBND" is reported for its form. */
function isGarbled({ issues }: Reference): boolean {
  return issues.some(({ code }) => code === 'missingHyphen' || code === 'malformedSymbol');
}
