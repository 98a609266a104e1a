import {
  annexesWork,
  annexFile,
  annexPlace,
  annexRestoration,
  annexWork,
  councilWork,
  draftAnnex,
  draftPicture,
  itemPictures,
  publicAnnex,
  publicPicture,
} from '../../../addresses/index.ts';
import { formOn } from '../../../platform/http/form-on.ts';
import type { Route } from '../../../platform/http/route.ts';
import { submitPicture, submitUpload } from './handlers/add-files.ts';
import { submitFile, submitPlace, submitRestore, submitWords } from './handlers/change-annexes.ts';
import { sendDraft, sendPicture, sendSent } from './handlers/send-file.ts';
import { showAnnexForm } from './handlers/show-annex-form.ts';
import { showAnnexes } from './handlers/show-annexes.ts';
import { withAnnex, withItem } from './handlers/with-item.ts';

/** Several files of 200 MB in one form. */
const many = 2 * 1024 * 1024 * 1024;
const onePicture = 32_000_000;

const showList = withItem((visit, described) => showAnnexes(visit, described));
const showForm = withAnnex((visit, described, annex) => showAnnexForm(visit, described, annex));

export const routes: readonly Route[] = [
  { method: 'GET', path: annexesWork.pattern, access: 'prepare-agenda', handle: showList },
  {
    method: 'POST',
    path: annexesWork.pattern,
    access: 'write-agenda',
    bodyLimit: many,
    files: 'kept',
    handle: submitUpload,
  },
  { method: 'GET', path: annexWork.pattern, access: 'write-agenda', handle: showForm },
  { method: 'POST', path: annexWork.pattern, access: 'write-agenda', handle: submitWords },
  ...formOn((place) => `${annexWork(place)}#fil`, {
    path: annexFile.pattern,
    access: 'write-agenda',
    bodyLimit: many,
    files: 'kept',
    handle: submitFile,
  }),
  ...formOn((place) => annexesWork(place), {
    path: annexPlace.pattern,
    access: 'write-agenda',
    handle: submitPlace,
  }),
  ...formOn((place) => annexesWork(place), {
    path: annexRestoration.pattern,
    access: 'write-agenda',
    handle: submitRestore,
  }),
  // Posted by the editor alone, and the address does not know the item's meeting.
  ...formOn((place) => councilWork(place), {
    path: itemPictures.pattern,
    access: 'write-agenda',
    bodyLimit: onePicture,
    files: 'kept',
    handle: submitPicture,
  }),
  { method: 'GET', path: draftAnnex.pattern, access: 'prepare-agenda', handle: sendDraft },
  { method: 'GET', path: draftPicture.pattern, access: 'prepare-agenda', handle: sendPicture },
  { method: 'GET', path: publicPicture.pattern, access: 'public', handle: sendPicture },
  { method: 'GET', path: publicAnnex.pattern, access: 'public', handle: sendSent },
];
