import { maskBankAccount, maskIdNumber, maskName, maskPhone } from './maskings';

describe('masked values', () => {
  it('keep what tells two people apart and no more', () => {
    expect(maskIdNumber('330726196507040016')).toBe('330***********0016');
    expect(maskPhone('13812345678')).toBe('138****5678');
    expect(maskBankAccount('6228480012345678901')).toBe('***************8901');
    expect(['张三', '欧阳小明', '𬭸', '王小明', ''].map(maskName)).toEqual(['张*', '欧**明', '*', '王*明', '*']);
  });

  it('show nothing of a value too short to mask', () => {
    expect([maskIdNumber('1234567'), maskPhone('1234'), maskBankAccount('1')]).toEqual(['*******', '****', '*']);
  });
});
