import type { Term } from '../term.ts'

/** What a clause on changes of the policy is made of. The ids are cues that the rules of `changeTerms` read together. */
export const changeTerms: readonly Term[] = [
  {
    id: 'Change',
    phrases: [
      '(change|update|amend|modify|revise|alter|replace|supplement|adjust|adapt|amendment|modification|revision|alteration|revisions|addition|edit) .. (policy|notice|statement|terms|declaration|document|agreement)',
      '(policy|statement|declaration|notice|terms) .. (change|update|amend|modify|revise|alter|replace|supplement|adjust|adapt|evolve)',
      '(change|update|amendment|modification|revision) .. [to|in|of] .. (this|our|privacy) (policy|notice|statement)',
      '(policy|statement|notice) .. subject to .. (change|revision|amendment|update|modification)',
      '(new|revised|updated|modified|amended|latest|current|newest|recent) (version|edition) of .. (policy|notice|statement|terms)',
      '(new|revised|updated|modified|amended) [privacy] (policy|notice|statement)',
      '(change|update|amend|modify|revise|amendment|modification|revision) .. privacy (practice|policy|notice|statement)',
      'change .. (data|information|privacy) practice',
      '(change|update|amend|modify|revise) it (from time to time|at any time|periodically)'
    ],
    except: [
      'change .. (password|setting|preference|account|information) .. (policy|terms)',
      '(policy|notice) .. change .. (preference|setting)',
      'update .. information .. (policy|notice)',
      'policy .. update .. information',
      '(policy|notice|statement|terms) .. (update|change|modify|correct) your',
      'notice .. (change of|in) (ownership|control)'
    ],
    example: 'We may amend this notice.',
    near: ['You may change your password.']
  },
  {
    id: 'SuchChange',
    phrases: [
      '(such|these|any|those|material|substantial|significant|important|major|the|all|further|future|minor|big|substantive) (change|update|amendment|modification|revision|alteration|variation)',
      '(change|update|amendment|modification|revision|variation)',
      '(new|revised|updated|modified|amended|latest|current) (version|terms)',
      'previous version',
      'make .. change'
    ],
    except: [
      'change of (ownership|control)',
      'change in (ownership|control)',
      'change your',
      'change .. (preference|setting|password)'
    ],
    example: 'Such amendments hold from May.'
  },
  {
    id: 'May',
    phrases: [
      '(may|might|can|could|will|reserve|shall|entitle|free|must|need) [be|also|occasionally|periodically|sometimes|to|have|unilaterally|therefore|make] (right|change|update|amend|modify|revise|alter|replace|supplement|adjust|adapt|require)',
      'from time to time',
      'at any time',
      'subject to (change|revision|amendment|update|modification)',
      'reserve .. right',
      'periodically',
      'occasionally',
      'sometimes',
      'regularly',
      'on occasion',
      '(when|as|where) (necessary|need|appropriate|require)',
      'if we .. (change|update|amend|modify|revise|alter)',
      '(when|whenever|where|in case|should) .. we .. (change|update|amend|modify|revise|alter)',
      '(any|all|if|in case of|case of) .. (change|update|amendment|modification|revision)'
    ],
    example: 'We may amend it from time to time.'
  },
  {
    id: 'Tell',
    phrases: [
      'notify',
      'inform',
      'tell',
      'let (you|user|customer|everyone|member|visitor|person|them) know',
      'alert',
      'advise you',
      'announce',
      'announcement',
      'communicate',
      'communication',
      'notification',
      '(provide|give|send|receive|prior|advance|prominent|conspicuous|additional|place|include|issue|display|written|email|by) .. notice',
      'notice (of|to|on|in|by|via|through|period)',
      '(day|week|month) [of] [prior|advance|written] notice',
      'email you',
      'send',
      'dispatch',
      'hear of',
      'be told',
      'our email',
      'contact you',
      'make .. aware',
      'bring .. attention',
      'draw .. attention',
      'message you',
      'highlight',
      'remind',
      'publicize',
      '(display|present|show)'
    ],
    except: [
      'let us know',
      'notify us',
      'inform us',
      'tell us',
      'send us',
      '(this|our|privacy) notice (of|to|on|in|by)'
    ],
    example: 'We will tell you.',
    near: ['Let us know what you think.']
  },
  {
    id: 'Email',
    phrases: ['email', 'electronic mail', 'mailing list'],
    except: [
      'email us',
      '(contact|reach|write) .. email',
      'us by email at',
      '(provide|keep|maintain|verify|supply|correct) .. email',
      '(update|change) [my|your] email',
      'email .. (current|valid|accurate|up to date)',
      'email preference',
      'marketing email'
    ],
    example: 'We will e-mail you.',
    near: ['Email us with questions.']
  },
  {
    id: 'WebsitePosting',
    phrases: [
      'post',
      'posting',
      'publish',
      'publication',
      'upload .. (website|site|page|policy|version)',
      '(update|revise|change|refresh|amend|modify) .. (page|website|site|homepage|webpage)',
      '(update|revise|change|refresh|amend|modify|indicate|adjust|alter|show|reflect|note) .. date',
      '(update|revise|change|refresh|amend|indicate|reflect|show|note|modify) .. [last] (update|revise|modify|change|revision|effective) .. date',
      'date .. (update|revise|change|reflect|indicate)',
      'date .. (top|bottom|beginning|end|head|start) of',
      '(update|updated|revised|modified|new|last updated) .. date',
      '(change|version|revision) (log|history)',
      'on this page',
      '(on|at|via|through|to|across|over|in) .. (website|site|homepage|home page|webpage|web site|web page|blog)',
      '(available|find|see|view|access) (at|on|here|online)',
      '(banner|notice|announcement|notification|statement|message) (on|at|to|in) .. (website|site|homepage|home page|webpage|blog)',
      '(make|be) available .. (page|website|site|online|here)',
      '(place|put|display|show|include|feature|host) .. (website|site|homepage|home page|webpage|page|here|portal)',
      '(include|display|announce|show) .. here',
      'on (homepage|home page)'
    ],
    except: [
      'by post',
      'post (office|code|box)',
      'use .. (website|site)',
      'visit .. (website|site)',
      '(user|new user) of .. website'
    ],
    example: 'We will post the new text.',
    near: ['You may write to us by post.']
  },
  {
    id: 'InProduct',
    phrases: [
      'in app',
      'inapp',
      'in (product|game|platform|service) [notification|notice|message|alert]',
      '(in|within|through|via|inside|on) .. (app|application|product|platform|dashboard|software|game|interface|portal|console|client)',
      '(within|through|via|inside) .. service',
      '(notice|notification|announcement|notify|inform|message|alert|banner|highlight) [you] .. (on|in|within|through|via) .. (service|account|platform|app)',
      '(within|via|through) (account|user account|profile|inbox)',
      'push (notification|message)',
      '(pop up|popup)',
      'dashboard',
      '(when|time) you [next|first] (log in|sign in|log on|open|launch|login|access|use)',
      '(next|upon) (login|log in|sign in)',
      'on screen',
      'splash screen'
    ],
    except: [
      'use .. (app|application|product|platform|software|game|service)',
      'information (through|via|within) .. service',
      '(collect|process) .. (through|via|within) .. (service|app)',
      'user of .. application'
    ],
    example: 'We show a message in the app.',
    near: ['Stop your use of the app.']
  },
  {
    id: 'Other',
    phrases: [
      '(other|another|alternative|different|similar|any) .. (means|way|method|manner|channel|form of|communication|medium|mechanism)',
      '(reasonable|appropriate|suitable|adequate|applicable|available) (means|way|method|manner|channel|measure|step|effort)',
      '(other|another) .. (step|measure|notice)',
      '(take|use) .. (step|measure) to (notify|inform)',
      'contact (information|detail) .. (provide|available|have|hold|give)',
      '(by|via|through) .. (phone|sms|text message|letter|mail|post|fax|social media|telephone|whatsapp)',
      '(text message|social media|sms)',
      '(contact|notify|inform) you directly',
      'otherwise (notify|inform|communicate|provide)',
      '(directly|personally) .. (notify|inform)'
    ],
    except: ['by any means', 'use of .. other means', 'by mail at'],
    example: 'We tell you by letter.'
  },
  {
    id: 'Effect',
    phrases: [
      '(take|have) effect',
      '(be|become|deem) .. effective',
      '(come|enter|go) into (force|effect)',
      'effective',
      'in (force|effect)',
      '(change|amendment|update|revision|modification|policy|they) .. apply',
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
