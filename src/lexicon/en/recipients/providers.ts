import type { Term } from '../../term.ts'

/** Parties that serve the controller. */
export const providers: readonly Term[] = [
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
      '(acquiring|issuing|merchant) bank',
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
      'third party (ad|ads)',
      'third party (advertising|advertisement|advertiser|marketer|marketing)',
      '(advertising|ad|marketing) third party',
      'ad (serve|serving) (company|technology)',
      'data (broker|aggregator|management platform)',
      'demand side platform',
      'marketer',
      'network advertising',
      'sponsor',
      'online advertising (company|service|partner|industry)',
      '(serve|deliver|display|show|place) .. (ad|ads|advertisement|advertising) .. (behalf|internet|site|web)',
      '(interest based|targeted|behavioral|personalized) (advertising|ad) (partner|company|provider|network)'
    ],
    except: [
      'network advertising initiative',
      'advertiser (id|identifier)',
      'identifier for advertiser',
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
    id: 'CreditBureau',
    phrases: [
      'credit (bureau|reference agency|reporting agency|agency|rating agency|reference|check agency|information agency|report agency|reporting company|score company|referencing agency)',
      'consumer reporting (agency|company)',
      '(fraud|anti fraud|fraud prevention|fraud detection|abuse and fraud prevention|crime prevention|fraud protection) (agency|entity|organization|company|bureau|database|group)',
      'background check (provider|company|agency)',
      'exchange .. (company|organization) .. fraud'
    ],
    example: 'Credit reference agencies receive your name.'
  }
]
