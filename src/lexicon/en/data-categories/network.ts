import type { Term } from '../../term.ts'

/** The connection, and how well things run. */
export const network: readonly Term[] = [
  {
    id: 'IPAddress',
    phrases: [
      'ip address',
      'ip',
      'internet protocol',
      'internet protocol address',
      'ip number',
      'internet protocol ip address',
      'ip information',
      'internet address',
      'ip data',
      'ip log',
      'internet ip'
    ],
    except: [
      'voice over ip',
      'ip (right|protection|infringement|based|anonymization|telephony|masking)',
      'ip address anonymization',
      'ip and copyright'
    ],
    example: 'Servers log your IP address.',
    near: ['Respect our IP rights.']
  },
  {
    id: 'MACAddress',
    phrases: [
      'mac address',
      'media access control',
      'media access control address',
      'hardware address',
      'media access control mac address',
      'bluetooth address',
      'physical network address'
    ],
    example: 'The router sends its MAC address.',
    near: ['The app runs on a Mac.']
  },
  {
    id: 'NetworkInformation',
    phrases: [
      'internet service provider',
      'isp',
      '(mobile|wireless|cellular|cell|phone|network|internet) (carrier|operator|network information|network|network operator|network data|network provider|phone carrier|service operator|network type)',
      'carrier',
      'carrier (name|information|and country|data)',
      '(network|connection|connectivity|internet connection|wifi|wi fi|wireless) (information|data|type|speed|status|state|identifier|detail|connection|performance|name|network|carrier)',
      '(connection|network) (type|speed)',
      'type of .. connection',
      'service provider and operating system',
      'signal strength',
      'ssid',
      'mobile network',
      'name of .. (network|cellular network|carrier|isp)',
      'bandwidth',
      'domain name',
      'internet domain',
      'domain (server|of .. provider)',
      'host name',
      'hostname',
      'domain from which',
      'telecommunication operator',
      'nearby .. (network|access point|wi fi|wifi)',
      'wi fi access point',
      'wifi access point',
      'cell tower',
      'access provider',
      'server address'
    ],
    except: [
      '(ad|advertising|social|content delivery|social media|professional|our|secure|computer|corporate|partner|third party|payment|affiliate|friend|search|delivery|display|distribution|open|internal|audience|neural|credit card|information) network',
      'social network and data',
      'network (security|advertising|activity|advertiser|of|and information security|monitor|address|partner|traffic|engineer|equipment|or|infrastructure|administrator|service|management|attack|access|protection|operation|connected)',
      '(mail|shipping|delivery|freight|postal|parcel|courier|insurance|data) carrier',
      'carrier (rate|charge|fee|message)',
      'domain name (registration|registrar|registry|service|dispute|owner|holder|purchase|provider|system)',
      'networking'
    ],
    example: 'We see your mobile carrier.',
    near: ['We work with ad networks.']
  },
  {
    id: 'Diagnostics',
    phrases: [
      'crash (report|data|log|information|dump|event|diagnostics|statistics)',
      'crash',
      'app (info|information) and performance',
      'app performance [data]',
      'error (report|log|data|message|code|information|event|rate)',
      'diagnostic (information|data|log|report)',
      'diagnostics',
      'diagnostics (information|data)',
      'performance (data|information|metric|statistics|log|measurement)',
      'bug report',
      'debug (information|data|log)',
      'system (activity|error|log|performance|crash)',
      'telemetry [data|information]',
      'load (time|error)',
      'response time',
      'download error',
      'technical (error|problem|log)',
      'stack trace',
      'memory dump',
      'fault report',
      'event log',
      'device event',
      'performance of (app|application|service|website|device|specific feature)',
      'hardware failure',
      'fail load'
    ],
    except: [
      'performance cookie',
      '(within|of|our) response time',
      'improve .. performance',
      '(prevent|fix|reduce|avoid|resolve|identify) .. (crash|technical problem)',
      'in .. performance of',
      'error free',
      '(typographical|fix) error',
      'performance of (service|website) and',
      '(improve|monitor|measure|optimize|enhance|analyze|evaluate) .. performance of (service|website|app)'
    ],
    example: 'The app sends crash reports.',
    near: ['We work to improve performance.']
  }
]
