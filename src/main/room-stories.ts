import { noticesWork, signsWork } from '../addresses/index.ts';
import { demoCouncil } from '../rooms/ground/identity/storyboards.ts';
import { tellSigns } from '../rooms/inward/signs/storyboards.ts';
import { tellNotices } from '../rooms/outward/notices/storyboards.ts';
import { actOn, plan, type Storyboard } from './stage.ts';

/** Situations of rooms that have a story of their own; the meeting planned on its day says that it was told. */
export const roomStories: readonly Storyboard[] = [
  {
    key: 'notices',
    title: 'Opslag i et råd',
    as: 'sekretariat',
    day: '2025-04-14',
    seenDaysBefore: 7,
    address: noticesWork({ council: demoCouncil }),
    async build(stage) {
      await plan(stage);
      await tellNotices(
        actOn(stage, stage.now),
        actOn(stage, stage.now.subtract({ hours: 960 })),
        demoCouncil,
      );
    },
  },
  {
    key: 'signs',
    title: 'Kendetegn i et råd',
    as: 'sekretariat',
    day: '2025-04-28',
    seenDaysBefore: 7,
    address: signsWork({ council: demoCouncil }),
    async build(stage) {
      await plan(stage);
      await tellSigns(actOn(stage, stage.now), demoCouncil);
    },
  },
];
