export const stallCount: number;
