import { Button, Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { countSheet } from '../../app/settings/layout/countSheet';
import { type LayoutChange, layoutChange } from '../../app/settings/layout/layoutChange';
import { type Split, SPLITS } from '../../domain/vocabulary';
import { LAYOUT } from '../../text/layout';
import { SPLIT_WORDS } from '../../text/sheetWords';
import { CommandButton } from '../CommandButton';
import { Section } from '../Section';
import { usePaneStyles } from '../styles';
import type { TablePageProps } from '../usePane';
import { relayout, SETTINGS_ORDERS } from './commands';
import { obstacleSentences, previewSentences } from './layoutSentences';
import { useLayoutStyles } from './layoutStyles';

/** How Số liệu is laid out, and what another layout would do before it does. */
export function LayoutSection({ pane: { command, actions }, reviewed }: TablePageProps) {
  const styles = usePaneStyles();
  const [chosen, choose] = useState<Split | null>(null);
  const standing = useMemo(() => countSheet(reviewed.snapshot)?.split ?? null, [reviewed]);
  const change = useMemo(
    () => (chosen === null ? null : layoutChange(reviewed, chosen)),
    [reviewed, chosen],
  );
  if (standing === null) return null;
  const write = (to: Split) =>
    void actions.run(SETTINGS_ORDERS.layout, async (workbook) => {
      const step = await relayout(workbook, to);
      choose(null);
      return step;
    });
  return (
    <Section heading={LAYOUT.heading} hint={LAYOUT.hint}>
      <Field aria-label={LAYOUT.heading}>
        <RadioGroup
          aria-label={LAYOUT.heading}
          value={change === null ? standing : change.to}
          onChange={(_, { value }) => choose(SPLITS.find((split) => split === value) ?? null)}
        >
          {SPLITS.map((split) => (
            <Radio key={split} value={split} label={SPLIT_WORDS[split]} />
          ))}
        </RadioGroup>
      </Field>
      {change === null ? null : (
        <>
          <Preview change={change} />
          <div className={styles.actions}>
            {change.obstacles.length > 0 ? null : (
              <CommandButton
                primary
                name="layout"
                label={LAYOUT.change(change.to)}
                command={command}
                onClick={() => write(change.to)}
              />
            )}
            <Button onClick={() => choose(null)}>{LAYOUT.keep}</Button>
          </div>
        </>
      )}
    </Section>
  );
}

function Preview({ change }: { readonly change: LayoutChange }) {
  const styles = usePaneStyles();
  const { list } = useLayoutStyles();
  const isBlocked = change.obstacles.length > 0;
  const sentences = isBlocked ? obstacleSentences(change.obstacles) : previewSentences(change);
  return (
    <div role="status">
      {isBlocked ? <p className={styles.paragraph}>{LAYOUT.blocked}</p> : null}
      <ul className={list}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}
