import { writeFileSync } from 'node:fs';
import { expectOk } from '../../../src/kernel/result.ts';
import { newSetter } from '../../../src/platform/pdf/set-type.ts';
import { renderPaperTypst } from '../../../src/rooms/outward/exports/model/paper-typst.ts';
import { agendaBody } from '../../../src/rooms/sittings/agenda-papers/index.ts';
import { agendaToPrint } from './agenda-to-print.ts';

// What one cold process does: start, set the agenda once, write it where it was told.
const source = renderPaperTypst(agendaBody(agendaToPrint()), () => false);
writeFileSync(process.argv[2] ?? '/dev/null', expectOk(newSetter().set(source, [])).pdf);
