import { CATALOG } from '../catalog';

/** Names of the workbook that formulas use; where they lie is data of the sheets. */
export const FACT_NAMES = {
  level: 'CCHC_Cap',
  unit: 'CCHC_DonVi',
  year: 'CCHC_Nam',
  period: 'CCHC_Ky',
  typedFrom: 'CCHC_TuNgay',
  typedTo: 'CCHC_DenNgay',
  calendar: 'CCHC_Lich',
  planStart: 'CCHC_KeHoachTuNgay',
} as const;

/** Reckoned once for the workbook, in Danh mục. */
export const CALENDAR_NAMES = {
  from: 'CCHC_KY_Tu',
  to: 'CCHC_KY_Den',
  start: 'CCHC_KY_BatDau',
  isYear: 'CCHC_KY_LaNam',
  months: 'CCHC_KY_SoThang',
  beginsYear: 'CCHC_KY_TuDauNam',
  monthFrom: 'CCHC_KY_ThangTu',
  monthTo: 'CCHC_KY_ThangDen',
  monthsIn: 'CCHC_KY_ThangTrongKy',
  monthsSince: 'CCHC_KY_ThangLuyKe',
  monthParts: 'CCHC_KY_PhanThang',
  quarterFrom: 'CCHC_KY_QuyTu',
  quarterTo: 'CCHC_KY_QuyDen',
  quartersIn: 'CCHC_KY_QuyTrongKy',
  quartersSince: 'CCHC_KY_QuyLuyKe',
  quarterParts: 'CCHC_KY_PhanQuy',
  due: 'CCHC_KY_PhaiDat',
} as const;

export type CalendarName = keyof typeof CALENDAR_NAMES;

/** What "@name" stands for in a formula. */
export function definedName(id: string): string {
  const name =
    FACT_NAMES[id as keyof typeof FACT_NAMES] ??
    CALENDAR_NAMES[id as CalendarName] ??
    CATALOG[id as keyof typeof CATALOG]?.name;
  if (name === undefined) throw new Error(`formula: no name is called ${id}`);
  return name;
}
