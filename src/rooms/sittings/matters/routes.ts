import { matterChange, matterSharing, mattersWork, matterWork, newMatter } from '../../../addresses/index.ts';
import type { Refusal } from '../../../kernel/result.ts';
import { htmlReply, redirectTo } from '../../../platform/http/reply.ts';
import type { Access, Route, Visit } from '../../../platform/http/route.ts';
import { findCouncil } from '../../ground/councils/index.ts';
import { createMatter, type MatterForm } from './commands/create-matter.ts';
import { editMatter } from './commands/edit-matter.ts';
import { shareMatter } from './commands/share-matter.ts';
import { matterFormPage } from './pages/matter-form-page.ts';
import { matterPage } from './pages/matter-page.ts';
import { mattersPage } from './pages/matters-page.ts';
import { sharePage } from './pages/share-page.ts';
import { describeList } from './queries/describe-list.ts';
import { describeMatter } from './queries/describe-matter.ts';

const readers: Access = ['secretariat', 'chair'];
const keepers: Access = ['secretariat'];
const missing = () => new Response(null, { status: 404 });
const emptyMatter: MatterForm = { title: '', recordNumber: '', officers: '' };

function postedMatter({ form }: Visit): MatterForm {
  return {
    title: form.text('title'),
    recordNumber: form.text('recordNumber'),
    officers: form.text('officers'),
  };
}

async function replyNew(visit: Visit, form: MatterForm, refusal: Refusal | null): Promise<Response> {
  const council = await visit.db.as(visit.viewer, (trx) => findCouncil(trx, visit.params.council ?? ''));
  if (!council) return missing();
  return htmlReply(matterFormPage(visit, { council, matter: null, form, refusal }), refusal ? 422 : 200);
}

async function replyEdit(visit: Visit, form: MatterForm | null, refusal: Refusal | null): Promise<Response> {
  const page = await describeMatter(visit);
  if (!page?.mayEdit) return missing();
  const { council, matter } = page;
  const here = matter.records.find((record) => record.councilId === council.id);
  const stored = {
    title: matter.title,
    recordNumber: here?.recordNumber ?? '',
    officers: matter.officers.join(' '),
  };
  return htmlReply(
    matterFormPage(visit, { council, matter, form: form ?? stored, refusal }),
    refusal ? 422 : 200,
  );
}

async function replyShare(visit: Visit, refusal: Refusal | null): Promise<Response> {
  const page = await describeMatter(visit);
  if (!page || page.shareable.length === 0) return missing();
  const chosen = visit.form.text('council') || page.council.id;
  const form = { council: chosen, recordNumber: visit.form.text('recordNumber') };
  return htmlReply(sharePage(visit, page, form, refusal), refusal ? 422 : 200);
}

function addressOf(visit: Visit, matterId: string): string {
  return matterWork({ council: visit.params.council ?? '', matter: matterId });
}

export const routes: readonly Route[] = [
  {
    method: 'GET',
    path: mattersWork.pattern,
    access: readers,
    async handle(visit) {
      const page = await describeList(visit);
      return page ? htmlReply(mattersPage(visit, page)) : missing();
    },
  },
  {
    method: 'GET',
    path: newMatter.pattern,
    access: keepers,
    handle: (visit) => replyNew(visit, emptyMatter, null),
  },
  {
    method: 'POST',
    path: newMatter.pattern,
    access: keepers,
    async handle(visit) {
      const form = postedMatter(visit);
      const made = await visit.db.as(visit.viewer, (trx) =>
        createMatter(trx, visit.viewer, visit.params.council ?? '', form),
      );
      if (!made.ok) return replyNew(visit, form, made.error);
      return redirectTo(addressOf(visit, made.value), 'Sagen er oprettet.');
    },
  },
  {
    method: 'GET',
    path: matterWork.pattern,
    access: readers,
    async handle(visit) {
      const page = await describeMatter(visit);
      return page ? htmlReply(matterPage(visit, page)) : missing();
    },
  },
  {
    method: 'GET',
    path: matterChange.pattern,
    access: keepers,
    handle: (visit) => replyEdit(visit, null, null),
  },
  {
    method: 'POST',
    path: matterChange.pattern,
    access: keepers,
    async handle(visit) {
      const { council = '', matter = '' } = visit.params;
      const form = postedMatter(visit);
      const done = await visit.db.as(visit.viewer, (trx) =>
        editMatter(trx, visit.viewer, council, matter, form),
      );
      return done.ok
        ? redirectTo(addressOf(visit, matter), 'Sagen er gemt.')
        : replyEdit(visit, form, done.error);
    },
  },
  { method: 'GET', path: matterSharing.pattern, access: keepers, handle: (visit) => replyShare(visit, null) },
  {
    method: 'POST',
    path: matterSharing.pattern,
    access: keepers,
    async handle(visit) {
      const { matter = '' } = visit.params;
      const form = { council: visit.form.text('council'), recordNumber: visit.form.text('recordNumber') };
      const done = await visit.db.as(visit.viewer, (trx) => shareMatter(trx, visit.viewer, matter, form));
      return done.ok ? redirectTo(addressOf(visit, matter), 'Sagen er delt.') : replyShare(visit, done.error);
    },
  },
];
