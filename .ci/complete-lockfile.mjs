#!/usr/bin/env node
// Add to package-lock.json the builds of a package for other systems, where the registry that the lockfile was written
// with does not have them: without an entry for each, `npm ci` refuses the lockfile. They are installed nowhere but on
// the system that they are for, and npm writes their digests when it meets them.
//
//   node .ci/complete-lockfile.mjs [--check]
import { readFileSync, writeFileSync } from 'node:fs'

const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32']
const processors = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'x64']
const exact = /^\d+\.\d+\.\d+$/

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const missing = Object.entries(lock.packages).flatMap(([path, entry]) => missingBuilds(path, entry))

if (process.argv.includes('--check')) {
  for (const [path] of missing) console.log(`package-lock.json lacks ${path}; run node .ci/complete-lockfile.mjs`)
  process.exitCode = missing.length > 0 ? 1 : 0
} else {
  const sorted = Object.entries({ ...lock.packages, ...Object.fromEntries(missing) }).sort(([a], [b]) =>
    a < b ? -1 : 1
  )
  writeFileSync('package-lock.json', `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`)
  console.log(`${missing.length} entries added`)
}

/** Entries for the builds that a package names and the lockfile lacks. */
function missingBuilds(path, { optionalDependencies = {}, dev }) {
  const folder = path.slice(0, path.lastIndexOf('node_modules/') + 'node_modules/'.length)
  return Object.entries(optionalDependencies)
    .filter(([name, version]) => exact.test(version) && !lock.packages[folder + name])
    .filter(([name, version]) => lock.packages[`node_modules/${name}`]?.version !== version)
    .map(([name, version]) => [folder + name, { version, ...(dev ? { dev } : {}), ...platform(name) }])
}

/** `binding-linux-arm64-musl` is for linux, arm64, musl. */
function platform(name) {
  const words = name.split('-')
  const os = systems.filter((system) => words.includes(system))
  const cpu = processors.filter((processor) => words.includes(processor))
  const last = words.at(-1)
  const libc = last.startsWith('musl') ? ['musl'] : last.startsWith('gnu') ? ['glibc'] : []
  return {
    ...(cpu.length > 0 && { cpu }),
    optional: true,
    ...(os.length > 0 && { os }),
    ...(libc.length > 0 && { libc })
  }
}
