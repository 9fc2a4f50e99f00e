import type { Split } from '../domain/vocabulary';
import type { CountColumn } from './countColumn';
import { reckoned } from './formulas/amounts';
import {
  cumulativeIn,
  FAMILY,
  filledIn,
  KEYS,
  MAIN,
  PARTS,
  POSITIVE,
  quarterIn,
  reckonedIn,
  ROLE,
  SHARE,
  UNIT_FAMILY,
} from './formulas/channel';
import { type Column, GENERAL_FORMAT } from './template';

/** Columns of Số liệu in which formulas help other formulas; nobody sees them. */
export function countHelpers(split: Split): Column<CountColumn>[] {
  return [
    helper('unitFamily', 'Họ ĐVT', UNIT_FAMILY),
    helper('family', 'Họ để cộng', FAMILY),
    helper('filled', 'Có số', filledIn(split)),
    helper('main', 'Dòng chính', MAIN),
    helper('role', 'Vai trò của dòng', ROLE),
    helper('keys', 'Khóa nhiệm vụ', KEYS),
    ...reckonedParts(split),
    ...(split === 'months' ? reckonedQuarters() : []),
    helper('reckoned', 'Số tính', reckonedIn(split)),
    ...(split === 'whole' ? [] : [helper('since', 'Lũy kế tính', reckonedIn(split, 'Since'))]),
    helper('positive', 'Khóa có số', POSITIVE),
    helper('total', 'Lũy kế', cumulativeIn(split)),
    helper('share', 'Tỷ lệ', SHARE),
  ];
}

function reckonedParts(split: Split): Column<CountColumn>[] {
  if (split === 'whole') return [];
  const { count, typed, reckoned: part } = PARTS[split];
  return Array.from({ length: count }, (_, index) =>
    helper(
      `${part}${index + 1}`,
      `Số tính ${split === 'months' ? 'tháng' : 'quý'} ${index + 1}`,
      `=${reckoned(`#${typed}${index + 1}`)}`,
    ),
  );
}

/** What the months of each quarter come to, as far as they lie in the period. */
function reckonedQuarters(): Column<CountColumn>[] {
  return [1, 2, 3, 4].map((quarter) =>
    helper(`qr${quarter}`, `Số tính quý ${quarter}`, quarterIn(quarter)),
  );
}

function helper(field: CountColumn, heading: string, formula: string): Column<CountColumn> {
  const name = `Phụ ${heading}`;
  return {
    field,
    heading: name,
    pixels: 80,
    align: 'left',
    format: GENERAL_FORMAT,
    formula,
    hidden: true,
  };
}
