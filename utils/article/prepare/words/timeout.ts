/**
 * The words of session and idle notices, by what they say rather than by whole sentences, since
 * every widget words its own. Stems, in the languages that such widgets are translated into.
 */

/** A session, visit or login. */
const SESSION =
  /(?<!\p{L})(?:session|sesi[oó]n|sess[aã]o|sessione|sitzung|sessi[eo]|sesj[aeię]|relac[eií]|reláci|munkamenet|istunto|istunno|oturum|seans|sesij|sesioni?|seanc|sessioon|istung|sesi(?!\p{L})|sesjon|sesija|seansi|fundur|phiên|visit\b|login\b|log-?in\b|anmeldung|inloggning|innlogging)|сеанс|сесси|сесі|сесия|συνεδρ|جلس|セッション|ログイン|重新登|会话|會話|登录|登錄|連線|세션|로그인|सत्र|เซส|սեսիա|նիստ|נתק|חיבור/iu;

/** It ends. */
const EXPIRE =
  /(?<!\p{L})(?:expir|time[sd]? ?-?out|timing out|ends? (?:in|soon|automatically)|will end|scad(?:rà|e|uta|enza)|abgelaufen|läuft .{0,60}\bab\b|endet|beendet|verlopen|verloopt|verval|vyprš|wyga[sś]|lejár|beidzies|beidzas|skończy|kończy|umpeutu|vanhene|päätty|utgått|utlöp|utløp|udløb|sona er|dolmu|doldu|zaman aşımı|skadu|përfundo|aegu|beigsies|beigus|pasibaig|baig(?:ėsi|iasi)|berakhir|kedaluwarsa|renna|útrunninn|expiră|expirat|hết hạn|verstryk)|истек|истеч|изтек|изтеч|законч|закінч|заверш|λήξ|λήγ|期限切れ|有効期限|タイムアウト|失效|過期|过期|超时|逾時|만료|시간 초과|समाप्त|หมดอายุ|หมดเวลา|تنته|انته|կսպառ|ավարտվ|פג תוקף|תפוג/iu;

/** The reader is signed out. */
const LOGOUT =
  /(?<!\p{L})(?:log(?:ged|ging)? ?-?(?:you )?(?:out|off)|sign(?:ed|ing)? ?-?(?:you )?(?:out|off)|déconnect|abgemeldet|ausgeloggt|abmeldung|cerrar(?:á|emos)? (?:la |tu |su )?sesi|desconect|terminar (?:a )?sess|disconness|disconnette|scollegat|wylogow|odhlá[sš]|uitgelogd|afgemeld|loggas ut|utlogga|logge[ts] (?:u[td]|a[vf])|kirjaud\p{L}* ulos|kirjataan ulos|çıkış|oturumunuz kapat|đăng xuất|dikeluarkan|kijelentkez|deconect|deautentific)|выйд|выход|выведен|разлогин|отключен|вийти|вихід|ログアウト|サインアウト|退出登|登出|注销|로그아웃|تسجيل (?:ال)?خروج|αποσυνδε|תנותק|ออกจากระบบ/iu;

/** Because nothing was done. */
const INACTIVE =
  /(?<!\p{L})(?:inacti[vf]|inaktiv|inativ|inattiv|idle\b|idling|no (?:recent )?activity|nothing has been|not (?:use|used|using|been using|move|moved|touched|clicked|seen you)|haven['’]t (?:use|been|done|moved|clicked)|away for|n['’]avez (?:pas|rien)|no (?:ha|has) (?:utiliz|usado|hecho|realiz|interact)\p{L}*|no (?:utilizó|usó)|não (?:utilizou|usou|mexeu|interagiu)|non (?:hai|ha) (?:usato|utilizzato)|nicht (?:genutzt|benutzt|verwendet|aktiv)|untätig|nečinn|bezczynn|brak(?:u)? aktywno|nie korzysta|niet (?:gebruikt|actief)|inte (?:använt|varit aktiv)|ikke (?:brukt|brugt|vært aktiv|været aktiv)|et ole (?:käyttänyt|ollut)|toimeton|passiivi|hareketsiz|işlem yapma|etkin değil|tétlen|inactivitate|không hoạt động|tidak aktif)|неактив|бездейств|бездіяль|не проявл|не использ|не пользов|неизползв|αδράνει|αδρανή|操作がな|操作され|未操作|無操作|长时间|長時間|没有操作|沒有操作|闲置|閒置|비활성|활동이 없|사용하지 않|निष्क्रिय|ไม่มีการใช้งาน|عدم (?:ال)?نشاط|חוסר פעילות/iu;

