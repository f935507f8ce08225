import type { MemberFacts } from './facts';

/** 有劳动力: ordinary or skilled. */
export const canWork = (member: MemberFacts): boolean => member.labour === 'ordinary' || member.labour === 'skilled';

/** 整户无劳动力: nobody in the household has even weak capacity. */
export function whollyWithoutLabour(members: readonly MemberFacts[]): boolean {
  return members.every((m) => m.labour === 'lost' || m.labour === 'none');
}

/** Whether the member earns by working, at home excluded. */
export const works = (member: MemberFacts): boolean =>
  member.publicPost || (member.work !== undefined && member.work.months > 0);
