import { endSentence, formatCount, formatList, formatShort } from '../exact/index.ts';
import type { Step } from '../outcome/index.ts';
import { formatLevel } from './contract-levels.ts';
import { type Contract, type ContractInput, type Fulfilment, levels } from './contract-model.ts';
import { lawOfPoint, thresholdOf } from './contract-points.ts';

export function overview({ counts, consecutive }: Contract, law: string): Step {
  const byLevel = levels.map((level) => formatLevel(counts.get(level) ?? 0, level));
  const points = formatCount(counts.get('points') ?? 0, 'målepunkt', 'målepunkter');
  const order = consecutive ? 'numrene er fortløbende' : 'numrene er ikke fortløbende';
  return {
    text: `Kontrakten har ${counts.get('total')} mål: ${formatList(byLevel)}, med ${points} i alt; ${order}.`,
    law,
  };
}

export function increases(input: ContractInput, { increases: grown }: Contract): Step[] {
  return input.increases.map(({ target, baseline, increase, times }) => {
    const more = formatShort(thresholdOf(input.goals, increase));
    const added = times === 1 ? more : `${times} × ${more}`;
    const value = formatShort(grown.get(target) ?? baseline);
    const printed = formatShort(thresholdOf(input.goals, target));
    return {
      text: `Punkt ${target}: ${formatShort(baseline)} + ${added} = ${value}; måltallet er angivet til ${printed}.`,
      law: lawOfPoint(input.goals, target, input.agreement),
    };
  });
}

export function fulfilment(one: Fulfilment, { goals, agreement }: ContractInput): Step {
  const share = formatShort(one.share);
  const verdict = one.met ? 'målet er opfyldt' : 'målet er ikke opfyldt, for det kræver 100 pct.';
  const done = formatCount(one.done, 'aktivitet', 'aktiviteter');
  return {
    text: endSentence(
      `Punkt ${one.point}: ${done} er gennemført, og der kræves ${one.required}; det er ${share} pct., og ${verdict}`,
    ),
    law: lawOfPoint(goals, one.point, agreement),
  };
}
