import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, test } from 'vitest'
import { configText } from '../../src/config/config-text.ts'
import { expectSound } from './expect-sound.ts'
import { mutated } from './mutated.ts'
import { runInside } from './run-inside.ts'
import { patience, timeBox } from './time-box.ts'

const folder = mkdtempSync(join(tmpdir(), 'assent-fuzz-'))
const versions = ['policies/kerfmarkt/2018-05.md', 'policies/kerfmarkt/2020-05.md']
const settings = [
  configText(),
  configText({ policies: '../**/*.md', base: '--upload-pack=x', timeZone: 'Europe/Amsterdam' }),
  'severities:\n  contact-changed: review\nwindow: P30D\nchannels: [Email, WebsitePosting]\ncontroller: Kerf\n'
]
const approvals = [
  'approvals:\n  - id: c-b5d32a7d0285\n    reason: Tax law asks for seven years.\n    name: Ada Example\n    date: 2020-05-01\n',
  'approvals:\n  - &a {id: c-b5d32a7d0285, reason: r, name: n, date: 2020-05-01, severity: editorial}\n  - *a\n'
]

afterAll(() => rmSync(folder, { recursive: true }))

test(
  'no configuration and no list of approvals stops the check with anything but a sentence',
  async () => {
    const config = join(folder, 'assent.config.yaml')
    await fc.assert(
      fc.asyncProperty(mutated(settings), mutated(approvals), async (settings, approvals) => {
        writeFileSync(config, settings)
        writeFileSync(join(folder, 'assent.approvals.yaml'), approvals)
        expectSound(await runInside(['check', '--pair', ...versions, '--config', config]))
      }),
      timeBox
    )
  },
  patience
)
