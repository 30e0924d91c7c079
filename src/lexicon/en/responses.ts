import type { Term } from '../term.ts'

/** Cues of how long an answer to a person's request may take. */
export const responses: readonly Term[] = [
  {
    id: 'Answer',
    phrases: [
      'respond',
      'response',
      'reply',
      'answer',
      'get back to you',
      'come back to you',
      'revert',
      '(process|fulfill|handle|honor|complete|resolve|address|implement|execute|satisfy|action|acknowledge|confirm|accommodate) .. (request|inquiry|enquiry|opt out|complaint)',
      '(comply|deal) with .. (request|inquiry|enquiry|complaint)',
      '(act|action) (on|upon) .. request',
      'request .. (process|fulfill|handle|honor|complete|implement|answer|comply)',
      '(inform|notify|tell) you',
      '(provide|give|send|disclose|deliver) .. (you|information|response|data|copy|confirmation)',
      'take action',
      '(delete|erase|remove) .. (data|information|account)',
      'have .. to (respond|reply|answer|comply)',
      'let you know',
      'opt out'
    ],
    except: ['not (respond|reply|answer)'],
    example: 'We reply within a week.'
  },
  {
    id: 'Extension',
    phrases: [
      'extend',
      'extension',
      'prolong',
      'additional',
      'another',
      'further',
      'longer',
      'more time',
      'up to .. more',
      'delay',
      '(need|require|take) more',
      'in total',
      'total of'
    ],
    except: [
      'for further information',
      'for additional information',
      'additional information',
      'further information',
      'no longer',
      'as long as'
    ],
    example: 'We may extend it.'
  }
]

/** Words for what people send: an answer to one of these is an answer to a person. */
export const requestWords = new Set('request inquiry enquiry complaint exercise question ask'.split(' '))
