import { FluentProvider, type Theme } from '@fluentui/react-components';
import { useId } from 'react';
import { DESK } from '../text/desk';
import type { ViewedSheet } from './sheet';
import type { SheetGridProps } from './gridProps';
import type { Reckoned } from './marks';
import { SheetGrid } from './SheetGrid';
import { SheetTabs } from './SheetTabs';
import { useSheetStyles } from './styles';

type Handlers = Pick<SheetGridProps, 'goTo' | 'onSelect' | 'onEdit' | 'onType'>;

interface SheetViewProps extends Handlers {
  readonly sheets: readonly ViewedSheet[];
  /** The name of the sheet in front. */
  readonly active: string | null;
  /** Paper is white in every theme, as it is in Excel. */
  readonly paper: Theme;
  readonly names?: ReadonlyMap<string, string>;
  readonly readOnly?: ReadonlySet<string>;
  readonly reckoned?: Reckoned;
}

const NO_NAMES: ReadonlyMap<string, string> = new Map();

/** The visible sheets, one at a time. */
export function SheetView(props: SheetViewProps) {
  const { sheets, active, paper, names = NO_NAMES, readOnly, reckoned = null, ...grid } = props;
  const { view, desk, empty, panel: paperPanel, footer } = useSheetStyles();
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
        <div id={panel} role="tabpanel" aria-label={sheet.name} className={paperPanel}>
          <SheetGrid
            key={sheet.name}
            sheet={sheet}
            book={{ sheets, names }}
            readOnly={readOnly?.has(sheet.name) === true}
            reckoned={reckoned}
            {...grid}
          />
        </div>
      </FluentProvider>
      <div className={footer}>
        <SheetTabs
          names={visible.map(({ name }) => name)}
          front={sheet.name}
          panel={panel}
          onTurn={turnTo}
        />
      </div>
    </section>
  );
}
