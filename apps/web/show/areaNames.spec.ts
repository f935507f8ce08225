import { belowCity, shortest, within } from './areaNames';

const village = '河南省鹤壁市浚县王庄镇宋井固村';

it('says an area’s name as it is said inside a county', () => {
  expect(belowCity(village)).toBe('浚县王庄镇宋井固村');
  expect(belowCity('河南省鹤壁市浚县')).toBe('浚县');
  expect(belowCity('河南省鹤壁市')).toBe('鹤壁市');
  expect(belowCity('河南省')).toBe('河南省');
});

it('leaves out what the reader’s own area says already', () => {
  expect(within(village, '河南省鹤壁市浚县王庄镇')).toBe('宋井固村');
  expect(within(village, '河南省鹤壁市浚县')).toBe('王庄镇宋井固村');
  expect(within(village, village)).toBe('浚县王庄镇宋井固村');
  expect(within(village, undefined)).toBe('浚县王庄镇宋井固村');
});

it('says the one word that matters where there is room for one', () => {
  expect(shortest(village)).toBe('宋井固村');
  expect(shortest('河南省鹤壁市浚县王庄镇')).toBe('王庄镇');
  expect(shortest('河南省鹤壁市浚县')).toBe('浚县');
  expect(shortest('河南省鹤壁市')).toBe('鹤壁市');
});
