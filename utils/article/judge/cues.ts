/**
 * Words that say what a short line is for, in the languages that news is most written in.
 * They are hints for the learned judge, which weighs them with everything else; none decides alone.
 * Single words, and pairs joined by an underscore.
 */
const WORDS: Record<string, string> = {
  more: 'related recommended trending see_also read_more read_also also_read read_next more_on more_from more_stories more_news most_read you_may might_also don_t editor_s continue_reading find_out learn_more click_here tap_here full_story what_to watch_now lesen_sie auch_interessant mehr_zum mehr_dazu mehr_zu mehr_lesen siehe_auch à_lire lire_aussi lire_la lire_également voir_aussi sur_le lea_también lea_además te_puede ver_más más_información más_noticias leia_também leia_mais veja_também saiba_mais leggi_anche leggi_tutto lees_ook lees_meer lees_verder läs_också läs_mer läs_även les_også les_mer læs_også læs_mere lue_myös lue_lisää czytaj_też czytaj_także czytaj_więcej czytaj_dalej zobacz_też zobacz_także čtěte_také čítajte_aj olvass_el kapcsolódó citește_și ilgili_haber читайте_также читайте_также подробнее по_теме прочетете_още διαβάστε_επίσης διαβάστε_ακόμη baca_juga xem_thêm 関連記事 関連ニュース あわせて読みたい 相关阅读 相關新聞 延伸閱讀 관련기사 اقرأ_أيضا اقرأ_أيضاً اقرأ_المزيد קראו_גם',
  picture:
    'photo photos photograph photographs photographer image images picture pictured credit credits courtesy getty reuters afp shutterstock alamy istock unsplash pexels handout screenshot screengrab video gallery caption illustration file_photo file_image ap_photo via_ap epa dpa ansa efe tass xinhua zuma imago wikimedia foto fotos fotograf bild bilder bildquelle quelle imagen imagem immagine fotografía fotografia kuva zdjęcie fot crédit crédits crédito fuente fonte kép forrás фото источник снимка φωτογραφία 写真 撮影 提供 사진 图片 圖片 صورة צילום enlarge zoom slideshow agrandir vergrößern',
  join: 'subscribe subscriber subscribers subscription newsletter newsletters sign_up signup sign_in log_in login register registered follow_us follow_me follow_him follow_her follow_on join_us join_our join_the download_the our_app whatsapp telegram facebook twitter instagram tiktok youtube linkedin pinterest inbox donate donation support_us support_our become_a member_today bookmark notifications google_news unsubscribe membership abonnieren abonnement abonnez abonnez_vous newsletters_an s_abonner inscrivez suscríbete suscribirse suscripción boletín síguenos assine inscreva siga_nos iscriviti seguici abonneer nieuwsbrief volg_ons prenumerera nyhetsbrev følg_oss følg_os tilaa uutiskirje zapisz_się newslettera obserwuj przihlaste odebírat подписывайтесь подпишитесь подписка рассылка следите abone_ol bülten takip_edin langganan 登録 フォロー メルマガ 订阅 訂閱 구독 اشترك تابعنا',
  share:
    'share shares tweet print email comment comments like likes copy_link reply replies retweet save pocket teilen drucken kommentare kommentieren partager imprimer commenter commentaires compartir imprimir comentarios compartilhar comentários condividi stampa commenti delen reacties dela skriv_ut kommentarer del jaa udostępnij komentarze sdílet diskuse megosztás distribuie comentarii поделиться комментарии комментариев paylaş yorum bagikan komentar 共有 シェア コメント 分享 评论 댓글 공유 شارك تعليقات',
  dated:
    'published updated posted modified first_published last_updated last_modified min_read mins_read minute_read minutes_read hours_ago hour_ago days_ago minutes_ago uhr stand veröffentlicht aktualisiert lesezeit publié mis_à mise_à publicado actualizado atualizado pubblicato aggiornato gepubliceerd bijgewerkt publicerad uppdaterad publisert oppdatert publiceret opdateret julkaistu päivitetty opublikowano aktualizacja publikováno aktualizováno frissítve publicat actualizat опубликовано обновлено güncelleme yayınlanma diterbitkan 更新 公開 发布 發布 입력 수정 نشر تحديث gmt est edt pst utc ist cet',
  rights:
    'copyright rights_reserved terms_of privacy_policy cookie cookies consent disclaimer affiliate affiliates commission republished republish reproduced redistributed originally_published originally_appeared first_appeared this_article this_story this_post correction corrections editor_s_note note editors_note impressum datenschutz datenschutzerklärung einverstanden externe externer drittplattformen droits_réservés derechos_reservados direitos_reservados diritti_riservati alle_rechte praw_zastrzeżone права_защищены hak_cipta 無断転載 版权所有',
  advert:
    'advertisement advertisements advertising advertise sponsored sponsor promoted partner_content paid_content ad ads anzeige werbung publicité publicidad publicidade pubblicità advertentie annons annonse annonce mainos reklama reklam hirdetés publicitate реклама διαφήμιση iklan 広告 广告 廣告 광고 إعلان story_continues article_continues continues_below scroll_to',
  writer:
    'reporter reporters correspondent correspondents editor editors writer writers journalist columnist producer contributor contributors author authors freelance professor fellow analyst blogger reported_by reporting_by editing_by written_by additional_reporting contributed_to has_written his_book her_book his_work her_work bio biography about_the autor autorin autors redakteur redakteurin redaktion auteur journaliste rédacteur rédaction periodista redactor redacción jornalista redator redação giornalista redazione verslaggever redactie skribent reporterin dziennikarz redaktor redaktorka redakce автор корреспондент редактор yazar penulis 記者 记者 기자 محرر',
  label:
    'tags tag topics topic keywords category categories filed_under source sources references share_this key_points key_takeaways highlights summary contents table_of in_this_article themen schlagwörter stichwörter mots_clés étiquettes etiquetas temas argomenti tagi temat ключевые теги konular',
  contact:
    'contact_us contact_the reach_the can_be_reached email_us email_the got_a_tip tips call_us com www http https',
  month:
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec januar februar märz mai juni juli oktober dezember janvier février mars avril juin juillet août septembre octobre novembre décembre enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre janeiro fevereiro março maio junho julho setembro outubro novembro dezembro gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre januari februari augusti stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia января февраля марта апреля мая июня июля августа сентября октября ноября декабря ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
  by: 'by von par por de di da av af door od от от szerző words text texte texto testo tekst',
};

/** The groups, in the order of the features. */
export const CUES = Object.keys(WORDS);

const MASKS = new Map<string, number>();
for (const [group, words] of Object.values(WORDS).entries())
  for (const entry of words.split(' ')) {
    const [first, second] = entry.split('_');
    const key = second ? `${first} ${second}` : entry;
    MASKS.set(key, (MASKS.get(key) ?? 0) | (1 << group));
  }

/** Which groups of cues a list of lower-case words holds, as bits: in the first two, in the last four, anywhere. */
export function cuesOf(words: string[]): { first: number; last: number; any: number } {
  const cues = { first: 0, last: 0, any: 0 };
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    const mask = (MASKS.get(word) ?? 0) | (MASKS.get(`${word} ${words[i + 1]}`) ?? 0);
    if (!mask) continue;
    cues.any |= mask;
    if (i < 2) cues.first |= mask;
    if (i >= words.length - 4) cues.last |= mask;
  }
  return cues;
}
