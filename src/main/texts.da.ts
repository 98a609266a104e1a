import { catalogue } from '../kernel/errors.ts';

export const refuse = catalogue({
  'page-unknown': 'Siden findes ikke. Tjek adressen, eller gå til forsiden.',
  'address-not-text': 'Adressen rummer tegn, der ikke kan bruges. Tjek den, eller gå til forsiden.',
  'page-forbidden':
    'Du har ikke adgang til siden. Kontakt dit sekretariat, hvis du mener, at du skal have det.',
  'form-foreign':
    'Formularen var for gammel eller kom ikke herfra. Gå tilbage, genindlæs siden og prøv igen.',
  'signed-out':
    'Du er logget ud. Log ind i et nyt faneblad, gå så tilbage hertil, og gem igen – så går intet tabt.',
  'form-too-old':
    'Siden stammer fra før, du sidst loggede ind. Intet af det, du skrev, er tabt: gem det igen herunder.',
  'server-fault': 'Noget gik galt hos os. Intet er gemt halvt. Prøv igen om lidt.',
  'trial-only-here':
    'Serveren kører på prøve med adgangskoder, som alle kender, og svarer kun på den maskine, den kører på. Sæt TVAERS_BASE_URL til den offentlige adresse for at åbne den for andre.',
  'demonstration-in-public':
    'Databasen har prøvekonti med en adgangskode, som alle kender ({people}), og {address} er for andre end denne maskine. Luk dem først: bin/tvaers user lock {person}. Eller begynd på en tom mappe med TVAERS_DATA.',
  'proxies-invalid':
    'TVAERS_PROXIES rummer noget, der hverken er en adresse eller et net: {proxies}. Skriv fx 127.0.0.1 eller 10.0.0.0/8.',
  'port-taken': 'Port {port} er optaget af et andet program. Vælg en anden: PORT=3001 npm start',
  'port-invalid': 'PORT er ikke sat til et portnummer. Vælg et tal mellem 1 og 65535: PORT=3001 npm start',
  'export-meeting-unknown':
    'Der er intet møde »{meeting}«. Skriv mødets id, eller rådet og datoen, fx kkr-midtjylland/2024-06-18.',
});
