import { stat, writeFile } from 'node:fs/promises'
import { InvalidArgumentError, Option } from 'commander'
import type { Look } from '../render/look.ts'
import { CallError } from './call-error.ts'
import type { Rim } from './rim.ts'
import { whyNot } from './why-not.ts'

/** A file to write beside what goes to standard output; `format` is null where it is that of `--format`. */
export interface Output {
  format: string | null
  file: string
}

/** The option `--output [FORMAT=]FILE`, which may be given any number of times. */
export function outputOption(formats: readonly string[]): Option {
  return new Option('--output <[format=]file>', 'write to a file too; may be given several times')
    .argParser((value, before: Output[]) => [...before, outputOf(value, formats)])
    .default([], 'none')
}

function outputOf(value: string, formats: readonly string[]): Output {
  const equals = value.indexOf('=')
  const output = { format: equals < 0 ? null : value.slice(0, equals), file: value.slice(equals + 1) }
  if (!output.file) throw new InvalidArgumentError('The name of the file is missing.')
  if (output.format === null || formats.includes(output.format)) return output
  throw new InvalidArgumentError(`Formats: ${formats.join(', ')}.`)
}

/** What a command has found, in one of its formats. */
export type Render = (format: string, look: Look) => string | Uint8Array | Promise<string | Uint8Array>

/**
 * Write what a command has found: each file first, so that a file that cannot be written leaves standard output empty.
 * A form that is no text goes to files alone.
 *
 * @throws CallError where a file cannot be written
 */
export async function deliver(render: Render, format: string, outputs: readonly Output[], rim: Rim): Promise<void> {
  const text = await render(format, rim.look)
  for (const output of outputs) {
    await writeWhole(output.file, await render(output.format ?? format, { width: 80, colour: false }))
  }
  if (typeof text === 'string') rim.stdout.write(text)
}

/** What a command has found, piece by piece, where it may be too long for one text. */
export type RenderPieces = (format: string, look: Look) => AsyncIterable<string>

/** Write what a command has found, as `deliver` does; standard output gets each piece as soon as it is there. */
export async function deliverPieces(
  render: RenderPieces,
  format: string,
  outputs: readonly Output[],
  rim: Rim
): Promise<void> {
  for (const output of outputs) {
    const pieces: string[] = []
    for await (const piece of render(output.format ?? format, { width: 80, colour: false })) pieces.push(piece)
    await writeWhole(output.file, pieces.join(''))
  }
  for await (const piece of render(format, rim.look)) rim.stdout.write(piece)
}

/**
 * Write a file whole or not at all: beside its place, then moved there. What is no ordinary file, such as `/dev/null`,
 * is written as it stands.
 *
 * @throws CallError where the place cannot be written
 */
export async function writeWhole(path: string, text: string | Uint8Array): Promise<void> {
  try {
    const there = await stat(path).catch(() => null)
    if (there && !there.isFile()) await writeFile(path, text)
    else await (await import('write-file-atomic')).default(path, Buffer.from(text))
  } catch (error) {
    throw new CallError(`${path} cannot be written (${whyNot(error)}); name another place`)
  }
}
