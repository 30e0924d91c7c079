import type { VFile } from 'vfile'
import { parseDocument } from 'yaml'
import * as z from 'zod'
import { findingId } from '../check/finding-id.ts'
import { severities } from '../judge/at-least.ts'
import { readYaml } from './read-yaml.ts'

const text = z.string().min(1)
const approvalSchema = z.strictObject({
  id: z.string().regex(findingId, { error: 'the id of a finding, such as `c-3f9a0c12ab34`' }),
  reason: text,
  name: text,
  date: z.iso.date({ error: 'a day such as `2020-05-01`' }),
  severity: z.enum(severities).optional(),
  policy: text.optional()
})

/** What the file of approvals may hold. */
export const approvalsSchema = z.strictObject({ approvals: z.array(approvalSchema).optional() })

/** That a person looked at a finding and let it pass. */
export interface Approval {
  id: string
  reason: string
  /** Who approved. */
  name: string
  /** ISO 8601 calendar day. */
  date: string
  /** Where set, the finding counts with this severity; else it does not count at all. */
  severity?: (typeof severities)[number]
  /** Where set, the approval holds for this policy alone; path from the top of the repository. */
  policy?: string
}

/**
 * Read the file of approvals.
 *
 * @param file  gets a message for each fault, with its place
 * @returns undefined where there is a fault
 */
export function parseApprovals(file: VFile): Approval[] | undefined {
  const approvals = readYaml(file, approvalsSchema)?.approvals
  return file.messages.length > 0 ? undefined : (approvals ?? [])
}

const opening = `# Findings of assent check that a person looked at and let pass. Reviewed like any other file;
# assent approve ID --reason WHY --by NAME adds one.
`

/** The file of approvals with one more at its end; what stands there stays, with its comments. */
export function addApproval(source: string, approval: Approval): string {
  const document = parseDocument(source.trim() === '' ? `${opening}approvals: []\n` : source)
  const list = document.get('approvals')
  const entry = document.createNode(approval)
  if (list === null || list === undefined) document.set('approvals', document.createNode([entry]))
  else document.addIn(['approvals'], entry)
  const all = document.get('approvals', true) as { flow?: boolean }
  all.flow = false
  return document.toString({ lineWidth: 0 })
}
