import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { parsePolicy } from '../../src/extract/parse-policy.ts'
import type { Fact } from '../../src/model.ts'

/** Purposes with the grounds that they are tied to: `Marketing: Consent`. */
function grounds(value: string): string[] {
  const { policy } = parsePolicy(new VFile({ value, path: 'x.md' }))
  return policy.purposes.map(({ concept, about }: Fact) => {
    const tied = about.filter(({ kind }) => kind === 'legalBases').map((other) => other.concept)
    return `${concept}: ${tied.join(', ')}`
  })
}

/** The other way round: grounds with the purposes that they are tied to. */
function served(kind: 'legalBases' | 'legitimateInterests', value: string): string[] {
  const { policy } = parsePolicy(new VFile({ value, path: 'x.md' }))
  return policy[kind].map(({ concept, about }: Fact) => `${concept}: ${about.map((one) => one.concept).join(', ')}`)
}

const head = '# P\n\n## How we use data\n\n'

test.each([
  {
    says: 'We use your e-mail address to send you our newsletter on the basis of your consent and to perform the contract with you.',
    finds: ['Marketing: Consent', 'OrderManagement: Contract']
  },
  {
    says: 'We use data for direct marketing (consent) and for fraud prevention (legitimate interests).',
    finds: ['Marketing: Consent', 'FraudPrevention: LegitimateInterest']
  },
  {
    says: 'We use data for direct marketing: consent, fraud prevention: legitimate interests.',
    finds: ['Marketing: Consent', 'FraudPrevention: LegitimateInterest']
  },
  {
    says: 'We use data to send you newsletters, based on your consent, to deliver your orders, in order to perform our contract with you, and to stop bots, on the basis of our legitimate interests.',
    finds: ['Marketing: Consent', 'OrderManagement: Contract', 'Security: LegitimateInterest']
  },
  {
    says: 'On the basis of your consent, we send you newsletters, and on the basis of our legitimate interests, we prevent fraud.',
    finds: ['Marketing: Consent', 'FraudPrevention: LegitimateInterest']
  },
  {
    says: 'The grounds for direct marketing and fraud prevention are your consent and our legitimate interests, respectively.',
    finds: ['Marketing: Consent', 'FraudPrevention: LegitimateInterest']
  },
  {
    // What the interest is made of belongs to it.
    says: 'We use data for direct marketing on the basis of our legitimate interest in fraud prevention, and for customer support to perform our contract with you.',
    finds: [
      'Marketing: LegitimateInterest',
      'FraudPrevention: LegitimateInterest',
      'CustomerCare: Contract',
      'OrderManagement: Contract'
    ]
  },
  {
    // Nothing tells which ground holds for which purpose.
    says: 'We use data for direct marketing and fraud prevention on the basis of your consent and our legitimate interests.',
    finds: ['Marketing: Consent, LegitimateInterest', 'FraudPrevention: Consent, LegitimateInterest']
  },
  {
    says: '| Why | Ground |\n| --- | --- |\n| Website | Legitimate interests (fraud prevention); legal obligations |',
    finds: ['FraudPrevention: LegitimateInterest', 'LegalCompliance: LegalObligation']
  },
  {
    says: 'With your consent we send you newsletters; to prevent fraud we rely on our legitimate interests.',
    finds: ['Marketing: Consent', 'FraudPrevention: LegitimateInterest']
  },
  {
    says: 'We use data for direct marketing (consent) and for customer support (contract); for fraud prevention we rely on legitimate interests.',
    finds: ['Marketing: Consent', 'CustomerCare: Contract', 'FraudPrevention: LegitimateInterest']
  },
  {
    says: 'The legal basis for direct marketing is your consent, and the legal basis for fraud prevention is our legitimate interest.',
    finds: ['Marketing: Consent', 'FraudPrevention: LegitimateInterest']
  },
  {
    says: 'We use data for customer support (Art. 6(1)(b) GDPR) or, if you have consented, to send you newsletters (Art. 6(1)(a) GDPR).',
    finds: ['CustomerCare: Contract', 'Marketing: Consent']
  },
  {
    says: 'We use data to comply with the law and, on the basis of our legitimate interests, to prevent fraud.',
    finds: ['LegalCompliance: LegalObligation', 'FraudPrevention: LegitimateInterest']
  },
  {
    says: 'We use data for direct marketing based on our legitimate interests in fraud prevention and on your consent.',
    finds: ['Marketing: Consent, LegitimateInterest', 'FraudPrevention: Consent, LegitimateInterest']
  },
  {
    says: 'We use data for direct marketing, fraud prevention and customer support on the basis of consent, contract and legitimate interests, respectively.',
    finds: ['Marketing: Consent', 'FraudPrevention: Contract', 'CustomerCare: LegitimateInterest']
  },
  {
    says: 'We use data on the basis of your consent and our legitimate interests:\n\n- direct marketing (consent)\n- fraud prevention (legitimate interests)',
    finds: ['Marketing: Consent', 'FraudPrevention: LegitimateInterest']
  }
])('purposes and grounds of one statement: $says', ({ says, finds }) => {
  expect(grounds(head + says)).toEqual(finds)
})

test.each([
  {
    form: 'a heading',
    text: '## Legal basis: legitimate interests\n\nWe use data to prevent fraud.\n\nWe use data for customer support.',
    finds: ['FraudPrevention: LegitimateInterest', 'CustomerCare: LegitimateInterest']
  },
  {
    form: 'a heading that is a ground and nothing else',
    text: '## How we use data\n\n### With your consent\n\nWe send you newsletters.\n\n### Other\n\nWe use data to prevent fraud.',
    finds: ['Marketing: Consent', 'FraudPrevention: ']
  },
  {
    form: 'a heading whose text names the ground again',
    text: '## Legal bases\n\n### Legitimate interests\n\nWe have a legitimate interest in fraud prevention.\n\nWe use data for customer support.',
    finds: ['FraudPrevention: LegitimateInterest', 'CustomerCare: LegitimateInterest']
  },
  {
    form: 'a sentence with a ground of its own',
    text: '## Legal basis: legitimate interests\n\nWe use data to prevent fraud. With your consent we send you newsletters.',
    finds: ['FraudPrevention: LegitimateInterest', 'Marketing: Consent']
  },
  {
    form: 'a heading that names two',
    text: '## Legal bases: consent and legitimate interests\n\nWe use data to prevent fraud.',
    finds: ['FraudPrevention: ']
  },
  {
    form: 'a run-in head',
    text: '## How we use data\n\n**Consent.** We send you newsletters.\n\n**Legal basis: contract** We deliver your orders.',
    finds: ['Marketing: Consent', 'OrderManagement: Contract']
  }
])('a ground that governs what stands below: $form', ({ text, finds }) => {
  expect(grounds(`# P\n\n${text}`)).toEqual(finds)
})

test('a ground is tied to the purposes that stand below it', () => {
  const text = `# P\n\n## Legal basis: legitimate interests\n\nWe use data:\n\n- to prevent fraud\n- for customer support\n`
  expect(served('legalBases', text)).toEqual(['LegitimateInterest: CustomerCare, FraudPrevention'])
})

test('an interest is tied to the purposes of its own part', () => {
  const text = `${head}We use data for direct marketing (consent) and for fraud prevention (legitimate interests).`
  expect(served('legitimateInterests', text)).toEqual(['LegitimateInterest: FraudPrevention'])
})
