import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { parsePolicy } from '../../src/extract/parse-policy.ts'

function sourcesOf(text: string): string[] {
  const { policy } = parsePolicy(new VFile({ value: text, path: 'x.md' }))
  return policy.sources.map(({ concept, evidence }) => `${concept}: ${evidence.map(({ quote }) => quote).join(' | ')}`)
}

test.each([
  {
    name: 'the first item of a list is enough',
    text: '## Information you provide\n\n- Your name\n- Your postal address',
    finds: ['DataSubject: Information you provide | name']
  },
  { name: 'a heading that only names data states no source', text: '## Log data\n\nThis tells of logs.', finds: [] },
  {
    name: 'a heading states the source of the list below it',
    text: '## Information you provide\n\nYour name and postal address.',
    finds: ['DataSubject: Information you provide | name']
  },
  {
    name: 'of what is said to be collected below it',
    text: '## Information collected automatically\n\nWe record your IP address.',
    finds: ['AutomaticCollection: collected automatically | IP address']
  },
  {
    name: 'and of what stands below headings that only name data',
    text: '## Information you provide\n\n### Contact information\n\nThis includes your email address.',
    finds: ['DataSubject: Information you provide | your email address']
  },
  {
    name: 'a statement with a source of its own keeps it',
    text: '## Information you provide\n\nWe collect your name from third parties.',
    finds: ['DataSubject: Information you provide', 'ThirdParty: collect your name from third parties']
  },
  {
    name: 'a heading with two sources leaves open which',
    text: '## Information you provide and information collected automatically\n\nYour IP address.',
    finds: ['DataSubject: you provide and information', 'AutomaticCollection: collected automatically']
  },
  {
    name: 'what is shared is not gained',
    text: '## Information you provide\n\nWe share your email address with partners.',
    finds: ['DataSubject: Information you provide']
  },
  {
    name: 'nor what is denied',
    text: '## Information you provide\n\nWe do not collect your email address.',
    finds: ['DataSubject: Information you provide']
  },
  {
    name: 'a heading about something else ends the reach of the one above it',
    text: '## Information you provide\n\n### Security\n\nYour email address.',
    finds: ['DataSubject: Information you provide']
  }
])('$name', ({ text, finds }) => {
  expect(sourcesOf(text)).toEqual(finds)
})
