import type { Sentences } from '../outcome/index.ts';
import type { MembershipKinds } from './kinds.ts';
import { postNames } from './names.ts';

const inMonths = (months: string): string => `${months} ${months === '1' ? 'måned' : 'måneder'}`;

/** What an event of membership tells, in Danish. */
export const danish: Sentences<MembershipKinds> = {
  'membership-too-short': ({ person, months, least }) =>
    `${person} ventes kun at være væk i ${inMonths(months)}; stedfortræderen indtræder først ved mindst ${least}, men kan møde i stedet til det enkelte møde.`,
  'membership-steps-in': ({ person, substitute, least }) =>
    `${person} er fritaget for sine hverv i mindst ${least} måneder. ${substitute === undefined ? 'Pladsen har ingen stedfortræder, så en må vælges først' : `${substitute} indtræder i den periode, fritagelsen varer`}.`,
  'membership-mayor-not-covered': ({ person }) =>
    `${person} er borgmester. Stedfortræderen indtræder kun, når borgmesteren er fritaget for sine hverv i hjemkommunen, men kan møde i stedet til det enkelte møde.`,
  'membership-council-decides': ({ person, months }) =>
    `${person} ventes forhindret i ${inMonths(months)}. Formanden indkalder stedfortræderen til førstkommende møde, hvor rådet afgør, om betingelserne er til stede.`,
  'membership-leave-settled': ({ person, granted }) =>
    granted
      ? `Rådet har godkendt, at stedfortræderen indtræder for ${person}.`
      : `Rådet har ikke godkendt, at stedfortræderen indtræder; ${person} er fortsat medlem.`,
  'membership-returned': ({ person }) =>
    `${person} kan varetage sit hverv igen, og stedfortræderen udtræder.`,
  'membership-leaves-council': ({ person }) =>
    `${person} er ikke længere kommunalbestyrelsesmedlem og udtræder af rådet.`,
  'membership-leaves-party': ({ person, party }) =>
    `${person} er udtrådt af ${party}, som valgte til pladsen, og udtræder af rådet.`,
  'membership-substitute-leaves-party': ({ person }) =>
    `${person} er udtrådt af partiet og er ikke længere stedfortræder.`,
  'membership-substitute-leaves': ({ person }) => `${person} er ikke længere stedfortræder.`,
  'membership-new-substitute': ({ by }) => `En ny stedfortræder skal findes af ${by}.`,
  'membership-substitute-asked': ({ person }) =>
    `Stedfortræderen ${person} indtræder som medlem, hvis vedkommende ønsker det.`,
  'membership-party-elects': ({ party }) =>
    `Pladsen har ingen stedfortræder. Kommunalbestyrelsesmedlemmerne fra ${party} vælger et nyt medlem.`,
  'membership-becomes-member': ({ person }) =>
    `${person} indtræder som medlem, og partiet vælger en ny stedfortræder.`,
  'membership-declines': ({ person, party }) =>
    `${person} indtræder ikke. ${party} vælger et nyt medlem, og ${person} bliver stedfortræder for det.`,
  'membership-member-elected': ({ person }) => `${person} er valgt som medlem.`,
  'membership-substitute-elected': ({ person }) =>
    `${person} er valgt som stedfortræder og har ingen anden plads i rådet.`,
  'membership-mayor-stays': ({ person, party }) =>
    `${person} er borgmester og bliver i rådet, selv om ${party ?? 'ingen liste'} er forladt. Sammensætningen beregnes ikke på ny.`,
  'membership-mayors-substitute-stays': ({ person }) =>
    `${person} er stedfortræder som viceborgmester, ikke for et parti, og bliver stedfortræder.`,
  'membership-not-eligible': ({ party }) =>
    `${party} har ingen i rådet mere, men heller ikke ret til at være repræsenteret, og vælger ingen.`,
  'membership-extra-member': ({ party, percent }) =>
    `Borgmesteren var den eneste fra ${party}, som har ret til at være repræsenteret (mindst ${percent} pct. af stemmerne). Partiet vælger et nyt medlem.`,
  'membership-cap-waived': ({ size, cap }) =>
    `Rådet får ${size} medlemmer, over loftet på ${cap}. Loftet er fraveget.`,
  'membership-new-mayor': ({ person, municipality }) =>
    `${person} er ny borgmester i ${municipality} og dermed medlem. Sammensætningen beregnes ikke på ny.`,
  'membership-leaves-kl': ({ municipality }) =>
    `${municipality} er udmeldt af KL. Hvad det betyder for pladserne, afgøres efter KL’s love, som ikke er en del af disse regler; indtil KL har svaret, er pladserne uændrede.`,
  'membership-post-vacated': ({ post, by }) =>
    `Posten som ${postNames[post]} er ledig. Den gruppe, der valgte, ${by}, vælger en ny.`,
  'membership-post-too-short': ({ post, months, least }) =>
    `Den, der er ${postNames[post]}, ventes kun forhindret i ${inMonths(months)}; der vælges først en anden ved mindst ${least}.`,
  'membership-post-prevented': ({ post, by, least }) =>
    `Den, der er ${postNames[post]}, er forhindret i mindst ${least} måneder. ${by} vælger en anden, så længe det varer.`,
  'membership-post-elected': ({ post, person, temporary }) =>
    `${person} er valgt som ${postNames[post]}${temporary ? ', så længe forhindringen varer' : ''}.`,
  'membership-post-returned': ({ post, person }) => `${person} er ${postNames[post]} igen.`,
  'membership-first-deputy': () => '1. viceborgmester er stedfortræder for borgmesteren.',
  'membership-second-deputy': () =>
    '1. viceborgmester er selv valgt til rådet af et parti, så 2. viceborgmester er stedfortræder for borgmesteren.',
  'membership-elected-deputy': () =>
    'Både 1. og 2. viceborgmester er valgt til rådet af et parti, så kommunalbestyrelsen vælger en stedfortræder af sin midte.',
};

/** What the council decides when a leave is no shorter than the law asks. */
export const mayTheSubstituteStepIn = (member: string): string =>
  `Er betingelserne til stede for, at stedfortræderen indtræder for ${member}?`;

/** What KL is asked when a municipality leaves it. */
export const whichSeatsEnd = (municipality: string): string =>
  `Hvilke pladser ophører, når ${municipality} er udmeldt af KL?`;
