import type { Term } from '../../term.ts'

/** How a person is known to the service. */
export const account: readonly Term[] = [
  {
    id: 'Username',
    phrases: [
      'username',
      'user name',
      '(display|screen|login|account|nick|profile) name',
      'log in name',
      'sign in name',
      '(user|account|github|twitter|instagram|discord|telegram|your|unique) handle',
      'nickname',
      'login (id|identifier)',
      'log in id',
      'user login',
      'pseudonym',
      'alias',
      'twitter handle',
      'social media handle',
      'user or screen name',
      'user or account name',
      'gamertag',
      'avatar name',
      'online handle'
    ],
    except: [
      'handle .. (information|data|request|complaint|dispute|inquiry|question|payment)',
      'to handle',
      'we handle',
      'handle by',
      'handle in',
      'handle as',
      'handle your',
      'handle with'
    ],
    example: 'Each account has a username.',
    near: ['We handle complaints quickly.']
  },
  {
    id: 'Password',
    phrases: [
      'password',
      'passcode',
      'login (credential|detail|information|data)',
      'log in (credential|detail)',
      'sign in (credential|detail|information)',
      '(account|access|user|authentication|security) credential',
      'credential',
      'authentication (information|data|detail|token|secret)',
      'security (question|answer|code)',
      'password hint',
      'answer to .. security question',
      'security question and answer',
      'pin code',
      'pin number',
      'access (code|token)',
      'private key',
      'ssh key',
      'api key',
      'log on credential'
    ],
    except: [
      'forgot .. password',
      'reset .. password',
      'change .. password',
      'password (protect|protected|protection|manager|reset|change)',
      'credential (stuff|stuffing)',
      'api key for'
    ],
    example: 'You choose a password when you register.',
    near: ['The area is password protected.']
  },
  {
    id: 'AccountIdentifier',
    phrases: [
      'account (information|data|detail|number|id|identifier|identification|record|credential|registration information|profile information|login information|registration|status|history|type|setting|activity)',
      '(user|customer|member|client|subscriber|membership|guest|patient|student|employee|player|profile|merchant|seller) (id|identifier|number|identification number|reference number|reference)',
      '(user|customer|member|client|subscriber|membership) account (information|data|detail|number|id|identifier)',
      'registration (information|data|detail|number)',
      'account you create',
      'loyalty (number|program number|card number|account number|id)',
      'frequent flyer number',
      '(insurance|policy) (policy number|number|account number)',
      'basic account (information|data)',
      'membership (information|data|detail|status)',
      'subscriber information',
      'sign up (information|data|detail)',
      'registration form (information|data)',
      'unique (user|customer|account) (id|identifier)',
      'your [user] account information',
      'account login',
      'user (record|registration) (information|data)',
      'login data',
      'account username',
      'registration record',
      'subscriber id'
    ],
    except: [
      'bank account (information|data|detail|number|id)',
      '(delete|close|update|access|change|correct|modify|review|edit|cancel|deactivate) .. account information',
      '(update|manage|change|adjust|edit|in|through|via|visit|access|your) account setting',
      'delete .. user account',
      'create .. user account',
      'account status and',
      'savings account'
    ],
    example: 'We store account information such as plan and sign-up date.',
    near: ['You can close your account.']
  },
  {
    id: 'Profile',
    phrases: [
      'profile (information|data|detail|content)',
      '(user|public|personal|account|member|customer|online|basic) profile',
      '(public|user|personal|basic|account|member|basic public|social) profile (information|data|detail)',
      'biography',
      'biographical (information|data|detail)',
      'biographic (information|data)',
      'bio',
      'information .. in .. profile',
      'profile page',
      'your profile',
      'personal description',
      'about me',
      'profile field'
    ],
    except: [
      '(update|edit|access|change|delete|manage|visit|modify|correct) .. profile',
      '(create|build|building|create|creation) .. profile (of|about|on)',
      'your profile (setting|preference)',
      'bio metric',
      'linkedin profile'
    ],
    example: 'Your public profile holds a short biography.',
    near: ['You may edit your profile at any time.']
  },
  {
    id: 'Picture',
    phrases: [
      'profile (picture|photo|image|pic|photograph)',
      'avatar',
      '(picture|photo|photograph|image) of (you|yourself|person|individual|your face|guest|user|customer|attendee)',
      'your (picture|photo|photograph|likeness|image)',
      'headshot',
      'selfie',
      'portrait',
      'user (photo|picture|image)',
      'account (picture|photo)',
      'personal (photo|photograph|picture|image)',
      'identification photo',
      'photo or avatar',
      'name and photo',
      'photographic image',
      'video surveillance',
      'cctv [footage|image|recording]',
      'security camera',
      'surveillance camera',
      'facial image',
      'profile and cover photo',
      'visual information',
      'visual image',
      'photograph'
    ],
    except: [
      'your photo (library|album|gallery|stream|roll)',
      'your (photo|image|picture) (and|or) video',
      'photograph stored'
    ],
    example: 'Members can add a profile picture.',
    near: ['We print photos on mugs.']
  },
  {
    id: 'Language',
    phrases: [
      'language',
      '(browser|preferred|device|system|user|native|spoken|interface|chosen|mobile) language',
      'language (preference|setting|choice|selection|version|spoken|information|skill)',
      'locale',
      'locale (setting|preference|information)',
      'preferred language',
      'language of .. (browser|device|system)',
      'language you (speak|prefer|use)',
      'browser and language'
    ],
    except: [
      'english language',
      'language (version of|of this policy|of policy|other than)',
      '(plain|simple|clear|local|other|contractual|foreign|different) language',
      'in .. language',
      'sign language',
      'programming language',
      'language model',
      'language processing',
      'natural language',
      'language that',
      'language service'
    ],
    example: 'The log holds the browser language.',
    near: ['This policy is written in plain language.']
  }
]
