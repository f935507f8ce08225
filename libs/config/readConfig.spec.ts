import { ConfigFault } from './fault';
import { makeKeys } from './keys';
import { readConfig } from './readConfig';

const production = {
  DATABASE_URL: 'postgres://owner:k3J8s-own@db.county.example:5432/shouwang',
  TEMPORAL_ADDRESS: '127.0.0.1:7233',
  ...makeKeys('2026'),
};

function faultOf(env: NodeJS.ProcessEnv): ConfigFault {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigFault) return error;
    throw error;
  }
  throw new Error('was accepted');
}

describe('what the program is told from outside', () => {
  it('is in production unless something else is said', () => {
    const config = readConfig(production);
    expect(config).toMatchObject({ mode: 'production', port: 3000, clockFactor: 1, secureCookie: true });
    expect(config.temporal).toEqual({ address: '127.0.0.1:7233', namespace: 'shouwang', taskQueue: 'shouwang' });
  });

  it('uses the owner’s address for both roles, or one for each', () => {
    expect(readConfig(production).database.apiUrl).toBe(production.DATABASE_URL);
    const apiUrl = 'postgres://api:h7-own@db.county.example/shouwang';
    expect(readConfig({ ...production, DATABASE_API_URL: apiUrl }).database.apiUrl).toBe(apiUrl);
  });

  it('reads old keys beside the current one, and keeps data and payload keys apart', () => {
    const old = makeKeys('2025').SHOUWANG_SECRET_KEY;
    const { keys } = readConfig({ ...production, SHOUWANG_SECRET_KEYS_OLD: old });
    expect(keys.secretKeys.current).toBe('2026');
    expect(Object.keys(keys.secretKeys.keys).toSorted()).toEqual(['2025', '2026']);
    expect(keys.olderPayloadKeys.map(({ id }) => id)).toEqual(['2025']);
    expect(keys.payloadKey.key.equals(keys.secretKeys.keys['2026']!)).toBe(false);
  });

  it.each([
    ['DATABASE_URL', { DATABASE_URL: '' }],
    ['DATABASE_URL', { DATABASE_URL: 'mysql://a:b@c/d' }],
    ['DATABASE_URL', { DATABASE_URL: 'postgres://a:b@c' }],
    ['SHOUWANG_PORT', { SHOUWANG_PORT: '70000' }],
    ['SHOUWANG_PORT', { SHOUWANG_PORT: '3000x' }],
    ['SHOUWANG_MODE', { SHOUWANG_MODE: 'test' }],
    ['SHOUWANG_SECRET_KEY', { SHOUWANG_SECRET_KEY: '' }],
    ['SHOUWANG_SECRET_KEY', { SHOUWANG_SECRET_KEY: '2026:c2hvcnQ=' }],
    ['SHOUWANG_SECRET_KEY', { SHOUWANG_SECRET_KEY: `2026:${Buffer.alloc(32).toString('base64')}` }],
    ['SHOUWANG_SECRET_KEYS_OLD', { SHOUWANG_SECRET_KEYS_OLD: makeKeys('2026').SHOUWANG_SECRET_KEY }],
    ['SHOUWANG_INDEX_KEY', { SHOUWANG_INDEX_KEY: undefined }],
    ['TEMPORAL_ADDRESS', { TEMPORAL_ADDRESS: 'http://somewhere' }],
    ['TEMPORAL_TLS_KEY', { TEMPORAL_TLS_CERT: '-----BEGIN CERTIFICATE-----' }],
    ['TEMPORAL_TLS_CERT', { TEMPORAL_TLS_CERT: 'missing.pem' }],
  ])('refuses a wrong %s and names it (%#)', (name, change) => {
    const fault = faultOf({ ...production, ...change });
    expect(fault.variable).toBe(name);
    expect(fault.zh).toMatch(/\p{Script=Han}.*。$/u);
    expect(fault.en).toMatch(/^[a-zA-Z].*\.$/);
  });
});

describe('production', () => {
  it.each([
    ['a database without a password', 'DATABASE_URL', { DATABASE_URL: 'postgres://owner@db/shouwang' }],
    ['a password out of a manual', 'DATABASE_URL', { DATABASE_URL: 'postgres://owner:postgres@db/shouwang' }],
    ['the user’s name as a password', 'DATABASE_API_URL', { DATABASE_API_URL: 'postgres://clerk:clerk@db/shouwang' }],
    ['a faster clock', 'SHOUWANG_CLOCK_FACTOR', { SHOUWANG_CLOCK_FACTOR: '60' }],
    ['Temporal in the open', 'TEMPORAL_ADDRESS', { TEMPORAL_ADDRESS: 'temporal.county.example:7233' }],
  ])('refuses %s', (_what, name, change) => {
    expect(faultOf({ ...production, ...change }).variable).toBe(name);
    expect(() => readConfig({ ...production, ...change, SHOUWANG_MODE: 'demonstration' })).not.toThrow();
  });

  it('takes Temporal on another machine with an API key', () => {
    const config = readConfig({ ...production, TEMPORAL_ADDRESS: 'county.tmprl.cloud:7233', TEMPORAL_API_KEY: 'abc' });
    expect(config.temporal.apiKey).toBe('abc');
  });
});
