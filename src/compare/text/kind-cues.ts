import type { ChangeKind } from '../../model.ts'

/** What a passage speaks of, told from its words where neither facts nor a heading tell. */
export interface KindCue {
  kind: ChangeKind
  /** True where the words outweigh the heading above them. */
  isPlain: boolean
  /** Whole words, lower case. */
  phrases: readonly string[]
}

/** Read in this order; the first that matches holds. */
export const kindCues: readonly KindCue[] = [
  {
    kind: 'children',
    isPlain: true,
    phrases: ['under the age of', 'under 13', 'under 16', 'under 18', 'children under', 'parental consent', 'minors']
  },
  {
    kind: 'changeTerms',
    isPlain: true,
    phrases: [
      'changes to this policy',
      'changes to this privacy policy',
      'changes to this statement',
      'change this policy',
      'change this privacy policy',
      'update this policy',
      'update this privacy policy',
      'amend this policy',
      'amend this privacy policy',
      'continued use',
      'accept the changes'
    ]
  },
  {
    kind: 'scope',
    isPlain: true,
    phrases: [
      'policy applies to',
      'policy does not cover',
      'policy does not apply',
      'notice does not apply',
      "on a customer's behalf",
      'end user',
      'notice applies to',
      'statement applies to',
      'section applies to',
      'policy covers',
      'notice covers',
      'does not apply to',
      'do not apply to',
      'not covered by this',
      'this policy does not',
      'this notice does not',
      'residents of',
      'resident of',
      'a california resident',
      'if you live in',
      'if you reside in',
      'california residents',
      'provide residents',
      'from california residents',
      'on behalf of our customers',
      'on behalf of our customer',
      'as a processor',
      'is the controller',
      'are the controller',
      'end users'
    ]
  },
  {
    kind: 'controllers',
    isPlain: false,
    phrases: [
      'controls your personal',
      'controlled by',
      'data controller',
      'controller of your',
      'responsible for your personal',
      'responsible for the processing'
    ]
  },
  {
    kind: 'rights',
    isPlain: false,
    phrases: [
      'right to',
      'your rights',
      'these rights',
      'opt out',
      'your request',
      'requests',
      'appeal',
      'exercise',
      'complaint',
      'unsubscribe',
      'do not sell',
      'object to'
    ]
  },
  {
    kind: 'retentionPeriods',
    isPlain: false,
    phrases: ['retain', 'retention', 'how long', 'keep your', 'stored for', 'deleted after']
  },
  {
    kind: 'transfers',
    isPlain: false,
    phrases: ['transferred to', 'transfer your', 'outside the', 'standard contractual clauses']
  },
  { kind: 'cookies', isPlain: false, phrases: ['cookie', 'cookies', 'web beacons', 'pixels'] },
  {
    kind: 'recipients',
    isPlain: false,
    phrases: [
      'third parties',
      'third party',
      'share your',
      'share with',
      'disclose your',
      'disclosed to',
      'service providers'
    ]
  },
  { kind: 'security', isPlain: false, phrases: ['secure', 'security', 'encryption', 'safeguards'] },
  {
    kind: 'contacts',
    isPlain: false,
    phrases: ['contact us', 'contact form', 'write to us', 'by e mail at', 'by email at', 'letter']
  },
  {
    kind: 'dataCategories',
    isPlain: false,
    phrases: ['we collect', 'we may collect', 'you provide', 'information about you']
  },
  {
    kind: 'purposes',
    isPlain: false,
    phrases: ['we use', 'we may use', 'in order to', 'for the purpose of', 'for the purposes of']
  }
]
