import type { RemovalKind } from '../../article.ts';
import type { TextBlock } from '../../page-text.ts';

/** A kind of notice that sites lay over, into or under an article. */
export interface Wall {
  kind: RemovalKind;
  reason: string;
  /** What its text says, whole or in part. */
  says: RegExp;
  /** What its buttons and links say; without this the words alone are enough. */
  controls?: RegExp;
}

const ACCEPT =
  /(?<!\p{L})(?:accept|agree|allow|reject|decline|manage|got it|ok(?:ay)?|consent|i understand|close|(?:more|cookie|privacy) (?:options|settings|choices)|opt out|show (?:external )?content|load|accepter|refuser|paramétrer|j['’]accepte|tout refuser|akzeptier|zustimm|ablehn|einstellungen|einverstanden|inhalt|aceptar|rechazar|aceitar|rejeitar|accetta|rifiuta|personalizza|akceptuj|zgadzam|odrzuć|accepteren|akkoord|weiger|godkänn|acceptera|avvisa|godta|godkend|accepter|avvis|afvis|hyväksy|hylkää|přijmout|souhlas|odmítnout|elfogad|kabul|reddet|đồng ý)|принять|соглас|отклон|прийня|погодж|αποδοχ|συμφων|同意|許可|拒否|接受|拒绝|拒絕|동의|거부|स्वीकार|ยอมรับ|موافق|قبول|אישור/iu;

const LATER =
  /(?<!\p{L})(?:allow|enable|turn on|subscribe|not now|later|no,? thanks|maybe|block|yes|dismiss|close|plus tard|autoriser|activer|non merci|später|nein|erlauben|zulassen|ahora no|más tarde|permitir|agora não|mais tarde|non ora|più tardi|consenti|nie teraz|później|zezwól|niet nu|later|inte nu|ikke nå|ikke nu|ei nyt|teď ne|most nem|şimdi değil|izin ver)|не сейчас|позже|разреш|пізніше|όχι τώρα|後で|許可|しない|稍后|以后|允许|나중에|허용|ليس الآن|لاحق/iu;

/** In order: the first that fits names the kind. */
export const WALLS: Wall[] = [
  {
    kind: 'overlay',
    reason: 'It asks for consent to cookies or other content.',
    says: /(?<!\p{L})(?:cookies?|your privacy|personal data|gdpr|our \d+ partners|third[- ]party (?:content|provider)|hosted by a third|datenschutz|privatsphäre|votre vie privée|données personnelles|extern\p{L}{1,2} inhalt|privacidad|privacidade|dati personali|prywatnoś|ciasteczk|persoonsgegevens|personuppgifter|personvern|evästei|soukromí|çerez)|файл\p{L}{0,9} cookie|куки|конфиденц|クッキー|個人情報|隐私|隱私|쿠키|개인정보|ملفات تعريف|עוגיות/iu,
    controls: ACCEPT,
  },
  {
    kind: 'overlay',
    reason: 'It asks to switch an ad blocker off.',
    says: /(?<!\p{L})(?:ad ?-?block(?:er|ing)?|adblocker|bloqueur de pub\p{L}*|werbeblocker|bloqueador de (?:anuncios|publicidad)|blocco (?:delle )?pubblicità|blokowanie reklam|adblock\p{L}*|reklamblock\p{L}*|annonsblock\p{L}*|reklam engelleyici)|блокировщик|広告ブロック|广告拦截|廣告攔截|광고 차단|مانع الإعلانات/iu,
    controls:
      /disabled?|done|turn|whitelist|allow|pause|continue|support|close|désactiv|fait|deaktiv|ausschalten|desactiv|desativ|disattiv|fatto|wyłącz|uitschakel|stäng av|slå av|vypn|kapat|отключ|вимкн|無効|关闭|關閉|해제|تعطيل/iu,
  },
  {
    kind: 'promo',
    reason: 'It asks the reader to register, sign in or pay.',
    says: /(?<!\p{L})(?:(?:register|sign (?:up|in)|log ?in|subscribe|create (?:a|an|your) (?:free )?account)\b.{0,40}\bto (?:continue|keep|finish|read|unlock|access)|free articles? (?:left|remaining|this month)|articles gratuits|(?:kostenlose|gratis) artikel|artículos gratis|artigos gratuitos|articoli gratuiti|already (?:have an account|a (?:subscriber|member)) ?\?|(?:reached|used|read) (?:your|all) .{0,20}(?:limit|free articles)|this (?:article|story|content) is (?:only |exclusively )?for (?:subscribers|members)|(?:inscrivez|abonnez|connectez)-vous pour (?:lire|continuer)|déjà (?:abonné|inscrit)|réservé aux abonnés|(?:registrieren|anmelden|abonnieren)\b.{0,30}weiter ?(?:zu)?lesen|jetzt weiterlesen|bereits (?:abonnent|registriert)|(?:regístrate|suscríbete|inicia sesión) para (?:seguir|continuar|leer)|ya (?:eres suscriptor|tienes (?:una )?cuenta)|(?:registe-se|cadastre-se|assine|entre) para (?:continuar|ler)|já (?:é assinante|tem (?:uma )?conta)|(?:registrati|abbonati|accedi) per (?:continuare|leggere)|sei già abbonato|zaloguj się,? (?:aby|by) (?:czytać|kontynuować)|masz już konto|(?:registreer|log in) om (?:verder|door) te lezen|al abonnee|logga in för att läsa|redan prenumerant|logg inn for å lese|kirjaudu (?:sisään )?lukeaksesi)|(?:войдите|зарегистрируйтесь|оформите подписку),? чтобы|уже есть (?:аккаунт|подписка)|увійдіть,? щоб|бесплатн\p{L}{0,9} стат|無料記事|この記事は会員限定|続きを読むには|会員登録|登录后(?:阅读|查看)|登入後|로그인 후|회원 전용|للمتابعة سجل/iu,
  },
  {
    kind: 'promo',
    reason: 'It asks for leave to send notices.',
    says: /(?<!\p{L})(?:(?:push |breaking |news |browser )?(?:notifications?|alerts)\b|notifications? (?:push|du navigateur)|benachrichtigungen|eilmeldungen|notificaciones|alertas|notificações|notifiche|powiadomie\p{L}*|meldingen|notiser|varsler|ilmoituks\p{L}*|oznámení|értesítés\p{L}*|bildirim\p{L}*)|уведомлен|сповіщен|ειδοποι|通知|알림|إشعارات/iu,
    controls: LATER,
  },
  {
    kind: 'promo',
    reason: 'It offers a newsletter.',
    says: /(?<!\p{L})(?:newsletters?|to your inbox|in your inbox|morning briefing|daily briefing|by email every|lettre d['’]information|infolettre|boîte (?:mail|de réception)|rundbrief|ins postfach|per e-?mail|bolet[ií]n|a tu correo|tu bandeja|no seu e-?mail|caixa de entrada|nella tua (?:casella|mail|posta)|biuletyn|na (?:twoją )?skrzynkę|nieuwsbrief|in je (?:mailbox|inbox)|nyhetsbrev|nyhedsbrev|din (?:inkorg|innboks|indbakke)|uutiskirje|do (?:vaší )?schránky|hírlevél|bülten)|рассылк|розсилк|ενημερωτικό δελτίο|ニュースレター|メルマガ|电子报|電子報|뉴스레터|النشرة|ניוזלטר/iu,
    controls:
      /(?<!\p{L})(?:sign ?-?(?:me )?up|subscribe|join|get (?:it|the|our)|submit|e-?mail|s['’]inscrire|je m['’](?:inscris|abonne)|abonn|anmelden|bestellen|suscr[ií]b|apúntate|inscr|assin|receber|iscriv|zapisz|inschrijv|aanmeld|prenumerera|skriv upp|meld (?:deg|dig)|tilaa|odebír|přihlás|feliratkoz|abone|kaydol)|подпис|підпис|εγγραφή|登録|订阅|訂閱|구독|اشترك|הרשמה/iu,
  },
  {
    kind: 'promo',
    reason: 'It offers an app.',
    says: /(?<!\p{L})(?:(?:get|download|install|open in|use|try|read .{0,30} in) (?:the|our) app\b|(?:téléchargez|installez) (?:notre|l['’])appli|app (?:herunterladen|laden|öffnen)|in der app (?:lesen|öffnen)|descarga (?:la|nuestra) app|baixe (?:o|nosso) app|scarica (?:la|l['’])app|pobierz aplikacj\p{L}*|download de app|ladda ner appen|last ned appen)|скачайте приложение|アプリで(?:開く|読む)|アプリをダウンロード|下载(?:客户端|APP)|앱에서 보기|앱 다운로드/iu,
    controls: /./u,
  },
  {
    kind: 'overlay',
    reason: 'It tells of newer content to load.',
    says: /(?<!\p{L})new (?:updates?|posts?|stories|comments|messages|articles)\b.{0,30}\b(?:load|show|refresh|click|tap|see)/iu,
  },
];

const known = new WeakMap<TextBlock, number>();

/** The walls that a block speaks of, as bits in the order of WALLS. */
export function wallsIn(block: TextBlock): number {
  let walls = known.get(block);
  if (walls === undefined) {
    walls = WALLS.reduce((bits, { says }, i) => bits | (Number(says.test(block.text)) << i), 0);
    known.set(block, walls);
  }
  return walls;
}
