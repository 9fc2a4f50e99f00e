import type { Reviewed } from '../../app/reviewPlan';
import { reportSentences } from '../../text/sentences';
import { sentencesAsHtml, sentencesAsText } from '../../app/sentencesHtml';
import { copy } from '../copy';

export type Copied = 'sentencesCopied' | 'notCopied' | 'nothingToCopy';

/** Puts the sentences for the Word report on the clipboard, as text and formatted. */
export async function copySentences({ reading, review }: Reviewed): Promise<Copied> {
  const paragraphs = reportSentences(reading.plan, review.totals);
  if (paragraphs.length === 0) return 'nothingToCopy';
  const copied = await copy({
    'text/plain': sentencesAsText(paragraphs),
    'text/html': sentencesAsHtml(paragraphs),
  });
  return copied ? 'sentencesCopied' : 'notCopied';
}
