import { type Command, Option } from 'commander'
import type { Verification } from '../../ledger/verify.ts'
import { printable } from '../../render/printable.ts'
import { CallError } from '../call-error.ts'
import { exitCodes } from '../exit-codes.ts'
import { required } from '../required.ts'
import type { Rim } from '../rim.ts'
import { configOption, settings } from '../settings.ts'
import { ledgerOption, withLedger } from '../with-ledger.ts'

interface LedgerOptions {
  ledger?: string
  config?: string
}

const evidenceFormats = ['json', 'csv', 'jsonld'] as const

const hash = /^[0-9a-f]{64}$/

const ending = `
Examples:
  assent ledger verify --head 5bb2969a4bf9…
  assent ledger export --out evidence --person u17 --format jsonld
  assent ledger verify evidence
  assent ledger erase --person u17 --reason 'Asked for it, ticket 4711'`

const endings = {
  verify: `
Exits 1 where something does not hold, and names the first batch that does not.

Examples:
  assent ledger verify
  assent ledger verify --head 5bb2969a4bf9…
  assent ledger verify evidence`,
  export: `
Examples:
  assent ledger export --out evidence
  assent ledger export --out evidence --person u17 --format jsonld`,
  erase: `
Examples:
  assent ledger erase --person u17 --reason 'Asked for it, ticket 4711'`
}

/** `assent ledger verify|export|erase`: prove, hand over, forget. */
export function ledger(program: Command, rim: Rim): void {
  const group = program
    .command('ledger')
    .description('verify the ledger, export evidence from it, erase a person')
    .addHelpText('after', ending)
  verifyCommand(group, rim)
  exportCommand(group, rim)
  eraseCommand(group, rim)
}

/** Exits 0 where all holds, 1 where something was changed, 3: the bundle cannot be read, 4: the database failed. */
function verifyCommand(group: Command, rim: Rim): void {
  group
    .command('verify')
    .description('find any change, deletion or insertion, in the ledger or in a bundle')
    .argument('[folder]', 'a bundle that assent ledger export wrote, instead of the ledger')
    .addOption(new Option('--head <hash>', 'a seal noted earlier, which must be in the chain'))
    .addOption(ledgerOption())
    .addOption(configOption())
    .addHelpText('after', endings.verify)
    .action(async (folder: string | undefined, options: LedgerOptions & { head?: string }) => {
      if (options.head !== undefined && !hash.test(options.head)) {
        throw new CallError(`--head is \`${options.head}\`; expected the 64 digits of a seal`)
      }
      const found = folder === undefined ? await ofLedger() : await verifyFolder(folder, options.head)
      for (const { batch, what } of found.faults) {
        rim.stdout.write(`${batch === null ? '' : `batch ${batch}: `}${printable(what)}\n`)
      }
      if (found.faults.length > 0) rim.exitCode = exitCodes.findings
      rim.stdout.write(summary(found))

      async function ofLedger(): Promise<Verification> {
        const config = await settings(options.config, rim)
        const [{ verify }, { progress }] = await Promise.all([
          import('../../ledger/verify.ts'),
          import('../progress.ts')
        ])
        return withLedger(options.ledger, config, false, rim, async (open) => {
          const { lastSeal } = await import('../../ledger/in-batch.ts')
          const last = await lastSeal(open.db)
          const total = (last?.last_seq ?? 0) + (last?.last_person ?? 0)
          const bar = await progress('verify', total, { unit: 'rows', size: 1 }, rim)
          try {
            return await verify(open, options.head, (rows) => bar.update(rows))
          } finally {
            bar.stop()
          }
        })
      }
    })
}

async function verifyFolder(folder: string, head: string | undefined): Promise<Verification> {
  const [{ verifyBundle }, { refusal }] = await Promise.all([
    import('../../ledger/verify-bundle.ts'),
    import('../../read/refusal.ts')
  ])
  try {
    return await verifyBundle(folder, head)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === undefined && !(error instanceof SyntaxError)) throw error
    throw refusal(folder, `this is no whole bundle of evidence (${code ?? 'broken JSON'}); export it anew`, 'bundle')
  }
}

function summary({ batches, events, people, head, faults }: Verification): string {
  const what = [
    counted(batches, 'batch', 'batches'),
    counted(events, 'event', 'events'),
    counted(people, 'person', 'people')
  ].join(', ')
  const verdict = faults.length === 0 ? 'holds' : 'DOES NOT HOLD'
  return `${verdict}: ${what}\nledger head ${batches} ${head}\n`
}

function counted(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`
}

/** Exits 0, 2: nobody has the id or the folder is there already, 4: the database failed. */
function exportCommand(group: Command, rim: Rim): void {
  group
    .command('export')
    .description('write a bundle of evidence that can be verified by itself')
    .addOption(required(new Option('--out <folder>', 'a new folder')))
    .addOption(new Option('--person <id>', 'of one person; else of everybody'))
    .addOption(
      new Option('--format <format>', 'how the evidence is written for machines')
        .choices(evidenceFormats)
        .default('json')
    )
    .addOption(ledgerOption())
    .addOption(configOption())
    .addHelpText('after', endings.export)
    .action(
      async (options: LedgerOptions & { out: string; person?: string; format: (typeof evidenceFormats)[number] }) => {
        const config = await settings(options.config, rim)
        const { writeBundle } = await import('../write-bundle.ts')
        const done = await withLedger(options.ledger, config, false, rim, (open) => {
          return writeBundle(open, options.out, options.person, options.format)
        })
        const who = options.person ?? counted(done.people, 'person', 'people')
        rim.stdout.write(`${printable(options.out)}: evidence of ${printable(who)}, ${done.batches} seals\n`)
        rim.stdout.write(`ledger head ${done.batches} ${done.head}\n`)
      }
    )
}

/** Exits 0, 2: nobody has the id, 4: the database failed. */
function eraseCommand(group: Command, rim: Rim): void {
  group
    .command('erase')
    .description("remove a person's data; every seal still holds")
    .addOption(required(new Option('--person <id>', 'whom')))
    .addOption(required(new Option('--reason <text>', 'why; it is kept, so it must not name the person')))
    .addOption(ledgerOption())
    .addOption(configOption())
    .addHelpText('after', endings.erase)
    .action(async (options: LedgerOptions & { person: string; reason: string }) => {
      const config = await settings(options.config, rim)
      const { erase } = await import('../../ledger/erase.ts')
      const head = await withLedger(options.ledger, config, false, rim, (open) => {
        return erase(open, options.person, options.reason)
      })
      if (!head) throw new CallError(`nobody in the ledger has the id ${options.person}; nothing was changed`)
      rim.stdout.write(`${printable(options.person)} erased\nledger head ${head.batch} ${head.hash}\n`)
    })
}
