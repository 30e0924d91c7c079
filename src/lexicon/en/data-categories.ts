import type { Term } from '../term.ts'

/** What is collected. */
export const dataCategories: readonly Term[] = [
  {
    id: 'Name',
    phrases: ['(first|last|full|given|family|middle|maiden) name', 'name', 'surname'],
    except: ['(company|domain|user|file|business|brand|trade|screen|account|host|device) name', 'name of'],
    example: 'We collect your first and last name.'
  },
  {
    id: 'EmailAddress',
    phrases: ['email [address]', 'email id'],
    except: ['email (message|marketing|notification|campaign)', 'by email', 'via email'],
    example: 'Your e-mail address is needed.'
  }
]
