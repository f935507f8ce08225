import { signInAddress, wantedAddress } from './signInAddress';

it('comes back to the address that was wanted, with what stood behind it', () => {
  const wanted = { pathname: '/inbox', search: '?kind=townshipReview&light=red' };
  const asked = new URL(signInAddress(wanted), 'https://county.example');
  expect(wantedAddress(asked)).toBe('/inbox?kind=townshipReview&light=red');
  expect(wantedAddress(wanted)).toBe('/inbox?kind=townshipReview&light=red');
});

it('goes to the first page from the sign-in page itself', () => {
  expect(signInAddress({ pathname: '/', search: '' })).toBe('/sign-in');
  expect(wantedAddress({ pathname: '/sign-in', search: '' })).toBe('/');
});

it.each(['//elsewhere.example', '/\\elsewhere.example', 'https://elsewhere.example', 'inbox', ''])(
  'goes to no foreign address: %s',
  (from) => {
    expect(wantedAddress({ pathname: '/sign-in', search: `?from=${encodeURIComponent(from)}` })).toBe('/');
  },
);
