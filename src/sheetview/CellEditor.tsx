import { makeStyles, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { DESK } from '../text/desk';
import { ChoiceList } from './ChoiceList';
import { answerTo, type Leave } from './editorKeys';
import { RESTING } from './restingField';
import type { Editing } from './useEditing';

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
  /** Where it opens, so that what an input method shows is in its place. */
  resting: {
    position: 'absolute',
    inset: 0,
    opacity: 0,
    overflow: 'hidden',
    pointerEvents: 'none',
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
  /** What its cell is called and described by, while nothing is typed. */
  readonly cell: { readonly 'aria-labelledby': string; readonly 'aria-describedby': string };
  readonly editing: Editing | null;
  readonly choices: readonly string[];
  /** With the first letter, which the field already holds. */
  readonly onBegin: (text: string) => void;
  /** With every change, so that what is typed can be kept before it is done. */
  readonly onType: (text: string) => void;
  readonly onCommit: (text: string, leave: Leave) => void;
  readonly onCancel: () => void;
  /** The cell goes while it has the focus: another one must take it. */
  readonly onGone: () => void;
}

/** One field from the first key to the last: to change it while an input method composes loses letters. */
export function CellEditor(props: CellEditorProps) {
  const { name, editing, choices, onBegin, onType, onCommit, onCancel, onGone } = props;
  const styles = useStyles();
  const list = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const closed = useRef(false);
  const arrows = useRef(false);
  const [text, setText] = useState(editing?.text ?? '');
  const [begun, setBegun] = useState(editing);
  if (begun !== editing) {
    setBegun(editing);
    setText(editing?.text ?? '');
  }
  const change = (next: string) => {
    setText(next);
    if (editing === null) onBegin(next);
    onType(next);
  };

  useLayoutEffect(() => {
    const { current } = area;
    closed.current = editing === null;
    arrows.current = editing?.typing === true;
    if (current === null || editing === null) return;
    current.focus();
    if (!editing.typing) current.setSelectionRange(current.value.length, current.value.length);
  }, [editing]);
  useLayoutEffect(() => {
    const { current } = area;
    if (current === null) return;
    current.style.height = 'auto';
    if (editing !== null) current.style.height = `${current.scrollHeight}px`;
  }, [text, editing]);
  const gone = useRef(onGone);
  useLayoutEffect(() => {
    gone.current = onGone;
  });
  useLayoutEffect(() => {
    const { current } = area;
    return () => {
      if (current !== null && current === document.activeElement) gone.current();
    };
  }, []);

  /** The blur that follows a key, or the end of the editor itself, must not count twice. */
  const close = (end: () => void) => {
    if (closed.current) return;
    closed.current = true;
    end();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (editing === null) return;
    event.stopPropagation();
    // While an input method composes, Enter and the arrows are its own.
    if (event.nativeEvent.isComposing) return;
    const answer = answerTo(event, choices, text, arrows.current);
    if (answer === null) return;
    event.preventDefault();
    if (answer.kind === 'cancel') close(onCancel);
    if (answer.kind === 'commit') close(() => onCommit(text, answer.leave));
    if (answer.kind === 'choose') change(answer.text);
    if (answer.kind === 'newLine') change(withNewLine(event.currentTarget));
  };

  const open = editing !== null && choices.length > 0;
  return (
    <div className={editing === null ? styles.resting : styles.editor}>
      <textarea
        ref={area}
        className={styles.text}
        {...(editing === null
          ? { ...RESTING, ...props.cell }
          : { 'aria-label': DESK.editing(name) })}
        {...(open ? { 'aria-autocomplete': 'list', 'aria-controls': list } : {})}
        lang="vi"
        rows={1}
        maxLength={LONGEST_TEXT}
        spellCheck={false}
        value={text}
        onChange={(event) => change(event.target.value)}
        onKeyDown={onKeyDown}
        onMouseDown={() => {
          arrows.current = false;
        }}
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
