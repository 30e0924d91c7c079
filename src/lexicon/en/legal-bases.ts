import type { Term } from '../term.ts'

/** On what ground personal data are processed; GDPR Art. 6(1). */
export const legalBases: readonly Term[] = [
  {
    id: 'Consent',
    phrases: [
      'article 6 [paragraph] 1 [sentence 1] [lit|letter|point] a',
      'art [.] 6 [para] [.] 1 [lit|letter] [.] a',
      '(express|explicit|prior|informed|affirmative|specific|opt in|voluntary|written|unambiguous|freely given|separate|previous|required|appropriate) consent',
      'consent',
      'consent (of|from|by) .. (you|user|person|individual|data subject|customer)',
      'you [have|may|also|hereby|expressly|do|can|be] consent',
      'you give .. consent',
      'you have (given|granted|provided) .. (consent|permission|authorization)',
      '(with|without|by|upon|obtain|ask for|request|seek|get|have|give|require|receive|need) .. (permission|authorization|approval)',
      '(obtain|ask for|seek|get) your [prior|express|explicit] agreement',
      'your (permission|authorization|approval|explicit agreement)',
      'you (permit|allow|authorize) us',
      'opt in (basis|consent)',
      'you have agreed',
      'unless you agree',
      'with your agreement'
    ],
    except: [
      'consent management',
      'consent (preference|tool|banner|setting|choice|form|mechanism|platform|record|string)',
      'parental consent',
      '(consent|permission|authorization|agreement|approval) of .. (parent|guardian)',
      '(parent|guardian) .. consent',
      'parent or guardian',
      'age of consent',
      'app permission',
      'device permission',
      'authorization (code|token|number|letter)',
      'by .. authorization',
      'with your agreement with'
    ],
    example: 'We do this with your consent.',
    near: ['Use our consent management tool.']
  },
  {
    id: 'Contract',
    phrases: [
      'article 6 [paragraph] 1 [sentence 1] [lit|letter|point] b',
      'art [.] 6 [para] [.] 1 [lit|letter] [.] b',
      '(performance|perform|fulfillment|fulfill|execution|execute|preparation|conclusion|conclude|implementation|implement|honor|meet|carry out|formation|negotiation|administration) .. (contract|agreement|contractual obligation|contractual relationship|contractual commitment|contractual duty)',
      'obligation .. (arising from|under) .. (contract|agreement)',
      'enter into .. (contract|agreement)',
      'entering into .. (contract|agreement)',
      'entry into .. contract',
      'contractual (necessity|basis|obligation|requirement|ground|need|purpose|relationship)',
      'contract (with you|to which you|with us|between|basis|we have with|you have with|necessity)',
      '(pre contractual|precontractual) (measure|step|obligation|relationship)',
      'necessary (for|to perform|to fulfill|under) .. (contract|agreement)',
      // No gap: 'on the basis of consent, contract or law' names three grounds.
      '(on the basis of|based on) [existing|respective|concluded|underlying|valid] (contract|agreement)',
      'legal basis [be] contract',
      '(prior|before) to entering into .. contract',
      'agreement with you',
      '[necessary] (for|under|by) .. contract',
      'contract necessity',
      'contract'
    ],
    except: [
      'be contracted',
      'contracted (company|party|third|firm|vendor|agent)',
      'contract (service|processor|employee|staff|manufacturer)',
      'have contracted',
      'contract with .. (third|service|them|provider|partner|vendor|other|supplier|processor|company|external|subcontractor|client|customer)',
      'contractual (clause|obligation of confidentiality|arrangement|protection|provision|safeguard|term|restriction|commitment|measure|agreement)',
      'standard contractual',
      'model contract',
      'bound by .. contract',
      'by contract',
      'contract clause',
      'data processing agreement',
      'under contract',
      'written contract',
      'contract worker',
      'contractual relationship with .. (third|our)',
      'contract out',
      '(bind|subject|oblige) .. contractual',
      'contractual obligation .. (confidential|keep|protect|third)'
    ],
    example: 'This is necessary for the performance of a contract with you.',
    near: ['We rely on standard contractual clauses.']
  },
  {
    id: 'LegalObligation',
    phrases: [
      'article 6 [paragraph] 1 [sentence 1] [lit|letter|point] c',
      'art [.] 6 [para] [.] 1 [lit|letter] [.] c',
      '(legal|statutory|regulatory|lawful) (obligation|requirement|duty)',
      '(comply|compliance) with .. (law|regulation|legislation|legal process|court order|subpoena|legal|statutory|judicial|regulatory|legal request|government)',
      '(required|require|obliged|obligated|oblige|obligate|compelled|compel|mandated|requested|ordered|necessary) (by|under|pursuant to|to by) .. (law|regulation|court|legislation|statute|legal process|regulatory|legal)',
      'legally (required|require|obliged|obligated|compelled|oblige|obligate|compel)',
      '(meet|satisfy|fulfill|discharge) .. (legal|regulatory|statutory) [obligation|requirement]',
      'required to do so by .. (law|regulation|court)',
      'obligation under .. law',
      'legal (basis|ground) .. legal obligation',
      '(respond|response) to .. (legal process|subpoena|court order|lawful request|legal request|law enforcement request|valid request)',
      'subject to .. legal obligation',
      'legal compliance',
      'as required by .. (law|regulation)',
      'law requires',
      'law require'
    ],
    except: [
      'extent permitted by',
      'extent permitted under',
      'extent required by .. law',
      'comply with .. your',
      'no legal obligation',
      'accordance with .. legal obligation'
    ],
    example: 'We must keep invoices to comply with a legal obligation.',
    near: ['Our servers comply with industry standards.']
  },
  {
    id: 'VitalInterest',
    phrases: [
      'article 6 [paragraph] 1 [sentence 1] [lit|letter|point] d',
      'art [.] 6 [para] [.] 1 [lit|letter] [.] d',
      'vital interest',
      '(protect|save) .. life'
    ],
    example: 'We may act to protect the vital interests of a person.',
    near: ['This is in your interest.']
  },
  {
    id: 'PublicInterest',
    phrases: [
      'article 6 [paragraph] 1 [sentence 1] [lit|letter|point] e',
      'art [.] 6 [para] [.] 1 [lit|letter] [.] e',
      'public interest',
      'official authority',
      'public task',
      'task .. in the public interest',
      'in the interest of the public'
    ],
    example: 'It is needed for a task carried out in the public interest.',
    near: ['You may share it with the public.']
  },
  {
    id: 'LegitimateInterest',
    phrases: [
      'article 6 [paragraph] 1 [sentence 1] [lit|letter|point] f',
      'art [.] 6 [para] [.] 1 [lit|letter] [.] f',
      'legitimate [business|commercial|economic|overriding|own|and|legal|operational|private] interest',
      'legitimate .. interest',
      'balance of interest'
    ],
    // A need or a reason of business, however legitimate, is not called an interest that outweighs others.
    example: 'We rely on our legitimate interests.',
    near: ['We answer all legitimate requests.', 'We keep it where we have a legitimate business need.']
  }
]
