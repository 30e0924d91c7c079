import type { Term } from '../../term.ts'

/** Verbs and nouns that a length of time or a limit hangs on; `Answer` is all that takes days and keeps no data. */
export const retentionActs: readonly Term[] = [
  {
    id: 'Keep',
    phrases: [
      'retain',
      'retention',
      'keep',
      'store',
      'storage',
      'hold',
      'archive',
      'preserve',
      'preservation',
      'save',
      'maintain',
      'cache',
      'persist',
      'remain (on|in|store|available|active|valid|accessible|for|with|until|visible|stored|place|logged|there|as)',
      'stay (on|in|for|with|active|valid|until|there|logged)',
      '(cookie|session|login) .. (stay|remain)',
      '(cookie|session|login|they|it|which|that|will|and) [will|may|can|typically|usually|generally] last',
      'last (for|up|until|no longer|as long|between|from)',
      'lifetime',
      'lifespan',
      'life span',
      'expire',
      'expiry',
      'expiration',
      'valid (for|until)',
      'validity',
      '(kept|hold|keep) on file',
      'back up',
      'backup',
      'process .. (no longer|not longer|as long|long as|longer|until)',
      'process .. [only] for [the] (time|period|duration) [that] [be] (necessary|need|require)'
    ],
    except: [
      'keep (you|them|customer|user|everyone) .. (inform|update|post|date|safe|secure|aware)',
      'keep .. (safe|secure|confidential|private|accurate|current|secret|simple|running|improve|complete)',
      'keep .. up to date',
      'keep in (mind|touch|contact)',
      'keep track',
      'keep .. price',
      'hold (accountable|responsible|liable)',
      'maintain .. (security|safeguard|confidentiality|measure|integrity|accuracy|account|quality|website|site|relationship|control|program|infrastructure|safety|availability|operation|policy)',
      '(app|play|online|retail|web|google|apple|book|physical|grocery|game|microsoft|department) store',
      'store (location|credit|visit|manager|associate|purchase)',
      'in store',
      '(card|credit card|date|account|password) (expiration|expiry)',
      '(expiration|expiry) date of .. card'
    ],
    example: 'Orders are archived for ten years.',
    near: ['We keep your data secure.', 'Get it in the app store.']
  },
  {
    id: 'Delete',
    phrases: [
      'delete',
      'deletion',
      'erase',
      'erasure',
      'destroy',
      'destruction',
      'remove',
      'removal',
      'purge',
      'anonymize',
      'anonymization',
      '(de|depersonalize) [identify]',
      'deidentify',
      'depersonalize',
      'discard',
      'dispose',
      'disposal',
      'wipe',
      'overwrite',
      // Keys and passwords are rotated as well.
      '(log|logfile|file|record|backup|tape|recording|footage|copy) (be|be also|be automatically) rotate',
      'shred',
      'pseudonymize',
      'scrub',
      'inaccessible',
      'clear'
    ],
    except: [
      'deletion request',
      'request .. (deletion|erasure|removal)',
      'de facto',
      'clear (and|how|that|about|information|language|explanation|notice)'
    ],
    example: 'Old drafts are purged.',
    near: ['We handle each deletion request.']
  },
  {
    id: 'Answer',
    phrases: [
      '(respond|response|reply|answer|acknowledge|acknowledgement)',
      'act on',
      '(process|handle|complete|fulfill|honor|consider|comply with|address|action) .. request',
      '(notify|inform|contact|email) (you|us)',
      '(take|come into|become|be|go into) (effect|effective|force)',
      '(appeal|cure|complain|object|lodge|opt out|file claim|file complaint)',
      '(trial|renew|renewal|refund|deliver|delivery)',
      '(trial|offer|guarantee|subscription|warranty|promotion|discount) .. (last for|last|valid for|expire)',
      '(provide|give|send|supply) .. (copy|answer|information|response|confirmation)',
      'extend .. (period|time|deadline|response)',
      '(decide|decision|verify) .. request'
    ],
    except: ['(survey|quiz|poll|questionnaire|exam|test) (answer|response)'],
    example: 'We reply within a week.',
    near: ['Survey answers: a year.']
  }
]
