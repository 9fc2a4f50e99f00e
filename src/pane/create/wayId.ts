/** The ways in that have a page of their own. */
export const WAY_IDS = ['paste', 'existing', 'create'] as const;
export type WayId = (typeof WAY_IDS)[number];

/** The draft that keeps which of them was chosen. */
export const CREATE_WAY = 'create way';
