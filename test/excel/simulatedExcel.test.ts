import { cellFacts } from './facts/cells';
import { conditionFacts } from './facts/conditions';
import { counterFacts } from './facts/counters';
import { eventFacts } from './facts/events';
import { faultFacts } from './facts/faults';
import { formatFacts } from './facts/formats';
import { hidingFacts } from './facts/hiding';
import { loadingFacts } from './facts/loading';
import { pageFacts } from './facts/pages';
import { sheetFacts } from './facts/sheets';
import { tableFacts } from './facts/tables';
import { testBed } from './testBed';

/** All facts in one file: office.js and its neighbours are loaded once. */
const bed = testBed();

cellFacts(bed);
conditionFacts(bed);
counterFacts(bed);
eventFacts(bed);
faultFacts(bed);
formatFacts(bed);
hidingFacts(bed);
loadingFacts(bed);
pageFacts(bed);
sheetFacts(bed);
tableFacts(bed);
