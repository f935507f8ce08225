import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { nodeOptions } from './nodeOptions';

const programs = /dist\/apps\/(?:api|worker)\/main\.js/g;

describe('the options of Node', () => {
  it.each(['deploy/Dockerfile', 'deploy/compose.yaml', 'deploy/values.yaml', 'README.md'])(
    'stand with every program that %s starts',
    (file) => {
      const started = readFileSync(resolve(__dirname, '../..', file), 'utf8')
        .split('\n')
        .filter((line) => line.match(programs));
      expect(started.length).toBeGreaterThan(0);
      for (const line of started) for (const option of nodeOptions) expect(line).toContain(option);
    },
  );
});
