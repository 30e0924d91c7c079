import type { Term } from '../term.ts'

/** Decisions that a machine takes about people; GDPR Art. 22. */
export const automatedDecisions: readonly Term[] = [
  {
    id: 'AutomatedDecisionMaking',
    phrases: [
      'automated [individual|data] (decision [making]|individual decision)',
      'automatic decision [making]',
      'automated (processing|profiling|means) .. decision',
      'decision .. (automated|automatic|without human)',
      '(solely|purely|exclusively) .. automated',
      'decision .. base .. automated',
      'automated (review|assessment|evaluation|scoring|spam detection|moderation)',
      'make decision automatically',
      'algorithmic decision'
    ],
    example: 'We take no automated decisions.'
  },
  {
    id: 'Profiling',
    phrases: [
      'profiling',
      'profile you',
      '(create|build|make|develop) .. profile (of|about) .. (you|user|visitor|person)'
    ],
    except: ['profiling cookie'],
    example: 'We use profiling to rank offers.'
  }
]
