import type { Term } from '../term.ts'

/** How data are kept safe, what is not promised, and what people must do themselves. */
export const security: readonly Term[] = [
  {
    id: 'SecurityMeasure',
    phrases: [
      '(security|safety|protective|protection|safeguarding|precautionary|data protection) (measure|safeguard|procedure|practice|control|precaution|mechanism|protocol|technology|standard|system|program|policy|technique|method|process|arrangement|framework)',
      '(technical|organizational|administrative|physical|electronic|managerial|procedural|technological|operational|logical) [and|or] [technical|organizational|administrative|physical|electronic|managerial|procedural|technological|contractual] (measure|safeguard|security|procedure|control|precaution|means|security measure)',
      '(reasonable|appropriate|adequate|suitable|necessary|proper|industry standard|commercially reasonable|strict|robust|strong) (security|precaution|technical|administrative|organizational)',
      '(measure|safeguard|step|procedure|precaution|effort) .. (to|designed to|that|which) .. (protect|safeguard|secure) .. (data|information|security)',
      '[security] (measure|safeguard|step|procedure|precaution|effort) .. (prevent|against) .. (loss|unauthorized|misuse|theft|disclosure|accidental)',
      '(protect|safeguard|secure|guard) .. (data|information|it) .. (from|against) .. (unauthorized|loss|misuse|accidental|unlawful|theft|access)',
      'protect .. (from|against) .. (unauthorized|accidental|unlawful) (access|disclosure|use|processing|alteration|destruction|loss)',
      '(unauthorized|unlawful|accidental) [or] [unlawful|unauthorized|accidental] (access|disclosure|processing|alteration|destruction|loss|acquisition|modification)',
      '(protect|maintain|ensure|preserve|safeguard) .. (security|confidentiality|integrity) [and|or] [security|confidentiality|integrity|privacy] of .. (data|information)',
      'security of .. (data|information)',
      '(secure|secured) (server|facility|database|data center|connection|storage|hosting|transmission|gateway|socket|network|environment|operating environment)',
      '(keep|store|hold|maintain) .. (data|information|it) .. (safe|secure|securely|safely)',
      'keep .. (data|information) .. (safe|secure)',
      'store .. secure (server|location|environment|facility|database|manner)',
      'commercially (acceptable|reasonable) (means|measure|security|step|standard)',
      'generally accepted (standard|security|industry)',
      'industry standard (security|encryption|measure|technology|method|practice|technique)',
      'firewall',
      'anti virus',
      'antivirus',
      'intrusion (detection|prevention)',
      '(penetration|vulnerability|security) (test|testing|scan|scanning|audit|assessment)',
      'malware (scan|scanning|protection)',
      'iso [iec] 27001',
      'soc 2',
      'pci [dss|compliance|compliant|standard]',
      'pci dss',
      'payment card industry',
      'disaster recovery',
      'take .. security .. seriously',
      'value your trust',
      '(strive|try|endeavor|work hard) to .. (protect|secure|safeguard) .. (data|information)',
      'privacy by design'
    ],
    except: [
      'social security',
      '(against|prevent|detect|protect against|investigate) .. unauthorized (use|access) .. (service|site|platform|product|website)',
      'security (practice|policy) of [other|third party|those|these|such]',
      'not responsible .. security practice',
      'security (deposit|question|code|number|answer|camera)'
    ],
    example: 'We take security measures against loss.',
    near: ['We ask for your social security number.', 'We disclose it for national security.']
  },
  {
    id: 'Encryption',
    phrases: [
      'encrypt',
      'encryption',
      'cryptographic',
      'secure sockets layer',
      'secure socket layer',
      'ssl',
      'tls',
      'transport layer security',
      'https',
      'salted'
    ],
    except: ['not .. encrypt', 'unencrypted'],
    example: 'Traffic is encrypted.',
    near: ['Mail is not encrypted.']
  },
  {
    id: 'AccessControl',
    phrases: [
      '(limit|restrict) .. access to .. (data|information|it)',
      'access to .. (data|information) .. (be|is) .. (limit|restrict|control|confine)',
      'access (be|is) .. (limit|restrict|control)',
      'access control',
      'need to know',
      '(employee|personnel|staff) (who|that|with) .. need',
      'authorized (personnel|employee|staff)',
      'only .. (authorized|employee|personnel|staff) .. (have access|access|who need)',
      '(employee|personnel|staff|contractor|agent|person) .. (be|is) .. (bind|subject|oblige|require|train) .. (confidentiality|confidential|secret|nondisclosure)',
      'confidentiality (obligation|agreement|duty|undertaking)',
      'limited number of .. (person|employee)',
      'special access right',
      'log in restriction',
      '(locked|access controlled) (place|cabinet|room|facility|office|container|drawer)'
    ],
    except: ['restrict .. access to .. (service|site|account|website)', 'you (need|may need|want) to know'],
    example: 'Access is limited to authorized personnel.',
    near: ['We may restrict access to the site.']
  },
  {
    id: 'BreachNotification',
    phrases: [
      '(notify|inform|notification|alert|tell|contact) .. (breach|security incident|data incident)',
      '(breach|security incident) .. (notify|inform|notification|alert|report|communicate)',
      '(notify|inform|tell) you .. of .. breach',
      '(notify|inform|tell) you (of|about) .. breach',
      'event of .. (data|security|personal data) breach',
      'event of .. breach',
      'breach notification',
      '(aware|learn) of .. (unauthorized access|data breach|security breach|security incident) .. (data|information) .. (contact|notify|inform)',
      'contact .. (commissioner|authority|regulator) .. (individual|person|people|user) affected'
    ],
    except: ['breach of (contract|agreement|terms|warranty|confidence)', 'prevent .. breach'],
    example: 'We notify you of a data breach.'
  },
  {
    id: 'NoGuarantee',
    phrases: [
      '(100|hundred) % [secure|safe|security|guarantee|reliable|effective]',
      'no .. (method|system|transmission|website|security|data|internet|measure|electronic|technology|service) .. (secure|perfect|impenetrable|safe|foolproof)',
      'no (method of|security measure|security system|data transmission|internet transmission|transmission|electronic storage)',
      '(cannot|can not|not) .. (guarantee|ensure|warrant|promise|assure) .. (security|secure|safety|safe|protection|confidentiality)',
      '(cannot|can not|not) (guarantee|ensure|warrant|promise|assure) .. (data|information|transmission)',
      '(not|never) [be] (completely|entirely|fully|totally|absolutely|perfectly|wholly|always|100) (secure|safe|private|protected)',
      'completely secure',
      'absolute (security|protection)',
      'no guarantee .. (security|secure|safe)',
      'absolute guarantee',
      '(inherent|always|some) .. risk .. (transmission|internet|online|unauthorized)',
      'not .. (responsible|liable) .. (unauthorized access|breach|hack|interception|circumvention)',
      'perfect security',
      'security .. (cannot|can not|not) be guarantee',
      'impenetrable'
    ],
    example: 'No method of storage is 100% secure.'
  },
  {
    id: 'UserDuty',
    phrases: [
      '(keep|maintain|protect|safeguard|secure|guard) .. (password|credential|login information)',
      'responsible for .. (password|credential|security of your|confidentiality of your)',
      '(do not|not|never) (share|disclose|reveal|give) .. password',
      'not share .. password',
      '(choose|use|select|pick) .. (strong|complex|secure|different) .. password',
      '(strong|complex) password',
      '(log|sign) (out|off) .. (shared|account|computer|session|finish|when|after)',
      'limit .. access to your (computer|device|account)',
      'only access .. within .. secure environment',
      '(notify|contact|tell|inform) us immediately .. (account|unauthorized|security|compromised|interaction)',
      '(password|credential) .. (confidential|secret|safe|private)',
      'reason to believe .. (secure|security|compromised)'
    ],
    example: 'Keep your password secret.'
  }
]
