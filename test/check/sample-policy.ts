/** A policy that leaves nothing out; a case changes or drops parts of it. */
export const parts = {
  date: 'Last updated: 3 May 2020',
  who: '## Who we are\n\nWrenfield Ltd is the controller of your personal data. Write to us at privacy@example.com.',
  data: '## What we collect\n\nWe collect your name and your email address. You provide these data when you register.',
  why: '## Why we use your data\n\nWe use your name and your email address to provide our services on the basis of our contract with you.',
  whoGets: '## Who gets your data\n\nWe share your data with our service providers.',
  long: '## How long we keep your data\n\nWe keep your data for two years after you close your account.',
  rights:
    '## Your rights\n\nYou have the right to access, rectification, erasure, restriction of processing, data portability and to object. You have the right to lodge a complaint with a supervisory authority.',
  must: '## Must you give us data?\n\nYou must provide your email address to enter into a contract with us; if you do not, we cannot serve you.',
  change: '## Changes to this policy\n\nWe will send you an email 30 days before a change of this policy takes effect.'
}

export type Parts = Partial<Record<keyof typeof parts, string>>

/** The text of the sample policy, with some parts changed; an empty part is dropped. */
export function samplePolicy(changed: Parts = {}): string {
  const texts = Object.values({ ...parts, ...changed }).filter((text) => text !== '')
  return `# Privacy policy\n\n${texts.join('\n\n')}\n`
}
