import type { Command } from './command.ts';

export const command: Command = {
  name: 'serve',
  summary: 'Start serveren (det samme som npm start).',
  usage: ['serve'],
  options: {},
  run: async (_args, io) => {
    const { serve } = await import('../main/serve.ts');
    return serve(io);
  },
};
