import type { Fix } from '../fix';
import { inTask } from '../place';
import type { Task } from '../plan';
import type { Texts } from '../texts';
import { defineCheck } from './check';

/** Ghi chú is where links stand by custom; figures belong to the result. Of what is not done, it says why. */
export const figuresInNote = defineCheck({
  id: 'figuresInNote',
  rule: 'C6',
  severity: 'note',
  once: true,
  run: ({ tasks, texts, linked }) =>
    tasks
      .filter(({ mark, note, result }) => {
        return mark === 'done' && hasCounts(note, texts) && !hasCounts(result, texts);
      })
      .filter((task) => linked.countsOf(task).length === 0)
      .map((task) => ({
        at: inTask(task.at, 'note'),
        details: { number: task.number },
        fix: moveToResult(task, texts),
      })),
});

function hasCounts(text: string, texts: Texts): boolean {
  return texts.counts(text).length > 0;
}

/** Lines with figures go to the result, each with the links that stand below it. */
function moveToResult({ at, result, note }: Task, texts: Texts): Fix {
  const blocks = blocksOf(note);
  const moved = blocks.filter((block) => hasCounts(block, texts));
  const stays = blocks.filter((block) => !hasCounts(block, texts));
  return {
    changes: [
      { at: inTask(at, 'result'), to: [result, ...moved].filter((text) => text !== '').join('\n') },
      { at: inTask(at, 'note'), to: stays.join('\n') },
    ],
  };
}

/** A line of words and the lines of links that belong to it. */
function blocksOf(note: string): string[] {
  const blocks: string[] = [];
  for (const line of note.split(/\r?\n/).filter((each) => each.trim() !== '')) {
    if (/^\s*https?:/i.test(line) && blocks.length > 0) {
      blocks.push(`${blocks.pop() ?? ''}\n${line}`);
    } else {
      blocks.push(line);
    }
  }
  return blocks;
}
