/** What galleries and pictures print beside themselves: counters and the names of buttons. */
const COUNTER =
  /^(?:(?:image|photo|picture|slide|foto|bild|imagen|imagem|immagine|zdjęcie|kuva|kép|obrázek|resim|ảnh|gambar|изображение|фото|снимка|εικόνα|写真|画像|图|圖|图片|사진|صورة|תמונה)\s*)?第?\d{1,3}(?:\s*(?:\/|\p{L}{1,4})){1,3}\s*\d{1,3}\s*(?:枚|张|張)?$/iu;
const BUTTON =
  /^(?:less|more|show (?:more|less)|read more|caption|(?:show|hide|toggle) captions?|close|open|next|prev(?:ious)?|back|expand|enlarge|zoom|full ?screen|view (?:gallery|image|photos?|full ?screen|all)|(?:open|see|launch) (?:image )?gallery|slideshow|gallery|photos?|hide|play|pause|weniger|mehr|schließen|vergrößern|bild vergrößern|zurück|weiter|galerie|bildergalerie|moins|plus|fermer|agrandir|suivante?|précédente?|légende|cerrar|ampliar|siguiente|anterior|galería|leyenda|fechar|próxima|legenda|galeria|chiudi|ingrandisci|avanti|indietro|didascalia|zamknij|powiększ|następn[ea]|sluiten|vergroten|volgende|vorige|stäng|förstora|lukk|luk|sulje|zavřít|bezár|kapat|закрыть|увеличить|ещё|подробнее|閉じる|拡大|次へ|前へ|もっと見る|关闭|关 ?闭|放大|更多|닫기|확대|더보기|إغلاق|סגור)[.:]?$/iu;

export function isGalleryLabel(text: string): boolean {
  const words = text.trim();
  return words.length <= 40 && (COUNTER.test(words) || BUTTON.test(words));
}
