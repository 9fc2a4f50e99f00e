import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { DESK_BUTTONS, LEAVING } from '../../text/desk';
import type { Leave } from './useDesk';

interface LeavingDialogProps {
  readonly file: string;
  readonly onAnswer: (leave: Leave) => void;
}

/** Another workbook is about to take the place of one that is not saved. */
export function LeavingDialog({ file, onAnswer }: LeavingDialogProps) {
  return (
    <Dialog open modalType="alert" onOpenChange={() => onAnswer('stay')}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{LEAVING.title}</DialogTitle>
          <DialogContent>{LEAVING.question(file)}</DialogContent>
          <DialogActions fluid>
            <Button onClick={() => onAnswer('discard')}>{DESK_BUTTONS.leaveUnsaved}</Button>
            <Button onClick={() => onAnswer('stay')}>{DESK_BUTTONS.cancel}</Button>
            <Button appearance="primary" onClick={() => onAnswer('save')}>
              {DESK_BUTTONS.saveFirst}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
