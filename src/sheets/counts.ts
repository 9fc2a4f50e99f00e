import type { Split } from '../domain/vocabulary';
import { COUNT_WORDS } from '../text/tableWords';
import { SHEET_NAMES } from '../text/words';
import type { CountColumn } from './countColumn';
import { countHelpers } from './countHelpers';
import { PARTS, SHOWN } from './formulas/channel';
import { TEMPLATE_VERSION } from './names';
import { type Column, COUNT_FORMAT, PERCENT_FORMAT, type SheetTemplate } from './template';

export type { CountColumn };

const CLOSED = 'Lũy kế, chỉ tiêu';

/** Số liệu: a row for each form of publicity, its figures for the whole period or by its parts. */
export function countsTemplate(split: Split): SheetTemplate<CountColumn> {
  return {
    version: TEMPLATE_VERSION,
    sheet: SHEET_NAMES.counts,
    table: 'SoLieu',
    blankRows: 30,
    frozenColumns: 2,
    columns: [
      { field: 'number', heading: COUNT_WORDS.number, pixels: 40, align: 'center' },
      {
        field: 'channel',
        heading: COUNT_WORDS.channel,
        pixels: split === 'months' ? 260 : 300,
        align: 'left',
        prompt:
          'Dòng kèm theo hoặc “trong đó” bắt đầu bằng dấu gạch: “- Lượt người dự”, “- Trong đó: cấp xã”. Tên nhóm đánh số I, II.',
      },
      {
        field: 'unit',
        heading: COUNT_WORDS.unit,
        pixels: 100,
        align: 'center',
        accepts: { list: 'unitChoices' },
        prompt: 'Chọn trong danh sách hoặc gõ đơn vị tính khác.',
      },
      ...typedParts(split),
      {
        field: 'value',
        heading: COUNT_WORDS.value,
        pixels: 110,
        align: 'right',
        format: COUNT_FORMAT,
        ...(split === 'whole'
          ? {
              accepts: 'number' as const,
              prompt: 'Nhập một số. Số ước tính gõ “hơn 285”, “khoảng 70” và nói rõ ở Ghi chú.',
            }
          : { formula: SHOWN }),
      },
      {
        field: 'tasks',
        heading: COUNT_WORDS.tasks,
        pixels: 110,
        align: 'center',
        prompt:
          'Số thứ tự của nhiệm vụ mà số liệu này phục vụ; nhiều nhiệm vụ cách nhau dấu chấm phẩy: 3; 6.',
      },
      ...countHelpers(split),
      {
        field: 'measure',
        heading: COUNT_WORDS.measure,
        pixels: 100,
        align: 'center',
        accepts: { list: 'measures' },
        group: CLOSED,
        prompt:
          'Cộng dồn: các tháng cộng lại. Số cuối kỳ: lấy số gần nhất, ví dụ số TTHC công khai.',
      },
      ...(split === 'whole' ? [BEFORE] : []),
      {
        field: 'cumulative',
        heading: COUNT_WORDS.cumulative,
        pixels: 90,
        align: 'right',
        format: COUNT_FORMAT,
        group: CLOSED,
        formula: '=#total',
      },
      {
        field: 'target',
        heading: COUNT_WORDS.target,
        pixels: 80,
        align: 'right',
        format: COUNT_FORMAT,
        accepts: 'number',
        group: CLOSED,
        prompt: 'Chỉ nhập cho hình thức không gắn với nhiệm vụ nào.',
      },
      {
        field: 'percent',
        heading: COUNT_WORDS.percent,
        pixels: 80,
        align: 'right',
        format: PERCENT_FORMAT,
        group: CLOSED,
        formula: '=#share',
      },
      {
        field: 'lastYear',
        heading: COUNT_WORDS.lastYear,
        pixels: 100,
        align: 'right',
        format: COUNT_FORMAT,
        accepts: 'number',
        group: CLOSED,
      },
      {
        field: 'note',
        heading: COUNT_WORDS.note,
        pixels: split === 'whole' ? 250 : 150,
        align: 'left',
      },
    ],
  };
}

const BEFORE: Column<CountColumn> = {
  field: 'cumulativeBefore',
  heading: COUNT_WORDS.cumulativeBefore,
  pixels: 90,
  align: 'right',
  format: COUNT_FORMAT,
  accepts: 'number',
  group: CLOSED,
  prompt: 'Lũy kế từ đầu năm đến hết kỳ trước.',
};

function typedParts(split: Split): Column<CountColumn>[] {
  if (split === 'whole') return [];
  const { count, typed } = PARTS[split];
  return Array.from({ length: count }, (_, index) => ({
    field: `${typed}${index + 1}` as const,
    heading: split === 'months' ? `T${index + 1}` : `Quý ${ROMAN[index] ?? ''}`,
    pixels: split === 'months' ? 48 : 72,
    align: 'right' as const,
    format: COUNT_FORMAT,
    accepts: 'number' as const,
  }));
}

const ROMAN = ['I', 'II', 'III', 'IV'];
