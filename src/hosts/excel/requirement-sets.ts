/** The oldest Excel that the host works in. */
export const BASELINE = '1.9';

/** Whether Excel knows a version of its API, such as `1.13`. */
export type IsSetSupported = (version: string) => boolean;

/** What this Excel can do that not every Excel can. */
export interface Abilities {
  /** Tells which cells are merged. */
  readonly tellsMerges: boolean;
  /** Can make a table larger or smaller where it stands. */
  readonly resizesTables: boolean;
  /** Tells of a change whether this add-in made it. */
  readonly tellsWhoChanged: boolean;
}

export function abilitiesOf(isSetSupported: IsSetSupported): Abilities {
  return {
    tellsMerges: isSetSupported('1.13'),
    resizesTables: isSetSupported('1.13'),
    tellsWhoChanged: isSetSupported('1.14'),
  };
}
