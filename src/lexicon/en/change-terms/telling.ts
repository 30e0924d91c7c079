import type { Term } from '../../term.ts'

/** How people are told of a change. */
export const changeChannels: readonly Term[] = [
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
      'on (homepage|home page)',
      '(website|site|homepage|web) (notice|banner|announcement|notification)'
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
  }
]
