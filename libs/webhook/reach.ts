import { BlockList, isIP } from 'node:net';

/** Which addresses beside public ones a message may go to: this machine's own (without TLS too), and those of an office's own network. */
export interface Reach {
  readonly loopback: boolean;
  readonly private: boolean;
}

export const nowhereInside: Reach = { loopback: false, private: false };

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8);
loopback.addAddress('::1', 'ipv6');

// RFC 1918, RFC 6598 and RFC 4193: what an office's own network is made of.
const offices = new BlockList();
offices.addSubnet('10.0.0.0', 8);
offices.addSubnet('172.16.0.0', 12);
offices.addSubnet('192.168.0.0', 16);
offices.addSubnet('100.64.0.0', 10);
offices.addSubnet('fc00::', 7, 'ipv6');

// Never a receiver: this host, link-local with the clouds' own services, protocol assignments, documentation, multicast, reserved, ways through to IPv4.
const never = new BlockList();
const neverNets = [
  ['0.0.0.0', 8],
  ['169.254.0.0', 16],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const;
for (const [net, prefix] of neverNets) never.addSubnet(net, prefix);
const neverNets6 = [
  ['::', 128],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
] as const;
for (const [net, prefix] of neverNets6) never.addSubnet(net, prefix, 'ipv6');

/** Whether a message may be sent to an IP address. An IPv4 address in IPv6 spelling is judged as what it is. */
export function mayReach(address: string, reach: Reach): boolean {
  const version = isIP(address);
  if (version === 0) return false;
  const family = version === 6 ? 'ipv6' : 'ipv4';
  if (never.check(address, family)) return false;
  if (loopback.check(address, family)) return reach.loopback;
  if (offices.check(address, family)) return reach.private;
  return true;
}

/** Why an address of a receiver is refused as it is written; what its name stands for is seen when it is called. */
export function urlFault(text: string, reach: Reach): 'webhook.url' | 'webhook.https' | 'webhook.inside' | null {
  if (!URL.canParse(text)) return 'webhook.url';
  const { protocol, hostname, username, password, hash } = new URL(text);
  if (!['https:', 'http:'].includes(protocol) || username !== '' || password !== '' || hash !== '')
    return 'webhook.url';
  const host = hostname.replace(/^\[|\]$/g, '');
  const isSelf =
    host === 'localhost' || host.endsWith('.localhost') || loopback.check(host, host.includes(':') ? 'ipv6' : 'ipv4');
  if (protocol === 'http:' && !(isSelf && reach.loopback)) return 'webhook.https';
  if (isSelf) return reach.loopback ? null : 'webhook.inside';
  return isIP(host) !== 0 && !mayReach(host, reach) ? 'webhook.inside' : null;
}
