import type { Reviewed } from '../../app/reviewPlan';
import { reportSentences } from '../../text/sentences';
import { sentencesAsHtml, sentencesAsText } from '../../app/sentencesHtml';

export type Copied = 'sentencesCopied' | 'notCopied' | 'nothingToCopy';

/** Puts the sentences for the Word report on the clipboard, as text and formatted. */
export async function copySentences({ reading, review }: Reviewed): Promise<Copied> {
  const paragraphs = reportSentences(reading.plan, review.totals);
  if (paragraphs.length === 0) return 'nothingToCopy';
  const forms = {
    'text/plain': sentencesAsText(paragraphs),
    'text/html': sentencesAsHtml(paragraphs),
  };
  return (await byClipboard(forms)) || byCopyEvent(forms) ? 'sentencesCopied' : 'notCopied';
}

type Forms = Readonly<Record<string, string>>;

async function byClipboard(forms: Forms): Promise<boolean> {
  try {
    const blobs = Object.entries(forms).map(([type, text]) => [type, new Blob([text], { type })]);
    await navigator.clipboard.write([
      new ClipboardItem(Object.fromEntries(blobs) as Record<string, Blob>),
    ]);
    return true;
  } catch {
    return false;
  }
}

/** Excel shows its pane in a frame that may not use the clipboard; there the old way still works. */
function byCopyEvent(forms: Forms): boolean {
  const put = (event: ClipboardEvent) => {
    for (const [type, text] of Object.entries(forms)) event.clipboardData?.setData(type, text);
    event.preventDefault();
  };
  document.addEventListener('copy', put, { once: true });
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- there is no other way without permission.
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', put);
  }
}
