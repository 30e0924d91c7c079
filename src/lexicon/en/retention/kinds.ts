import type { Term } from '../../term.ts'

/**
 * How the length of storage is stated. `Need`, `Law` and `Ground` are cues that count only beside a verb of
 * keeping, `Ground` only where the heading speaks of storage: other sentences speak of needs and laws too.
 */
export const retention: readonly Term[] = [
  {
    id: 'AsNecessary',
    phrases: [
      '(long|longer|much) as .. [reasonably|strictly|absolutely|still] (necessary|need|require|relevant|useful|reasonable|appropriate|practicable|deem)',
      'long as .. (purpose|business need|reason|justify)',
      'long as .. (fulfill|provide|offer|enable|allow|achieve|support|serve|complete|satisfy)',
      '(longer|more|beyond|further|other) than .. [reasonably|strictly|absolutely] (necessary|need|require|justify)',
      'longer than we (have|need)',
      'no longer .. (necessary|need|require|relevant|useful|serve|justify)',
      '(cease|stop) to be (necessary|need|require|relevant)',
      'not .. any longer than',
      'only .. long as',
      'long enough to',
      '(time|period|duration|term) .. (necessary|need|require|reasonable)',
      '(time|period|duration|term) [that] be [reasonably] (necessary|need|require)',
      '(reasonable|limited|certain|short|shorter|appropriate|minimal|sufficient|brief|minimum|shortest|least|longer|extended) .. (period|time|amount of time|duration|length of time)',
      '(determine|calculate|set|establish|define|consider) .. (retention|storage|storing) (period|time|duration|term)',
      'criterion .. (retention|storage|retain|store|keep|period|long)',
      '(retention|storage) (period|time|duration) [will|may|can|generally] (vary|depend|differ)',
      '(length of time|how long|period|duration) .. (depend|vary|differ|determine)',
      'different (period|length|amount) of time',
      'long as .. ongoing .. (need|reason|relationship)',
      'ongoing .. [business] need',
      'no ongoing .. need',
      'no (further|legal|longer) .. (need|reason|purpose) [for|to]',
      'retention (schedule|policy)',
      'retention (period|time) [be] (set|define|determine|base)',
      'while .. (necessary|need)',
      'until .. no longer .. (need|necessary|require)'
    ],
    except: [
      'as (long|much) as (law|legislation|regulation|statute) [may] require',
      '(necessary|require) cookie',
      'at any time',
      'from time to time',
      'no longer use',
      'no longer wish'
    ],
    example: 'We keep your data for as long as is necessary.',
    near: ['You may object at any time.', 'We keep the shop open.']
  },
  {
    id: 'Need',
    phrases: [
      'as [reasonably|otherwise|may be] (necessary|need|require|appropriate)',
      '[to|where|if|when] extent [reasonably] (necessary|need|require)',
      '(if|when|where) [it be] [reasonably] (necessary|need)',
      'ongoing .. need',
      '(business|legitimate|legitimate business) need',
      'legitimate business (purpose|reason|interest)',
      'reasonably need'
    ],
    except: [
      '(as|where|if|when|extent) .. require .. (law|legislation|regulation)',
      '(as|where|if|when|extent) require .. law',
      'legally require'
    ],
    example: 'It stays on file where needed to settle bills.',
    near: ['We store orders.']
  },
  {
    id: 'Ground',
    phrases: [
      '(necessary|need|require) (for|to) .. purpose',
      '(unless|because) .. (necessary|need)',
      '(need|necessary) (to|for)',
      'ongoing .. relationship',
      '(business|legitimate) .. (purpose|reason|interest)',
      'for .. purpose',
      'resolve dispute',
      'enforce .. (agreement|terms|right)',
      'record keeping'
    ],
    example: 'It stays on file to resolve disputes.',
    near: ['We store orders.']
  },
  {
    id: 'LegallyDetermined',
    phrases: [
      '(limitation|prescription|statutory|mandatory|prescribed) [retention|storage|limitation|preservation] (period|term|time limit)',
      'statute of limitation',
      'limitation of action',
      'period of limitation',
      '(legal|statutory|regulatory|mandatory|legally|tax|commercial) (retention|storage|preservation|archiving|record keeping|document retention) [period|obligation|requirement|duty|term]',
      '(retention|storage|archiving|preservation) (obligation|duty|requirement)',
      '(period|time|term|duration|long|longer) .. (require|determine|prescribe|set|permit|specify|mandate|impose|allow|stipulate|provide|fix|define) (by|under|in) .. (law|legislation|regulation|statute)',
      '(period|time|term|duration) .. (law|legislation) (prescribe|require|determine|lay|set|provide|permit|allow|demand|specify|fix|impose)',
      '(long|longer) .. (law|legislation|regulation) (require|permit|allow|oblige|prescribe|mandate)',
      '(long|longer) than .. (require|permit) by .. law',
      'long as .. legally (require|oblige|permit|obligate|allow|mandate)',
      'long as .. legal (obligation|requirement|claim)',
      'long as .. law',
      'legally (require|prescribe|mandate|determine) .. (period|duration|time|term)',
      'require .. (preservation|retention) period',
      'require .. by law to (keep|retain|store|preserve|hold|maintain)',
      '(require|oblige|obligate) [by law] to (retain|preserve|archive)',
      'legally .. (require|oblige|obligate) .. (keep|retain|store|preserve|hold|maintain)',
      'law .. (require|oblige|mandate) .. (keep|retain|store|preserve|hold|maintain|retention)',
      'legal .. (require|oblige) .. (keep|retain|store|preserve|hold|maintain)',
      'legal hold'
    ],
    example: 'Ledgers stay for the period prescribed by tax law.',
    near: ['We disclose data where the law requires it.']
  },
  {
    id: 'Law',
    phrases: [
      '(require|permit|allow|oblige|mandate|prescribe|necessary|authorize|obligate) [to do so] (by|under|in accordance with|pursuant to) .. (law|regulation|legislation|statute|rule)',
      '(comply|compliance|conform) (with|to) .. (law|legal|legislation|regulation|regulatory|statutory|tax|obligation)',
      '(satisfy|meet|fulfill|discharge) .. (legal|regulatory|statutory|tax|accounting) .. (obligation|requirement|duty|need)',
      '(legal|regulatory|statutory|tax|accounting|bookkeeping|fiscal) .. (obligation|requirement|reason|duty|record)',
      '(legal|tax|regulatory|accounting) purpose',
      'legally (require|oblige|obligate|permit|bind|compel)',
      'law (require|permit|oblige|allow|mandate)',
      '(applicable|local|tax|relevant|commercial) (law|legislation) .. (require|permit|oblige|allow|provide|otherwise)',
      '(accordance|accord) with .. (law|regulation|legislation)',
      'compel by .. (law|court)',
      '(establish|exercise|defend|defense|establishment|pursue|assert|bring) .. [of|or] .. legal (claim|right|defense)',
      'legal (claim|proceeding|process|requirement|obligation|dispute|action)',
      'prohibit by law',
      'extent permit by .. law',
      'tax (law|authority|purpose|record)'
    ],
    example: 'Ledgers stay to comply with tax law.',
    near: ['Our lawyers are kind.']
  },
  {
    id: 'Indefinite',
    phrases: [
      'indefinitely',
      'indefinite .. (period|time|retention|duration|basis)',
      '(in|into) perpetuity',
      'perpetually',
      'forever',
      '(keep|retain|store|hold|archive|save|record|preserve) permanently',
      'permanently (keep|retain|store|archive|hold|save|preserve|record)',
      'without .. (time limit|limit in time|limit of time|time limitation|expiration|expiry)',
      'no (time limit|expiration|expiry|expiration date|fixed end)',
      'unlimited .. (period|time|duration)',
      '(never|do not) expire',
      '(never|not) [be] delete'
    ],
    except: ['not delete .. (until|when|if|unless|immediately|cookie|your)', 'not delete immediately'],
    example: 'Forum posts are kept indefinitely.',
    near: ['Your account is permanently deleted.']
  }
]
