import { catalogue } from '../../kernel/errors.ts';

export const refuseUpload = catalogue({
  'upload-kind-unknown':
    'Formularen kom som {type}, og det kan ikke læses her. Genindlæs siden, og prøv igen.',
  'upload-broken': 'Overførslen blev afbrudt, og intet er gemt. Prøv igen.',
  'upload-too-large':
    'Det sendte fylder tilsammen mere end {megabytes} MB. Send færre eller mindre filer ad gangen.',
  'upload-file-too-large':
    'Filen »{file}« fylder mere end {megabytes} MB, som er grænsen for én fil. Del den, eller gem den med mindre billeder.',
  'upload-too-many-files': 'Der kan højst sendes {limit} filer ad gangen. Send dem i flere omgange.',
  'upload-too-many-fields': 'Formularen har flere end {limit} felter. Genindlæs siden, og prøv igen.',
  'upload-field-too-long': 'Feltet »{field}« rummer mere end {kilobytes} kB tekst. Forkort teksten.',
  'upload-not-text':
    'Feltet »{field}« rummer tegn, der ikke er gyldig tekst (UTF-8). Skriv det igen, eller indsæt det som ren tekst.',
  'upload-name':
    'En fils navn er for langt eller rummer tegn, der ikke kan bruges. Giv filen et andet navn, og send den igen.',
  'upload-no-files': 'Formularen her tager ikke imod filer. Genindlæs siden, og prøv igen.',
  'upload-foreign':
    'Formularen var for gammel eller kom ikke herfra, og filen er ikke gemt. Gå tilbage, genindlæs siden og prøv igen.',
  'upload-quota':
    'Der er den sidste time sendt {megabytes} MB fra dig, som ikke blev brugt til noget. Vent en time, og prøv igen.',
  'upload-disk-read-only':
    'Serveren kan ikke gemme filer lige nu, og intet er gemt. Sig det til den, der driver Tværs.',
  'upload-disk-full': 'Serverens disk er fuld, og intet er gemt. Sig det til den, der driver Tværs.',
});
