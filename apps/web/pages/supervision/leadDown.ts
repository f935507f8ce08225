import { levelOf } from '#domain/access/areas';

/** A village has nothing below it. */
export const canLeadDown = (areaCode: string): boolean => levelOf(areaCode) !== 'village';
