import {
  type Fuel,
  fuels,
  type HouseGrade,
  houseGrades,
  type Road,
  roads,
  type Toilet,
  toilets,
  type WaterSource,
  waterSources,
} from '#domain/household/homeCodes';
import { NumberField, YesNoField } from '../fields/number';
import { CodeField, TextField } from '../fields/text';

/** House and surroundings; also how they are shown. */
export class HomeForm {
  @CodeField(houseGrades, { about: '住房等级 House grade; C and D are unsafe', example: 'B' })
  grade!: HouseGrade;

  @NumberField({ about: '住房面积 Floor area, m²', example: 82.5, min: 0, max: 5000, fractions: true })
  floorAreaM2!: number;

  @CodeField(waterSources, { about: '饮水 Water', example: 'piped' })
  water!: WaterSource;

  @YesNoField({ about: '通电 Electricity', example: true })
  electricity!: boolean;

  @CodeField(toilets, { about: '厕所 Toilet', example: 'sanitary' })
  toilet!: Toilet;

  @CodeField(fuels, { about: '燃料 Fuel', example: 'gas' })
  fuel!: Fuel;

  @CodeField(roads, { about: '入户路 Road to the house', example: 'paved' })
  road!: Road;
}

const mu = (about: string, example: number) => NumberField({ about, example, min: 0, max: 10_000, fractions: true });

/** Land in mu. */
export class LandForm {
  @mu('耕地 Arable', 4.2)
  arableMu!: number;

  @mu('林地 Forest', 0)
  forestMu!: number;

  @mu('林果 Fruit', 0.5)
  fruitMu!: number;

  @mu('草地 Grass', 0)
  grassMu!: number;

  @mu('水面 Water', 0)
  waterMu!: number;
}

export class BankForm {
  @TextField({ about: '开户行 Bank', example: '浚县农村商业银行', max: 50 })
  name!: string;

  @TextField({ about: '账号 Account', example: '6299990000000000000', max: 40 })
  account!: string;
}
