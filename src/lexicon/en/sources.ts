import type { Term } from '../term.ts'

/**
 * Where data come from. `WhenGiving` and `WhenUsing` are occasions: they name a source only where the same statement
 * says that data are collected.
 */
export const sources: readonly Term[] = [
  {
    id: 'DataSubject',
    phrases: [
      '(information|data|detail|content) [that|which] you [may|choose to|voluntarily|directly|have|can|decide to|might|knowingly] (provide|give|submit|enter|supply|share|upload|disclose|input|furnish|send)',
      'you [may|will|can|choose to|voluntarily|directly|might|knowingly|also|must|should|have] (provide|give|submit|supply) [to|with] us',
      'you [may|will|can|choose to|voluntarily|directly|might|knowingly|also|must|should|have] (provide|give|submit|enter|supply|furnish) .. (information|data|detail|name|email|address|number|content|feedback|file)',
      'you .. (provide|give|submit|supply|furnish|send) .. to us',
      'you [may|will|might|also] (need|have|be require|be oblige) to (provide|give|submit|enter|supply|specify)',
      'you must (provide|give|submit|enter|supply|specify)',
      'we [will|may|also] (need|require) your (name|address|email|phone|billing|payment|bank|contact|date)',
      'you (volunteer|voluntarily provide|voluntarily submit|choose to provide|directly provide|provide directly)',
      'provide us [with]',
      'give us (information|data|detail|access|name|email)',
      'provide to us',
      '(provide|supply|submit|give|disclose) by (you|user|customer|data subject|visitor)',
      '(collect|obtain|receive|gather|request|get|come|acquire) .. [directly] from (you|user|customer|data subject|visitor|individual|consumer|person)',
      'collect from you',
      'come from you',
      'collected from you',
      'directly from (you|user|customer|individual|data subject|consumer|person|visitor)',
      'from you (directly|when|and)',
      'from you or',
      '(we|be) [may|will|also|might] ask [you] (for|to provide|to give|to enter|to submit|to supply)',
      '(ask|request|require) [that] you [to] (provide|give|submit|enter|supply|register|complete|fill)',
      'require you to provide',
      'you will be ask [to provide|for]',
      'you may be ask [to provide|for]',
      'you be ask [to provide|for]',
      'ask you (for|to provide|to give)',
      'you (can|may|must|have to|need to|could|should) [also] [optionally|voluntarily] specify',
      'you to (provide|give|submit) .. to us',
      '(information|data) [that] we ask [you] for',
      'fill (in|out) .. (form|questionnaire|survey|field)',
      'complete .. form',
      '(enter|type|key) .. into .. (form|field|website|site|app)',
      'content you (upload|post|create|submit|share|generate)',
      '(upload|post|submit) by (you|user)',
      'self reported',
      'voluntarily (provide|give|submit|supply|disclose)',
      'user provided (information|data)',
      'user supplied information'
    ],
    except: [
      '(notice|right|service|advertising|offer|ad|benefit|experience) .. provide to us',
      'content you (share|post|submit) publicly',
      'provide us .. (service|support) [to]',
      '(service|provider|party|partner|vendor|company|third party) [that|who|which] .. provide us',
      'they .. provide us'
    ],
    example: 'We store the details that you give us.',
    near: ['We provide you with a service.']
  },
  {
    id: 'WhenGiving',
    phrases: [
      '(when|if|where|whenever|once|as|by|time) you [choose to|also|wish to|want to|decide to] (register|sign up|create|open|set up|contact|subscribe|purchase|buy|order|place|apply|fill|complete|participate|enter|respond|communicate|submit|provide|email|write|call|request|make|upload|post|enroll|join|download|add|book|donate|attend|use our contact|interact with our support|send|use our support)',
      '(in order to|to) (register|sign up|create .. account|open .. account|subscribe|apply|place .. order|make .. purchase)',
      '(when|by) (registering|signing up|creating|contacting|subscribing|purchasing|ordering|placing|applying|filling|completing|submitting)',
      '(during|at|upon|through|for|part of) .. (registration|sign up|account creation|application process|checkout|enrollment|registration process)',
      'register for',
      'sign up for',
      'contact form',
      'application form',
      'in survey',
      'through survey',
      'job applicant'
    ],
    example: 'When you sign up, we collect your name.'
  },
  {
    id: 'AutomaticCollection',
    phrases: [
      'automatically .. (collect|gather|log|record|receive|obtain|store|track|capture|generate|send|transmit|create|acquire|report|provide|transfer|save)',
      '(collect|gather|log|record|receive|obtain|store|track|capture|generate|send|transmit|acquire|get|transfer|save) .. automatically',
      'automatically',
      '(automatic|passive) (collection|information|data|data collection)',
      'passively (collect|gather|receive)',
      'automated (mean|technology|data collection|collection|tool)',
      '(server|web server|web|access|system|internet) log',
      'log (file|data|information)',
      'logfile',
      '(browser|device|computer|phone|app|application|software) .. (send|transmit|make available|provide|report|communicate|share) .. [to us|to our]',
      '(use|using|via|through|with|by mean of|from|by|employ) .. (cookie|web beacon|pixel|pixel tag|tracking technology|clear gif|local storage|similar technology|log file|server log)',
      'cookie .. (collect|record|track|gather|identify|enable us to|allow us to|help us)',
      '(web beacon|pixel|pixel tag|beacon|clear gif) .. (collect|record|track|gather|identify|enable|allow|help)',
      '(set|place|store|drop) .. (cookie|pixel|beacon)',
      '(through|from|via|by) your (use|interaction|activity|usage|visit)',
      'from your (device|browser|computer|phone|mobile device|interaction|use)',
      '(information|data) from your .. (device|browser|computer)',
      'generated by your (use|activity|device|interaction)',
      'generate through your use',
      'as you (navigate|use|browse|interact|move)',
      '(track|monitor|observe|record|log) .. (use|usage|activity|visit|interaction|behavior|action|session)',
      'collect as you',
      'as part of .. use of',
      'in background'
    ],
    except: [
      '(accept|refuse|reject|disable|block|delete|remove|decline|manage|control|without|prevent|opt out) .. cookie',
      'automatically (accept|delete|expire|erase|renew|decline|remove|block|refuse|terminate|disable|apply|opt|reject|deactivate|unsubscribe)',
      '(be|is|are) automatically (delete|erase|remove|anonymize|overwrite)',
      '(accept|delete|erase|remove|expire) .. automatically',
      'do not automatically',
      'prevent .. (set|place|store) .. cookie',
      '(object|opt out|withdraw|disable|prevent|stop|limit) .. (track|tracking)'
    ],
    example: 'Some details are collected automatically.',
    near: ['Cookies expire automatically.']
  },
  {
    id: 'WhenUsing',
    phrases: [
      '(when|whenever|while|each time|every time|if|as|time|once) you (visit|use|access|browse|view|interact|navigate|log|open|click|connect|install|launch|play|engage|surf|are using|are on)',
      '(when|while) (visiting|using|accessing|browsing)',
      '(each|every) (visit|access|time .. visit|request)',
      'during .. (visit|use|session)',
      'about .. (use|usage|visit|interaction) (of|to|with)',
      'how you (use|interact|access)',
      'use of .. (service|website|site|app|platform|application|product)',
      'information about .. (device|computer|browser)'
    ],
    example: 'When you visit the site, we collect your IP address.'
  },
  {
    id: 'ThirdParty',
    phrases: [
      '(receive|collect|obtain|get|acquire|gather|come|import|purchase|access|retrieve|source|learn|use|buy|request|supplement|hold) .. from .. (third party|third person|partner|affiliate|other source|outside source|other company|other user|vendor|supplier|service provider|advertiser|reseller|social media|social network|social networking|employer|data broker|data provider|platform|other person|others|referral|analytics provider|credit agency|credit bureau|credit reference agency|recruiter|agency|referee|marketing partner|business partner|facebook|google|linkedin|twitter|apple|other organization|other business|third parties|provider|network|list broker|external source|subsidiary|group company|parent|school|administrator|friend|payment processor|other service|organization|authority|bank|merchant|retailer|those service|that service|advertising network|commercially available source|offline source|referrer|government|operating system|insurer|client|customer|agent|recruitment|company)',
      // What others hold is looked up with them.
      '(information|data|record) hold by .. (agency|third party|bureau|authority|provider|partner)',
      '(search|check|search for|look up) .. (with|at) .. (credit reference agency|credit bureau|fraud prevention agency|agency|public register)',
      'from (third party|other source|outside source|external source|data broker|third party source|other third party|social network|social media|our partner|business partner|marketing partner|advertising partner|affiliate|other user|other company|service provider|credit bureau|credit reference agency|data provider|advertising network|analytics provider|partner|referral source|other organization|third party service|third party platform)',
      'from [your] (employer|administrator|organization) [or|and] [administrator]',
      '(third party|partner|affiliate|other user|others|advertiser|vendor|social network|employer|supplier|reseller|friend|social media|administrator|agency|service provider|provider|person|customer|platform|parent|organization|facebook|google|someone else|another user) .. (provide|give|send|share|supply|disclose|submit|pass|transfer|transmit) .. (information|data|us|to us|with us)',
      '(provide|give|send|share|supply|disclose|submit|pass) [to|with] us by .. (third party|partner|other|affiliate|user|provider)',
      '(information|data) (obtained|provided|received|collected) from .. (third party|source|partner)',
      'third party source',
      'other source',
      'secondary collector',
      'provide by third party',
      '(information|data) from third party',
      '(link|connect|log in|login|sign in|register|sign up) .. (facebook|google|twitter|linkedin|apple|social media|social network|third party|another service|other service) .. (receive|collect|obtain|access)',
      '(receive|collect|obtain) .. (information|data) .. (facebook|google|twitter|linkedin|apple|social media|social network|third party)',
      'combine .. with (information|data) .. (obtain|receive|collect|from)',
      'someone else',
      'on behalf of another',
      'referred by',
      'refer a friend'
    ],
    except: [
      '(protect|safe|secure) .. from .. third party',
      '(request|demand|subpoena|inquiry|claim|advertising|advertisement|content|offer|message|marketing|communication|cookie|email|service|product|newsletter|promotion|assistance) [and ..] from .. (third party|partner|affiliate|advertiser|company|authority|agency)',
      'not (receive|collect|obtain) .. from .. (marketing|partner)',
      'use .. service from .. (third party|provider|company)',
      '(receive|get) .. (offer|email|message|communication|newsletter|marketing|advertising|cookie|ad|advertisement|mail|promotion|payment|notice) .. from .. (third party|partner|affiliate|advertiser|company|organization|administrator|platform|agency|service provider|client|customer|vendor)',
      '(third party|partner|affiliate|advertiser|vendor|service provider|provider|agency|organization) .. provide us .. (service|with service)',
      'to use .. information .. provide',
      'require .. third party .. provide',
      '(you|we|your) .. (share|give|provide|disclose|transfer|send) .. to us',
      'service provider .. (provide|share|transfer) .. service',
      'someone else (use|account|s account|password)',
      'without .. from third party'
    ],
    example: 'We receive data about you from third parties.',
    near: ['We share data with third parties.']
  },
  {
    id: 'PublicSource',
    phrases: [
      '(public|publicly available|publicly accessible|open|publicly) (source|record|database|register|information|data|domain|registry|directory)',
      'publicly available',
      'publicly accessible (source|information|data|register)',
      'public (record|register|registry|database|source|directory)',
      'available public (source|information|record)',
      'government (database|record|register|source)',
      'commercial register',
      'companies house',
      'electoral register',
      'open source (intelligence|data)',
      'public domain'
    ],
    except: [
      '(make|be|become|is|are|made|not) publicly (available|accessible)',
      '(make|be|become|is|are) .. publicly (available|accessible)',
      'publicly available (on|to|for|by|through)',
      '(become|enter|in|into|part of) public domain',
      '(make|become|part of|share|post|publish) .. public (information|data|record)',
      'not include .. publicly available',
      'publicly available information (from|be not|is not)',
      'information .. make public',
      'public information about'
    ],
    example: 'We consult public registers.',
    near: ['Your posts are made publicly available.']
  }
]
