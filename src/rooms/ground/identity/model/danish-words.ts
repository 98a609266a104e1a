/** What people here add a year to and call a password; names of places come from the reference data. */
export const danishWords: readonly string[] = [
  ...'januar februar marts april maj juni juli august september oktober november december'.split(' '),
  ...'mandag tirsdag onsdag torsdag fredag lørdag søndag'.split(' '),
  ...'forår foråret sommer sommeren efterår efteråret vinter vinteren jul julen påske pinse ferie'.split(' '),
  ...'socialdemokratiet venstre konservative moderaterne enhedslisten alternativet radikale'.split(' '),
  ...'danmarksdemokraterne folkeparti dansk liberal alliance borgernes parti kristendemokraterne sf'.split(
    ' ',
  ),
  ...'tværs tvaers kkr kommune kommunen kommuner kommunal region regionen byråd byrådet rådhus rådhuset'.split(
    ' ',
  ),
  ...'borgmester borgmesteren formand formanden sekretariat sekretariatet medlem dagsorden møde politik'.split(
    ' ',
  ),
  ...'adgangskode adgangskoden kodeord kodeordet løsen hemmelig hemmelighed velkommen welcome'.split(' '),
  ...'danmark hej goddag skat skatter elsker fodbold hund kat dig mig min mit en ny nyt'.split(' '),
  ...'sjælland jylland fyn bornholm midtjylland nordjylland syddanmark hovedstaden'.split(' '),
];
