import { fraction } from '../exact/index.ts';
import type { TrainingPlacesInput } from './index.ts';

/** Educators in Nordjylland 2021/2022, as proposed. */
export const nordjylland: TrainingPlacesInput = {
  history: [
    { label: 'før 2015', places: 450n, extra: 0n },
    { label: '2015', places: 405n, extra: 0n },
    { label: '2016', places: 469n, extra: 0n },
    { label: '2017/2018', places: 469n, extra: 0n },
    { label: '2018/2019', places: 469n, extra: 0n },
    { label: '2019/2020', places: 492n, extra: 0n },
    { label: '2020/2021', places: 517n, extra: 38n },
  ],
  proposal: 517n,
  scenarios: [-10n, -5n, 0n, 5n, 10n, 15n, 20n].map((percent) => fraction(percent)),
  specialisations: new Map([
    ['Dagtilbudspædagogik', fraction(40n)],
    ['Skole- og fritidspædagogik', fraction(20n)],
    ['Social- og specialpædagogik', fraction(40n)],
  ]),
  task: { before: 100n, after: 105n },
};
