import type { Term } from '../../term.ts'

/** What a person writes and says to others. */
export const communication: readonly Term[] = [
  {
    id: 'Communication',
    phrases: [
      'correspondence',
      '(email|chat|text|private|direct|voice|instant|sms|support|customer service|electronic|personal|user|written|online|voicemail) (message|correspondence|conversation|communication|content|log|history|transcript|exchange|record)',
      'email correspondence',
      '(content|copy|record|history|text|substance|detail|body) of .. (message|communication|correspondence|email|conversation|chat|call|inquiry|enquiry|request|letter)',
      '(communication|message|correspondence|email|conversation|interaction|chat|letter|call) (with|between|from|to) (us|you|our|customer|support|other|user|others)',
      '(communication|message|correspondence|email|conversation|inquiry|enquiry|request) [that] you (send|exchange|make|have|submit|post|write)',
      'your (message|correspondence|communication|conversation|inquiry|enquiry|email message|support request)',
      '(communication|correspondence|message) (data|information|content|record)',
      '(support|help|service|customer service|customer support|inquiry|enquiry|information) (request|ticket|inquiry|enquiry|question|case|query|data|message)',
      'private message',
      'chat',
      'chat (log|transcript|history|session|message)',
      'text message',
      'inquiry',
      'enquiry',
      'contact form',
      'message',
      'communication',
      'question you ask',
      'comment or question',
      'phone conversation',
      'email you send',
      'your email to us',
      'form submission',
      'mail you send',
      'record of .. correspondence'
    ],
    except: [
      '(marketing|promotional|commercial|push|advertising|service|administrative|transactional|newsletter|our|automated|sales|unsolicited|error|important|direct marketing|welcome|confirmation|security|email marketing|promotional email|informational|spam|bulk|targeted) (message|communication|email|mail)',
      '(receive|receiving|send|sending|deliver|get|stop) .. (message|communication|correspondence) [from us]',
      '(opt out|unsubscribe) .. (message|communication|correspondence)',
      'communication (service|network|preference|channel|provider|technology|with you|tool|method|system|line|to you|act|company|law|platform|from us|software|means|protocol|equipment|purpose|device|infrastructure|facility|about|regarding|or|be)',
      'message (from us|to you|board|rate|with you|about|and data)',
      '(means|method|form|mode|line|secure|encrypted|internet|channel|for|direct|effective|facilitate|of|electronic means of|any) .. communication',
      '(respond|answer|reply|process|deal|handle|resolve) .. (inquiry|enquiry|request|message|communication|question|correspondence|comment)',
      '(any|further|general|privacy|data|have|make|send|for|with|your) (inquiry|enquiry)',
      '(inquiry|enquiry) (about|regarding|concern|or|please|relate|to|and|of|from)',
      'do not track message',
      'information request (from|by|under)',
      '(legal|personal) information request',
      'via chat',
      'by chat',
      'live chat support'
    ],
    example: 'We keep your correspondence with us.',
    near: ['We send marketing messages.', 'We answer your inquiry.']
  },
  {
    id: 'CommunicationMetadata',
    phrases: [
      'call (log|record|history|data|detail|detail record|metadata|duration)',
      'sms (log|record|metadata|routing information)',
      'telephony log [information]',
      '(time and date|date and time|duration|type) of call',
      'message metadata',
      'metadata of .. (message|communication)',
      '(email|message) (open|opened|open rate|header|metadata|read|log|statistics|tracking)',
      '(open|read|click) .. (email|newsletter|message) [we send]',
      'whether .. (open|read|click) .. (email|message|newsletter)',
      'when .. (email|newsletter) .. open',
      'open rate',
      'click rate',
      'sender and recipient',
      'calling party number',
      'forwarding number',
      'phone log',
      'reception , opens',
      'communication (metadata|traffic data)',
      'call routing information',
      'opening of .. (email|newsletter)',
      'caller id',
      'participants of call'
    ],
    except: [
      'read .. (marketing|promotional) [email|message|communication]',
      'email forward',
      'you open account',
      'receive .. (email|newsletter|message)'
    ],
    example: 'Call logs are kept for billing.',
    near: ['You receive an email from us.']
  },
  {
    id: 'VoiceRecording',
    phrases: [
      '(call|voice|audio|phone|phone call|phone conversation|sound|meeting|conversation|telephone) recording',
      'recording of .. (call|voice|conversation|meeting|phone|interaction|audio)',
      'record .. (call|phone|conversation|interview|voice)',
      '(call|phone call|conversation|phone conversation) .. (be|may be) record',
      '(audio|voice) (data|information|file|input|record|content|command|message|note|clip)',
      'audio',
      'audio , (electronic|visual|video)',
      'audio and video',
      'audio or (video|visual)',
      'voicemail',
      'microphone',
      'your voice',
      'voice',
      'monitor or record .. call',
      'verbal'
    ],
    except: [
      'voice (print|over ip|call|communication service|service|geometry|recognition service)',
      'audio (player|stream|book|device)',
      'record .. call log',
      'voiceprint'
    ],
    example: 'We may record phone calls for training.',
    near: ['We make voice calls free.']
  }
]
