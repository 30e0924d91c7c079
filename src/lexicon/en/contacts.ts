import type { Term } from '../term.ts'

/** Who can be asked, and cues of their role. */
export const contacts: readonly Term[] = [
  {
    id: 'Dpo',
    phrases: [
      '(data|data protection|data privacy|chief privacy|chief data protection|privacy|privacy compliance|information governance|group data protection|personal data protection) officer',
      'dpo',
      'data protection (manager|lead|coordinator|team|department|specialist)',
      'privacy (manager|champion)'
    ],
    example: 'Write to our Data Protection Officer.',
    near: ['Write to our support team.']
  },
  {
    id: 'Representative',
    phrases: [
      '(eu|uk|eea|european|gdpr|data protection|article 27|art. 27|local|swiss|appointed|designated|eu data protection|uk data protection) representative',
      'representative (in|within|for) .. (eu|european union|uk|united kingdom|union|eea|switzerland|european economic area|europe)',
      'representative (under|pursuant to|according to|in accordance with)'
    ],
    except: [
      'sales representative',
      'customer service representative',
      'support representative',
      'local sales representative'
    ],
    example: 'Our EU representative is in Cork.',
    near: ['A sales representative may call you.']
  },
  {
    id: 'Authority',
    phrases: [
      '(supervisory|data protection|regulatory|privacy protection) authority',
      '(information|privacy|data protection|federal data protection) (commissioner|commission)',
      'ico',
      'cnil',
      'autoriteit persoonsgegevens',
      'federal trade commission',
      'attorney general',
      'data protection board',
      'regulator',
      'ombudsman'
    ],
    example: 'Complain to the supervisory authority.'
  },
  {
    id: 'Reach',
    phrases: [
      '(contact|reach|email|call|phone|mail|write to|write|reach out to|get in touch with|speak to|message|consult) (us|me)',
      '(contact|reach|get in touch with|reach out to|write to|speak to|email) .. (privacy team|privacy office|support team|support|customer service|customer support|customer care|legal team|legal department|privacy department|help desk|helpdesk|data controller|service provider|company|owner|developer|information rights)',
      'get in (touch|contact)',
      'be in touch',
      'contact detail',
      'contact form',
      'contact page',
      'let us know',
      'how to (contact|reach) us',
      'direct .. (question|inquiry|enquiry|request|concern|comment) .. to',
      'send .. (email|letter|message|inquiry|request) to (us|our|at)',
      'by (writing|emailing) to',
      'notify us'
    ],
    except: [
      'we (may|will|can|might) contact',
      '(when|if|where|whenever|as|every time) you (contact|email|call|phone|write to|message|reach out to|get in touch with|communicate with) us',
      'you (contact|email|call|phone) us',
      'how you contact us',
      'your contact detail'
    ],
    example: 'You can contact us by letter.',
    near: ['When you contact us, we keep your message.']
  },
  {
    id: 'Postal',
    phrases: [
      '(postal|mailing|registered|business|physical|street|contact|company|office|correspondence) address',
      'address',
      '(by|via) (post|mail|letter|postal mail|regular mail|regular post|surface mail)',
      '(write|writing) [to] [us] [at]',
      '(mail|send|letter) .. (to|at)',
      '(registered|head|principal|main|corporate) (office|place of business|seat)',
      '(headquarter|headquartered) (in|at)',
      '(locate|situate|establish|base) (in|at)',
      '(office|seat|place of business) [be] (in|at)',
      'attn',
      'attention',
      'attention of',
      'c/o',
      'po box',
      'p.o. box'
    ],
    except: [
      '(email|ip|mac|web|internet protocol|url) address',
      '(your|billing|shipping|delivery|home) address',
      'draw .. attention',
      'bring .. attention',
      'attention to'
    ],
    example: 'Our registered office is in Leeds.'
  },
  {
    id: 'PhoneCue',
    phrases: [
      'phone',
      'tel',
      'call',
      'mobile',
      'toll free',
      'hotline',
      'helpline',
      'dial',
      'ring',
      'whatsapp',
      'ph',
      'customer service'
    ],
    example: 'By phone: 555 0100.'
  },
  { id: 'Fax', phrases: ['fax', 'facsimile'], example: 'Send a fax.' },
  {
    id: 'Form',
    phrases: [
      '(contact|online|web|request|privacy request|support|help) (form|page|portal|center|desk)',
      '(via|through|using|use|fill [out|in]|complete|submit) .. form',
      '(privacy|customer) (portal|center|request form)'
    ],
    example: 'Use our contact form.'
  }
]

/** Words of an address: one of them and a figure make a line of text a postal address. */
export const streetWords = new Set(
  'street st road rd avenue ave boulevard blvd lane ln drive dr suite ste floor fl building bldg house square sq place plaza box pobox way court ct parkway pkwy highway hwy quay dock tower towers park estate unit block level room strasse straße str allee platz gasse weg straat laan plein kade gracht singel rue chemin via viale piazza calle avenida rua praça cross nagar sector district jalan jl jln centre center terrace crescent hill wharf row broadway circle esplanade mews close'.split(
    ' '
  )
)
