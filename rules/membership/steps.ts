import { formatPercent } from '../exact/index.ts';
import type { Step } from '../outcome/index.ts';
import type { RuleSet } from '../rule-sets/index.ts';
import type { PostName, Task } from './model.ts';
import { postNames } from './names.ts';

const cite = (text: string, rules: RuleSet, paragraph: string): Step => ({
  text,
  law: `${rules.name} § 3, ${paragraph}`,
});

export const postName = (name: PostName): string => postNames[name];

export function postTask(name: PostName, by: string): Task {
  return { kind: name === 'chair' ? 'elect-chair' : 'elect-vice-chair', by, about: name };
}

const inMonths = (months: string): string => `${months} ${months === '1' ? 'måned' : 'måneder'}`;

export const tooShort = (member: string, months: string, rules: RuleSet): Step => ({
  text: `${member} ventes kun at være væk i ${inMonths(months)}; stedfortræderen indtræder først ved mindst ${rules.absenceMonths}, men kan møde i stedet til det enkelte møde.`,
  law: `${rules.name} § 3, stk. 5 og 6, og § 5, stk. 11`,
});

export function stepsIn(member: string, substitute: string | null, rules: RuleSet): Step {
  const who =
    substitute === null
      ? 'Pladsen har ingen stedfortræder, så en må vælges først'
      : `${substitute} indtræder i den periode, fritagelsen varer`;
  return cite(
    `${member} er fritaget for sine hverv i mindst ${rules.absenceMonths} måneder. ${who}.`,
    rules,
    'stk. 5',
  );
}

export const mayorNotCovered = (member: string, rules: RuleSet): Step => ({
  text: `${member} er borgmester. Stedfortræderen indtræder kun, når borgmesteren er fritaget for sine hverv i hjemkommunen, men kan møde i stedet til det enkelte møde.`,
  law: `${rules.name} § 3, stk. 5 og 6, og § 5, stk. 11`,
});

export const councilDecides = (member: string, months: string, rules: RuleSet): Step =>
  cite(
    `${member} ventes forhindret i ${inMonths(months)}. Formanden indkalder stedfortræderen til førstkommende møde, hvor rådet afgør, om betingelserne er til stede.`,
    rules,
    'stk. 6',
  );

export function leaveSettled(member: string, granted: boolean, rules: RuleSet): Step {
  const text = granted
    ? `Rådet har godkendt, at stedfortræderen indtræder for ${member}.`
    : `Rådet har ikke godkendt, at stedfortræderen indtræder; ${member} er fortsat medlem.`;
  return cite(text, rules, 'stk. 6');
}

export const returned = (member: string, rules: RuleSet): Step =>
  cite(`${member} kan varetage sit hverv igen, og stedfortræderen udtræder.`, rules, 'stk. 5 og 6');
export const leavesCouncil = (person: string, rules: RuleSet): Step =>
  cite(`${person} er ikke længere kommunalbestyrelsesmedlem og udtræder af rådet.`, rules, 'stk. 7');
export const leavesParty = (person: string, party: string, rules: RuleSet): Step =>
  cite(`${person} er udtrådt af ${party}, som valgte til pladsen, og udtræder af rådet.`, rules, 'stk. 7');
export const substituteLeavesParty = (person: string, rules: RuleSet): Step =>
  cite(`${person} er udtrådt af partiet og er ikke længere stedfortræder.`, rules, 'stk. 7');
export const substituteLeaves = (person: string, rules: RuleSet): Step =>
  cite(`${person} er ikke længere stedfortræder.`, rules, 'stk. 12');
export const newSubstitute = (by: string, rules: RuleSet): Step =>
  cite(`En ny stedfortræder skal findes af ${by}.`, rules, 'stk. 3 og 12');
export const substituteAsked = (substitute: string, rules: RuleSet): Step =>
  cite(`Stedfortræderen ${substitute} indtræder som medlem, hvis vedkommende ønsker det.`, rules, 'stk. 11');
export const partyElects = (party: string, rules: RuleSet): Step =>
  cite(
    `Pladsen har ingen stedfortræder. Kommunalbestyrelsesmedlemmerne fra ${party} vælger et nyt medlem.`,
    rules,
    'stk. 11',
  );
