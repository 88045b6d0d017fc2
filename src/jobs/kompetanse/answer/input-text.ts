import { decimalText } from '../../../core/money/decimal';
import type { Ratio } from '../../../core/money/ratio';
import type { Read } from '../../../tables/table-schema';
import type { KompetanseResult } from './kompetanse-result';
import type { Education } from '../read/read-educations';
import type { Employee } from '../read/read-employees';

/**
 * Every input value that decides the answers, in the order of the sheets, as one text. Where a value stands is left
 * out: moving a table changes no answer.
 */
export function inputText({
  period,
  choices,
  rules,
  educations,
  recruitment,
  answerTo,
}: KompetanseResult): string {
  const employees = new Map<Employee, string>();
  const employeeText = (employee: Employee): string => {
    const text = employees.get(employee) ?? valuesText(employee, EMPLOYEE_VALUES);
    employees.set(employee, text);
    return text;
  };
  const rest = { recruitment, answerTo: answerTo?.map(({ name }) => name.value) ?? null };
  return [
    JSON.stringify([period, choices, rules, rest], valueAlone),
    ...educations.map(({ input }) => employeeText(input.employee) + valuesText(input, EDUCATION_VALUES)),
  ].join('\n');
}

type Value = string | boolean | null;

/** The value of each field; null for what another field tells. A field that is not here does not compile. */
type ValuesOf<T> = { readonly [Field in keyof T]: ((from: T) => Value) | null };

const EMPLOYEE_VALUES: ValuesOf<Employee> = {
  name: ({ name }) => name.value,
  number: ({ number }) => number,
  position: ({ position }) => exact(position),
  salary: ({ salary }) => salary && String(salary.value),
  employer: ({ employer }) => employer,
  hoursAWeek: ({ hoursAWeek }) => exact(hoursAWeek),
  leavesOn: ({ leavesOn }) => leavesOn && leavesOn.value,
};

const EDUCATION_VALUES: ValuesOf<Education> = {
  employee: null,
  education: ({ education }) => education.value,
  type: ({ type }) => type.value,
  points: ({ points }) => exact(points),
  months: ({ months }) => exact(months),
  scheme: ({ scheme }) => scheme && scheme.value,
  usefulness: ({ usefulness }) => usefulness && usefulness.value,
  start: ({ start }) => start,
  end: ({ end }) => end,
  time: null,
  withPay: ({ withPay }) => withPay,
  substitute: ({ substitute }) => substitute,
  examDays: ({ examDays }) => decimalText(examDays, 15),
  progress: ({ progress }) => progress,
  completion: ({ completion }) => completion,
  fee: ({ fee }) => String(fee),
  grant: ({ grant }) => String(grant),
  decision: ({ decision }) => exact(decision),
  reason: ({ reason }) => reason,
  completionAt: null,
  usefulnessAt: null,
  cells: null,
};

function valuesText<T>(from: T, values: ValuesOf<T>): string {
  const readers: readonly (((from: T) => Value) | null)[] = Object.values(values);
  return JSON.stringify(readers.map((read) => read && read(from)));
}

function exact(read: Read<Ratio> | null): string | null {
  return read && decimalText(read.value, 15);
}

/** Exact numbers as decimals, amounts as whole øre, and no places. */
function valueAlone(key: string, value: unknown): unknown {
  if (key === 'address' || key === 'cells') return undefined;
  if (typeof value === 'bigint') return String(value);
  return isRatio(value) ? decimalText(value, 15) : value;
}

function isRatio(value: unknown): value is Ratio {
  return typeof value === 'object' && value !== null && 'numerator' in value && 'denominator' in value;
}
