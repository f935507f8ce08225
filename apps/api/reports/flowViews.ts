import type { ClueSourceValueView, FlowFiguresView, FlowView } from '#contract/reports/flow';
import { channels, departments, riskClasses } from '#domain/household/codes';
import { roadSteps, sideSteps, type Step } from '#domain/process/step';
import {
  type ClueCell,
  clueValue,
  type EliminationCell,
  relapseOf,
  type StaysCell,
  stepFlow,
  straightThrough,
} from '#domain/reports/flow';
import type { InArea } from '#database/queries/flow';
import type { SummaryArea } from '#database/queries/summary';

/** What was counted for the flow figures. */
export interface FlowCells {
  readonly stays: readonly InArea<StaysCell>[];
  readonly eliminations: readonly InArea<EliminationCell>[];
  readonly clues: readonly ClueCell[];
  readonly areas: readonly SummaryArea[];
}

/** The cells added up, in all, by area, and clues by what they are told apart by. */
export function flowFigures({
  stays,
  eliminations,
  clues,
  areas,
}: FlowCells): Omit<FlowView, 'at' | 'areaCode' | 'areaName' | 'from' | 'on'> {
  return {
    ...figures(
      stays.filter(({ areaCode }) => areaCode === null),
      eliminations,
    ),
    areas: areas.map(({ code, name }) => {
      const isHere = ({ areaCode }: { areaCode: string | null }): boolean => areaCode === code;
      return { code, name, ...figures(stays.filter(isHere), eliminations.filter(isHere)) };
    }),
    clues: clueValue(clues),
    clueSources: sources(clues),
    clueClasses: classes(clues),
  };
}

function figures(stays: readonly StaysCell[], eliminations: readonly EliminationCell[]): FlowFiguresView {
  return {
    straight: straightThrough(stays),
    relapse: relapseOf(eliminations),
    steps: stays.map(stepFlow).toSorted((a, b) => order.indexOf(a.step) - order.indexOf(b.step)),
  };
}

const order: readonly Step[] = [...roadSteps, ...sideSteps];

function sources(clues: readonly ClueCell[]): ClueSourceValueView[] {
  return channels.flatMap((channel) =>
    [...departments, null].flatMap((department) => {
      const sent = clues.filter((cell) => cell.channel === channel && cell.department === department);
      return sent.length === 0 ? [] : [{ channel, department, ...clueValue(sent), classes: classes(sent) }];
    }),
  );
}

function classes(clues: readonly ClueCell[]): ClueSourceValueView['classes'] {
  return riskClasses.flatMap((riskClass) => {
    const sent = clues.filter((cell) => cell.riskClass === riskClass);
    return sent.length === 0 ? [] : [{ riskClass, ...clueValue(sent) }];
  });
}
