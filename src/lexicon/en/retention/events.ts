import type { Term } from '../../term.ts'

/** The events from which a period of storage runs, or until which data are kept; ids of the taxonomy's retention events. */
export const retentionEvents: readonly Term[] = [
  {
    id: 'AccountClosure',
    phrases: [
      '(account|profile|membership|registration) .. (active|open|exist|close|delete|terminate|deactivate|cancel|existence|expire|end|inactive|remove|disable|suspend|closure|deletion|termination|cancellation|in use)',
      '(close|delete|terminate|deactivate|cancel|remove|disable|keep|have|maintain|hold|erase) .. (account|profile|membership|registration)',
      '(closure|closing|deletion|termination|deactivation|cancellation|removal|life|lifetime|existence|duration|expiry) of .. (account|profile|membership|registration)',
      '(account|membership) (closure|deletion|termination|deactivation|cancellation|lifetime|holder)',
      '(remain|be|keep|stay) [a] [registered|active] (registered|member|user|customer|client|subscriber|account holder|participant)',
      '(cease|stop) .. (member|user|customer|client|subscriber)',
      'no longer .. (member|user|customer|client|subscriber)',
      'you (unregister|deregister|deactivate)',
      '(unregister|deregister) .. device',
      '(uninstall|delete|remove) .. (app|application)',
      'leave .. (platform|community)'
    ],
    except: [
      'customer service',
      'user account',
      'bank account',
      'customer support',
      'user experience',
      'take into account'
    ],
    example: 'Photos stay until you close your account.',
    near: ['We take the amount of data into account.']
  },
  {
    id: 'ContractEnd',
    phrases: [
      '(agreement|contract|relationship|engagement|employment|subscription|policy term|lease|partnership|cooperation|licence|mandate|warranty|service) .. (end|terminate|expire|cease|complete|conclude|fulfill|perform|over|finish|continue|last|exist|expiry|termination|cancel)',
      '(end|termination|expiry|expiration|cessation|completion|conclusion|performance|duration|course|execution|life|lifetime|fulfillment|term|cancellation|continuance) of .. (agreement|contract|relationship|engagement|employment|subscription|partnership|cooperation|mandate|business|order|transaction)',
      '(end|termination|cessation|completion|duration|provision|cancellation) of .. service',
      '(have|maintain|in) .. (relationship|contract|agreement|subscription) with',
      '(contract|contractual|business|commercial|customer|client|employment) (term|relationship|duration|relation)',
      '(cancel|end|terminate) .. (contract|agreement|relationship|subscription)',
      'order .. (complete|fulfill|deliver|ship)',
      '(complete|fulfill|deliver) .. (order|transaction|project)',
      'transaction .. complete',
      'you (work|employ) for us'
    ],
    except: [
      'terms of service',
      'end user',
      'terms of use',
      'transaction history',
      '(terminate|cancel|close) .. account'
    ],
    example: 'Invoices are filed until the contract has ended.',
    near: ['Our Terms of Service tell more.']
  },
  {
    id: 'DisputeResolved',
    phrases: [
      '(dispute|claim|complaint|litigation|proceedings|case|issue|investigation|lawsuit|legal action) .. (resolve|settle|conclude|close|end|complete|finish|finalize|over)',
      '(resolution|settlement|conclusion|end|closure|outcome|completion) of .. (dispute|claim|complaint|litigation|proceedings|case|issue|investigation|lawsuit|matter|enquiry|inquiry|query|request)',
      '(query|enquiry|inquiry|request|ticket|question|matter) .. (resolve|settle|close|complete|answer|handle|deal with|dealt with|conclude)'
    ],
    except: [
      'request to close',
      'complete .. request',
      'comply with .. request',
      'investigation of claims',
      'close your account'
    ],
    example: 'Letters are kept until the dispute is settled.',
    near: ['We help to resolve disputes.']
  },
  {
    id: 'ConsentWithdrawn',
    phrases: [
      '(withdraw|revoke|retract|rescind|cancel) .. consent',
      'consent .. (withdraw|revoke|retract|rescind|cancel)',
      '(withdrawal|revocation|withdrawing) of .. consent',
      '(withdraw|revoke) .. (permission|authorization)',
      'unsubscribe',
      '(unsubscription|cancellation) .. newsletter',
      'you [choose to] opt out',
      '(withdraw|revoke) it'
    ],
    example: 'We keep the address until you revoke your consent.',
    near: ['You gave consent.']
  },
  {
    id: 'DeletionRequest',
    phrases: [
      '(deletion|erasure|removal) request',
      'request .. (deletion|erasure|removal|remove|delete|erase|destruction)',
      '(ask|tell|instruct|request|contact|want|require|notify|inform) (us|company|we) .. (delete|erase|remove|destroy|deletion|erasure|stop)',
      '(ask|request) [us] to .. (delete|erase|remove|destroy|deletion)',
      '(ask|tell|instruct) us otherwise',
      '(upon|at|on|by|after|receive|of|follow|following) .. request',
      'you (delete|remove|erase|trash) [it|them|content|post|data|information|message|file|photo|comment|record|activity|email|video|image|conversation|chat]',
      '(user|customer|employer|individual|owner|they) (delete|remove|erase) [it|them|content|post|data|information]',
      '(delete|remove|erase) by (you|user|customer)',
      'you .. (manually|choose to) (delete|remove|erase)',
      'be trash'
    ],
    except: [
      'you delete .. account',
      'legal request',
      'government request',
      'you delete cookie',
      'request (from|by) law'
    ],
    example: 'Drafts stay until you ask us to delete them.',
    near: ['We answer law enforcement requests.']
  },
  {
    id: 'PurposeFulfilled',
    phrases: [
      'purpose .. (fulfill|achieve|satisfy|serve|accomplish|complete|attain|cease|exist|end|lapse|meet|expire|no longer apply|fulfil)',
      '(fulfillment|achievement|completion|accomplishment|attainment|cessation|end) of .. purpose',
      '(achieve|fulfill|accomplish|satisfy|attain|meet) .. purpose',
      'purpose .. no longer [apply|exist]',
      '(immediately|directly|right|shortly|promptly|automatically|straight) (after|upon) (use|processing|completion|transmission|analysis|conversion|verification)'
    ],
    example: 'Notes are shredded once their purpose is achieved.',
    near: ['We use data for the purpose of billing.']
  },
  {
    id: 'Inactivity',
    phrases: [
      '(inactivity|inactive|dormant)',
      'last (login|log in|activity|interaction|use|visit|contact|access|sign in|engagement|purchase|order|communication|session|transaction|date|opening|logged)',
      'last (log|use|visit|access|sign|interact|contact|engage|connect|open|purchase|order|communicate|be active) [in|on|our|with]',
      '(not|no) .. (log in|logged in|sign in|use [our] (service|account|app)|interact|engage|communication|contact|purchase|activity|active)',
      '(account|profile|service|app) .. not [be] [in] use',
      'without .. (activity|use|login|interaction|log in|sign in)',
      'most recent (interaction|login|activity|contact|use|visit|purchase|order)'
    ],
    except: [
      'last name',
      '(not|no) .. purchase .. (require|necessary)',
      'inactive account',
      'not contact (us|you)',
      'no longer .. active'
    ],
    example: 'Profiles go two years after your last login.',
    near: ['Your last name is shown.']
  },
  {
    id: 'Collection',
    phrases: [
      '(collection|receipt|recording|capture|submission|creation|obtaining|upload|registration|generation) [of]',
      '(be|it) (collect|receive|record|capture|create|obtain|generate|gather|log|submit|upload)',
      '(after|since|when|once|from) we (collect|receive|record|obtain|capture)',
      '(date|time|moment|day) .. (collect|receive|record|capture|create|obtain|generate|submit|provide)',
      '(be|having been) (recorded|collected|received|created|captured)',
      'their (creation|collection|recording)'
    ],
    except: ['we collect', 'purpose .. (collect|obtain)', 'we receive', 'receive (your|a) request'],
    example: 'Footage is wiped 72 hours after recording.',
    near: ['We collect your name.']
  },
  {
    id: 'ApplicationEnd',
    phrases: [
      '(vacancy|position|role|job|post|opening) .. (close|fill|expire|end|taken)',
      '(end|completion|conclusion|close|closing|duration|course|termination|outcome) of .. (application|recruitment|hiring|selection|recruiting|interview|vacancy)',
      '(application|recruitment|hiring|selection|recruiting|interview) (process|procedure|phase|period|cycle|decision) [end|complete|conclude|close|over|finish]',
      'application .. (reject|unsuccessful|decline|refuse|withdraw|conclude|complete|close|decide)',
      '(reject|decline) .. application',
      '(unsuccessful|rejected) (applicant|candidate|application)'
    ],
    except: [
      'mobile application',
      'web application',
      '(terminate|delete) .. application',
      'end of .. application .. (use|service)'
    ],
    example: 'CVs are kept until the vacancy is filled.',
    near: ['Our mobile application collects data.']
  },
  {
    id: 'SessionEnd',
    phrases: [
      '(close|quit|shut|exit|leave|end|closing|stop use) .. browser',
      'browser .. (close|session end|shut|quit|exit|session)',
      'session .. (end|close|expire|over|terminate|finish|expiry|complete)',
      '(end|duration|close|expiry|termination|course|length|completion) of .. (session|visit|browsing)',
      '(leave|exit|close) .. (site|website|page|app|window|tab)',
      '(stop|finish) browsing',
      'you (log out|logout|sign out|sign off|log off)',
      'browsing session',
      'end .. (session|visit)'
    ],
    example: 'Session cookies vanish when you close your browser.',
    near: ['Your browser accepts cookies.']
  },
  {
    id: 'BackupExpiry',
    phrases: [
      'backup .. (expire|purge|overwrite|rotate|cycle|delete|expiry|rotation|replace|roll)',
      '(expiry|rotation|purge|overwriting|deletion) of .. backup',
      '(back up|backup|archive|cache) .. until (purge|delete|overwrite|replace)',
      '(purge|delete|overwrite|remove|rotate) .. (from|out of) .. (backup|cache|archive)',
      '(backup|retention) cycle'
    ],
    example: 'Copies last until our backups rotate.',
    near: ['We make backups.']
  }
]
