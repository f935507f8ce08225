import fc from 'fast-check';
import { dayNumber, fromDayNumber } from '../calendar/day';
import { isRefusalCode } from '../refusal';
import { checkCharacter, cleanIdNumber, findBirthDay, readIdNumber } from './idNumber';
import { cleanPhone, isPhone } from './phone';
import { checkText, cleanText, textLength } from './text';

const today = '2026-11-22';
const withCheck = (first17: string) => first17 + checkCharacter(first17);

describe('an ID number', () => {
  it('says the day of birth and the sex', () => {
    // The specimen of GB 11643-1999.
    expect(readIdNumber('11010519491231002X', today)).toEqual({
      value: '11010519491231002X',
      bornOn: '1949-12-31',
      sex: 'female',
    });
    expect(readIdNumber('440524188001010014', today)).toBe('idNumber.birthDate');
    expect(findBirthDay('11010519491231002x')).toBe('1949-12-31');
  });

  it('is read as people type it', () => {
    expect(cleanIdNumber(' 110105 19491231 ００２x ')).toBe('11010519491231002X');
  });

  test.each([
    ['the old form of 15 digits', '110105491231002', 'idNumber.length'],
    ['a letter in the middle', '11010519491231A02X', 'idNumber.length'],
    ['nothing', '', 'idNumber.length'],
    ['a day that does not exist', withCheck('41062120230230001'), 'idNumber.birthDate'],
    ['a birth before 1900', withCheck('41062118991231001'), 'idNumber.birthDate'],
    ['a birth tomorrow', withCheck('41062120261123001'), 'idNumber.birthDate'],
    ['a province that is none', withCheck('99062119800101001'), 'idNumber.area'],
    ['another check digit', '110105194912310021', 'idNumber.checksum'],
  ])('is refused with %s', (_, text, code) => {
    expect(readIdNumber(text, today)).toBe(code);
    expect(isRefusalCode(code)).toBe(true);
  });

  it('shows every wrong digit and every exchange of neighbours', () => {
    const first17 = fc
      .tuple(
        fc.constantFrom('410621', '360704', '430700'),
        fc.integer({ min: dayNumber('1920-01-01'), max: dayNumber(today) }),
        fc.integer({ min: 0, max: 999 }),
      )
      .map(([area, day, serial]) => area + fromDayNumber(day).replaceAll('-', '') + String(serial).padStart(3, '0'));
    fc.assert(
      fc.property(first17, fc.nat(16), fc.integer({ min: 1, max: 9 }), (digits, at, by) => {
        const good = withCheck(digits);
        expect(typeof readIdNumber(good, today)).toBe('object');
        const wrong = good.slice(0, at) + String((Number(good[at]) + by) % 10) + good.slice(at + 1);
        expect(typeof readIdNumber(wrong, today)).toBe('string');
        const swapped = good.slice(0, at) + good.charAt(at + 1) + good.charAt(at) + good.slice(at + 2);
        if (swapped !== good) expect(typeof readIdNumber(swapped, today)).toBe('string');
      }),
    );
  });
});

describe('a phone number', () => {
  test.each([
    '13812345678',
    '+86 138-1234-5678',
    '１３８１２３４５６７８',
    '0392-5522000',
    '010-62345678',
    '(0371) 6555 1234',
    '008613812345678',
  ])('is %p', (text) => expect(isPhone(text)).toBe(true));
  test.each([
    '12812345678',
    '1381234567',
    '138123456789',
    '5522000',
    '0000-1234567',
    '110',
    '',
    'abc',
    '1381234567x',
    '010-12345678',
  ])('is not %p', (text) => expect(isPhone(text)).toBe(false));
  it('is kept without what people put between the digits', () =>
    expect(cleanPhone('+86 138-1234-5678')).toBe('13812345678'));
});

describe('a text', () => {
  it('counts rare characters as one', () => {
    expect(textLength('张𬭸')).toBe(2);
    expect(checkText('张𬭸𫖯', { max: 3 })).toBeUndefined();
    expect(checkText('张𬭸𫖯䶮', { max: 3, field: 'name' })).toMatchObject({
      code: 'form.tooLong',
      field: 'name',
      params: { max: 3 },
    });
  });

  it('is composed and trimmed, with one kind of line end', () => {
    expect(cleanText('  e\u0301\r\n二\r三　')).toBe('é\n二\n三');
  });

  test.each(['a\u0000b', 'a\u0007b', 'a\u202eb', 'a\u200bb', 'a\ufeffb', 'a\u0085b', 'a\u2028b', '\ud842', 'x\udfb7'])(
    'is refused with a control character: %j',
    (text) => {
      expect(checkText(text, { max: 10, lines: 'many' })?.code).toBe('form.controlCharacters');
    },
  );

  it('has several lines only where a form allows it', () => {
    expect(checkText('一\n二', { max: 10, lines: 'many' })).toBeUndefined();
    expect(checkText('一\n二', { max: 10 })?.code).toBe('form.controlCharacters');
  });

  it('of ten million characters is refused without being counted', () => {
    expect(checkText('长'.repeat(10_000_000), { max: 1000 })?.code).toBe('form.tooLong');
  });
});
