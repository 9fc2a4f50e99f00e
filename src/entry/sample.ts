import type { LoadSample } from '../pane/create/commands';

export const loadSample: LoadSample = async () => {
  const { VINH_LINH_BOOK } = await import('../sheets/samples/vinhLinhBook');
  return VINH_LINH_BOOK;
};