/** A way to stay, or the question whether one is still there. */
const STAY =
  /(?<!\p{L})(?:stay (?:logged|signed|connected|online|here|on)|remain (?:logged|signed|connected|online)|keep (?:me |you )?(?:logged|signed|reading|working|browsing|going)|continue (?:session|your session|reading|browsing|using|working|your visit)|still (?:there|here|reading|with us|watching)|extend (?:the |your )?(?:session|time|visit)|(?:need|want) more time|refresh your session|(?:log|sign) in again|(?:login|accedi) di nuovo|faça (?:novo )?login|inici[ae] (?:de nuevo |de novo )?ses|tekrar giriş|(?:log|loggen|inloggen) (?:sie sich )?(?:opnieuw|erneut)|logg?a? in+ ig|log ind igen|(?:rester|restez) connecté|toujours (?:là|connecté)|prolonge|reconnecte|angemeldet bleiben|eingeloggt bleiben|aktiv bleiben|noch da|verlänger|weiter ?(?:lesen|machen)|(?:seguir|mantener\p{L}*|permane\p{L}*|continuar|manter|ficar) (?:conectad|ligad|en l|la sesi|a sess|ses)|sigu?es? ahí|ainda (?:está|aí)|prolongar|(?:rimani|resta|rimanere|restare) (?:conness|collegat)|ancora (?:qui|lì|conness)|prolunga|(?:zostań|pozosta)\p{L}* (?:zalogowan)?|przedłuż|ingelogd blijven|nog (?:daar|actief)|verleng|fort(?:satt|sätt|fara)|(?:fortsatt|stadig|fortfarande) (?:være )?(?:inn?logge|der|her|kvar|där|pålogg)|förläng|forleng|forlæng|pysy kirjaut|jatka (?:istunto|lukem)|zůstat|prodlouž|predĺž|oturumu? (?:sürdür|uzat)|devam et|hosszabb|prelungi|gia hạn|perpanjang|pikend|jätka (?:sess|ist)|turpināt ses|tęsti ses|pratęs|pagarin|vazhdo sean|gaan voort|lanjutkan sesi|tiếp tục phiên|pokračova[tť] v rel|continu(?:ar|er|a) (?:la |tu |su |a |en )?(?:sesi|session|sess)|folytatás|halda áfram|kontynuuj ses|doorgaan sess|weiter sitzung)|продолж|продл|остаться|продовж|залишит|να παραμεί|παράτασ|παρατείν|ログインを続け|ログイン状態|延長|保持登|重新登|再度ログイン|再ログイン|继续(?:会话|登|阅|浏)|繼續(?:會話|登|閱|瀏)|延长|로그인 유지|다시 로그인|세션 (?:연장|유지|계속)|जारी रख|सत्र जारी|البقاء|تمديد|للاستمرار|להישאר/iu;

/** A countdown, or a label before one. */
const COUNT =
  /\d\s*(?:s|sec|secs|min|mins|seg|sek|sn|dk|сек|мин|хв)\b|\b\d{1,2}:\d{2}\b|(?:\d|\bone|\btwo|\bfive|\bten|\bfifteen|\btwenty|\bthirty|\bsixty)\s*(?:minut|second|segund|sekund|secund|seconde|dakika|saniye|giây|phút|detik|menit|perc|másodperc|δευτερ|λεπτ|минут|секунд|хвилин|دقيقة|ثانية|मिनट|सेकंड|นาที|วินาที|դր)|\d\s*(?:秒|分|초|분)|\btime ?-?(?:out|left|remaining)\b|temps (?:restant|limite)|tiempo (?:restante|l[ií]mite)|tempo (?:rimanente|limite|restante)|(?<!\p{L})(?:soon|shortly|bientôt|in kürze|demnächst|snart|wkrótce|brzy)(?!\p{L})|verbleibende zeit|resterende tijd|残り|まもなく|即将|即將|곧|剩余|剩餘|남은/iu;

/** Another window did it. */
const ELSEWHERE = /\bsigned (?:in|out) (?:with|in) another (?:tab|window)|\bswitched accounts\b/iu;

/** The reader's session rather than that of a parliament. */
const YOUR =
  /(?<!\p{L})(?:your?|votre|vous|ihre?|sie|su|tu|sua|tua|jou|uw|je|din|ditt|twoja|vaše|vaša|jūsų|jūsu|teie|juaj|anda|bạn|oturumunuz)(?!\p{L})|ваш|σας|ձեր|आपका|您|セッション|세션|คุณ|الخاصة بك/iu;

/** Whether a notice speaks to its reader or of what only a login knows. */
export function speaksToReader(text: string): boolean {
  return [YOUR, LOGOUT, INACTIVE, STAY, ELSEWHERE].some((words) => words.test(text));
}

export function offersToStay(text: string): boolean {
  return STAY.test(text);
}

/** Whether a line only asks if the reader is still there. */
export function asksIfThere(text: string): boolean {
  return text.length <= 60 && /[?？؟;]\s*$/.test(text) && STAY.test(text);
}

/** Names of elements that no part of a story bears; whole, as slugs hold such words too. */
export const TIMEOUT_NAME =
  /(?:^|[-_ ])(?:session|idle|inactivity)[-_]?(?:time-?out|timer|warning|dialog|modal|box|popup|expir)|(?:^|[-_ ])login[-_]?(?:time-?out|timer|warning|expir)|(?:^|[-_ ])time-?out[-_]?(?:warning|dialog|modal|box|popup|overlay|message)|(?:^|[-_ ])(?:auto-?)?log-?out[-_]?(?:warning|dialog|modal)/i;

/**
 * How sure the words of a short text are those of a session or idle notice: 0 for not at all,
 * 2 and more for what only such notices say together.
 */
export function timeoutSigns(text: string): number {
  const says = (words: RegExp) => (words.test(text) ? 1 : 0);
  const ends = says(SESSION) + says(EXPIRE);
  const cause = says(LOGOUT) + says(INACTIVE) + 2 * says(ELSEWHERE);
  if (ends < 2 && !cause) return 0;
  return (ends > 1 ? 2 : ends / 2) + cause + says(STAY) + says(COUNT);
}
