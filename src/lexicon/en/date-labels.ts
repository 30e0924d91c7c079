import type { Term } from '../term.ts'

/** Words that stand before the date of a policy. */
export const dateLabels: readonly Term[] = [
  {
    id: 'LastUpdated',
    phrases: [
      '(last|latest|recently) (update|modify|revise|amend|change|edit|publish)',
      '(latest|last) (update|revision|modification|version|amendment)',
      'last (reviewed|review) and (update|revise)',
      '(update|revise|modify|amend)',
      '(revision|modification|publication|version|policy) date',
      'date of .. (update|revision|modification|amendment|publication|version)',
      'version (of|from|date|dated|as of)',
      'version',
      'current as of',
      'up to date as of',
      '(posted|post|publish|issued|dated|adopted)',
      'as of',
      'date (modify|update|revise|publish)',
      'status'
    ],
    except: [
      '(previous|prior|former|old|older|past|other|all|earlier|archived|original|previously) .. (update|version|revise)',
      'effective as of',
      'in effect as of',
      'valid as of'
    ],
    example: 'Last revised on 1 May 2020.'
  },
  {
    id: 'Effective',
    phrases: [
      'effective [date]',
      'date effective',
      'date of effect',
      'in (effect|force)',
      '(take|come into|enter into|go into) (effect|force)',
      'entry into force',
      'valid',
      'with effect',
      'applicable',
      'apply'
    ],
    except: ['no longer (effective|valid|in effect)'],
    example: 'Effective as of 1 May 2020.'
  }
]

/** What may stand between a label and its date. */
export const dateLinks = new Set(
  'on in as of at from since is was the date this : - – — and to , ( effective updated update starting beginning with be last day revised modified also both version'.split(
    ' '
  )
)
/** Words that show that a sentence speaks of the policy itself. */
export const policyWords = new Set(
  'policy notice statement document page version term agreement declaration disclosure'.split(' ')
)
/** Words that show that it speaks of a law, or of a version that is over. */
export const otherDated = new Set(
  'older past act ccpa law gdpr regulation cpra directive previous prior former archived earlier until lgpd shield framework decision before original prc cdpa california resident nevada virginia colorado brazil'.split(
    ' '
  )
)
