import {
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  type MessageBarIntent,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePaneStyles } from './styles';

interface MessageProps {
  readonly intent: MessageBarIntent;
  readonly sentences: readonly string[];
  readonly action?: ReactNode;
}

/** Text wraps below itself at any width; what is said aloud comes from `announcement`. */
export function Message({ intent, sentences, action }: MessageProps) {
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
      {action === undefined ? null : <MessageBarActions>{action}</MessageBarActions>}
    </MessageBar>
  );
}
