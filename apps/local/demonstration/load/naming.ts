import { createHash } from 'node:crypto';

/** The same name always gives the same UUID: whatever is loaded twice is found, not made again. */
export function uuidOf(name: string): string {
  const hex = createHash('sha256').update(`demonstration/${name}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** A whole number below `below`, drawn from a name. */
export function numberOf(name: string, below: number): number {
  return createHash('sha256').update(`demonstration/${name}`).digest().readUInt32BE(0) % below;
}

/** The id of a demonstration account. */
export const accountIdOf = (login: string): string => uuidOf(`account/${login}`);
/** The id of a member of a village's deliberation, by its place in the committee. */
export const memberIdOf = (villageCode: string, place: number): string => uuidOf(`member/${villageCode}/${place}`);
