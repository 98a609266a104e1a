import { writeFileSync } from 'node:fs';
import { expectOk } from '../../../src/kernel/result.ts';
import { newSetter } from '../../../src/platform/pdf/set-type.ts';
import { renderAgendaTypst } from '../../../src/rooms/outward/exports/pages/agenda-typst.ts';
import { agendaToPrint } from './agenda-to-print.ts';

// What one cold process does: start, set the agenda once, write it where it was told.
const source = renderAgendaTypst(agendaToPrint(), () => false);
writeFileSync(process.argv[2] ?? '/dev/null', expectOk(newSetter().set(source, [])).pdf);
