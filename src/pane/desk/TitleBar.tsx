import { makeStyles, tokens } from '@fluentui/react-components';
import {
  ArrowRedo20Regular,
  ArrowUndo20Regular,
  DocumentAdd20Regular,
  FolderOpen20Regular,
  PanelRight20Regular,
  PanelRightContract20Regular,
  Print20Regular,
  QuestionCircle20Regular,
  Save20Regular,
  SaveEdit20Regular,
} from '@fluentui/react-icons';
import { memo } from 'react';
import { DESK, DESK_BUTTONS } from '../../text/desk';
import { PAGE_WORDS } from '../../text/pages';
import { PRODUCT } from '../../text/words';
import { BarButton } from './BarButton';
import { FileState } from './FileState';
import type { DeskState } from './useDesk';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 12px',
    minHeight: '44px',
    padding: '4px 12px 4px 20px',
  },
  product: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '4px', marginLeft: 'auto' },
});

interface TitleBarProps extends Pick<DeskState, 'command' | 'deed' | 'actions'> {
  readonly file: string | null;
  readonly unsaved: boolean;
  /** There is nothing to save in an empty workbook. */
  readonly empty: boolean;
  /** Null while there is nothing to take back, or to do again. */
  readonly undo: (() => void) | null;
  readonly redo: (() => void) | null;
  /** Null while there is no sheet. */
  readonly print: (() => void) | null;
  readonly paneShown: boolean;
  readonly paneId: string;
  readonly togglePane: () => void;
  readonly showPane: () => void;
}

/** Drawn anew only when something of it changed, not with every letter of the sheets. */
export const TitleBar = memo(function TitleBar(props: TitleBarProps) {
  const { file, unsaved, empty, undo, redo, print, command, deed, actions } = props;
  const { paneShown, paneId, togglePane, showPane } = props;
  const styles = useStyles();
  const busy = command.state === 'running';
  const running = busy ? command.order : null;
  return (
    <div className={styles.bar}>
      <h1 className={styles.product}>{PRODUCT}</h1>
      <FileState
        file={file ?? (empty ? null : DESK.untitled)}
        unsaved={unsaved}
        says={running?.says ?? null}
        deed={deed}
      />
      <div className={styles.buttons}>
        <BarButton
          label={DESK_BUTTONS.startNew}
          icon={<DocumentAdd20Regular />}
          disabled={busy}
          onClick={actions.startNew}
        />
        <BarButton
          label={DESK_BUTTONS.open}
          keys="Ctrl+O"
          icon={<FolderOpen20Regular />}
          disabled={busy}
          running={running?.name === 'open'}
          onClick={actions.open}
        />
        <BarButton
          label={DESK_BUTTONS.save}
          keys="Ctrl+S"
          icon={<Save20Regular />}
          disabled={busy || empty}
          running={running?.name === 'save'}
          onClick={actions.save}
        />
        <BarButton
          label={DESK_BUTTONS.saveElsewhere}
          keys="Ctrl+Shift+S"
          iconOnly
          icon={<SaveEdit20Regular />}
          disabled={busy || empty}
          onClick={actions.saveElsewhere}
        />
        <BarButton
          label={DESK_BUTTONS.undo}
          keys="Ctrl+Z"
          iconOnly
          icon={<ArrowUndo20Regular />}
          disabled={undo === null}
          onClick={() => undo?.()}
        />
        <BarButton
          label={DESK_BUTTONS.redo}
          keys="Ctrl+Y"
          iconOnly
          icon={<ArrowRedo20Regular />}
          disabled={redo === null}
          onClick={() => redo?.()}
        />
        <BarButton
          label={DESK_BUTTONS.print}
          icon={<Print20Regular />}
          disabled={print === null}
          onClick={() => print?.()}
        />
        <BarButton
          label={PAGE_WORDS.help}
          icon={<QuestionCircle20Regular />}
          href="#help"
          onClick={showPane}
        />
        <BarButton
          label={paneShown ? DESK_BUTTONS.hidePane : DESK_BUTTONS.showPane}
          iconOnly
          icon={paneShown ? <PanelRightContract20Regular /> : <PanelRight20Regular />}
          expanded={paneShown}
          controls={paneId}
          onClick={togglePane}
        />
      </div>
    </div>
  );
});
