import { makeStyles, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { DESK } from '../text/desk';
import { ChoiceList } from './ChoiceList';
import { answerTo, type Leave } from './editorKeys';

const LONGEST_TEXT = 32_767;

const useStyles = makeStyles({
  /** Above the cells below, as in Excel: the sheet is laid out anew only once the text is in. */
  editor: {
    position: 'absolute',
    top: 0,
    left: 0,
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '100%',
    padding: '0 2px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `2px solid ${tokens.colorBrandStroke1}`,
  },
  text: {
    display: 'block',
    boxSizing: 'border-box',
    width: '100%',
    minWidth: 0,
    margin: 0,
    padding: 0,
    border: 'none',
    outlineStyle: 'none',
    resize: 'none',
    overflow: 'hidden',
    font: 'inherit',
    color: 'inherit',
    textAlign: 'inherit',
    backgroundColor: 'transparent',
  },
});

interface CellEditorProps {
  readonly name: string;
  readonly initial: string;
  readonly choices: readonly string[];
  /** With every change, so that what is typed can be kept before it is done. */
  readonly onType: (text: string) => void;
  readonly onCommit: (text: string, leave: Leave) => void;
  readonly onCancel: () => void;
}

export function CellEditor(props: CellEditorProps) {
  const { name, initial, choices, onType, onCommit, onCancel } = props;
  const styles = useStyles();
  const list = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const closed = useRef(false);
  const [text, setText] = useState(initial);
  const change = (next: string) => {
    setText(next);
    onType(next);
  };

  useLayoutEffect(() => {
    const { current } = area;
    current?.focus();
    current?.setSelectionRange(current.value.length, current.value.length);
  }, []);
  useLayoutEffect(() => {
    const { current } = area;
    if (current === null) return;
    current.style.height = 'auto';
    current.style.height = `${current.scrollHeight}px`;
  }, [text]);

  /** The blur that follows a key, or the end of the editor itself, must not count twice. */
  const close = (end: () => void) => {
    if (closed.current) return;
    closed.current = true;
    end();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    event.stopPropagation();
    // While an input method composes, Enter and the arrows are its own.
    if (event.nativeEvent.isComposing) return;
    const answer = answerTo(event, choices, text);
    if (answer === null) return;
    event.preventDefault();
    if (answer.kind === 'cancel') close(onCancel);
    if (answer.kind === 'commit') close(() => onCommit(text, answer.leave));
    if (answer.kind === 'choose') change(answer.text);
    if (answer.kind === 'newLine') change(withNewLine(event.currentTarget));
  };

  const open = choices.length > 0;
  return (
    <div className={styles.editor}>
      <textarea
        ref={area}
        className={styles.text}
        aria-label={DESK.editing(name)}
        {...(open ? { 'aria-autocomplete': 'list', 'aria-controls': list } : {})}
        lang="vi"
        rows={1}
        maxLength={LONGEST_TEXT}
        spellCheck={false}
        value={text}
        onChange={(event) => change(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={() => close(() => onCommit(text, 'stay'))}
      />
      {open ? (
        <ChoiceList
          id={list}
          name={name}
          choices={choices}
          current={text}
          onChoose={(choice) => close(() => onCommit(choice, 'stay'))}
        />
      ) : null}
    </div>
  );
}

function withNewLine(area: HTMLTextAreaElement): string {
  area.setRangeText('\n', area.selectionStart, area.selectionEnd, 'end');
  return area.value;
}
