import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sessionCookie } from './sessionGuard';

/** Scripts come from here and nowhere else; the component library writes its styles into the page as it runs. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const forEver = 'public, max-age=31536000, immutable';

/**
 * Serves the built web application at `/`: files as they are, their compressed form where the browser takes it, and the
 * page itself for every address of the application, whose routes it knows. `/api` stays the API's.
 */
export async function servePages(app: NestFastifyApplication, folder: string): Promise<void> {
  const instance = app.getHttpAdapter().getInstance();
  await instance.register(fastifyStatic, {
    root: folder,
    prefix: '/',
    wildcard: false,
    index: false,
    decorateReply: true,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      // Files under assets/ carry a hash of their content in their name; what has none is asked for again each time.
      // A phone pays for each line of each head: what is never asked for again needs nothing to be asked by.
      const isForEver = path.includes('/assets/');
      reply.header('Cache-Control', isForEver ? forEver : 'no-cache');
      if (isForEver) for (const each of ['ETag', 'Last-Modified', 'Accept-Ranges']) reply.removeHeader(each);
      // What only a page can do, only a page is told.
      if (path.includes('.html')) addPageHeaders(reply);
      else reply.header('X-Content-Type-Options', 'nosniff');
    },
  });
  instance.get('/*', (request: FastifyRequest, reply: FastifyReply) => {
    const page = pageAt(request.url, request.cookies[sessionCookie] !== undefined);
    if (page === null) return reply.callNotFound();
    return reply.header('Vary', 'Cookie').sendFile(page);
  });
}

interface Headers {
  header(name: string, value: string): unknown;
}

function addPageHeaders(reply: Headers): void {
  reply.header('Content-Security-Policy', contentSecurityPolicy);
  reply.header('X-Content-Type-Options', 'nosniff');
  reply.header('X-Frame-Options', 'DENY');
  reply.header('Referrer-Policy', 'no-referrer');
  reply.header('Permissions-Policy', 'geolocation=(), microphone=(), payment=()');
}

/** Where people without an account go: a small entry of its own (`apps/web/household`). */
const householdAddresses: readonly string[] = ['/report', '/status', '/objection'];

/**
 * The file that shows an address of the application; a missing file or an unknown address of the API is none. Who has no
 * session gets the small sign-in page at once, wherever they want to go, and goes on from there.
 */
function pageAt(url: string, hasSession: boolean): string | null {
  const path = url.split('?')[0] ?? '/';
  if (householdAddresses.includes(path)) return 'household.html';
  const isOther = path === '/api' || path.startsWith('/api/') || path.startsWith('/assets/');
  if (isOther) return null;
  return hasSession && path !== '/sign-in' ? 'index.html' : 'signIn.html';
}
