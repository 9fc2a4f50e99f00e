import type { FileWorkbook } from '../../file/workbook';
import type { Step } from '../../pane/desk/recovery/work';

/** The same workbook; whatever changes it by this door is written down. */
export function noting(workbook: FileWorkbook, note: (step: Step) => void): FileWorkbook {
  let works = 0;
  /** Whether what the works that go on have changed stands together already. */
  let begun = false;
  return {
    ...workbook,
    apply: async (edits) => {
      await workbook.apply(edits);
      if (works > 0 && !begun) {
        begun = true;
        note({ kind: 'begin' });
      }
      note({ kind: 'edits', edits });
    },
    together: (work) =>
      workbook.together(async () => {
        works += 1;
        try {
          return await work();
        } finally {
          works -= 1;
          if (works === 0 && begun) {
            begun = false;
            note({ kind: 'end' });
          }
        }
      }),
    undo: () => {
      if (!workbook.canUndo()) return;
      workbook.undo();
      note({ kind: 'undo' });
    },
    redo: () => {
      if (!workbook.canRedo()) return;
      workbook.redo();
      note({ kind: 'redo' });
    },
  };
}

type Changed = Pick<FileWorkbook, 'apply' | 'together' | 'undo' | 'redo'>;

/** Does again what was done, from the same file on: what comes out is the same workbook. */
export async function replay(workbook: Changed, steps: readonly Step[]): Promise<void> {
  const waiting = steps[Symbol.iterator]();
  const go = async (): Promise<void> => {
    for (let next = waiting.next(); next.done !== true; next = waiting.next()) {
      const step = next.value;
      if (step.kind === 'end') return;
      if (step.kind === 'edits') await workbook.apply(step.edits);
      if (step.kind === 'begin') await workbook.together(go);
      if (step.kind === 'undo') workbook.undo();
      if (step.kind === 'redo') workbook.redo();
    }
  };
  await go();
}
