import { may } from '../../../../kernel/rights.ts';
import type { Board } from '../../../../platform/http/board.ts';
import type { NamedCouncil } from '../../../../platform/http/way.ts';
import type { Audience } from '../model.ts';
import { noticeBoard } from '../pages/notice-board.ts';
import { listHanging } from '../store.ts';

/** Where notices hang: those for everyone in public, those for members where members come by. */
export const boards: readonly Board[] = [
  { place: 'public-council', hang: hanging('everyone') },
  { place: 'council-work', hang: hanging('members') },
  { place: 'mine', hang: hanging('members') },
];

function hanging(audience: Audience): Board['hang'] {
  return async ({ viewer, read, clock }, councils) => {
    const mayRead = ({ id }: NamedCouncil) => audience === 'everyone' || may(viewer, 'read-notices', id);
    const ids = councils.filter(mayRead).map(({ id }) => id);
    if (ids.length === 0) return null;
    const notices = await read((trx) => listHanging(trx, ids, audience, clock.today().toString()));
    return noticeBoard(notices, councils);
  };
}
