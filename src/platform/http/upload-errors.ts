import { catalogue } from '../../kernel/errors.ts';

export const refuseUpload = catalogue({
  'upload-kind-unknown': 'Formularen kom i en form, der ikke kan læses. Genindlæs siden, og prøv igen.',
  'upload-broken': 'Overførslen blev afbrudt, og intet er gemt. Prøv igen.',
  'upload-too-large':
    'Det sendte fylder tilsammen mere end {megabytes} MB. Send færre eller mindre filer ad gangen.',
  'upload-file-too-large':
    'Filen «{file}» fylder mere end {megabytes} MB, som er grænsen for én fil. Del den, eller gem den med mindre billeder.',
  'upload-too-many-files': 'Der kan højst sendes {limit} filer ad gangen. Send dem i flere omgange.',
  'upload-too-many-fields': 'Formularen har flere end {limit} felter. Genindlæs siden, og prøv igen.',
  'upload-field-too-long': 'Feltet «{field}» rummer mere end {kilobytes} kB tekst. Forkort teksten.',
  'upload-not-text':
    'Feltet «{field}» rummer tegn, der ikke er gyldig tekst (UTF-8). Skriv det igen, eller indsæt det som ren tekst.',
  'upload-disk-full': 'Serverens disk er fuld, og intet er gemt. Sig det til den, der driver Tværs.',
});
