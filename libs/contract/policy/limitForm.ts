import type { Limit } from '#domain/policy/policy';
import { NumberField } from '../fields/number';
import { CodeField } from '../fields/text';

const units = ['calendar', 'working'] as const;

export class LimitForm implements Limit {
  @NumberField({ about: '天数 Full days after the day it starts', example: 5, min: 0, max: 400 })
  days!: number;

  @CodeField(units, { about: '自然日或工作日 Calendar or working days', example: 'working' })
  unit!: 'calendar' | 'working';
}
