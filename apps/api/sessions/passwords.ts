import { hash, verify } from '@node-rs/argon2';
import { refused } from '../http/refused';

export const shortestPassword = 10;

// OWASP's first recommendation for Argon2id, which is the library's default algorithm: 19 MiB, two passes, one lane.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
// Verified against when the account does not exist, so that the time taken says nothing.
let nobody: Promise<string> | null = null;

/** The password's Argon2id hash, with its own salt and cost inside. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), cost);
}

/** Whether the password fits; takes as long where there is no account. */
export async function isPassword(stored: string | null, password: string): Promise<boolean> {
  nobody ??= hashPassword('nobody has this password');
  const fits = await verify(stored ?? (await nobody), password.normalize('NFKC'));
  return fits && stored !== null;
}

/** Refuses a password that is short, the account's name, or one sign repeated. */
export function demandGoodPassword(password: string, login: string, field: string): void {
  const signs = [...password];
  const weak =
    signs.length < shortestPassword || password.toLowerCase().includes(login.toLowerCase()) || new Set(signs).size < 4;
  if (weak) throw refused('account.passwordWeak', { field, params: { min: shortestPassword } });
}
