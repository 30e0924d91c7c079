import type { Term } from '../../term.ts'

/** Parties that serve themselves: the group, partners, authorities, other people. */
export const parties: readonly Term[] = [
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
    id: 'OtherUsers',
    phrases: [
      'other (user|member|player|customer|participant|guest|visitor|subscriber|shopper|student|client|registered user|driver|rider|creator|party to the conversation|collaborator|viewer)',
      'fellow (user|member|player|participant)',
      '(user|member|visitor|player) of .. (service|site|website|app|application|platform|forum|community)',
      'another (user|member|player)',
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
      '(inform|tell|notify|advise|remind|assure|want) .. (user|member) of .. (service|site|website|app|application|platform)',
      '(inform|tell|notify|advise|remind|ensure|ensure that|assure) (all|any) (user|member)',
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
    id: 'ThirdParty',
    phrases: [
      '[non affiliated|unaffiliated|independent|selected|trusted|carefully selected|other] third party',
      '(other|outside|external|unaffiliated|non affiliated|nonaffiliated|unrelated|selected|independent|another|separate) (company|organization|entity|business|party|firm|corporation)',
      'third person',
      'other (person|individual)',
      'another person',
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
      // With whom data are shared only if the person so wishes: no party is named.
      'any (other person|third party|third person|other individual|other party|other third party|person) [to whom|with whom|where] [with|where|if|you] [your] (consent|consented|agree)',
      'any other (person|individual|party|third party|entity) .. (with|subject to) .. consent',
      'any other (person|individual|party|third party|entity) .. you .. (agree|consent)',
      '(anyone|anybody) else .. (with .. consent|you agree|you consent)',
      '(person|individual) other than',
      '(right|privacy|information|data|name|behalf|safety) of (other person|another person|other individual|others)',
      'among others'
    ],
    example: 'We never sell it to third parties.',
    near: ['Third party websites have rules of their own.']
  }
]
