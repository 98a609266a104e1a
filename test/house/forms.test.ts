import { checkForms } from './forms.ts';
import { file, prove } from './prove.ts';

const page = 'src/rooms/sittings/meetings/pages/x.ts';
const handler = 'src/rooms/sittings/meetings/handlers/x.ts';
const form = 'src/rooms/sittings/meetings/forms/x.ts';

prove({
  name: 'forms',
  check: checkForms,
  atLeast: 500,
  sound: [
    file(
      page,
      'const a = fieldForm(frame, { action, fields, submit });',
      'const b = pressForm(frame, b, c);',
    ),
    file(
      handler,
      "if (visit.form.text('do') === 'remove') return visit.submit(remove, visit.form.fields);",
      'return visit.submit(add, { ...visit.form.posted, councilId });',
      'const fields = refill(fieldsOf(stored), visit.form.fields);',
    ),
    file(form, 'const when = dayInput();', "const note = z.string().trim().default('');"),
  ],
  planted: [
    {
      fault: 'a form put together by hand',
      file: file(page, 'const a = postForm(frame, { action }, fields);'),
    },
    { fault: 'one written out', file: file(page, 'return html`<form class="a" method="post">`;') },
    {
      fault: 'a page with faults of its own',
      file: file(page, 'html`${errorSummary(page.faults)}<h1>A</h1>`'),
    },
    { fault: 'a field that is picked out', file: file(handler, 'const a = visit.form.fields.title;') },
    { fault: 'one taken apart', file: file(handler, "const { title = '' } = visit.form.fields;") },
    { fault: 'one asked for by name', file: file(handler, "const a = visit.form.text('title');") },
    { fault: 'a file that is looked for', file: file(handler, 'const a = visit.form.files[0];') },
    { fault: 'a day of its own', file: file(form, 'const day = z.iso.date();') },
    { fault: 'a text without an end', file: file(form, "const a = z.string().trim().min(1, 'a-missing');") },
  ],
});
