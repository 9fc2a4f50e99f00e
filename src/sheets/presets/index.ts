import { ALL_CHANNELS, COMMUNE_CHANNELS } from './channels';
import type { Preset } from './preset';
import { COMMUNE_TASKS, DEPARTMENT_TASKS, EIGHT_TASKS, PROVINCE_TASKS } from './tasks';

/** No scale of points is in force everywhere: a province's own preset brings its own. */
export const PRESETS: readonly Preset[] = [
  {
    id: 'xa',
    name: 'Xã, phường, đặc khu',
    level: 'commune',
    tasks: EIGHT_TASKS,
    channels: COMMUNE_CHANNELS,
    scale: null,
  },
  {
    id: 'xa-chi-tieu',
    name: 'Xã, phường, đặc khu (kế hoạch có chỉ tiêu 100%)',
    level: 'commune',
    tasks: COMMUNE_TASKS,
    channels: COMMUNE_CHANNELS,
    scale: null,
  },
  {
    id: 'so',
    name: 'Sở, phòng, đơn vị',
    level: 'department',
    tasks: DEPARTMENT_TASKS,
    channels: ALL_CHANNELS,
    scale: null,
  },
  {
    id: 'tinh',
    name: 'Tỉnh',
    level: 'province',
    tasks: PROVINCE_TASKS,
    channels: ALL_CHANNELS,
    scale: null,
  },
  {
    id: 'huyen',
    name: 'Huyện (đến 30/6/2025)',
    level: 'district',
    tasks: EIGHT_TASKS,
    channels: ALL_CHANNELS,
    scale: null,
  },
];
