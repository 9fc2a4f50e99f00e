import { describe, expect, it } from 'vitest';
import { sentencesAsHtml, sentencesAsText } from '../../src/app/sentencesHtml';

describe('sentencesAsHtml', () => {
  it('makes a justified paragraph of Times New Roman 14 of each sentence', () => {
    const html = sentencesAsHtml(['Một.', 'Hai.']);
    expect(html.match(/<p style="[^"]*">/g)).toHaveLength(2);
    expect(html).toContain("font-family:'Times New Roman',serif;font-size:14pt;text-align:justify");
  });

  it('letters of HTML stay what they are', () => {
    expect(sentencesAsHtml(['<b> & "a"\nb'])).toContain('>&lt;b&gt; &amp; "a"<br>b</p>');
    expect(sentencesAsText(['<b>', 'a'])).toBe('<b>\na');
  });
});
