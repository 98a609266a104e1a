import { checkDeadFiles } from './dead-files.ts';
import { file, prove } from './prove.ts';

prove({
  name: 'dead files',
  check: checkDeadFiles,
  atLeast: 800,
  sound: [
    file('bin/tvaers', "import('../src/cli/main.ts')"),
    file('src/cli/main.ts', "import './wheel.ts';", "new Worker(new URL('./thread.ts', import.meta.url));"),
    file(
      'src/cli/wheel.ts',
      "const style = new URL('../ui/wheel.css', import.meta.url);",
      "const browser = 'order/order.ts';",
    ),
    file('src/cli/thread.ts'),
    file('src/ui/wheel.css'),
    file('src/cli/order/order.ts'),
    file('test/a.test.ts', "import './used.ts';"),
    file('test/used.ts'),
  ],
  planted: [
    { fault: 'a file nobody imports', file: file('src/kernel/forgotten.ts', 'const a = 1;') },
    { fault: 'a file that names itself', file: file('src/kernel/lone.ts', "import './lone.ts';") },
    { fault: 'a command nobody gives', file: file('src/rooms/ground/notes/commands/paint.ts') },
    { fault: 'a file of a package', file: file('rules/quotas/forgotten.ts') },
    { fault: 'what only helped a test that is gone', file: file('test/forgotten.ts') },
    { fault: 'a tool nobody calls', file: file('tools/forgotten.ts') },
    { fault: 'a style no page has', file: file('src/ui/forgotten.css') },
    { fault: 'a file named in a comment alone', file: file('src/ui/named.ts', '// src/ui/named.ts') },
  ],
});
