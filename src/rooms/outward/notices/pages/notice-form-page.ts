import { html } from 'hono/html';
import {
  councilWork,
  newNotice,
  noticeChange,
  noticePutUp,
  noticesWork,
  noticeTakeDown,
} from '../../../../addresses/index.ts';
import { isCalendarDay } from '../../../../kernel/dates.ts';
import type { Html } from '../../../../platform/http/reply.ts';
import {
  boundFields,
  button,
  type Filled,
  type Frame,
  formPage,
  longDate,
  pressForm,
} from '../../../../ui/index.ts';
import { historyPart } from '../../../ground/history/index.ts';
import { fieldsOfNotice } from '../forms/notice-form.ts';
import { audiences, type Notice } from '../model.ts';
import type { DescribedForm } from '../queries/describe-form.ts';
import { audienceNames, fieldNames } from '../texts.da.ts';

type NoticeFormPage = DescribedForm & Filled;

/** A new notice, or one to correct, take down or hang up again. */
export function noticeFormPage(frame: Frame, page: NoticeFormPage): Html {
  const { council, notice, faults, history } = page;
  const place = { council: council.id };
  return formPage(frame, {
    heading: notice ? 'Ret opslaget' : 'Nyt opslag',
    back: [
      { text: council.name, href: councilWork(place) },
      { text: 'Opslag', href: noticesWork(place) },
    ],
    faults,
    action: notice ? noticeChange({ ...place, notice: notice.id }) : newNotice(place),
    body: noticeFields(page),
    stored: notice ? { fields: fieldsOfNotice(notice), names: fieldNames, told, typed: page.fields } : null,
    submit: notice ? 'Gem opslaget' : 'Hæng opslaget op',
    after: notice ? html`${takingDown(frame, notice)}${historyPart(history)}` : '',
  });
}

/** A choice as the form calls it, and a day as people write it. */
function told(name: string, value: string): string {
  const audience = audiences.find((each) => name === 'audience' && each === value);
  if (audience) return audienceNames[audience];
  return name.endsWith('On') && isCalendarDay(value) ? longDate(value) : value;
}

function noticeFields(page: NoticeFormPage): Html {
  const field = boundFields(page);
  const options = audiences.map((audience) => ({ value: audience, text: audienceNames[audience] }));
  const body = { hint: 'Almindelig tekst. En tom linje begynder et nyt afsnit.', rows: 6 };
  return html`
    ${field.text({ name: 'title', label: fieldNames.title, required: true })}
    ${field.area({ name: 'body', label: fieldNames.body, required: true, ...body })}
    ${field.day({ name: 'firstOn', label: fieldNames.firstOn, required: true })}
    ${field.day({
      name: 'lastOn',
      label: fieldNames.lastOn,
      hint: 'Opslaget hænger dagen ud og forsvinder så af sig selv.',
      required: true,
    })}
    ${field.radio({ name: 'audience', legend: fieldNames.audience, options, value: 'everyone' })}
  `;
}

function takingDown(frame: Frame, { id, councilId, isTakenDown }: Notice): Html {
  const place = { council: councilId, notice: id };
  if (isTakenDown)
    return html`<h2 id="tag-ned">Opslaget er taget ned</h2>
      <p>Det kan hænges op igen. Så hænger det i de dage, der står ovenfor.</p>
      ${pressForm(frame, { action: noticePutUp(place) }, button('Hæng opslaget op igen', { kind: 'secondary' }))}`;
  return html`<h2 id="tag-ned">Tag opslaget ned</h2>
    <p>Så vises det ikke længere. Det bliver stående på listen over opslag og kan hænges op igen.</p>
    ${pressForm(frame, { action: noticeTakeDown(place) }, button('Tag opslaget ned', { kind: 'warning' }))}`;
}
