import type { Term } from '../term.ts'

/** Laws and places that a part of a policy is for. */
export const jurisdictions: readonly Term[] = [
  {
    id: 'GDPR',
    phrases: [
      'gdpr',
      'general data protection regulation',
      'regulation [eu] 2016/679',
      'european data protection law',
      'eu data protection law',
      '(eea|eu|european|european union|european economic area) (resident|user|citizen|individual|data subject|visitor|customer|consumer)',
      '(resident|citizen|user|individual|visitor|person|customer) (of|in|from|located in|residing in|based in|within) .. (eea|eu|european economic area|european union|europe)',
      'if you [be] (reside|live|locate|base|resident|european resident|access|visit|from) .. (eea|eu|european economic area|european union|europe)',
      'if you be (in|within|a resident of) [the] (eea|eu|european economic area|european union|europe)'
    ],
    except: ['uk gdpr'],
    example: 'If you are in the EEA, the GDPR gives you rights.'
  },
  {
    id: 'UKGDPR',
    phrases: [
      'uk (gdpr|general data protection regulation|data protection act|data protection law)',
      'data protection act [2018|1998]',
      '(resident|citizen|user|individual) (of|in) .. (uk|united kingdom)',
      'uk resident'
    ],
    except: ['swiss federal data protection act', 'federal data protection act'],
    example: 'The UK GDPR applies to members there.'
  },
  {
    id: 'CCPA',
    phrases: [
      'california consumer privacy act',
      'ccpa',
      'cpra',
      'california privacy rights act',
      'california (resident|consumer|user|customer|privacy|law|civil code|privacy law|privacy right|notice)',
      '(resident|consumer|citizen|user|household|individual) (of|in|from|who reside in|residing in) .. california',
      'if you .. (in|of) california',
      'do not sell [or share] my personal information'
    ],
    except: [
      'california online privacy protection act',
      'shine the light',
      'law of .. california',
      'california civil code section 1798.83',
      'california business and profession'
    ],
    example: 'California residents have more rights under the CCPA.'
  },
  {
    id: 'CalOPPA',
    phrases: [
      'caloppa',
      'california online privacy protection act',
      'california business and profession',
      'online privacy protection act of 2003'
    ],
    example: 'CalOPPA asks us to say so.'
  },
  {
    id: 'ShineTheLight',
    phrases: [
      'shine the light',
      '[civil code] [section] 1798.83',
      'direct marketing purpose .. preceding calendar year'
    ],
    example: 'The Shine the Light law lets you ask.'
  },
  {
    id: 'COPPA',
    phrases: [
      'coppa',
      'child online privacy protection act',
      'child online privacy protection [rule]',
      'childrens online privacy protection act'
    ],
    example: 'We follow COPPA.'
  },
  {
    id: 'HIPAA',
    phrases: ['hipaa', 'health insurance portability', 'protected health information'],
    example: 'HIPAA covers the records.'
  },
  { id: 'FERPA', phrases: ['ferpa', 'family educational right'], example: 'FERPA covers school records.' },
  {
    id: 'LGPD',
    phrases: [
      'lgpd',
      'lei geral de proteção',
      'lei geral de protecao',
      'brazilian (general data protection|data protection|user|resident|law)',
      '(resident|user|citizen) (of|in) brazil',
      'general data protection law'
    ],
    example: 'The LGPD applies in Brazil.'
  },
  {
    id: 'PIPEDA',
    phrases: [
      'pipeda',
      'personal information protection and electronic documents act',
      'canadian (privacy|law|resident|privacy law|anti spam)',
      '(resident|user|citizen) (of|in) canada'
    ],
    example: 'PIPEDA applies to Canadians.'
  },
  {
    id: 'USStates',
    phrases: [
      '(colorado|virginia|utah|connecticut|texas|oregon|montana|iowa|delaware|tennessee|indiana|new jersey|florida|washington|vermont|maine) (resident|consumer|privacy|privacy act|consumer data protection act|data privacy act|consumer privacy act|law)',
      'resident of .. (colorado|virginia|utah|connecticut|texas|oregon|montana|iowa|delaware|tennessee|indiana|new jersey)',
      '(vcdpa|vcpa|ctdpa|ucpa|tdpsa)',
      '(virginia|colorado|connecticut|utah) consumer',
      '(us|u.s.|united states|certain|other) state [privacy|data protection] (law|right|resident)',
      'state privacy (law|right|act)'
    ],
    except: ['united state [privacy|data protection] (law|right|act|resident)'],
    example: 'Colorado residents may appeal.'
  },
  {
    id: 'Nevada',
    phrases: ['nevada (resident|law|consumer|revised statute|privacy)', 'resident of nevada', 'nevada'],
    example: 'Nevada residents may opt out of sales.'
  },
  {
    id: 'Switzerland',
    phrases: [
      'swiss (data protection|federal|law|resident|user|citizen|fadp)',
      'federal act on data protection',
      'fadp',
      '(resident|user|individual) (of|in) switzerland'
    ],
    example: 'Swiss data protection law applies.'
  },
  {
    id: 'Australia',
    phrases: [
      'australian privacy (act|principle|law)',
      'privacy act 1988',
      '(resident|user|citizen) (of|in) australia',
      'australian (resident|user|consumer|law)'
    ],
    example: 'The Australian Privacy Principles bind us.'
  },
  {
    id: 'OtherLaw',
    phrases: [
      'appi',
      'pdpa',
      'popia',
      'pipl',
      'ccpl',
      'protection of personal information act',
      'personal data protection act',
      'personal information protection (act|law)',
      'can spam',
      'information technology act',
      'information technology .. rules',
      'digital personal data protection act',
      '(japan|japanese|korean|south korean|singapore|thai|south african|chinese|turkish|indian|new zealand|mexican|russian) (resident|user|citizen|privacy law|data protection law)',
      'kvkk',
      'new zealand privacy act',
      'privacy act (2020|1993)',
      'act on [the] protection of personal information',
      'personal data privacy ordinance',
      'pdpo',
      'lfpdppp',
      'nigeria data protection (regulation|act)',
      'ndpr',
      'protection of privacy law',
      'data protection act (2012|2019|2021)',
      'dpdp act',
      'data privacy act of 2012',
      'apec',
      'telecommunications act',
      'fair information practice'
    ],
    example: 'The CAN-SPAM Act sets rules for mail.',
    near: ['The law of another country may differ.']
  }
]
