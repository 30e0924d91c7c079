import type { Term } from '../term.ts'

/** What providers do for a controller, and the kind of recipient that they are by it: 'vendors for hosting and analytics'. */
export const services: readonly Term[] = [
  {
    id: 'PaymentProcessor',
    phrases: [
      '(payment|credit card|card|transaction) processing',
      '(process|handle|facilitate|collect) .. (payment|credit card|transaction)',
      'billing',
      'payment'
    ],
    except: ['billing (address|information|detail)', 'payment (information|detail|card|method|data)'],
    example: 'They are used for payment processing.'
  },
  {
    id: 'AnalyticsProvider',
    phrases: [
      'analytics',
      '(data|traffic|usage|statistical|website) (analysis|analytics)',
      'analyze (data|traffic|usage)'
    ],
    example: 'They provide analytics.'
  },
  {
    id: 'AdvertisingPartner',
    phrases: [
      'advertising',
      '(serve|deliver|display|show|place|target) .. (ad|ads|advertisement)',
      '(personalized|targeted|online) (ad|ads|advertisement)',
      'ad (creation|serving|delivery|targeting)'
    ],
    example: 'They place ads for us.'
  },
  {
    id: 'SocialNetwork',
    phrases: ['social media', 'social'],
    except: ['social security'],
    example: 'Vendors for social media.'
  }
]
