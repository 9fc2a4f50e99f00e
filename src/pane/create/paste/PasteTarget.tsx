import { Button, Field, Textarea } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Clipboard } from '../../../app/pasted';
import { PASTE } from '../../../text/paste';
import { usePaneStyles } from '../../styles';
import { clipboardOf, readClipboard } from './clipboard';

interface PasteTargetProps {
  readonly take: (clipboard: Clipboard) => void;
}

/** Where the clipboard is pasted. Its HTML is read as data and never becomes part of the page. */
export function PasteTarget({ take }: PasteTargetProps) {
  const styles = usePaneStyles();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const target = useRef<HTMLTextAreaElement>(null);
  // Ctrl+V is what comes next; the focus is taken from nobody who types elsewhere.
  useEffect(() => {
    const { activeElement, body } = document;
    const isFree = activeElement === body || activeElement?.closest('main, nav') != null;
    if (document.hasFocus() && isFree) target.current?.focus();
  }, []);
  const takeAny = (clipboard: Clipboard) => {
    const isEmpty = clipboard.html.trim() === '' && clipboard.text.trim() === '';
    if (isEmpty) setProblem(PASTE.emptyClipboard);
    else take(clipboard);
  };
  const paste = async () => {
    const clipboard = await readClipboard();
    if (clipboard === null) setProblem(PASTE.notAllowed);
    else takeAny(clipboard);
  };
  return (
    <>
      <Field
        label={PASTE.target}
        hint={PASTE.targetHint}
        {...(problem === null ? {} : { validationMessage: problem })}
      >
        <Textarea
          textarea={{ ref: target }}
          rows={5}
          value={typed}
          onChange={(_, { value }) => setTyped(value)}
          onPaste={(event) => {
            event.preventDefault();
            takeAny(clipboardOf(event.clipboardData));
          }}
        />
      </Field>
      <div className={styles.actions}>
        <Button appearance="primary" onClick={() => void paste()}>
          {PASTE.paste}
        </Button>
        <Button
          disabledFocusable={typed.trim() === ''}
          onClick={() => takeAny({ html: '', text: typed })}
        >
          {PASTE.preview}
        </Button>
      </div>
    </>
  );
}
