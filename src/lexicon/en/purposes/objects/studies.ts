import type { Term } from '../../../term.ts'

/** What is studied, made and mended. */
export const studyObjects: readonly Term[] = [
  {
    id: 'New',
    phrases: [
      'new (product|service|feature|functionality|offering|technology|tool|program|content|game|app|way|solution|function|website|business)',
      'product',
      'service',
      'feature',
      'technology',
      'functionality',
      'algorithm',
      'tool',
      'innovation'
    ],
    except: ['service provider'],
    example: 'A new tool.'
  },
  {
    id: 'Research',
    phrases: ['research', 'study', 'market research', 'experiment', 'testing', 'scientific'],
    except: ['case study'],
    example: 'Research.'
  },
  {
    id: 'Analysis',
    phrases: [
      'analysis',
      'analytics',
      'data analysis',
      'statistical analysis',
      'testing and analysis',
      'measurement',
      'statistics',
      'analyzing',
      'evaluation'
    ],
    example: 'Data analysis.'
  },
  {
    id: 'Model',
    phrases: [
      'model',
      'algorithm',
      'ai',
      'artificial intelligence',
      'machine learning',
      'classifier',
      'neural network',
      'language model',
      'ai model',
      'ml model',
      'learning model',
      'machine learning model',
      'ai system',
      'ai technology',
      'ai product'
    ],
    except: ['model of', 'device model', 'model number', 'model clause', 'model contract', 'business model'],
    example: 'An AI model.'
  },
  {
    id: 'Problem',
    phrases: [
      'bug',
      'error',
      'technical issue',
      'technical problem',
      'technical difficulty',
      'crash',
      'problem with',
      'issue with',
      'glitch',
      'fault',
      'server problem',
      'technical fault',
      'performance issue',
      'service issue',
      'defect',
      'malfunction',
      'problem',
      'technical error',
      'failure'
    ],
    example: 'A bug.'
  }
]
