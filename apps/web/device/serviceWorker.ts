/**
 * Lets the application open without a network (sw/worker.ts). Browsers have this only where the page came over TLS or from
 * this machine; while sources are served there is none.
 */
export function startServiceWorker(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  navigator.serviceWorker.register('/sw.js').catch((error: unknown) => {
    // oxlint-disable-next-line no-console -- told to whoever looks for it: everything else goes on without
    console.warn('no service worker', error);
  });
}
