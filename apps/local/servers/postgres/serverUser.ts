import { readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** The user as whom PostgreSQL runs. */
export interface ServerUser {
  readonly uid: number;
  readonly gid: number;
  /** False when it is simply the user who started us. */
  readonly other: boolean;
}

/** PostgreSQL refuses to run as root: then it runs as `postgres`, or else as `nobody`; otherwise as ourselves. */
export function serverUser(): ServerUser {
  const uid = process.getuid?.() ?? 0;
  const gid = process.getgid?.() ?? 0;
  if (process.platform === 'win32' || uid !== 0) return { uid, gid, other: false };
  const found = lookUp('postgres') ?? lookUp('nobody');
  if (found === undefined)
    throw new Error('neither the user postgres nor nobody exists, and PostgreSQL refuses to run as root');
  return { ...found, other: true };
}

/** Whether the user can get into the folder: every folder on the way must let it through. */
export function canReach(folder: string, user: ServerUser): boolean {
  if (!user.other) return true;
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (!letsThrough(at, user)) return false;
    if (at === dirname(at)) return true;
  }
}

function letsThrough(folder: string, { uid, gid }: ServerUser): boolean {
  const stat = statSync(folder, { throwIfNoEntry: false });
  if (stat === undefined) return true;
  const execute = stat.uid === uid ? 0o100 : stat.gid === gid ? 0o010 : 0o001;
  return (stat.mode & execute) !== 0;
}

function lookUp(name: string): { uid: number; gid: number } | undefined {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((text) => text.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid === undefined || gid === undefined ? undefined : { uid: Number(uid), gid: Number(gid) };
}
