import { catalogue } from '../../kernel/errors.ts';

export const refuseWork = catalogue({
  'work-too-slow':
    'Det tog mere end {seconds} sekunders regnetid og blev stoppet. Bed om mindre ad gangen, og prøv igen.',
  'work-too-large': 'Det krævede mere hukommelse, end der er til det. Bed om mindre ad gangen, og prøv igen.',
  'work-crowded': 'Der er for mange, der venter på det samme lige nu. Prøv igen om lidt.',
  'work-left': 'Arbejdet blev stoppet, fordi ingen længere ventede på det.',
});
