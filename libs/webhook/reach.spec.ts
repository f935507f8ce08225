import { mayReach, nowhereInside, urlFault } from './reach';

const loopback = { loopback: true, private: false };
const office = { loopback: false, private: true };

it.each([
  ['127.0.0.1', true, false],
  ['::1', true, false],
  ['::ffff:127.0.0.1', true, false],
  ['10.1.2.3', false, true],
  ['172.31.255.1', false, true],
  ['192.168.1.1', false, true],
  ['::ffff:10.0.0.1', false, true],
  ['fd00::1', false, true],
  ['169.254.169.254', false, false],
  ['::ffff:169.254.169.254', false, false],
  ['fe80::1', false, false],
  ['0.0.0.0', false, false],
  ['::', false, false],
  ['64:ff9b::a00:1', false, false],
  ['224.0.0.1', false, false],
  ['not an address', false, false],
])('%s is inside: reached only where it is said', (address, onThisMachine, inTheOffice) => {
  expect(mayReach(address, nowhereInside)).toBe(false);
  expect([mayReach(address, loopback), mayReach(address, office)]).toEqual([onThisMachine, inTheOffice]);
});

it.each(['8.8.8.8', '172.32.0.1', '2400:3200::1'])('%s is public', (address) => {
  expect(mayReach(address, nowhereInside)).toBe(true);
});

it.each([
  ['https://gateway.example.com/in?x=1', null, null],
  ['http://gateway.example.com/in', 'webhook.https', 'webhook.https'],
  ['http://127.0.0.1:9000/', 'webhook.https', null],
  ['https://localhost/', 'webhook.inside', null],
  ['https://0x7f000001/', 'webhook.inside', null],
  ['https://10.0.0.5/', 'webhook.inside', 'webhook.inside'],
  ['https://[::ffff:169.254.169.254]/', 'webhook.inside', 'webhook.inside'],
  ['https://user:secret@gateway.example.com/', 'webhook.url', 'webhook.url'],
  ['https://gateway.example.com/#x', 'webhook.url', 'webhook.url'],
  ['file:///etc/passwd', 'webhook.url', 'webhook.url'],
  ['gateway', 'webhook.url', 'webhook.url'],
])('%s: %s in production, %s in a demonstration', (url, production, demonstration) => {
  expect([urlFault(url, nowhereInside), urlFault(url, loopback)]).toEqual([production, demonstration]);
});
