import { checkAddresses } from './addresses.ts';
import { file, prove } from './prove.ts';

/** A file in which « and » stand for the marks around an expression in a template. */
const written = (path: string, ...lines: readonly string[]) =>
  file(path, ...lines.map((line) => line.replaceAll('«', '${').replaceAll('»', '}')));
const page = (line: string) => written('src/rooms/sittings/agendas/pages/x.ts', line);

prove({
  name: 'addresses',
  check: checkAddresses,
  atLeast: 90,
  sound: [
    written(
      'src/addresses/x.ts',
      "export const front = path('/');",
      "export const feed = path('/feed.atom');",
      'const ofCouncil = `/raad/:council` as const;',
      'export const item = path(`«ofCouncil»/punkter/:item`);',
    ),
    written('src/rooms/sittings/agendas/routes.ts', 'export const routes = [{ path: item.pattern }];'),
    written(
      'src/rooms/sittings/agendas/pages/y.ts',
      'html`<a href="«item({ council })»#a">«text»</a> og/eller`;',
    ),
    written('src/rooms/sittings/agendas/x.test.ts', "await read('/raad/kkr-midtjylland');"),
    written('src/platform/files/x.ts', 'const place = `«folder»/filer`;', "const other = '/raadhus';"),
  ],
  planted: [
    { fault: 'a link written out', file: page('html`<a href="/raad/«council.id»">`;') },
    { fault: 'an address in a string', file: page("const address = '/feed.atom';") },
    { fault: 'an address in a template', file: page('redirectTo(`/raad?vis=alle`);') },
    { fault: 'a made address with more behind it', file: page('const form = `«address»/punkter`;') },
    { fault: 'an address behind the name of the server', file: page('`«source.baseUrl»/raad/«id»`;') },
    {
      fault: 'a route that has its pattern to itself',
      file: written(
        'src/rooms/sittings/agendas/routes.ts',
        "const routes = [{ method: 'GET', path: '/opslag' }];",
      ),
    },
  ],
});
