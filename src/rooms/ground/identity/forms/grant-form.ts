import { z } from 'zod';
import { councilInput, idText } from '../../../../kernel/ids.ts';
import { maybeDay } from '../../../../kernel/inputs.ts';
import { roles } from '../../../../kernel/viewer.ts';
import { roleNames } from '../texts.da.ts';

/** What a field of the form may hold: nothing is null. */
const typed = z
  .string()
  .trim()
  .nullish()
  .transform((text) => text || null);

const fields = z.object({
  /** Id of the person. */
  person: typed,
  role: typed,
  council: typed,
  municipalityCode: typed,
  organisation: typed,
  /** Id of the member a substitute stands in for. */
  substituteFor: typed,
  /** YYYY-MM-DD, both counted; null: always. */
  validFrom: maybeDay,
  validUntil: maybeDay,
});
type Fields = z.output<typeof fields>;
type Fault = { readonly field: keyof Fields; readonly code: string; readonly params?: Details };
type Details = Readonly<Record<string, string>>;

/** A role as its form posts it; what the fields say of each other is refused together with the rest. */
export const grantInput = fields
  .superRefine((given, context) => {
    for (const { field, code, params = {} } of [...faultsOfRole(given), ...faultsOfPeriod(given)])
      context.addIssue({ code: 'custom', message: code, path: [field], params });
  })
  .pipe(
    z.object({
      person: idText('people'),
      role: z.enum(roles),
      council: councilInput.nullable(),
      municipalityCode: z.string().nullable(),
      organisation: z.string().nullable(),
      substituteFor: idText('people').nullable(),
      validFrom: z.string().nullable(),
      validUntil: z.string().nullable(),
    }),
  );
export type GrantInput = z.output<typeof grantInput>;

function faultsOfRole({ person, role, council, substituteFor }: Fields): readonly Fault[] {
  const known = roles.find((each) => each === role);
  const faults: (Fault | false)[] = [
    !z.uuid().safeParse(person).success && { field: 'person', code: 'person-not-chosen' },
    role === null && { field: 'role', code: 'role-missing', params: { roles: roles.join(', ') } },
    role !== null &&
      !known && { field: 'role', code: 'role-unknown', params: { role, roles: roles.join(', ') } },
    known === 'administrator' && council !== null && { field: 'council', code: 'role-without-council' },
    known !== undefined &&
      known !== 'administrator' &&
      council === null && {
        field: 'council',
        code: 'role-needs-council',
        params: { role: roleNames[known] },
      },
    known === 'substitute' &&
      substituteFor === null && { field: 'substituteFor', code: 'substitute-needs-member' },
  ];
  return faults.filter((fault) => fault !== false);
}

function faultsOfPeriod({ validFrom, validUntil }: Fields): readonly Fault[] {
  const isBackwards = validFrom !== null && validUntil !== null && validUntil < validFrom;
  return isBackwards ? [{ field: 'validUntil', code: 'period-backwards' }] : [];
}
