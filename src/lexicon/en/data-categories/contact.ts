import type { Term } from '../../term.ts'

/** How a person is reached, and the people that the person knows. */
export const contact: readonly Term[] = [
  {
    id: 'Contact',
    phrases: [
      'contact (information|detail|data|particular)',
      '(personal|business|basic|emergency|professional|user|customer|your) contact (information|detail|data)',
      'contact and (billing|payment|shipping|account|identification|demographic|profile|other) (information|data|detail)',
      'detail of how to contact you'
    ],
    except: [
      '(our|their|its) contact (information|detail|data)',
      'contact (information|detail|data) (below|above|provided below|set out|listed|at the end|is|are|of the (controller|company|officer)|of our|for our|for the data protection|in section|can be found)',
      '(using|use|at|through|via|following) .. contact (information|detail|data) (below|above|provided|set|listed|in)',
      '(using|at|following|via|see) contact (information|detail|data)',
      'contact information (commissioner|officer|regulator)'
    ],
    example: 'We ask for your contact details.',
    near: ['Write to our contact details at the end.']
  },
  {
    id: 'EmailAddress',
    phrases: [
      'email address',
      'email',
      'email id',
      'email contact',
      'email account',
      'your email',
      'your email address',
      'hashed email',
      'address of email',
      'electronic mail address',
      'electronic address',
      'email provider'
    ],
    except: [
      '(by|via|through|over|using|in|us|an|or|each|marketing|promotional|send|newsletter|to|from|receive|send you|such|spam|unsolicited|commercial|advertising|transactional|welcome|service|confirmation|our) email',
      'email (us|me|you|message|notification|marketing|campaign|communication|newsletter|alert|reminder|client|support|at|to|be|from|service|provider|system|containing|or call|subscription|list|preference|program|with|setting|software|server|template|domain|update|that|traffic|delivery|verification|correspondence|conversation|content|open|header|announcement|request|link|promotion|advertising|we|reply|exchange|contain|in|by|when|sent|receive|log|which|opt|unsubscribe)',
      'your email (client|program|software|provider|setting|preference|message|communication|subscription)',
      'via .. email address',
      'at following email address',
      '(write|reply|sent|mail|email) [us] to .. email address',
      'email address (below|above|privacy|support|info|dpo|legal)'
    ],
    example: 'Your e-mail address is needed to sign up.',
    near: ['We answer by email.']
  },
  {
    id: 'TelephoneNumber',
    phrases: [
      'phone number',
      'phone',
      'mobile [phone] number',
      'cell [phone] number',
      'cellular [phone] number',
      '(home|work|office|business|mobile|cellular|cell) phone number',
      'contact number',
      'landline',
      'phone contact',
      'number of phone',
      'sms number',
      'msisdn'
    ],
    except: [
      '(by|via|through|over|using|on|smart|us|or|your|mobile|the) phone',
      'phone (call|conversation|support|book|contact|line|service|or|at|us|with|to|operator|carrier|setting|company|system|be|app|model|type|interview|contact list|inquiry|marketing|screen|is|storage|manufacturer|when|camera|in|s)',
      'toll free phone number',
      '(call|toll free|at) .. phone number (below|above)'
    ],
    example: 'Couriers get your mobile phone number.',
    near: ['You can reach us by phone.']
  },
  {
    id: 'FaxNumber',
    phrases: ['fax number', 'fax', 'facsimile number', 'phone and fax number'],
    except: ['by fax', 'via fax', 'by email or fax', 'fax us', 'fax to', 'by email , fax'],
    example: 'Firms may leave a fax number.',
    near: ['Orders by fax are welcome.']
  },
  {
    id: 'PhysicalAddress',
    phrases: [
      '(postal|mailing|billing|shipping|home|street|physical|residential|residence|delivery|work|business|office|invoice|property|permanent|geographic|service) address',
      'billing or shipping address',
      'mail address',
      'postal mail address',
      'address of residence',
      'place of residence',
      'home or (work|other physical|business) address',
      'address',
      'proof of address',
      '(shipping|delivery) (information|detail|data|location)',
      'address book and shipping',
      'residency',
      'address history',
      'address line'
    ],
    except: [
      '(ip|web|website|internet|url|http|network|protocol|site|above|following|bitcoin|wallet|below|same|page|mac|destination|source|proxy|to|we|will|not|that|and|help|can|must|may|which|at|adequately|promptly) address',
      'address (your|this|these|any|issue|concern|question|request|complaint|them|it|such|for|at|below|above|in|to|of|is|be|stated|provided|set|listed|bar|specific|problem|fraud|security|how|what|with|those|space|us|privacy|their)',
      'name and address of .. (controller|processor|company|supervisory|third party|recipient|officer)',
      'your address book',
      'our address',
      'shipping information (about|for)',
      'country of residency'
    ],
    example: 'We need your shipping address.',
    near: ['Our mail goes out daily.', 'We address your questions.']
  },
  {
    id: 'ContactList',
    phrases: [
      'address book',
      'contact list',
      'list of contact',
      'phone book',
      'phonebook',
      'friend list',
      'list of friend',
      'friends list',
      'buddy list',
      '(your|phone|device|email|gmail|google|outlook|imported|mobile) contact',
      'contact from .. (device|phone|address book|account|email)',
      'contact (stored|saved) (on|in) .. device',
      'contact on .. (device|phone)',
      'your friend',
      'friend and (contact|follower|connection)',
      'friend (name|email|email address)',
      'your connection',
      'follower',
      'social graph',
      'social connection',
      'contact and calendar',
      'calendar and contact',
      'contact , calendar',
      'calendar , contact',
      'contact , photo',
      'person you (follow|communicate with|interact with|connect with)',
      'friend email address',
      'upload .. contact',
      'import .. contact',
      'sync .. contact'
    ],
    except: [
      '(your|email|phone|mobile) contact (information|detail|data|number|preference|person|us|address|form|request|email|point|choice|history|method|name)',
      '(refer|tell|invite) .. your friend',
      'friend .. refer',
      'invite your friend',
      'your friend (at|or family)',
      'your connection (to|speed|type|is|with us)',
      'your internet connection'
    ],
    example: 'With leave, the app reads your address book.',
    near: ['Keep your contact details up to date.']
  }
]
