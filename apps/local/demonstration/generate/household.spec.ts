import { ageOn } from '#domain/calendar/day';
import { object } from '#domain/form/shape';
import { riskClasses } from '#domain/household/codes';
import { householdFields } from '#domain/household/householdShape';
import { readIdNumber } from '#domain/identity/idNumber';
import { isPhone } from '#domain/identity/phone';
import { inspect } from '#domain/rules/inspect';
import type { Inspected } from '#domain/rules/rule';
import { flaws, formTakes } from './flaws';
import { demonstrationLineFen, flawEvery, households } from './household';
import { leftPerHeadFen, wagesFen } from './money';
import { rareCharacters } from './people';

const today = '2026-11-22';
const all = households({ seed: 410621, today });
const well = all.filter((household) => household.riskClasses.length === 0 && !household.flaw);
const atRisk = all.filter((household) => household.riskClasses.length > 0);
const members = all.flatMap((household) => household.facts.members);
const share = <T>(list: readonly T[], test: (one: T) => boolean) => list.filter(test).length / list.length;

describe('the households', () => {
  it('are 24 in each of 33 villages with staff and one in each of the other 409', () => {
    expect(all).toHaveLength(33 * 24 + 409);
    expect(all.map(({ index }) => index)).toEqual(all.map((_, i) => i));
    expect(new Set(all.map(({ villageCode }) => villageCode)).size).toBe(442);
  });

  it('pass the checks of the verification form field by field', () => {
    const check = object(householdFields);
    for (const { facts, flaw } of all) if (!flaw || formTakes(flaw)) expect(check(facts, '', today)).toEqual([]);
  });

  it('have unique identity numbers that are valid, were never issued, and say when who was born', () => {
    expect(new Set(members.map(({ idNumber }) => idNumber)).size).toBe(members.length);
    expect(new Set([...members.map(({ memberId }) => memberId), ...all.map(({ id }) => id)]).size).toBe(
      members.length + all.length,
    );
    for (const { idNumber } of members) {
      expect(idNumber.slice(0, 6)).toBe('410699');
      expect(readIdNumber(idNumber, today)).toMatchObject({ value: idNumber });
    }
  });

  it('have phones that look right and reach nobody', () => {
    const phones = [
      ...all.filter(({ flaw }) => flaw !== 'record.phoneInvalid').map(({ facts }) => facts.phone),
      ...members.map(({ phone }) => phone),
    ].filter((phone) => phone !== undefined);
    expect(phones.every((phone) => isPhone(phone) && /^1(42|43|54)/.test(phone))).toBe(true);
  });

  it('have one head each, the usual names and now and then a rare character', () => {
    for (const { facts } of all) {
      expect(facts.members.filter(({ relation }) => relation === 'head')).toHaveLength(1);
      expect(new Set(facts.members.map(({ name }) => name)).size).toBe(facts.members.length);
    }
    expect(share(all, ({ surname }) => '王李张刘陈杨'.includes(surname))).toBeGreaterThan(0.2);
    expect(members.some(({ name }) => rareCharacters.some((character) => name.includes(character)))).toBe(true);
  });

  it('have plausible sizes, ages, schooling, labour and kinds', () => {
    const ages = members.map(({ idNumber }) =>
      ageOn(`${idNumber.slice(6, 10)}-${idNumber.slice(10, 12)}-${idNumber.slice(12, 14)}`, today),
    );
    expect(members.length / all.length).toBeGreaterThan(2.4);
    expect(members.length / all.length).toBeLessThan(4.5);
    expect(Math.min(...ages)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...ages)).toBeLessThanOrEqual(105);
    expect(share(ages, (age) => age >= 60)).toBeGreaterThan(0.15);
    expect(share(ages, (age) => age < 18)).toBeGreaterThan(0.12);
    const unflawed = all.filter(({ flaw }) => !flaw).flatMap(({ facts }) => facts.members);
    expect(
      unflawed.filter(({ education, schoolStatus }) => (education === undefined) === (schoolStatus === undefined)),
    ).toEqual([]);
    expect(share(members, ({ labour }) => labour === 'ordinary' || labour === 'skilled')).toBeGreaterThan(0.25);
    expect(share(all, ({ facts }) => facts.kind === 'liftedOut')).toBeCloseTo(0.3, 1);
  });

  it('add up: wages are what the members earn', () => {
    for (const { facts, flaw } of all) if (!flaw) expect(facts.income.wagesFen).toBe(wagesFen(facts.members));
  });

  it('are above the line where they are well, and have all securities', () => {
    for (const { facts } of well) {
      expect(leftPerHeadFen(facts.income, facts.members.length)).toBeGreaterThanOrEqual(demonstrationLineFen);
      expect(Object.values(facts.securities)).toEqual(Array(6).fill(true));
    }
  });

  it('are mostly below the line where they are at risk, with causes, a category and what the causes claim', () => {
    expect(share(atRisk, ({ category }) => category !== 'sudden')).toBeGreaterThan(0.6);
    for (const { facts, causes, category } of atRisk.filter(({ flaw }) => !flaw)) {
      expect(causes.length).toBeGreaterThan(0);
      expect(category).toBeDefined();
      if (causes.includes('disability'))
        expect(facts.members.some(({ disabilityGrade }) => disabilityGrade !== undefined)).toBe(true);
      expect(causes.includes('housing')).toBe(facts.home.grade > 'B');
      expect(causes.includes('water')).toBe(facts.securities.water === false);
    }
    for (const risk of riskClasses)
      expect(atRisk.filter((household) => household.riskClasses.includes(risk)).length).toBeGreaterThan(3);
  });

  it('pass every inspection rule at the county, except one in twelve that breaks the rule of its flaw', () => {
    expect(all.filter(({ flaw }) => flaw)).toHaveLength(Math.floor(all.length / flawEvery));
    for (const { facts, causes, riskClasses: risks, flaw } of all) {
      const inspected: Inspected = {
        facts,
        causes,
        result: risks.length > 0 ? 'atRisk' : 'notAtRisk',
        riskStartedOn: '2026-10-01',
        explanations: [],
      };
      const spoke = inspect(inspected, {
        today,
        monitoringLineFen: demonstrationLineFen,
        registeredElsewhere: [],
        level: 'county',
      }).map(({ rule }) => rule);
      if (flaw) expect(spoke).toContain(flaw);
      else expect(spoke).toEqual([]);
    }
  });

  it('break each such rule a few times', () => {
    for (const flaw of flaws)
      expect(all.filter((household) => household.flaw === flaw).length).toBeGreaterThanOrEqual(1);
  });
});
