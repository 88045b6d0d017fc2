import type { Widened } from '../../../../locales/texts';
import type { nbIssues } from '../nb/issues';

/** The messages of sharing costs: English. */
export const enIssues: Widened<typeof nbIssues> = {
  'text.undecided': ({ texts, places, choice }) =>
    `This is not read, but may decide the answer: ‘${texts}’ (${places}). Write it in the tables, or say that it changes nothing (utelat=${choice}).`,
  'text.passed-over': ({ texts }) => `‘${texts}’ does not change the answer, as you have chosen.`,
  'item.undecided': ({ texts, places, choice }) =>
    `The name of the cost may decide the answer: ‘${texts}’ (${places}). Write who is to pay in the column Owed by, or correct the amount. If it is a cost like the others, say so (behold=${choice}).`,
  'period.missing': ({ column }) =>
    `${column} has a date, so the period must be known. Choose a period, or write Period in a cell and the year in the cell to the right of it.`,
  'period.other-year': ({ found, first, last }) =>
    `‘${found}’ is of another year than the period ${first}–${last}. If the amounts are the right ones, correct the text. If those of the other year are to be shared, choose it as the period.`,
  'period.key-not-in-force': ({ found, first, last }) =>
    `‘${found}’ says that the key does not hold in the whole period ${first}–${last}. Enter the key that holds then, or correct the text.`,
  'cost.other-year': ({ label, other, place }) =>
    `‘${label}’ and ‘${other}’ (${place}) are the same item for two years. Leave out the one that is not to be shared (utelat), or take out its row. If both are to be shared, give each a name without the year.`,
  'participant.duplicate': ({ participant, other }) =>
    `${participant} is also in ${other}. Each participant can be in an agreement once. Take one of the rows out.`,
  'participant.same': ({ found, participant }) => `‘${found}’ has been read as ${participant}.`,
  'participant.unknown': ({ column, found, place, known }) =>
    `${column} is ‘${found}’, which is not among the participants in ${place}: ${known}. Correct the name, or add the participant.`,
  'participant.not-in-agreement': ({ participant, agreement }) =>
    `${participant} is not part of ${agreement}. Correct the name, or let the participant join.`,
  'participant.no-inhabitants': ({ participant }) =>
    `${participant} has 0 inhabitants. The cost per inhabitant cannot be calculated.`,
  'participant.today-shared': ({ participant, agreements }) =>
    `Today's cost of ${participant} is in a row that holds for ${agreements} and cannot be compared with one of them. Write one row for each agreement.`,
  'participant.inhabitants-differ': ({ participant, found, other, place }) =>
    `${participant} has ${found} inhabitants here and ${other} in ${place}. Correct one if they should be the same.`,
  'participant.outside-period': ({ participant }) =>
    `${participant} does not take part in the period and has been left out.`,
  'participant.part-of-period': ({ participant }) =>
    `${participant} takes part in only some of the period. Divide the period where the participation changes, and calculate each part by itself.`,
  'participant.dates-swapped': ({ participant }) =>
    `${participant} has a To date that is before its From date. Correct the dates.`,
  'agreement.unknown': ({ found, place, known }) =>
    `‘${found}’ has no key for sharing its costs. Known agreements in ${place}: ${known}. Correct the name, or add a row to Keys.`,
  'agreement.unclear': ({ known }) =>
    `The row does not say which agreement it belongs to. Fill in Agreement. Known agreements: ${known}.`,
  'agreement.duplicate': ({ agreement, other }) =>
    `${agreement} also has a key in ${other}. Take one of them out, or give each its own date in Valid from.`,
  'agreement.no-participants': ({ agreement }) =>
    `There are no participants in ${agreement}. Add them to Participants, with the name of the agreement in the column Agreement.`,
  'agreement.no-costs': ({ agreement }) => `There are no costs to share in ${agreement}.`,
  'agreement.not-in-force': ({ agreement }) =>
    `No key for ${agreement} is valid when the period begins. Correct Valid from, or choose another period.`,
  'agreement.changes-in-period': ({ agreement }) =>
    `The key for ${agreement} changes during the period. Divide the period where the key changes, and calculate each part by itself.`,
  'key.missing': ({ table }) =>
    `No key for sharing the costs was found. Make the table ${table} with Agreement and Equal share, or choose a key, such as 40/60.`,
  'key.contradicts': ({ said, other, place }) =>
    `This says ${said}, but ${place} says ${other}. Write the key in one of the places, or the same in both.`,
  'key.weights-sum': ({ sum, equalShare, drivers }) =>
    `The parts of the key come to ${sum} (${equalShare} shared equally, ${drivers}). They must come to 100%.`,
  'driver.unknown': ({ driver, place, known }) =>
    `Participants has no column of numbers called ‘${driver}’. The columns found in ${place} are ${known}. Correct the name, or add the column.`,
  'driver.year-unsaid': ({ driver, heading, place }) =>
    `The driver is ‘${driver}’, but the heading ‘${heading}’ in ${place} does not say what year its numbers are from. Write ‘${driver}’ as the heading if they are from then, or take the year out of the driver.`,
  'driver.repeated': ({ driver }) =>
    `‘${driver}’ is in the key more than once. Put its parts together as one.`,
  'driver.percent-sum': ({ column, agreement, sum, place }) =>
    `${column} comes to ${sum} for the participants in ${agreement} (${place}), not 100%. To divide each of them by the sum, choose prosent=rescale. To let each bear its percentage and leave the rest unshared, choose prosent=leave. Otherwise correct the figures.`,
  'driver.percent-above': ({ column, agreement, sum, place }) =>
    `${column} comes to ${sum} for the participants in ${agreement} (${place}), not 100%. More than all cannot be shared. Correct the figures, or choose prosent=rescale to divide each of them by the sum.`,
  'driver.percent-part': ({ column, agreement, sum, place }) =>
    `${column} comes to ${sum} for the participants in ${agreement} (${place}), and the key shares by something else, too. Then the rest cannot be left, for it is of a part of the costs alone. Correct the figures, or choose prosent=rescale to divide each of them by the sum.`,
  'driver.percent-left': ({ column, agreement, sum, left }) =>
    `${column} comes to ${sum} in ${agreement}. The rest, NOK ${left}, is not shared, as you have chosen.`,
  'driver.percent-rescaled': ({ column, agreement, sum }) =>
    `${column} comes to ${sum} in ${agreement} and is rescaled to 100%, as you have chosen.`,
  'driver.zero-sum': ({ column, agreement }) =>
    `${column} is 0 for everyone in ${agreement}, so nothing can be shared by it. Fill in the numbers, or choose another driver.`,
  'host.ambiguous': ({ first, place, second, agreement }) =>
    `Both ${first} (${place}) and ${second} are host for ${agreement}. Choose one.`,
  'host.missing-for-rounding': ({ agreement }) =>
    `‘Host absorbs’ needs a host for ${agreement}. Fill in Host, or choose another rounding.`,
  'host.missing-for-overhead': ({ agreement }) =>
    `Overhead is credited to the host, but there is no host for ${agreement}. Fill in Host.`,
  'overhead.no-types': ({ agreement }) =>
    `Overhead for ${agreement} is calculated from certain types of cost, but the table Costs has no column Type. Add the column.`,
  'overhead.high': ({ agreement, rate }) =>
    `Overhead for ${agreement} was read as ${rate}. If you meant something else, write it with a percent sign, such as 2 %.`,
  'overhead.untyped': ({ agreement, items, types, choice }) =>
    `Overhead for ${agreement} is reckoned of ${types}, but Type is missing for ${items}. Fill in Type, such as Lønn or Drift, or choose what overhead is reckoned of (overheadgrunnlag=${choice}).`,
  'overhead.twice': ({ agreement, item, rate, place }) =>
    `‘${item}’ is among the costs, and ${agreement} has overhead of ${rate} besides. Leave the row out (utelat=${place}), or say that it comes in addition (behold=${place}).`,
  'overhead.no-base': ({ agreement, place, types, found }) =>
    `Overhead for ${agreement} is reckoned of ${types}, but no costs are of that type (see ${place}). Found ${found}. Choose which are to be in it (overheadgrunnlag=${found}).`,
  'overhead.unclear-types': ({ agreement, place, types, unclear, choice }) =>
    `Overhead for ${agreement} is reckoned of ${types}, but ${place} also has ${unclear}, which may be the same. Choose which are to be in it (overheadgrunnlag=${choice}).`,
  'overhead.types-left-out': ({ agreement, types, leftOut }) =>
    `Overhead for ${agreement} is reckoned of ${types}. These are not in its base: ${leftOut}.`,
  'rounding.is-unit': ({ found, unit }) =>
    `Rounding is ‘${found}’, which says how finely to round, not who gets what is left. Write ${unit} in the column Unit, and leave Rounding empty or write largest remainder.`,
  'cost.heading': ({ item }) =>
    `‘${item}’ has no amount and has been read as a heading. If it is a cost, fill in the amount.`,
  'payer.unknown': ({ found, place }) =>
    `Paid by is ‘${found}’, which is not among the participants in ${place}. The shares are the same, but correct the name before the settlement.`,
  'rounding.above-total': ({ agreement, difference }) =>
    `The shares in ${agreement} are each rounded alone and come to NOK ${difference} more than the total. Choose ‘largest remainder’ to make them add up.`,
  'rounding.below-total': ({ agreement, difference }) =>
    `The shares in ${agreement} are each rounded alone and come to NOK ${difference} less than the total. Choose ‘largest remainder’ to make them add up.`,
  'rounding.total-rounded': ({ agreement, total, rounded }) =>
    `The total in ${agreement} is NOK ${total}. It has been rounded to NOK ${rounded}, to the chosen unit.`,
  'function.not-a-line': ({ parameter, rows, columns }) =>
    `${parameter} must be one row or one column, and is ${rows} rows and ${columns} columns.`,
};
