/** How a text for a terminal may look. */
export interface Look {
  /** Columns in a line. */
  width: number
  colour: boolean
}
