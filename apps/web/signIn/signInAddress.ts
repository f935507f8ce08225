const signIn = '/sign-in';

interface Address {
  readonly pathname: string;
  readonly search: string;
}

/** Where somebody signs in who wanted this address. */
export function signInAddress({ pathname, search }: Address): string {
  const from = `${pathname}${search}`;
  return from === '/' ? signIn : `${signIn}?from=${encodeURIComponent(from)}`;
}

/**
 * Where to go on after signing in: the address asked for. Without a session the server shows the sign-in page at any
 * address. Only addresses of our own are gone back to.
 */
export function wantedAddress({ pathname, search }: Address): string {
  if (pathname !== signIn) return `${pathname}${search}`;
  const from = new URLSearchParams(search).get('from');
  return from !== null && /^\/(?![/\\])/.test(from) ? from : '/';
}
