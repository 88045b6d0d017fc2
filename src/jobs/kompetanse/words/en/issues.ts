import type { Widened } from '../../../../locales/texts';
import type { nbIssues } from '../nb/issues';

/** The messages of competence plans: English. */
export const enIssues: Widened<typeof nbIssues> = {
  'period.none': ({ first, last }) =>
    `No period is chosen, so the years from ${first} to ${last} are there: from the first education to the year after the last. Write a period beside the word Period, such as 2026 or 2026–2027, for that alone.`,
  'employee.duplicate': ({ employee, other }) =>
    `Employee number ${employee} is also in ${other}. Each employee can stand once. If there are two positions, write them in one row with the percentages added up. Else correct the number, or take one row out.`,
  'employee.ambiguous': ({ employee, places }) =>
    `Several employees are called ${employee}: ${places}. Write the employee number here, in a column Employee number in both tables, so that it is clear whose education this is.`,
  'employee.unknown': ({ employee, place }) =>
    `“${employee}” is not among the employees in ${place}. Correct the name or number, or add the employee.`,
  'employee.similar': ({ employee, others, places }) =>
    `“${employee}” is not among the employees, but ${others} is (${places}). If that is the same person, write the name alike in both tables. Otherwise add the employee.`,
  'employee.mismatch': ({ number, employee, found }) =>
    `Employee number ${number} is ${employee}, but here it says “${found}”. Correct what is wrong.`,
  'employee.no-salary': ({ employee }) =>
    `The yearly salary of ${employee} is missing. The days are calculated, but not what they cost. Fill in the yearly salary at 100%.`,
  'salary.low': ({ employee, found }) =>
    `The yearly salary of ${employee} is ${found} kroner. If that is a month’s, write the salary for a whole year at 100%.`,
  'salary.high': ({ employee, found }) =>
    `The yearly salary of ${employee} is ${found} kr, more than anyone in a municipality earns. If there is a digit too many, correct it. It is to be for a year in a 100 % position.`,
  'hours.unlikely': ({ employee, found }) =>
    `Hours per week for ${employee} is ${found}. A week in a full position is from 30 to 40 hours, such as 37.5 or 35.5. Correct the number, also if it is for a part-time position.`,
  'education.ends-before-start': ({ education }) =>
    `“${education}” ends before it begins. Correct Start or End.`,
  'education.completed-before-start': ({ education, completed, start }) =>
    `“${education}” is completed ${completed}, before it begins ${start}. Correct Completed or Start.`,
  'education.after-leaving': ({ education, start, employee, leavesOn, place }) =>
    `“${education}” begins ${start}, after ${employee} leaves ${leavesOn} (${place}). Correct Start or Leaves on, or take the row out.`,
  'education.leaving-needs-time': ({ education, employee, leavesOn, column }) =>
    `${employee} leaves ${leavesOn}, and then it must be known when “${education}” goes on: ${column} is missing. Write the date, such as 15.8.2026 or autumn 2026.`,
  'education.twice': ({ education, employee, other }) =>
    `“${education}” for ${employee} also stands in ${other}, at the same time. If the row was written twice, take one of them out. If they are two educations, give each its own name, such as “${education} part 1” and “${education} part 2”.`,
  'education.broken-off-when': ({ education, end }) =>
    `“${education}” was discontinued, but End is ${end}. Write the day that it was in End, for days and fees are counted until then.`,
  'education.long': ({ education, years }) =>
    `“${education}” lasts more than ${years} years. Correct the dates or the duration if that is not so.`,
  'education.measure-missing': ({ education, column, table }) =>
    `${column} is missing for “${education}”, and ${table} goes by it. Fill in the cell.`,
  'education.time-missing': ({ education }) =>
    `The rule for “${education}” has a limit for each study year, so that Start and End must be known. Fill in the dates.`,
  'education.no-time': ({ education }) =>
    `“${education}” lacks Start or End, so that days and costs that follow its time are not placed in any year.`,
  'completion.unsaid': ({ education, end }) =>
    `“${education}” was over ${end}, but it is not said whether it is completed, and that decides supplement and stipend. Write yes or the date (such as 15.6.2025) in Completed, or no if it was not completed.`,
  'completion.needs-period': ({ education, end }) =>
    `“${education}” is not completed, and End is ${end}. Whether it is planned or discontinued depends on the period. Write it in a cell beside Period, such as 2026 or 2026–2027, or write discontinued here.`,
  'completion.day-needed': ({ education, employee, leavesOn }) =>
    `${employee} leaves ${leavesOn}, and then it must be known when “${education}” is completed. Write the date in Completed, such as 15.6.2027, or no if it is not completed before that.`,
  'date.far': ({ education, column, found }) =>
    `${column} for “${education}” is ${found}, more than ten years after the period. Correct the date if it is not so.`,
  'points.unlikely': ({ education, found }) =>
    `“${education}” has ${found} study points, more than any study gives (360 for six years). Correct the number if it is not so.`,
  'days.unlikely': ({ education, column, found, most }) =>
    `${column} for “${education}” is ${found}, more than the workdays of a year (${most}). Correct the number if it is not so.`,
  'decision.no-reason': ({ education, days }) =>
    `${days} days are granted for “${education}” without a reason. Write it in the column Reason.`,
  'leave.exam-days-above-rule': ({ education, found, days }) =>
    `“${education}” has ${found} exam days, but the rule gives ${days} days that they are to be among. Look at this, or choose that exam days come beside.`,
  'leave.limit-used': ({ education, days, employee, limit }) =>
    `The days for “${education}” are cut to ${days} in a 100 % position: the limit of ${limit} days in the study year holds for all educations of ${employee} together, and those that began earlier have used of it.`,
  'rule.between-steps': ({ education, size, table, value }) =>
    `“${education}” is ${size}, between two steps of ${table}. The step below was used: ${value}. Decide whether it should be so.`,
  'rule.above-last-step': ({ education, size, table, value }) =>
    `“${education}” is ${size}, more than the last step of ${table}. The last one was used: ${value}. Decide whether it should be so.`,
  'rule.below-first-step': ({ education, size, table }) =>
    `“${education}” is ${size}, less than the first step of ${table}, and gets nothing by the rules.`,
  'rule.no-rule-on-date': ({ education, date, table }) =>
    `No rule of ${table} was in force for “${education}” (${date}), so it gets nothing by the rules. Correct the date, or add the rule.`,
  'rule.no-rule-for-type': ({ education, type, table }) =>
    `${table} has no rule for ${type}, so “${education}” gets nothing by it. If it should, correct the type or add the rule.`,
  'rule.type-unknown': ({ education, type, known }) =>
    `Type is “${type}”, which none of the rules knows, so “${education}” gets neither days nor a supplement. There are rules for ${known}. Correct the type, or add rules for it.`,
  'rule.no-rule-for-scheme': ({ education, scheme, table }) =>
    `${table} has no rule for the scheme ${scheme} and this type of education, so “${education}” gets no stipend. Correct the scheme, or add the rule.`,
  'rule.no-rule-for-use': ({ found, known }) =>
    `Usefulness is “${found}”, which no leave rule mentions. The usual rule was used. There are rules of their own for ${known}.`,
  'rule.use-needed': ({ education, type, known, table }) =>
    `${table} has rules for ${type} with Usefulness ${known}, and none for others, so “${education}” gets no days. Write one of them in Usefulness, or add a rule without it.`,
  'rule.duplicate': ({ other }) =>
    `The same rule is also in ${other}, from the same date. Take one out, or give each its date in Valid from.`,
  'rule.one-of': ({ first, second }) => `Fill in either ${first} or ${second}, one of them in each row.`,
  'rule.cap-on-step': ({ column, rate }) =>
    `${column} is only for rules with ${rate}. Clear the cell, or write the rule as ${rate}.`,
  'rule.days-unlikely': ({ column, found, most }) =>
    `${column} is ${found}, more than the workdays of a year (${most}). Correct the number if it is not so.`,
  'rule.older-step': ({ type, from, date }) =>
    `The step ${type} from ${from} is not repeated in the newer rules (${date}) and is still in force. If it should not be, write the step with the new date and 0.`,
  'rule.binding': ({ found }) =>
    `The binding time is ${found}. It must be a whole number of months, from 0 to 600.`,
  'rules.built-in': ({ table, set }) =>
    `The workbook lacks ${table}. Fordel’s own rules were used there (${set}). They are in the sheet Rules.`,
  'rate.unknown': ({ found, known }) =>
    `The rate “${found}” is not known and was not used. Known rates: ${known}.`,
  'rate.workdays': ({ found }) => `Workdays a year is ${found}. It must be more than 0 and not above 366.`,
  'rate.missing': ({ rates, employers }) =>
    `Rates are missing: ${rates} (${employers}). They count as 0, so that the cost is too low. Write them in the table Rates.`,
  'answer.no-such-employee': ({ found }) =>
    `The answer is to be written to “${found}”, but nobody with an education has that name or number. Correct the choice, or empty it.`,
  'answer.several-employees': ({ found, names }) =>
    `The answer is to “${found}”, and that may be several: ${names}. Write the whole name or the employee number.`,
  'function.no-rules': () =>
    'The cells are no table of leave rules. Include its headings: Type, Unit, and Days or Days per unit.',
  'function.no-rule-for-type': ({ type, known }) =>
    `The rules have nothing for ${type}. They are for ${known}.`,
  'function.needs-time': ({ type }) =>
    `The rule for ${type} has a limit for each study year, which may be reached. The formula does not know when the study runs: use the job Competence plan.`,
};
