/** What class names and ids say, in the languages that people name things in. */

/** A line under a picture. */
export const CAPTION =
  /caption|cutline|legend(?!s\b)|leyenda|didascal|bildunterschrift|bildtext|billedtekst|kuvateksti|podpis|image-?text|photo-?text|alt-?text|pie-?(?:de-?)?foto|pic-?text|(?:photo|image|img|pic|foto|bild)-?desc|(?:^| )desc(?: |$)|(?:^|[-_ ])(?:credits?|copyright|credito|fotograf|photographer)(?:$|[-_ ])/i;

/** A box for a picture. */
export const PICTURE =
  /(?:^|[-_ ])(?:photos?|pictures?|pics?|images?|imgs?|figures?|fotos?|bild(?:er)?|billede|imagen(?:es)?|imagem|immagine|obraz|kuva|hero|slides?|slideshow|gallery|galleria|galerie|thumb(?:nail)?|teaser-?image|wp-caption)(?:$|[-_ ])|(?:photo|image|img|picture|figure|gallery|slideshow|lightbox)/i;

/** A gallery, which shows some pictures more than once. */
export const GALLERY = /gallery|galeri|lightbox|slide|carousel|swiper/i;

/** Pictures of people who write and of firms, not of the story. */
export const NO_STORY =
  /avatar|author|byline|profile|logo|icon|sponsor|advert|banner|share|social|related|promo|recommend|newsletter|emoji|sprite|pixel/i;

export function namesOf(element: Element): string {
  return `${element.getAttribute('class') ?? ''} ${element.id}`.trim();
}
