/** Services that pages are shared by. */
export const SERVICES =
  /(?<!\p{L})(?:facebook|twitter|whatsapp|telegram|linkedin|pinterest|reddit|messenger|instagram|threads|bluesky|mastodon|tumblr|flipboard|viber|vkontakte|ok\.ru|weibo|wechat|kakaotalk|xing|pocket|truth social|gab|gettr|x|line|e-?mail|mail|print(?:er)?|copy(?: link)?|drucken|imprimer|imprimir|stampa|печать|印刷|打印|微信|微博|네이버|카카오톡)(?!\p{L})/giu;

/** The words around them. */
export const SHARING =
  /(?<!\p{L})(?:share|shares|sharing|post|tweet|send|save|copy|link|copied|pin|show|see|less|more|options|buttons|menu|to|on|of|via|by|this|the|article|story|page|it|with|friends|opens|in|new|a|window|tab|click|partager|envoyer|copier|le|lien|sur|par|teilen|senden|link|kopieren|auf|per|compartir|enviar|copiar|enlace|en|por|compartilhar|compartilhe|partilhar|no|na|condividi|invia|copia|su|udostępnij|kopiuj|na|przez|delen|deel|op|dela|del|på|via|jaa|sdílet|zdieľať|megosztás|paylaş|distribuie|chia sẻ|bagikan|ke)(?!\p{L})|поделиться|отправить|скопировать|ссылку|в|поділитися|сподели|κοινοποίηση|シェア(?:する)?|共有|ツイート|リンクをコピー|分享|转发|到|공유(?:하기)?|مشاركة|شارك|על|שתף|साझा करें|แชร์/giu;
