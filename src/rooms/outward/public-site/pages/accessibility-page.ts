import { html } from 'hono/html';
import type { Html } from '../../../../platform/http/reply.ts';
import { type Frame, layout } from '../../../../ui/index.ts';

/** The statement the act on accessibility of public bodies' websites asks for (lov nr. 692 af 8. juni 2018, § 4). */
export function accessibilityPage(frame: Frame): Html {
  return layout(frame, {
    title: 'Tilgængelighedserklæring',
    main: html`<h1>Tilgængelighedserklæring</h1>
<p class="lead">Alle skal kunne læse, hvad kommunekontaktrådene tager op, også med skærmlæser, tastatur, forstørrelse eller uden JavaScript.</p>
<p>Erklæringen gælder dette websted. Det skal leve op til lov om tilgængelighed af offentlige organers websteder og mobilapplikationer, og dermed til WCAG 2.1 på niveau AA (EN 301 549). Vi bygger efter WCAG 2.2 på niveau AA.</p>
<h2>Overholdelse</h2>
<p>Webstedet overholder delvist kravene.</p>
<h2>Det, der ikke er tilgængeligt</h2>
<ul>
<li>Bilag er filer fra kommuner, regioner og andre. Nogle er scannet eller mangler overskrifter, billedtekster eller mærkning, så en skærmlæser ikke kan læse dem. Spørg rådets sekretariat, hvis du mangler en udgave, du kan læse.</li>
<li>Bilagssamlingen er bilagene sat sammen i én fil. Den er ikke mere tilgængelig end de bilag, den er sat sammen af. Dagsordenen som PDF er mærket op til skærmlæsere.</li>
<li>Billeder inde i sager er beskrevet af den, der har skrevet sagen. Beskrivelsen kan mangle i ældre sager.</li>
</ul>
<h2>Sådan har vi undersøgt det</h2>
<p>Vi har selv vurderet webstedet. Hver del af siderne og siderne selv prøves automatisk med axe i en browser, hver gang noget ændres, og siderne er gennemgået på telefon og stor skærm, med tastatur og uden JavaScript. Webstedet er ikke undersøgt af andre, og det er ikke prøvet af mennesker, der bruger skærmlæser til daglig.</p>
<h2>Fandt du noget, der ikke virker?</h2>
<p>Skriv til sekretariatet for det råd, det handler om. Fortæl, hvilken side det er, og hvad du ville. Du kan også få indholdet på en anden måde.</p>
<h2>Klage</h2>
<p>Får du ikke et svar, du kan bruge, kan du henvende dig til Digitaliseringsstyrelsen, som fører tilsyn med loven: <a href="https://digst.dk/digital-inklusion/webtilgaengelighed/">digst.dk om webtilgængelighed</a>.</p>
<p class="quiet">Erklæringen er skrevet den 21. november 2026.</p>`,
  });
}
