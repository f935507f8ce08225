import { lookup, type LookupAddress } from 'node:dns';
import { request as plain, type RequestOptions } from 'node:http';
import { request as secure } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { mayReach, type Reach, urlFault } from './reach';

/** What became of a message: the receiver's status, or a code of why none came. */
export type Posted = { readonly status: number } | { readonly fault: PostFault };
export const postFaults = ['inside', 'unknownHost', 'refused', 'tls', 'timeout', 'broken'] as const;
export type PostFault = (typeof postFaults)[number];

export interface Posting {
  readonly url: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly reach: Reach;
  readonly timeoutMs: number;
}

/**
 * Sends one message. The address that a name stands for is checked at the very moment it is connected to, so that no name can lead inside;
 * a redirection is an answer and is not followed, and nothing of an answer's content is read.
 */
export function post({ url, body, headers, reach, timeoutMs }: Posting): Promise<Posted> {
  if (urlFault(url, reach) !== null) return Promise.resolve({ fault: 'inside' });
  const target = new URL(url);
  const options: RequestOptions = {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
    lookup: guarded(reach),
    signal: AbortSignal.timeout(timeoutMs),
    agent: false,
  };
  return new Promise((resolve) => {
    const ask = target.protocol === 'https:' ? secure : plain;
    const sending = ask(target, options, (answer) => {
      resolve({ status: answer.statusCode ?? 0 });
      answer.destroy();
    });
    sending.on('error', (error) => resolve({ fault: faultOf(error) }));
    sending.end(body);
  });
}

class Inside extends Error {}

// An address that is written as a number is not looked up: `urlFault` has seen it.
function guarded(reach: Reach): LookupFunction {
  return (hostname, options, answer) => {
    lookup(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
      if (error) return answer(error, '', 0);
      const open = addresses.filter(({ address }) => isIP(address) !== 0 && mayReach(address, reach));
      const [first] = open;
      if (first === undefined) return answer(new Inside('no address that may be reached'), '', 0);
      return options.all === true ? answer(null, open) : answer(null, first.address, first.family);
    });
  };
}

function faultOf(error: Error & { code?: string }): PostFault {
  if (error instanceof Inside) return 'inside';
  if (error.name === 'TimeoutError' || error.name === 'AbortError' || error.code === 'ETIMEDOUT') return 'timeout';
  if (error.code === 'ENOTFOUND' || error.code === 'EAI_AGAIN') return 'unknownHost';
  if (error.code === 'ECONNREFUSED') return 'refused';
  if (/^(ERR_TLS|CERT_|DEPTH_|SELF_SIGNED|UNABLE_TO|ERR_SSL|EPROTO)/.test(error.code ?? '')) return 'tls';
  return 'broken';
}
