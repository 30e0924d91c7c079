/** A template cannot be used. Lines and columns count from 1. */
export class TemplateError extends Error {
  readonly template: string
  readonly line: number
  readonly column: number

  constructor(template: string, line: number, column: number, reason: string) {
    super(reason)
    this.template = template
    this.line = line
    this.column = column
  }
}
