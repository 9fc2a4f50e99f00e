import { Button } from '@fluentui/react-components';
import type { ProblemPlace } from '../../app/problems';
import type { Place } from '../../domain/place';
import { CHECK_PAGE } from '../../text/checkPage';
import { FINDINGS } from '../../text/pane';
import { Panel } from '../Panel';
import { useCheckStyles } from './styles';

interface PlacesPanelProps {
  readonly places: readonly ProblemPlace[];
  readonly showCell: (at: Place) => void;
  readonly close: () => void;
}

/** Every cell of a line of many, each to be jumped to. */
export function PlacesPanel({ places, showCell, close }: PlacesPanelProps) {
  const styles = useCheckStyles();
  return (
    <Panel label={CHECK_PAGE.places(places.length)} close={close}>
      <div className={styles.cells}>
        {places.map(({ at, cell }) => (
          <Button
            key={`${at.sheet} ${cell}`}
            size="small"
            aria-label={`${cell}: ${FINDINGS.show(at.sheet, cell)}`}
            onClick={() => showCell(at)}
          >
            {cell}
          </Button>
        ))}
      </div>
    </Panel>
  );
}
