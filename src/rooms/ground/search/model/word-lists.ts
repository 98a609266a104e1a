import { fold } from './fold.ts';

/** Plurals and degrees that share no ending with their word: the dictionary lists them apart. */
export const irregular: ReadonlyMap<string, string> = new Map(
  Object.entries({
    barn: 'børn børnene børnenes børns',
    mand: 'mænd mændene mændenes mænds',
    kvinde: 'kvinder',
    far: 'fædre fædrene',
    mor: 'mødre mødrene',
    bror: 'brødre brødrene',
    datter: 'døtre døtrene',
    bonde: 'bønder bønderne',
    bog: 'bøger bøgerne bøgernes',
    hånd: 'hænder hænderne',
    fod: 'fødder fødderne',
    tand: 'tænder tænderne',
    stad: 'stæder',
    kraft: 'kræfter kræfterne',
    øje: 'øjne øjnene',
    ko: 'køer køerne',
    tilstand: 'tilstande',
    lille: 'små mindre mindst',
    gammel: 'ældre ældste',
    ung: 'yngre yngste',
    stor: 'større størst største',
  }).flatMap(([word, forms]) => forms.split(' ').map((form) => [fold(form), fold(word)] as const)),
);

/** What looks like a word at the end of another and is an ending: no compound ends in it. */
export const noLastParts: ReadonlySet<string> = new Set(
  `hed heden heder hedens else elsen elser elserne ning ningen ninger ningerne ling ring ringen ringer ringerne isk iske
ske sker skab skabet skaber som lig lige ligt ende ene ens erne ernes gerne ion ionen ioner tion tioner tes ler mer nelse
metal agne elle elles rige eres eret ist ister ing inger ingen est este ede tet ten ter terne den der det ser sen serne
ger ges gen ken ket let lens men mes nes nen ner pen per ren res rer sel vel ven vende ret rede lede leder bel bar bare art
arter ere eren erede ile ive ivt ende igt ige fri frit tur ture som somme mene mende hen had haft kan man din min sin and
vis vist gang sted steder følge løs løse løst fuld fuldt ant anter ad ade ale alt eri erne etter kab kaber kabet lose`
    .split(/\s+/)
    .map(fold),
);

/** What begins a word without being a part anybody looks for. */
export const noFirstParts: ReadonlySet<string> = new Set(
  `ind for med sam under over op ud gen til ved sammen mellem hen bort frem mod vel mis eks des fra hos imod inden efter
gennem igen ned nok om uden vid hoved for- af an be er ens men par der ret fore mer sel kon dis pro ver pas mar kan fri`
    .split(/\s+/)
    .map(fold),
);

/** Words that join a sentence and ask its question; nobody looks for them where others stand beside. */
export const commonWords: ReadonlySet<string> = new Set(
  `ad af alle alt altså anden andet andre at bare begge blev blevet bliver burde bør da de dem den denne der deres derfor det
dette dig din disse dog du efter eller en end endnu ens er et ethvert fik for fordi fra før får få gør gøre gå går ham han har
hende hendes her hun hvad hvem hvilke hvilken hvilket hvis hvor hvordan hvorfor hvornår hver hvert i igen ikke ind ingen
intet ja jeg jo kan kom kommer kunne lige man mange med meget mellem men mere mest mig min mit må nej nogen noget nogle nu
når og også om op os over på sagde samt se ser sig sin sine sit sker skal skulle snart som så sådan til tog ud under
var vare ved vi vil ville vore være været står findes find vis mod hos kr the of and koster bliver siger mener gælder
handler sidder finder skete gjort vedrørende omkring ifølge hvorledes hvorvidt blandt gennem lang lange langt længe ofte stor store`
    .split(/\s+/)
    .map(fold),
);
