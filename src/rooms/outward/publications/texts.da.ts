import { catalogue } from '../../../kernel/errors.ts';

export const refuse = catalogue({
  'take-down-nothing': 'Der er intet at tage ned: ingen af de valgte versioner kan læses af offentligheden.',
  'put-back-nothing': 'Der er intet at lægge ud igen: versionen findes ikke her.',
});
