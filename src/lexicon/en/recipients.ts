import type { Term } from '../term.ts'

/**
 * Who receives personal data. A phrase alone says nothing: the rule asks whether the sentence speaks of sharing, of
 * parties that act for the controller, or of parties that collect data themselves.
 */
export const recipients: readonly Term[] = [
  {
    id: 'Affiliate',
    phrases: [
      'affiliate',
      'affiliated (company|entity|business|organization|group|corporation|party|brand)',
      'subsidiary',
      '[corporate|ultimate] parent [company|corporation|entity|organization]',
      'holding company',
      'group (company|entity|member|undertaking|business|affiliate)',
      '(company|entity|member|business|brand|undertaking|part) (of|in|within|from) .. (group|family)',
      'corporate (family|group|affiliate|entity)',
      'family of (company|business|brand|website)',
      'group of (company|business|undertaking)',
      'sister company',
      'associated (company|entity)',
      'associate company',
      'related (company|entity|corporation|body corporate|party)',
      'joint venture [partner]',
      '(under|common) .. common (control|ownership)',
      'within .. group',
      'within .. (corporate|company) .. (group|family)',
      'our .. group of company',
      'legal entity of'
    ],
    except: [
      'affiliate (link|program|marketing|network|site|website|code|commission)',
      'not affiliated',
      'parent or guardian',
      'parent and guardian',
      'parent consent',
      'parent (may|can|must|should|have|believe|be|who)',
      '(a|your|his|her|child|if|by|from) parent',
      'within .. age group',
      'within [a|the|our] user group'
    ],
    example: 'We may share it with our subsidiaries and affiliates.',
    near: ['This page has affiliate links.']
  },
  {
    id: 'ServiceProvider',
    phrases: [
      'service (provider|supplier|company|vendor)',
      '(third party|external|outside|trusted|other) (provider|supplier|processor|contractor|vendor|developer|consultant|agent|host|service company)',
      'third party service',
      'third party (hosting|cloud|support|software|technology|data processor|service provider)',
      'provider of (service|hosting|infrastructure|software|technology)',
      'vendor',
      'supplier',
      'contractor',
      'subcontractor',
      'sub contractor',
      'subprocessor',
      'sub processor',
      'data processor',
      'processor',
      'consultant',
      'outsource',
      'outsourced (service|provider)',
      'agent',
      '(delivery|shipping|courier|logistics|fulfillment|transport|postal|mailing) (company|partner|provider|service|vendor|agent|firm|house)',
      'courier',
      'carrier',
      'shipper',
      '(hosting|host|cloud|infrastructure|storage|server|technology|it|email|support|security|maintenance|data|messaging|communication|translation|identity verification|customer service|customer support|crm|survey|fulfillment|backup|data storage|data center|data hosting|content delivery|cloud service|cloud storage|software|platform|infrastructure service|network) (provider|vendor|supplier|company|partner|firm)',
      'hosting service',
      'cloud (hosting|storage) service',
      'content delivery network',
      'call center',
      'data center (operator|provider)',
      'mailing house',
      'debt (collection|collector|recovery) [agency|company]',
      'collection agency',
      '(company|organization|party|individual|business|firm|entity|person) .. (perform|provide|supply|facilitate|process|assist|help|support|act|work|operate|host) .. (us|our|service|function|behalf)',
      '(third party|company|individual|organization) .. to (perform|provide|facilitate|assist|help|process|support|host|operate|deliver|administer|handle|analyze)',
      '(third party|company|individual|organization|person|business) (who|that|which) (perform|provide|facilitate|assist|help|process|support|host|operate|deliver|administer|handle|work|run)',
      '(perform|provide|carry out|do) .. (service|function|task|work) .. (on our behalf|for us|to us)',
      '(process|act|work|store|operate|collect|handle|maintain|host) .. (on our behalf|for us)',
      '(service|function|task|work) on our behalf',
      'third party (company|organization) and individual',
      'distribution partner'
    ],
    except: [
      'internet service provider',
      '(wireless|mobile|mobile phone|phone|cellular|telecommunication|network|mobile service|mobile network) (service|carrier|service provider|operator|provider)',
      'mobile carrier',
      'your .. (carrier|service provider|internet provider|email provider)',
      'carrier (name|information|charge|network)',
      'authorized agent',
      'user agent',
      'agent string',
      '(designate|designated|use|through|by) [an|your] [authorized] agent',
      'insurance agent',
      'an agent to',
      '(name|type) of .. service provider',
      'email provider',
      'payment processor',
      'third party service account',
      'authorized agents'
    ],
    example: 'We use service providers who host our servers.',
    near: ['We log your internet service provider.', 'An authorized agent can write to us for you.']
  },
  {
    id: 'PaymentProcessor',
    phrases: [
      'payment (processor|provider|gateway|partner|vendor|company|platform|system|institution|network|intermediary|operator|facilitator|agent)',
      'payment service',
      'payment (processing|service|solution|gateway) (provider|company|partner|vendor|platform|service)',
      'payment card (processor|company|network|issuer|industry)',
      'payment processing',
      'processor of payment',
      '(third party|external) payment',
      '(process|handle|facilitate|accept|collect) .. (payment|credit card|billing)',
      '(credit card|card|transaction|billing) (processor|company|issuer|network|scheme|processing|provider|association|processing company)',
      '(acquiring|issuing|your|our|merchant) bank',
      'bank',
      'financial (institution|service provider|service company|partner|intermediary)',
      'billing (provider|company|partner|service provider)',
      'merchant of record'
    ],
    except: [
      'bank (account|detail|card|statement|information|transfer|number|name|record|routing)',
      'process .. payment .. to you',
      'payment card industry',
      '(in|to|your) process .. payment information',
      'payment service directive'
    ],
    example: 'Card numbers go straight to our payment processor.',
    near: ['We ask for your bank account.']
  },
  {
    id: 'AdvertisingPartner',
    phrases: [
      'advertiser',
      '(advertising|ad|ads|marketing|advertisement|promotional|remarketing|retargeting|media|sales|ad tech|targeting) (partner|network|company|provider|agency|platform|vendor|affiliate|firm|supplier|server|exchange|technology company|service provider|technology provider|technology partner|company|network provider|organization|contractor|sponsor)',
      'third party ad',
      'third party (advertising|advertisement|advertiser|marketer|marketing)',
      '(advertising|ad|marketing) third party',
      'ad (serve|serving) (company|technology)',
      'data (broker|aggregator|management platform)',
      'demand side platform',
      'marketer',
      'network advertising',
      'sponsor',
      'online advertising (company|service|partner|industry)',
      '(serve|deliver|display|show|place) .. (ad|advertisement|advertising) .. (behalf|internet|site|web)',
      '(interest based|targeted|behavioral|personalized) (advertising|ad) (partner|company|provider|network)'
    ],
    except: [
      'network advertising initiative',
      'third party advertising cookie',
      '(opt out|opt) .. advertiser',
      'promotional company'
    ],
    example: 'Advertising networks receive a device identifier.'
  },
  {
    id: 'AnalyticsProvider',
    phrases: [
      '[web|data|website|third party|site|business|app|mobile|internet] analytics (provider|company|service|partner|vendor|firm|tool|software|platform|solution|supplier|service provider|third party|product|agency|technology|system|program)',
      'third party analytics',
      'web analytics',
      '(third party|company|provider) .. analyze',
      '(measurement|attribution|audience measurement|market research|research|statistics|traffic analysis|tracking) (company|provider|partner|firm|agency|vendor|service provider)',
      'provider of analytics',
      '(crash|error|bug) (reporting|report|tracking) (service|provider|tool)',
      'search engine provider'
    ],
    example: 'An analytics provider counts the visits.'
  },
  {
    id: 'SocialNetwork',
    phrases: [
      'social (network|media|networking) [site|website|platform|company|provider|service|network|partner|channel|plugin|plug in|button|widget|tool|application|app|operator|third party]',
      '(like|share|tweet) button'
    ],
    except: [
      'social (network|media|networking) (information|data|handle|profile|content|post|id|username|account|login|page|feature)',
      'social security'
    ],
    example: 'Some data go to social networks.'
  },
  {
    id: 'BusinessPartner',
    phrases: [
      '[business|commercial|trading|strategic|trusted|channel|integration|alliance|promotional|program|content|research|third party|licensing|co branded|co branding|joint|selected|external|carefully selected|referral|technology|sales|distribution|event|travel|merchant|retail|brand|publishing|development|rewards|loyalty|sponsorship|platform|local|educational|academic] partner',
      'reseller',
      'distributor',
      'dealer',
      'dealership',
      'franchisee',
      'franchise',
      'retailer',
      'merchant',
      'seller',
      'joint marketing',
      '(co sponsor|cosponsor)',
      'co branded',
      'licensee',
      'licensor',
      'business associate',
      'business customer',
      'restaurant',
      'hotel',
      'airline',
      '(third party|app|other|application|game|outside) developer'
    ],
    except: [
      '(life|domestic|civil|sexual|dating) partner',
      'partner (site|website|program|page|portal|account|manager)',
      'spouse or partner',
      'merchant account',
      'restaurant (reservation|order)',
      '(restaurant|hotel) booking'
    ],
    example: 'We pass leads to our resellers and partners.'
  },
  {
    id: 'Acquirer',
    phrases: [
      'acquirer',
      'acquiror',
      '(prospective|potential|actual|future|subsequent) (buyer|purchaser|seller|investor|acquirer|owner|successor)',
      'buyer or [other] (successor|seller|transferee)',
      'purchaser',
      'successor [entity|company|organization|owner]',
      'transferee',
      'assignee',
      'new (owner|controller|proprietor)',
      '(acquiring|surviving|resulting|receiving) (entity|company|party|business|organization|firm)'
    ],
    example: 'The new owner takes over the records.'
  },
  {
    id: 'PublicAuthority',
    phrases: [
      'law enforcement [agency|authority|official|officer|body|organization|request|purpose|personnel|requirement]',
      '(government|governmental|state|federal|public|regulatory|judicial|administrative|competent|tax|customs|local|national|legal|prosecuting|investigative|police|border|financial|health|judiciary|relevant|enforcement|security|official|public security|intelligence) (agency|authority|body|entity|official|organization|department|institution|regulator|officer|ministry)',
      'regulator',
      'authority',
      'government',
      'court',
      'tribunal',
      'judge',
      'police',
      'tax (authority|office|administration)',
      'public prosecutor'
    ],
    except: [
      'lodge .. complaint .. authority',
      'complaint (with|to) .. (authority|regulator)',
      'complain to .. authority',
      '(contact|with) .. (supervisory|data protection) authority',
      '(data protection|privacy) (authority|regulator|commissioner)',
      'supervisory authority',
      'government (id|identification|issued|identifier)',
      'authority to',
      '(certificate|certification) authority',
      'small claims court',
      'court of .. jurisdiction',
      'court order',
      '(official|legal|public) authority vested',
      '(parental|legal) authority'
    ],
    example: 'Some data go to law enforcement.',
    near: ['You can lodge a complaint with a supervisory authority.', 'We may ask for a government issued document.']
  },
  {
    id: 'ProfessionalAdviser',
    phrases: [
      'lawyer',
      'attorney',
      'solicitor',
      'legal (advisor|counsel|representative|service provider|service)',
      'outside counsel',
      'law firm',
      'auditor',
      'accountant',
      'accounting firm',
      'insurer',
      'insurance (company|provider|carrier|broker|agent)',
      '(professional|financial|tax|business|external|independent|outside|legal and other|other|accounting) (advisor|adviser)',
      'advisor',
      'professional service (firm|provider)',
      'professional consultant',
      'notary'
    ],
    except: ['attorney general', 'power of attorney', 'attorney fee', 'with an attorney'],
    example: 'Our auditors and lawyers may see the records.',
    near: ['Residents can write to the Attorney General.']
  },
  {
    id: 'OtherUsers',
    phrases: [
      'other (user|member|player|customer|person|participant|individual|guest|visitor|subscriber|shopper|student|client|registered user|driver|rider|creator|party to the conversation|collaborator|viewer)',
      'fellow (user|member|player|participant)',
      '(user|member|visitor|player) of .. (service|site|website|app|application|platform|forum|community)',
      'another (user|member|player|person)',
      '(team|group|family|project|workspace|household) member',
      '(all|any) (user|member)',
      'by all user',
      'between user',
      'collaborator',
      'your (friend|follower|connection|contact|buddy)',
      'friend',
      'follower',
      '(person|user|individual|those|people) you (communicate|share|interact|connect|message|choose|invite|call|designate|select)',
      '(person|user|individual|those) with whom you',
      '(site|website|page|blog|group|channel|server|event) (owner|administrator|admin|moderator|organizer|host)',
      'community member'
    ],
    except: [
      'contact (your|a) friend',
      'refer a friend',
      '(from|about|of) .. (other user|friend)',
      'friend list',
      'friend (name|email|address|information|data)'
    ],
    example: 'Your profile is shown to other members.'
  },
  {
    id: 'Public',
    phrases: [
      'public',
      'publicly',
      'general public',
      'anyone',
      'everyone',
      '(any|all) (internet|web) user',
      'search engine',
      'entire world',
      'public (area|forum|profile|place|page|post|board|chat|section|part|comment|blog|space|feature|message board|website|facing)'
    ],
    except: [
      'public (authority|data|interest|health|safety|security|sector|official|record|source|body|key|agency|domain|database|figure|order|policy|information|entity|network|wifi|wi fi|directory|register|registry|institution|relations|company|offering|law|internet|computer|prosecutor|defender|administration|sphere|emergency)',
      'publicly (available|accessible) [source|information|data|record|database|internet|website|personal]',
      '(from|through) .. public',
      'initial public offering',
      'public or private',
      'notary public',
      'anyone (under|below|younger|else|who be under)',
      '(from|by) (anyone|everyone)',
      'publicly traded',
      'search engine (optimization|provider)'
    ],
    example: 'Comments can be read by the public.',
    near: ['We use data from publicly available sources.', 'We act in the public interest.']
  },
  {
    id: 'OrganisationAdministrator',
    phrases: [
      '(account|workspace|team|organization|domain|school|enterprise|group|system|company|it|service) (administrator|admin|owner)',
      'your (employer|organization|school|university|institution|administrator|workspace|college|district|enterprise)',
      '(employer|school|organization|institution|company|business|customer) (who|that|which|through|with) .. (provide|give|supply|issue|manage|own|control|invite|associate|subscribe)',
      'employer',
      'school'
    ],
    except: [
      '(previous|former|current|prospective|potential|past) employer',
      'employer (name|information|and|detail|identification)',
      '(name|company) .. employer',
      '(from|attend|high|business) school',
      'school (name|attended)',
      'authorized administrator'
    ],
    example: 'Your employer can see the projects in its workspace.'
  },
  {
    id: 'CreditBureau',
    phrases: [
      'credit (bureau|reference agency|reporting agency|agency|rating agency|reference|check agency|information agency|report agency|reporting company|score company|referencing agency)',
      'consumer reporting (agency|company)',
      '(fraud|anti fraud|fraud prevention|fraud detection|abuse and fraud prevention|crime prevention|fraud protection) (agency|entity|organization|company|bureau|database|group)',
      'background check (provider|company|agency)',
      'exchange .. (company|organization) .. fraud'
    ],
    example: 'Credit reference agencies receive your name.'
  },
  {
    id: 'ThirdParty',
    phrases: [
      '[non affiliated|unaffiliated|independent|selected|trusted|carefully selected|other] third party',
      '(other|outside|external|unaffiliated|non affiliated|nonaffiliated|unrelated|selected|independent|another|separate) (company|organization|entity|business|party|firm|corporation)',
      'third person',
      'others',
      'anyone else',
      'anybody else',
      'anybody',
      'external (party|company|organization|recipient)',
      'charity',
      'researcher',
      'research (institution|organization|institute)',
      'academic (institution|researcher)',
      'third party (app|application|plugin|plug in|sdk|library|integration|extension|product|widget|platform|code|component|feature|company|organization)',
      'nonprofit',
      'trade association'
    ],
    except: [
      'third party (site|website|web site|link|cookie|source|content|login|account|data source|material|privacy policy|web page|advertisement|url|trademark|logo|browser|right|claim|beneficiary|tracker|tracking)',
      'third party .. (site|website)',
      'link to .. third party',
      'other than',
      'among others'
    ],
    example: 'We never sell it to third parties.',
    near: ['Third party websites have rules of their own.']
  }
]
