import { html } from 'hono/html';
import type { PersonRows } from '../../../../platform/keeping/index.ts';
import { type Html, longDate } from '../../../../ui/index.ts';
import { takenOutTables } from '../texts.da.ts';

/** What somebody reads first who has taken their information out: what is in it, and what is not and why. */
export function takenOutCover(rows: PersonRows, today: Temporal.PlainDate): Html {
  const lines = Object.entries(rows).map(
    ([table, found]) =>
      html`<li>${takenOutTables[table] ?? `Andre rækker, der nævner personen (${table})`}: ${found.length}</li>`,
  );
  return html`<!doctype html>
<html lang="da">
  <head><meta charset="utf-8"><title>Oplysninger om en person</title></head>
  <body>
    <h1>Oplysninger om en person</h1>
    <p>Taget ud af Tværs den ${longDate(today.toString())}. Rækkerne står i filen oplysninger.json.</p>
    <ul>${lines}</ul>
    <p>Adgangskoder og nøgler er ikke med: de er kun gemt som aftryk, som ingen kan læse. Tekster i dagsordener og
      referater er rådets arkiv og står på rådets sider; her står, at personen har skrevet i dem, og hvornår.</p>
  </body>
</html>`;
}
