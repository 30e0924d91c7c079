import type { Term } from '../../term.ts'

/** Special categories (GDPR Art. 9) and data on offences (Art. 10). */
export const special: readonly Term[] = [
  {
    id: 'EthnicOrigin',
    phrases: [
      'race',
      'ethnicity',
      'racial',
      'ethnic (origin|background|group|information)',
      '(racial|race) [or|and] (ethnic|ethnicity) [origin|background]',
      'racial origin',
      'racial or ethnic',
      'ancestry',
      'skin color',
      'color'
    ],
    except: [
      'race (condition|event|track|result)',
      'color (scheme|of|depth|setting|preference|display|resolution)',
      'favorite color',
      'racial discrimination',
      'screen color',
      'human race',
      'car color'
    ],
    example: 'We do not ask about your ethnic origin.',
    near: ['The race event starts at noon.']
  },
  {
    id: 'Religion',
    phrases: [
      'religion',
      'religious (belief|affiliation|view|conviction|information|opinion|preference|creed)',
      'religious or (philosophical|other|political) (belief|conviction|view)',
      'religious',
      'philosophical (belief|conviction|view)',
      'creed',
      'dietary (requirement|preference|restriction)'
    ],
    except: ['religious (organization|holiday|institution)'],
    example: 'Meal choices may reveal your religious beliefs.',
    near: ['Our office closes on religious holidays.']
  },
  {
    id: 'PoliticalOpinion',
    phrases: [
      'political (opinion|affiliation|belief|view|information|party membership|conviction|preference|interest|persuasion|association)',
      'political and (religious|philosophical)',
      'voter registration',
      'voting (history|record)'
    ],
    except: ['political (campaign|advertising|ad|advertisement|party|candidate|organization|content|committee)'],
    example: 'We never record political opinions.',
    near: ['We show no political ads.']
  },
  {
    id: 'Sexual',
    phrases: [
      'sexual (orientation|preference|life|behavior|behaviour|history|practice|health)',
      'sex life',
      'sex orientation',
      'sexuality',
      'life or sexual orientation'
    ],
    example: 'Please do not tell us about your sexual orientation.',
    near: ['Sexual harassment is not tolerated.']
  },
  {
    id: 'Health',
    phrases: [
      'health',
      '(health|medical|fitness|physical health|mental health|clinical|healthcare|wellness|disability|vaccination|genetic health) (information|data|record|history|condition|detail|status|related information|related data|insurance information|insurance number|insurance data)',
      'health related (information|data)',
      '(data|information) (on|about|concerning|regarding) [physical|mental] [or] [mental] health',
      'health and (fitness|wellness|medical) (information|data)',
      'health insurance [information|number|data]',
      '(mental|physical) (or|and) (mental|physical) health [condition]',
      '(physical|mental) health',
      'medical (condition|history|record|diagnosis|treatment|prescription|certificate|leave)',
      '(physical|mental) (condition|disability|characteristic)',
      'disability',
      'disability status',
      'prescription',
      'allergy',
      'heart rate',
      'sleep data',
      'step count',
      'weight',
      'body (mass|measurement)',
      'height and weight',
      'patient (record|data|information)',
      'medication',
      'fitness (activity|goal)',
      'physical activity',
      'vaccination',
      'state of health',
      'illness',
      'food allergy',
      'exercise data',
      'reproductive',
      'protected health information',
      'phi'
    ],
    except: [
      '(public|occupational) health',
      'health (and safety|or safety|care provider|insurance portability|plan|service|professional|check|provider|authority|of our|insurer|care|care professional|emergency|information portability|claim|purpose|program|product|app|safety)',
      'system health',
      'health and human',
      '(life|safety) , health',
      'life or health',
      'life , health',
      'health , (safety|or safety|life)',
      'protect .. health',
      'people with disability',
      'person with disability',
      'individual with disability',
      'user with disability',
      'website health',
      'health or life',
      'service health'
    ],
    example: 'You may log medical conditions in the app.',
    near: ['We protect the health and safety of our staff.']
  },
  {
    id: 'Biometric',
    phrases: [
      'biometric',
      'biometrics',
      'biometric (information|data|identifier|record|template|characteristic)',
      'fingerprint',
      'finger print',
      '(face|voice|facial|thumb|palm|hand|retina) (print|geometry|scan|template)',
      'faceprint',
      'voiceprint',
      'facial recognition [data|information|template]',
      'face recognition',
      'iris (scan|image)',
      'retina scan',
      'keystroke pattern',
      'gait pattern',
      'face (id|data|scan)'
    ],
    except: [
      '(device|browser|digital|canvas) fingerprint',
      'fingerprint (technology|technique|script|of browser)',
      'browser fingerprinting',
      'fingerprinting'
    ],
    example: 'The clock stores a fingerprint.',
    near: ['We block browser fingerprinting.']
  },
  {
    id: 'Genetic',
    phrases: [
      'genetic',
      'genetic (information|data|test|characteristic|sample)',
      'dna',
      'dna (sample|data|information)',
      'genome',
      'genomic data'
    ],
    example: 'The kit gives us genetic data.',
    near: ['The general terms apply.']
  },
  {
    id: 'TradeUnionMembership',
    phrases: [
      'trade union [membership]',
      'union membership',
      'labor union [membership]',
      'membership (of|in) .. (union|trade union)',
      'trade association membership'
    ],
    example: 'We do not record union membership.',
    near: ['The European Union adopted the law.']
  },
  {
    id: 'Criminal',
    phrases: [
      'criminal (record|history|conviction|offence|offense|background|information|data|background check|record check|proceeding)',
      'criminal conviction and (offence|offense)',
      'background check [information]',
      'background (screening|information|verification)',
      'background and credit check',
      'offence data',
      'alleged (offence|offense)',
      'commission .. offense',
      'conviction',
      'arrest record',
      'police record'
    ],
    except: [
      'criminal offense (act|law)',
      'religious conviction',
      'philosophical conviction',
      'political conviction',
      '(detect|prevent|investigate|prosecute) .. criminal (offense|offence|proceeding)'
    ],
    example: 'Drivers agree to a criminal record check.',
    near: ['We help to fight criminal activity.']
  }
]
