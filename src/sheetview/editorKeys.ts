/** Where the selection goes once the text is in. */
export type Leave = 'down' | 'up' | 'right' | 'left' | 'stay';

export type EditorAnswer =
  | { readonly kind: 'commit'; readonly leave: Leave }
  | { readonly kind: 'cancel' }
  | { readonly kind: 'newLine' }
  | { readonly kind: 'choose'; readonly text: string };

interface EditorStroke {
  readonly key: string;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

const LEAVING: Readonly<Partial<Record<string, Leave>>> = {
  ArrowDown: 'down',
  ArrowUp: 'up',
  ArrowRight: 'right',
  ArrowLeft: 'left',
};

/**
 * What a key does in a cell that is being edited, as in Excel; null where the text takes it. Who
 * began by typing goes on with the arrows; who came to edit moves within the text.
 */
export function answerTo(
  { key, altKey, shiftKey }: EditorStroke,
  choices: readonly string[],
  text: string,
  typing = false,
): EditorAnswer | null {
  switch (key) {
    case 'Escape':
      return { kind: 'cancel' };
    case 'Enter':
      return altKey || shiftKey ? { kind: 'newLine' } : { kind: 'commit', leave: 'down' };
    case 'Tab':
      return { kind: 'commit', leave: shiftKey ? 'left' : 'right' };
    case 'ArrowDown':
    case 'ArrowUp': {
      const next = choices.at(nextIndex(choices, text, key === 'ArrowDown' ? 1 : -1));
      return next === undefined ? leaving(key, typing) : { kind: 'choose', text: next };
    }
    default:
      return shiftKey ? null : leaving(key, typing);
  }
}

function leaving(key: string, typing: boolean): EditorAnswer | null {
  const leave = LEAVING[key];
  return typing && leave !== undefined ? { kind: 'commit', leave } : null;
}

/** From a text that is no choice, the way leads to the first one or the last. */
function nextIndex(choices: readonly string[], text: string, step: 1 | -1): number {
  const index = choices.indexOf(text);
  if (index < 0) return step === 1 ? 0 : -1;
  return (index + step + choices.length) % choices.length;
}
