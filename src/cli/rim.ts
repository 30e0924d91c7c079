import type { VFile } from 'vfile'
import type { Branch } from '../read/branch.ts'
import type { FoundConfig } from '../read/find-config.ts'
import type { History } from '../read/history.ts'
import type { StreamedTable } from '../read/streamed-table.ts'
import type { Look } from '../render/look.ts'
import { withoutUnseen } from '../render/unseen.ts'
import { type ExitCode, exitCodes } from './exit-codes.ts'

/** Takes text: a stream, or a test's list of lines. */
export interface Sink {
  write(text: string): unknown
}

/** How a program talks on standard error, beside its plain text. */
export interface Voice {
  /** Takes one object for each message, where messages are wanted as JSON. */
  json: Sink | null
  /** True where warnings are not wanted. */
  isQuiet: boolean
}

/** Everything outside the program that a command may touch, and the exit status that it leaves. */
export interface Rim {
  env: Readonly<Record<string, string | undefined>>
  stdout: Sink
  stderr: Sink
  look: Look
  /** False once whoever reads standard output has closed it, as `head` does when it has seen enough. */
  hasReader(): boolean
  /** True where a person can answer questions. */
  isInteractive: boolean
  /** True where a person sees standard error as it is written. */
  isWatched: boolean
  /** Read a policy by its name; throws VFileMessage. */
  read(name: string): Promise<VFile>
  /** Read a policy of the working tree, not by way of a link; throws VFileMessage. */
  readTracked(path: string): Promise<VFile>
  /** Read what a git revision has of a file; throws VFileMessage. */
  readBase(path: string, revision: string): Promise<VFile>
  /** Read a table of records by its name; throws VFileMessage. */
  readTable(name: string): Promise<VFile>
  /** Read a table of records of any length, piece by piece; throws VFileMessage. */
  streamTable(name: string): Promise<StreamedTable>
  /** Read a file that steers the program; throws VFileMessage. */
  readText(path: string): Promise<VFile>
  /** Find the configuration of the working folder. */
  findConfig(): Promise<FoundConfig>
  /** The files that differ between the working tree and where it left a revision; throws VFileMessage. */
  readBranch(base: string): Promise<Branch>
  /** The commits that changed a file; throws VFileMessage. */
  readHistory(path: string): Promise<History>
  /** How messages are told; as plain lines, warnings too, where not set. */
  voice?: Voice
  exitCode: ExitCode
}

/** The rim of this process. */
export function processRim(): Rim {
  const { stdin, stdout, env } = process
  const stderr = { write: (text: string) => process.stderr.write(withoutUnseen(text, legible)) }
  const look = { width: widthOf(stdout.columns ?? Number(env.COLUMNS)), colour: hasColour(env, stdout.isTTY) }
  async function read(name: string): Promise<VFile> {
    return (await import('../read/read-policy.ts')).readPolicy(name, stdin)
  }
  async function readTracked(path: string): Promise<VFile> {
    return (await import('../read/read-policy.ts')).readTracked(path, stdin)
  }
  async function readBase(path: string, revision: string): Promise<VFile> {
    return (await import('../read/read-policy.ts')).readBase(path, revision)
  }
  async function readTable(name: string): Promise<VFile> {
    return (await import('../read/read-table.ts')).readTable(name, stdin)
  }
  async function streamTable(name: string): Promise<StreamedTable> {
    return (await import('../read/stream-table.ts')).streamTable(name, stdin)
  }
  async function readText(path: string): Promise<VFile> {
    return (await import('../read/read-text.ts')).readText(path)
  }
  async function findConfig(): Promise<FoundConfig> {
    return (await import('../read/find-config.ts')).findConfig('.')
  }
  async function readBranch(base: string): Promise<Branch> {
    return (await import('../read/branch.ts')).readBranch(base)
  }
  async function readHistory(path: string): Promise<History> {
    return (await import('../read/history.ts')).readHistory(path)
  }
  const reads = { read, readTracked, readBase, readTable, streamTable, readText, findConfig, readBranch, readHistory }
  let isOpen = true
  stdout.once('error', () => {
    isOpen = false
  })
  const hasReader = () => isOpen
  const isInteractive = Boolean(stdin.isTTY && process.stderr.isTTY)
  const isWatched = Boolean(process.stderr.isTTY)
  return { env, stdout, stderr, look, hasReader, isInteractive, isWatched, ...reads, exitCode: exitCodes.done }
}

/** Messages name files and words from outside, which must not steer the terminal. */
function legible(character: string): string {
  return character === '\n' || character === '\t' ? character : '\ufffd'
}

/** Eighty columns where nothing is known; never so few that no word fits, nor so many that a line is hard to read. */
function widthOf(columns: number): number {
  return columns > 0 ? Math.min(Math.max(columns, 40), 120) : 80
}

/** `FORCE_COLOR` decides, then `NO_COLOR`, then whether a terminal listens. See no-color.org and force-color.org. */
function hasColour(env: Rim['env'], isTerminal: boolean): boolean {
  if (env.FORCE_COLOR) return !['0', 'false'].includes(env.FORCE_COLOR)
  if (env.NO_COLOR) return false
  return isTerminal && env.TERM !== 'dumb'
}
