/** The functions for cells by their ids, in the order they are offered; for those who need no more of them than that they will be there. */
export const FUNCTION_IDS = ['FORDELING', 'ANDEL', 'PERMISJONSDAGER', 'TILLEGG', 'PERMISJONSKOST'] as const;

export type FunctionId = (typeof FUNCTION_IDS)[number];
