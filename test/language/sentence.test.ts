import { describe, expect, it } from 'vitest';
import { sentenceAt, sentencesOf } from '../../src/language/sentence';

describe('sentencesOf', () => {
  it('ends at stops, semicolons and lines of a list, not inside 1.250', () => {
    const text = 'Phát 1.250 tin; họp 3 cuộc. Xong\n- Băng rôn: 04';
    const spans = sentencesOf(text);
    expect(spans.map(({ start, end }) => text.slice(start, end).trim())).toEqual([
      'Phát 1.250 tin;',
      'họp 3 cuộc.',
      'Xong',
      '- Băng rôn: 04',
    ]);
    expect(sentenceAt(spans, text.indexOf('họp'))).toEqual(spans[1]);
    expect(sentenceAt(spans, text.length)).toBeNull();
  });
});
