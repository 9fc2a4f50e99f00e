import { describe, expect, it } from 'vitest';
import { failureSentence } from '../../src/pane/failure';
import { FAILURE_SENTENCES, UNEXPECTED_FAILURE } from '../../src/text/failures';
import { BrokenInvariant, FAILURE_CODES, WorkbookError } from '../../src/workbook/failure';

describe('failureSentence', () => {
  it('has a sentence of its own for each way in which a workbook fails', () => {
    const sentences = FAILURE_CODES.map((code) => failureSentence(new WorkbookError(code, '')));
    expect(sentences).toEqual(FAILURE_CODES.map((code) => FAILURE_SENTENCES[code]));
    expect(new Set(sentences).size).toBe(FAILURE_CODES.length);
  });

  it('never shows the message of anything else', () => {
    for (const error of [new BrokenInvariant('x'), new Error('x'), 'x', null, undefined]) {
      expect(failureSentence(error)).toBe(UNEXPECTED_FAILURE);
    }
  });
});
