import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  type MessageBarIntent,
} from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { BUTTONS } from '../text/pane';
import { usePaneStyles } from './styles';

interface MessageProps {
  readonly intent: MessageBarIntent;
  readonly sentences: readonly string[];
  readonly action?: ReactNode;
  /** Where it stays until somebody has read it. */
  readonly close?: () => void;
}

/** Text wraps below itself at any width; what is said aloud comes from `announcement`. */
export function Message({ intent, sentences, action, close }: MessageProps) {
  const styles = usePaneStyles();
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>
        {sentences.map((sentence) => (
          <p key={sentence} className={styles.paragraph}>
            {sentence}
          </p>
        ))}
      </MessageBarBody>
      {action === undefined && close === undefined ? null : (
        <MessageBarActions
          containerAction={close === undefined ? null : <CloseButton close={close} />}
        >
          {action}
        </MessageBarActions>
      )}
    </MessageBar>
  );
}

function CloseButton({ close }: { readonly close: () => void }) {
  return (
    <Button
      appearance="transparent"
      size="small"
      icon={<Dismiss16Regular />}
      aria-label={BUTTONS.dismiss}
      onClick={close}
    />
  );
}
