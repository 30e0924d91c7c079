import { stringify } from 'yaml'
import { configSchema } from './config.ts'

/** What a first configuration says, where its author decides otherwise than usual. */
export interface ConfigAnswers {
  policies?: string
  base?: string
  failOn?: string
  timeZone?: string
}

type Key = keyof ConfigAnswers

const usual = { policies: 'policies/**/*.md', base: 'origin/main', failOn: 'substantial', timeZone: 'UTC' } as const

const asked: Record<Key, string> = {
  policies: 'Which files are policies? A pattern:',
  base: 'Which revision is a branch compared with?',
  failOn: 'From which severity on does the check fail (substantial, review, editorial, never)?',
  timeZone: "In which time zone are the days of a notice counted (the controller's)?"
}

/** What `assent init` asks. */
export const questions = (Object.keys(asked) as Key[]).map((key) => ({
  key,
  asks: asked[key],
  usual: usual[key],
  faultOf: (answer: string) => faultOf(key, answer)
}))

function faultOf(key: Key, answer: string): string | undefined {
  const issue = configSchema.safeParse({ [key]: key === 'policies' ? [answer] : answer }).error?.issues[0]
  if (!issue) return undefined
  const allowed = issue.code === 'invalid_value' ? issue.values.join(', ') : issue.message
  return `Unexpected \`${answer}\`, expected ${allowed}`
}

/** A commented configuration: the answers, and everything else as comments. */
export function configText(answers: ConfigAnswers = {}): string {
  const { policies, base, failOn, timeZone } = { ...usual, ...answers }
  const line = (value: unknown) => stringify(value).trimEnd()
  return `# The configuration of assent. Every key may be left out; docs/configuration.md explains each.
# yaml-language-server: $schema=node_modules/assent/schemas/assent.config.schema.json

# The files that are policies, from this folder on.
${line({ policies: [policies] })}

# The git revision that assent check compares a branch with.
${line({ base })}

# From which severity on assent check and assent lint fail: substantial, review, editorial or never.
${line({ failOn })}

# The controller's time zone: in it the days of a notice are counted.
${line({ timeZone })}

# How grave a rule is: substantial, review, editorial, or off. assent rules lists the ids.
# severities:
#   contact-changed: review
#   missing-provision: off

# How long people have to decide and how they are told, in place of what the policy's own clause says.
# window: P30D
# channels: [Email, WebsitePosting]

# Who sends the notice.
# controller:
#   name: Example Ltd
#   email: privacy@example.com

# Templates of your own for the notice; assent init --templates FOLDER writes those to begin with.
# templates: templates

# Where postings, people and events are kept: a file from this folder on, or postgres://...
# ledger: assent.ledger.sqlite

# Where assent approve keeps the approvals.
# approvals: assent.approvals.yaml
`
}
