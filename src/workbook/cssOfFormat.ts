import type { CellFormat } from './format';
import type { CellValue } from './snapshot';

/** A cell's own look as a page draws it; its borders need more than one rule. */
export function cssOfFormat({ font, fill, align }: CellFormat, value: CellValue) {
  return {
    ...(font?.name === undefined ? {} : { fontFamily: `"${font.name}", serif` }),
    ...(font?.size === undefined ? {} : { fontSize: `${font.size}pt` }),
    ...(font?.bold === true ? ({ fontWeight: 'bold' } as const) : {}),
    ...(font?.italic === true ? ({ fontStyle: 'italic' } as const) : {}),
    ...(font?.underline === true ? ({ textDecoration: 'underline' } as const) : {}),
    ...(font?.color === undefined ? {} : { color: font.color }),
    ...(fill === undefined ? {} : { backgroundColor: fill }),
    textAlign: align?.horizontal ?? SIDES[typeof value] ?? 'left',
    verticalAlign: align?.vertical ?? 'bottom',
  };
}

const SIDES: Readonly<Partial<Record<string, 'right' | 'center'>>> = {
  number: 'right',
  boolean: 'center',
};
