import type { LoadSample } from '../pane/create/commands';

export const loadSample: LoadSample = async () => {
  const { VINH_LINH_2024 } = await import('../sheets/samples/vinhLinh2024');
  return VINH_LINH_2024;
};
