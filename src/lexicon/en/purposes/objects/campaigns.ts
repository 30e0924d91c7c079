import type { Term } from '../../../term.ts'

/** What is advertised, and with what. */
export const campaignObjects: readonly Term[] = [
  {
    id: 'Promo',
    phrases: [
      'newsletter',
      'promotion',
      'special offer',
      'promotional (offer|material|email|message|communication|information|content|mailing)',
      'marketing (message|communication|email|material|information|content|newsletter|offer|and promotional)',
      'marketing',
      'offer',
      'deal',
      'discount',
      'coupon',
      'event',
      'news',
      'product information',
      'catalog',
      'brochure',
      'voucher',
      'product update',
      'product news',
      'upcoming event',
      'new product',
      'new (service|feature)',
      'information about .. (product|service|event|offer|feature)',
      'information on .. (product|service|event|offer)',
      '(product|service|feature|opportunity|event|offer|content|information) .. interest',
      'loyalty',
      'commercial (communication|message|email)',
      'promo',
      'advertisement by email'
    ],
    except: [
      'event of',
      'event that',
      'in the event',
      'offer by',
      'breaking news',
      'product and service you (request|order|purchase)'
    ],
    example: 'Our newsletter.'
  },
  {
    id: 'Thing',
    phrases: [
      'product',
      'service',
      'website',
      'site',
      'event',
      'app',
      'platform',
      'brand',
      'company',
      'program',
      'business',
      'offering',
      'campaign',
      'offer',
      'feature',
      'good'
    ],
    except: ['service provider', 'business asset'],
    example: 'Our brand.'
  },
  {
    id: 'Campaign',
    phrases: [
      'marketing',
      'marketing campaign',
      'promotional campaign',
      'campaign',
      'marketing effort',
      'promotion',
      'marketing activity',
      'marketing and promotional'
    ],
    example: 'Our marketing campaigns.'
  },
  {
    id: 'Ad',
    phrases: [
      'ad',
      'advertisement',
      'advertising',
      'advert',
      'commercial',
      'banner',
      'sponsored content',
      'targeted ad',
      'targeted advertising',
      'personalized ad',
      'relevant ad',
      'advertising campaign',
      'ad campaign',
      'interest based advertising'
    ],
    example: 'An ad.'
  },
  {
    id: 'Contest',
    phrases: [
      'contest',
      'sweepstake',
      'competition',
      'giveaway',
      'prize',
      'prize draw',
      'lottery',
      'raffle',
      'survey',
      'questionnaire',
      'poll',
      'reward',
      'loyalty program',
      'quiz',
      'contest entry',
      'reward program',
      'promotion'
    ],
    except: ['competition law'],
    example: 'A prize draw.'
  },
  {
    id: 'Candidate',
    phrases: [
      'job application',
      'application for',
      'employment',
      'employment application',
      'candidacy',
      'suitability',
      'qualification',
      'candidate',
      'applicant',
      'resume',
      'fit between',
      'job applicant',
      'application as',
      'your application'
    ],
    except: ['application for you'],
    example: 'A job application.'
  },
  {
    id: 'Business',
    phrases: [
      'business',
      'record',
      'business operation',
      'internal operation',
      'accounting',
      'audit',
      'internal record',
      'business record',
      'bookkeeping',
      'day to day operation',
      'administration',
      'business activity',
      'business relationship',
      'operation'
    ],
    except: ['business partner', 'business transfer', 'business day'],
    example: 'Our business operations.'
  }
]
