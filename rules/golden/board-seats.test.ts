import { z } from 'zod';
import { sharedFolder } from '../../test/shared.ts';
import { sumOf } from './ask.testing.ts';
import { replayGolden } from './replay.testing.ts';

const inputs = z.object({
  seats: z.array(z.object({ role: z.string(), n: z.number(), appointedBy: z.string() })),
});
type Board = z.infer<typeof inputs>;
type Seat = Board['seats'][number];

const count = (counted: (seat: Seat) => boolean) => (board: Board) =>
  sumOf(Object.fromEntries(board.seats.filter(counted).map(({ role, n }) => [role, n])));

replayGolden(sharedFolder(), {
  file: 'erhvervshusbestyrelse-sammensaetning',
  rules: ['distribution'],
  inputs,
  computed: {
    members: count(() => true),
    appointedByKkr: count(({ appointedBy }) => appointedBy === 'KKR'),
    appointedByRegion: count(({ appointedBy }) => appointedBy === 'regionsrådet'),
    politicalAppointees: count(({ role }) => /^(formand|kommunal politisk repræsentant)$/.test(role)),
  },
  told: { observer: 'one, from the ministry', inspirationList: 'a count of organisations' },
});
