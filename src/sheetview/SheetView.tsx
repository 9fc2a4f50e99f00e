import { FluentProvider, makeStyles, type Theme, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { DESK } from '../text/desk';
import type { ViewedSheet } from './sheet';
import type { SheetGridProps } from './useEditing';
import { SheetGrid } from './SheetGrid';
import { SheetTabs } from './SheetTabs';
import { useSheetStyles } from './styles';

const useStyles = makeStyles({
  footer: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  hint: {
    margin: '0 20px 8px',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface SheetViewProps extends Omit<SheetGridProps, 'sheet'> {
  readonly sheets: readonly ViewedSheet[];
  /** The name of the sheet in front. */
  readonly active: string | null;
  /** Paper is white in every theme, as it is in Excel. */
  readonly paper: Theme;
}

/** The visible sheets, one at a time. */
export function SheetView({ sheets, active, paper, ...grid }: SheetViewProps) {
  const styles = useStyles();
  const { view, desk, empty } = useSheetStyles();
  const panel = useId();
  const visible = sheets.filter((sheet) => sheet.visible);
  const sheet = visible.find(({ name }) => name === active) ?? visible[0];
  if (sheet === undefined) {
    return (
      <section aria-label={DESK.sheets}>
        <p className={empty}>{DESK.noSheets}</p>
      </section>
    );
  }
  const turnTo = (name: string) => {
    const next = visible.find((each) => each.name === name);
    if (next !== undefined) grid.onSelect(name, next.selection ?? { row: 0, column: 0 });
  };
  return (
    <section className={view} aria-label={DESK.sheets}>
      <FluentProvider theme={paper} className={desk}>
        <div id={panel} role="tabpanel" aria-label={sheet.name}>
          <SheetGrid key={sheet.name} sheet={sheet} {...grid} />
        </div>
      </FluentProvider>
      <div className={styles.footer}>
        <SheetTabs
          names={visible.map(({ name }) => name)}
          front={sheet.name}
          panel={panel}
          onTurn={turnTo}
        />
        <p className={styles.hint}>{DESK.howToType}</p>
      </div>
    </section>
  );
}
