import type { Term } from '../../term.ts'

/** When a change holds, for whom, and what counts as acceptance of it. */
export const changeEffects: readonly Term[] = [
  {
    id: 'Effect',
    phrases: [
      '(take|have) effect',
      '(be|become|deem) .. effective',
      '(come|enter|go) into (force|effect)',
      'effective',
      'in (force|effect)',
      '(change|amendment|update|revision|modification|policy|version|terms|they) .. apply',
      'be bind',
      'become (binding|applicable)',
      'implement',
      'enforce'
    ],
    example: 'They take effect in May.'
  },
  {
    id: 'Ahead',
    phrases: [
      '(prior|advance|previous|day|month|week) notice',
      'notice period',
      'in advance',
      'prior to',
      'before',
      'beforehand',
      'ahead of',
      'notice'
    ],
    example: 'You hear of it in advance.'
  },
  {
    id: 'Objection',
    phrases: [
      'object',
      'objection',
      'reject',
      'refuse',
      'decline',
      'disagree',
      'not (agree|accept|respond|cancel|use|contact)',
      '(cancel|terminate|close|delete|deactivate) .. account',
      'opt out',
      'review .. (change|policy|amendment)',
      'fail to',
      'do nothing'
    ],
    example: 'You may object.'
  },
  {
    id: 'ContinuedUse',
    phrases: [
      'continue .. (use|access|browse|visit|participate|enjoy|participation|subscription)',
      'continue to (use|access|browse|visit|participate|be|interact|do business|receive|have|hold|remain)',
      'continuation of .. use',
      '(keep|go on|carry on) (use|access|visit)',
      '(further|subsequent|ongoing|future) .. (use|access)',
      'still use',
      'remain .. (user|customer|member|subscriber)',
      'continuous use'
    ],
    except: ['continue to use .. (data|information)', '(data|information) .. continue to be'],
    example: 'You keep using the site.',
    near: ['We continue to use your data.']
  },
  {
    id: 'AnyUse',
    phrases: [
      'by (use|access|visit|browse)',
      'your (use|access)',
      '(if|when|where|once) you (use|access|visit|log in)',
      'you (use|access|visit)',
      'use of .. (website|site|service|app|application|platform|product)'
    ],
    except: ['how your use', '(purpose|way) .. your use'],
    example: 'By using the site you agree.'
  },
  {
    id: 'Accept',
    phrases: [
      'accept',
      'acceptance',
      'agree',
      '(your|constitute|signify|indicate|imply|mean|deem|express) agreement',
      'agreement to be bind',
      'consent',
      'acknowledge',
      'acknowledgment',
      'acknowledgement',
      'approve',
      'approval',
      'be bind',
      'assent',
      '(be|become) (subject to|govern by) .. (update|updated|new|revised|modified|revise|modify|change|amended|amend|policy|terms)',
      'abide'
    ],
    except: [
      'without your consent',
      'with your consent',
      '(obtain|seek|ask|request|require|get) .. consent',
      'agreement with you'
    ],
    example: 'This counts as acceptance.'
  },
  {
    id: 'NewUsers',
    phrases: [
      '(new|future) (user|customer|member|visitor|account|subscriber|registrant|client|participant|buyer|seller)',
      '(user|customer|member|person|anyone|those) who (register|join|sign up) .. after',
      'newly (register|create) .. (user|account|member)'
    ],
    except: ['not .. new (user|customer|member|visitor)'],
    example: 'New members are bound at once.',
    near: ['If you are not a new user, read on.']
  },
  {
    id: 'AtOnce',
    phrases: [
      'immediately',
      'immediate effect',
      'at once',
      'straight away',
      'straightaway',
      'right away',
      'instantly',
      'upon (registration|registering|joining|sign up|posting|publication|creation|account)',
      '(from|on) (the) (moment|day|time)',
      'as soon as',
      'without delay',
      'from (registration|joining|sign up)'
    ],
    example: 'It holds at once.'
  },
  {
    id: 'EffectiveNotice',
    phrases: [
      '(effective|sufficient|valid|adequate|proper|due|good|enough|full) notice',
      'notice .. (effective|valid|sufficient|enough)',
      '(constitute|count as|serve as|amount to|suffice as) .. notice',
      '(deem|consider|treat|regard|presume) .. (receive|deliver|notify|give|served|inform|serve|arrive)',
      '(sending|dispatch|send) .. (suffice|enough|sufficient)'
    ],
    example: 'Sending it counts as notice.'
  },
  {
    id: 'Undelivered',
    phrases: [
      '(not|no longer) .. (valid|capable|deliver|receive|reach|read|arrive|open|current|work|up to date)',
      'invalid',
      'incorrect .. address',
      'outdated',
      'out of date',
      'undeliverable',
      'undelivered',
      'bounce',
      '(whether|regardless) .. (receive|read|open|deliver|arrive|reach)',
      'whether or not .. (receive|read|open|deliver|arrive|reach)',
      '(even if|even though|although) .. (receive|read|open|deliver|arrive|reach|bounce|fail|return)',
      '(cannot|could not|fail to) [be] (deliver|arrive|reach|receive)',
      'return .. undelivered',
      'fail to (receive|update|arrive|reach)',
      '(block|filter|spam)'
    ],
    example: 'Some e-mails bounce.'
  }
]
