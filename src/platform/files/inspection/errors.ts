import { catalogue } from '../../../kernel/errors.ts';

export const refuseFile = catalogue({
  'file-kind-not-accepted':
    'Filen »{file}« er af en type, der ikke kan bruges her. Gem den som en af disse: {accepted}.',
  'file-like-virus':
    'Filen »{file}« ligner en virus og er ikke gemt. Lad den, der sendte den, undersøge sin maskine.',
  'file-with-program':
    'Filen »{file}« rummer et program eller en makro og er ikke gemt. Gem den uden, for eksempel som PDF.',
  'file-with-actions':
    'Filen »{file}« rummer et script eller en handling, der sætter noget i gang hos læseren, og er ikke gemt. Gem den som PDF igen uden, for eksempel ved at udskrive den til PDF.',
  'file-with-files':
    'Filen »{file}« har andre filer gemt inde i sig og er ikke gemt. Tag dem ud, og læg dem op hver for sig.',
  'file-not-inspected':
    'Filen »{file}« kunne ikke undersøges på {seconds} sekunder og er ikke gemt. Gem den i et enklere format.',
});