export const becomesMember = (person: string, rules: RuleSet): Step =>
  cite(`${person} indtræder som medlem, og partiet vælger en ny stedfortræder.`, rules, 'stk. 11');
export const declines = (person: string, party: string, rules: RuleSet): Step =>
  cite(
    `${person} indtræder ikke. ${party} vælger et nyt medlem, og ${person} bliver stedfortræder for det.`,
    rules,
    'stk. 11',
  );
export const memberElected = (person: string, rules: RuleSet): Step =>
  cite(`${person} er valgt som medlem.`, rules, 'stk. 1 og 11');
export const substituteElected = (person: string, rules: RuleSet): Step =>
  cite(`${person} er valgt som stedfortræder og har ingen anden plads i rådet.`, rules, 'stk. 4 og 12');

export function mayorStays(person: string, party: string | null, rules: RuleSet): Step {
  return cite(
    `${person} er borgmester og bliver i rådet, selv om ${party ?? 'ingen liste'} er forladt. Sammensætningen beregnes ikke på ny.`,
    rules,
    'stk. 8',
  );
}

export const mayorSubstituteStays = (person: string, rules: RuleSet): Step =>
  cite(
    `${person} er stedfortræder som viceborgmester, ikke for et parti, og bliver stedfortræder.`,
    rules,
    'stk. 3 og 7',
  );
export const notEligible = (party: string, rules: RuleSet): Step =>
  cite(
    `${party} har ingen i rådet mere, men heller ikke ret til at være repræsenteret, og vælger ingen.`,
    rules,
    'stk. 9',
  );
export const extraMember = (party: string, rules: RuleSet): Step =>
  cite(
    `Borgmesteren var den eneste fra ${party}, som har ret til at være repræsenteret (mindst ${formatPercent(rules.threshold, 0)} af stemmerne). Partiet vælger et nyt medlem.`,
    rules,
    'stk. 9',
  );
export const capWaived = (size: number, cap: number, rules: RuleSet): Step =>
  cite(`Rådet får ${size} medlemmer, over loftet på ${cap}. Loftet er fraveget.`, rules, 'stk. 10');
export const newMayor = (member: string, municipality: string, rules: RuleSet): Step =>
  cite(
    `${member} er ny borgmester i ${municipality} og dermed medlem. Sammensætningen beregnes ikke på ny.`,
    rules,
    'stk. 1 og 8',
  );
export const leavesKl = (municipality: string, rules: RuleSet): Step => ({
  text: `${municipality} er udmeldt af KL. Hvad det betyder for pladserne, afgøres efter KL’s love, som ikke er en del af disse regler; indtil KL har svaret, er pladserne uændrede.`,
  law: `${rules.name} § 3, stk. 7, og KL’s love § 6, stk. 5`,
});
export const postVacated = (name: PostName, by: string, rules: RuleSet): Step =>
  cite(
    `Posten som ${postName(name)} er ledig. Den gruppe, der valgte, ${by}, vælger en ny.`,
    rules,
    'stk. 13',
  );
export const postTooShort = (name: PostName, months: string, rules: RuleSet): Step =>
  cite(
    `Den, der er ${postName(name)}, ventes kun forhindret i ${inMonths(months)}; der vælges først en anden ved mindst ${rules.absenceMonths}.`,
    rules,
    'stk. 14',
  );
export const postPrevented = (name: PostName, by: string, rules: RuleSet): Step =>
  cite(
    `Den, der er ${postName(name)}, er forhindret i mindst ${rules.absenceMonths} måneder. ${by} vælger en anden, så længe det varer.`,
    rules,
    'stk. 14',
  );

export function postElected(name: PostName, person: string, temporary: boolean, rules: RuleSet): Step {
  const time = temporary ? ', så længe forhindringen varer' : '';
  return cite(`${person} er valgt som ${postName(name)}${time}.`, rules, temporary ? 'stk. 14' : 'stk. 13');
}

export const postReturned = (name: PostName, person: string, rules: RuleSet): Step =>
  cite(`${person} er ${postName(name)} igen.`, rules, 'stk. 14');
