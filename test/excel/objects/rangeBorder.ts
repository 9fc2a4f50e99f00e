import type { Area } from '../../../src/workbook/address';
import { asWord } from '../arguments';
import { invalid, UnsupportedRequest } from '../errors';
import { type BorderPlace, drawLine, hasLine } from '../model/edges';
import type { SheetModel } from '../model/sheetModel';
import { asColor } from './color';
import { type Common, refuseUnbounded } from './commonFormat';
import { ExcelObject } from './excelObject';

const STYLES = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;
const BLACK = '#000000';

/** Thin black lines only, since a book of ours holds no others. */
export class RangeBorder extends ExcelObject {
  readonly className = 'RangeBorder';

  constructor(
    private readonly sheet: SheetModel,
    private readonly area: Area,
    private readonly place: BorderPlace,
  ) {
    super();
    refuseUnbounded(area);
    const across = place === 'InsideVertical' && area.columns === 1;
    const down = place === 'InsideHorizontal' && area.rows === 1;
    if (across || down) throw invalid(`one cell has no ${place}`);
  }

  get color() {
    return BLACK;
  }

  set color(color: unknown) {
    const wanted = asColor(color);
    this.sheet.guard();
    if (wanted !== BLACK) throw new UnsupportedRequest(this.className, 'color', wanted);
  }

  get sideIndex() {
    return this.place;
  }

  get style(): Common<string> {
    const drawn = hasLine(this.sheet, this.area, this.place);
    return drawn === null ? null : drawn ? 'Continuous' : 'None';
  }

  set style(style: unknown) {
    const wanted = asWord(style, STYLES);
    if (wanted !== 'None' && wanted !== 'Continuous') {
      throw new UnsupportedRequest(this.className, 'style', wanted);
    }
    drawLine(this.sheet, this.area, this.place, wanted === 'Continuous');
  }

  get weight() {
    return 'Thin';
  }

  /** To give a line its weight draws it. */
  set weight(weight: unknown) {
    const wanted = asWord(weight, WEIGHTS);
    if (wanted !== 'Thin') throw new UnsupportedRequest(this.className, 'weight', wanted);
    drawLine(this.sheet, this.area, this.place, true);
  }
}
