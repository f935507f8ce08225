import { matchPrecache, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { CacheFirst } from 'workbox-strategies';

/** What of a service worker's global scope is used here: the DOM's own types do not know it. */
interface WorkerScope {
  readonly location: Location;
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: WorkerEvent) => void): void;
}
interface WorkerEvent {
  waitUntil(work: Promise<unknown>): void;
}
declare const self: WorkerScope;

/** Written in by the build: the page itself and every file that the village's and the helpers' pages need, with their hashes. */
declare const filesToKeep: { readonly url: string; readonly revision: string | null }[];
/** Of this build: pages of an older one are not kept. */
declare const buildName: string;

const opened = `shouwang.opened.${buildName}`;
const longestWaitMs = 4_000;

precacheAndRoute(filesToKeep, { directoryIndex: '', cleanURLs: false });

/**
 * An address of the application: from the API's server as long as it answers, so that everybody works with the newest
 * version; where it does not, the page as it was kept. `/api` is never answered from here.
 */
registerRoute(
  new NavigationRoute(
    async ({ request, url }) => {
      const kept = await matchPrecache(url.pathname === '/sign-in' ? '/signIn.html' : '/index.html');
      try {
        return await inTime(fetch(request), kept === undefined ? Infinity : longestWaitMs);
      } catch (error) {
        if (kept !== undefined) return kept;
        throw error;
      }
    },
    // People without an account have pages of their own.
    { denylist: [/^\/api(\/|$)/, /^\/(report|status|objection)(\?|$)/] },
  ),
);

// Files under assets/ never change: their names carry a hash of their content.
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith('/assets/'),
  new CacheFirst({ cacheName: opened }),
);

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', (event) => event.waitUntil(Promise.all([self.clients.claim(), dropOlder()])));

async function dropOlder(): Promise<void> {
  const names = await caches.keys();
  const older = names.filter((name) => name.startsWith('shouwang.opened.') && name !== opened);
  await Promise.all(older.map((name) => caches.delete(name)));
}

/** Where the signal is too weak, what was kept is better than a blank page. */
function inTime<T>(work: Promise<T>, ms: number): Promise<T> {
  if (ms === Infinity) return work;
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('no answer in time')), ms);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
