import { defineCheck } from './check';

/** "ngày 31/02/2024": a day that the calendar has not. */
export const referenceDay = defineCheck({
  id: 'referenceDay',
  rule: 'C50',
  severity: 'warning',
  run: ({ texts, citing }) =>
    citing.flatMap(({ at, text }) =>
      texts
        .references(text)
        .flatMap(({ text: written, issues }) =>
          issues.flatMap((issue) =>
            issue.code === 'unreadableDay'
              ? [{ at, details: { text: written, day: issue.written } }]
              : [],
          ),
        ),
    ),
});
