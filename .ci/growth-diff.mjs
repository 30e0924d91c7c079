#!/usr/bin/env node
// How the time of a comparison grows: `assent diff` of a policy of 1 MB with 100 edits beside one of 0.5 MB with 50.
//
//   node .ci/growth-diff.mjs
//
// Counted is the processor time of the whole program, reading included. The cheapest of a few runs counts, taken in turns, so
// that other work on the machine slows both alike. Exits 1 where twice the text takes more than `most` times the time.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const most = 2.2
const runs = 3
/** More runs, where the first ones were disturbed. */
const mostRuns = 7
const half = 500_000
const halfEdits = 50
const toldAtExit =
  'data:text/javascript,process.on("exit",()=>process.stderr.write("used "+(process.cpuUsage().user+process.cpuUsage().system)))'

/** A policy of so many letters whose sentences differ, and the same with edits all over it. */
function versions(letters, edits) {
  const sentences = []
  for (let at = 0, length = 0; length < letters; at++) {
    const sentence = sentenceOf(at)
    sentences.push(sentence)
    length += sentence.length + 2
  }
  const every = Math.floor(sentences.length / edits)
  const edited = sentences.map((sentence, at) => (at % every === 0 ? editOf(sentence, at) : sentence))
  return [sentences, edited].map((list, at) => {
    const path = join(folder, `${letters}-${at}.md`)
    writeFileSync(path, page(list))
    return path
  })
}

const who = ['partners', 'carriers', 'auditors', 'suppliers', 'printers', 'insurers', 'couriers']
const what = ['your name', 'your address', 'your orders', 'your letters', 'your invoices', 'your visits']
const why = ['to answer you', 'to deliver parcels', 'to keep accounts', 'to settle claims', 'to plan the week']

function sentenceOf(at) {
  const pick = (list, step) => list[Math.floor(at / step) % list.length]
  return `Rule ${at}: our ${pick(who, 1)} receive ${pick(what, 2)} ${pick(why, 3)}, and keep them for ${(at % 89) + 1} days at depot ${at * 7}.`
}

function editOf(sentence, at) {
  const kind = at % 3
  if (kind === 0) return sentence.replace(/for \d+ days/, `for ${(at % 71) + 100} days`)
  return kind === 1 ? sentence.replace('receive', 'may receive') : `${sentence} This holds for branch ${at} too.`
}

/** Paragraphs of four sentences, a heading before each tenth. */
function page(sentences) {
  const blocks = ['# Privacy policy']
  for (let at = 0; at < sentences.length; at += 4) {
    if (at % 40 === 0) blocks.push(`## Part ${at / 40 + 1}`)
    blocks.push(sentences.slice(at, at + 4).join(' '))
  }
  return blocks.join('\n\n')
}

/** Milliseconds of the processor that a comparison of two files takes. */
function milliseconds(paths) {
  const words = ['--import', toldAtExit, 'bin/assent.js', 'diff', ...paths, '--format', 'json']
  const { stderr } = spawnSync(process.execPath, words, { encoding: 'utf8', maxBuffer: 1 << 28 })
  const [, used] = /used (\d+)$/.exec(stderr) ?? []
  if (!used) throw new Error(`assent diff failed: ${stderr}`)
  return Number(used) / 1e3
}

const folder = mkdtempSync(join(tmpdir(), 'assent-growth-'))
try {
  const small = versions(half, halfEdits)
  const large = versions(half * 2, halfEdits * 2)
  const times = { small: Infinity, large: Infinity }
  for (let run = 0; run < runs || (run < mostRuns && times.large > most * times.small); run++) {
    times.small = Math.min(times.small, milliseconds(small))
    times.large = Math.min(times.large, milliseconds(large))
  }
  const ratio = times.large / times.small
  console.log(
    `0.5 MB with ${halfEdits} edits: ${times.small.toFixed(0)} ms, 1 MB with ${halfEdits * 2}: ${times.large.toFixed(0)} ms, ${ratio.toFixed(2)} times, at most ${most}`
  )
  process.exitCode = ratio <= most ? 0 : 1
} finally {
  rmSync(folder, { recursive: true })
}
