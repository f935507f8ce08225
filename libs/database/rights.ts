import type { Actor, Grant } from '#domain/access/roles';

const texts = new WeakMap<readonly Grant[], string>();

/** All that a scope is made of, as a text. Grants are read for each request and never changed. */
export function rightsOf({ accountId, grants }: Actor): string {
  let text = texts.get(grants);
  if (text === undefined) texts.set(grants, (text = JSON.stringify(grants)));
  return `${accountId} ${text}`;
}
