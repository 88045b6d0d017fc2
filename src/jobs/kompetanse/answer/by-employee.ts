import type { Employee } from '../read/read-employees';
import type { Education } from '../read/read-educations';

/** Educations by their employee, in the order of the table. */
export function byEmployee(educations: readonly Education[]): ReadonlyMap<Employee, readonly Education[]> {
  const groups = new Map<Employee, Education[]>();
  for (const each of educations) {
    const own = groups.get(each.employee);
    if (own === undefined) groups.set(each.employee, [each]);
    else own.push(each);
  }
  return groups;
}
