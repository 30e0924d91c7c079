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
      '(make|take|reach) .. decision .. automatically',
      '(reject|refuse|approve|decide|determine|accept|rank|score) .. automatically',
      'automatically (reject|refuse|approve|decide|determine [whether]|rank|score)',
      '(computer|algorithm|machine|system|software|model) .. decide',
      'without [any] human (involvement|intervention|review|input)',
      'algorithmic decision',
      'decision .. (make|take) by .. (machine|computer|algorithm|software)'
    ],
    except: [
      'automatically (accept|decide) .. cookie',
      'browser .. (accept|reject|refuse) .. automatically',
      '(accept|reject|refuse) .. cookie automatically',
      'browser .. automatically (accept|reject|refuse)',
      'automatically (reject|refuse) .. cookie'
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
  },
  {
    /** What must be told of a decision: how it is reached, and what it means for the person. */
    id: 'Logic',
    phrases: [
      'logic (involve|involved|behind|use|used|apply|be)',
      'underlying logic',
      '(significance|importance) .. consequence',
      'envisaged consequence',
      'consequence (of|for|be|may)',
      'factor .. (consider|weigh|take into account)',
      'effect of .. decision'
    ],
    example: 'The logic involved is a comparison of ages.'
  }
]
