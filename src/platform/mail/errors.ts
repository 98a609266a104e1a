import { catalogue } from '../../kernel/errors.ts';

export const refuse = catalogue({
  'mail-address-wrong':
    'SMTP_URL skal være en adresse som smtp://bruger:kode@mail.example.dk:587 eller smtps://mail.example.dk. Ret den, og start igen.',
  'mail-sender-missing':
    'MAIL_FROM mangler. Skriv den afsender, som mails skal have, f.eks. MAIL_FROM="KKR <kkr@example.dk>", og start igen.',
  'mail-sender-wrong':
    'MAIL_FROM er "{sender}", men skal være en mailadresse som "KKR <kkr@example.dk>". Ret den, og start igen.',
});
