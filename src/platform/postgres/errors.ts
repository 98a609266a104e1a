import { catalogue } from '../../kernel/errors.ts';

export const refuse = catalogue({
  'database-away':
    'Databasen svarer ikke lige nu. Det, der er gemt, er ikke gået tabt. Vent et øjeblik, og prøv igen.',
  'database-stuck':
    'Databasen er for længe om at svare, og arbejdet er opgivet; intet er gemt halvt. Vent et øjeblik, og prøv igen.',
  'database-busy': 'Der er for travlt lige nu; intet er gemt halvt. Vent et øjeblik, og prøv igen.',
  'database-full':
    'Disken med databasen er fuld, så der kan læses, men ikke gemmes. Intet er gemt halvt. Sig det til dem, der driver Tværs.',
  'database-read-only':
    'Databasen kan lige nu kun læses. Intet er gemt halvt. Vent et øjeblik, og prøv igen.',
});
