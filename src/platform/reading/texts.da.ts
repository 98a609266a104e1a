import { catalogue } from '../../kernel/errors.ts';

export const refuseReading = catalogue({
  'source-empty':
    'Filen »{file}« er tom. Vælg filen igen, eller gem den på ny fra det program, den kommer fra.',
  'source-too-large':
    'Filen »{file}« fylder {megabytes} MB. Grænsen er {limit} MB: del filen, eller gem den med mindre billeder.',
  'source-kind-unknown':
    'Filen »{file}« er af en type, der ikke kan læses. Brug PDF, DOCX, HTML, TXT, XLSX, JSON eller et billede (PNG, JPEG).',
  'source-zip-without-agenda':
    'ZIP-filen »{file}« indeholder ingen udgivet dagsorden fra Acadre, eDoc eller SBSYS. Er det mange dokumenter, så brug »Indlæs mange på én gang«.',
  'source-kind-differs':
    'Filen »{file}« hedder .{extension}, men indholdet er noget andet ({found}). Giv filen den rigtige endelse, eller gem den på ny.',
  'source-encrypted': 'PDF-filen »{file}« er beskyttet med adgangskode. Fjern adgangskoden, og prøv igen.',
  'source-locked-or-old':
    'Filen »{file}« er beskyttet med adgangskode eller gemt i et ældre Office-format. Gem den som .{extension} uden adgangskode.',
  'source-packed-too-large':
    'Filen »{file}« er pakket så hårdt, at den ikke kan læses sikkert: udpakket fylder den over {limit} MB. Gem den på ny.',
  'source-too-many-cells':
    'Regnearket »{file}« går helt ud til celle {cell}, og så stor en tabel kan ikke læses. Slet de tomme rækker og kolonner uden om tallene, og gem det igen.',
  'source-too-many-pages': 'Filen »{file}« har {pages} sider. Grænsen er {limit} sider: del filen i flere.',
  'source-not-text':
    'Filen »{file}« er ikke gyldig tekst (UTF-8). Åbn den i en teksteditor, og gem den som UTF-8.',
  'source-unreadable':
    'Filen »{file}« er beskadiget og kan ikke læses. Gem den på ny fra det program, den kommer fra.',
  'source-too-slow':
    'Filen »{file}« tog mere end {seconds} sekunder at læse, og læsningen blev stoppet. Del filen, eller gem den i et enklere format.',
  'source-too-long':
    'Dokumentet »{file}« er så langt, at det ikke kan vises på én side: det, der er læst, fylder {letters} tegn, og grænsen er {limit}. Del det i flere, og læs dem ind hver for sig.',
  'source-without-text':
    'Filen »{file}« har ingen tekst, kun billeder. Brug en udgave med tekst, eller få den læst med et OCR-program først.',
});

/** Warnings: what was read, but not with certainty. */
export const readingWarnings = {
  'read-as-windows-1252': 'Filen er gemt med en ældre dansk tegntabel (Windows-1252) og er læst sådan.',
  'unreadable-letters': 'Nogle tegn i filen kunne ikke læses og står som »�«.',
  'hidden-text-left-out': 'Filen har skjult tekst ({count} tegn). Den er udeladt.',
  'changes-accepted':
    'Filen har registrerede ændringer: {inserted} indsatte tegn er taget med, {deleted} slettede tegn er udeladt. Se efter, at rettelserne gælder.',
  'comments-left-out': 'Filen har {count} kommentarer. De er udeladt.',
  'formulas-as-text':
    'Filen har en formel (ligning); den er skrevet som almindelig tekst. Se efter, at den er rigtig.',
  'controls-left-out': 'Sidens knapper og menuer ({count} tegn) er udeladt.',
  'page-without-text':
    'Side {page} har ingen tekst, kun et billede (skannet). Det, der står på den, er ikke læst.',
  'pages-recognised':
    'Side {page} er skannet. Teksten er læst af et OCR-program og skal læses efter: sikkerhed {share} %.',
  'ocr-missing':
    'Serveren har intet OCR-program med dansk (tesseract), så skannede sider læses ikke. Driften kan installere det.',
  'pages-unread': '{count} af filens {pages} sider ({share} %) har ingen tekst.',
  'pictures-not-read': 'Filen har billeder. Billeder læses ikke ind som tekst.',
} as const;
