import type { Term } from '../../term.ts'

/** Words that speak of changing the policy. */
export const changeWords: readonly Term[] = [
  {
    id: 'Change',
    phrases: [
      '(change|update|amend|modify|revise|alter|replace|supplement|adjust|adapt|amendment|modification|revision|alteration|revisions|addition|edit) .. (policy|notice|statement|terms|declaration|document|agreement)',
      '(policy|statement|declaration|notice|terms) .. (change|update|amend|modify|revise|alter|replace|supplement|adjust|adapt|evolve)',
      '(change|update|amendment|modification|revision) .. [to|in|of] .. (this|our|privacy) (policy|notice|statement)',
      '(policy|statement|notice) .. subject to .. (change|revision|amendment|update|modification)',
      '(new|revised|updated|modified|amended|latest|current|newest|recent) (version|edition) of .. (policy|notice|statement|terms)',
      '(new|revised|updated|modified|amended) [privacy] (policy|notice|statement)',
      '(change|update|amend|modify|revise|amendment|modification|revision) .. privacy (practice|policy|notice|statement)',
      'change .. (data|information|privacy) practice',
      '(change|update|amend|modify|revise) it (from time to time|at any time|periodically)'
    ],
    except: [
      'change .. (password|setting|preference|account|information) .. (policy|terms)',
      '(policy|notice) .. change .. (preference|setting)',
      'update .. information .. (policy|notice)',
      'policy .. update .. information',
      '(policy|notice|statement|terms) .. (update|change|modify|correct) your',
      'notice .. (change of|in) (ownership|control)'
    ],
    example: 'We may amend this notice.',
    near: ['You may change your password.']
  },
  {
    id: 'SuchChange',
    phrases: [
      '(such|these|any|those|material|substantial|significant|important|major|the|all|further|future|minor|big|substantive) (change|update|amendment|modification|revision|alteration|variation)',
      '(change|update|amendment|modification|revision|variation)',
      '(new|revised|updated|modified|amended|latest|current) (version|terms|text)',
      'previous version',
      'make .. change'
    ],
    except: [
      'change of (ownership|control)',
      'change in (ownership|control)',
      'change your',
      'change .. (preference|setting|password)'
    ],
    example: 'Such amendments hold from May.'
  },
  {
    id: 'May',
    phrases: [
      '(may|might|can|could|will|reserve|shall|entitle|free|must|need) [be|also|occasionally|periodically|sometimes|to|have|unilaterally|therefore|make] (right|change|update|amend|modify|revise|alter|replace|supplement|adjust|adapt|require)',
      'from time to time',
      'at any time',
      'subject to (change|revision|amendment|update|modification)',
      'reserve .. right',
      'periodically',
      'occasionally',
      'sometimes',
      'regularly',
      'on occasion',
      '(when|as|where) (necessary|need|appropriate|require)',
      'if we .. (change|update|amend|modify|revise|alter)',
      '(when|whenever|where|in case|should) .. we .. (change|update|amend|modify|revise|alter)',
      '(any|all|if|in case of|case of) .. (change|update|amendment|modification|revision)'
    ],
    example: 'We may amend it from time to time.'
  }
]
