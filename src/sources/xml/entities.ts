// Named entities that the DTDs of journals declare and files use without them: a table, no logic.

const table =
  `nbsp \u00a0 ensp \u2002 emsp \u2003 thinsp \u2009 shy \u00ad iexcl ¡ cent ¢ pound £ yen ¥ sect § uml ¨ copy © ordf ª
laquo « not ¬ reg ® macr ¯ deg ° plusmn ± sup2 ² sup3 ³ acute ´ micro µ para ¶ middot · sup1 ¹ ordm º raquo » frac12 ½
iquest ¿ Agrave À Aacute Á Acirc Â Atilde Ã Auml Ä Aring Å AElig Æ Ccedil Ç Egrave È Eacute É Ecirc Ê Euml Ë Igrave Ì
Iacute Í Icirc Î Iuml Ï ETH Ð Ntilde Ñ Ograve Ò Oacute Ó Ocirc Ô Otilde Õ Ouml Ö times × Oslash Ø Ugrave Ù Uacute Ú Ucirc Û
Uuml Ü Yacute Ý THORN Þ szlig ß agrave à aacute á acirc â atilde ã auml ä aring å aelig æ ccedil ç egrave è eacute é
ecirc ê euml ë igrave ì iacute í icirc î iuml ï eth ð ntilde ñ ograve ò oacute ó ocirc ô otilde õ ouml ö divide ÷ oslash ø
ugrave ù uacute ú ucirc û uuml ü yacute ý thorn þ yuml ÿ Gbreve Ğ gbreve ğ Idot İ inodot ı Scedil Ş scedil ş Scaron Š
scaron š Ccaron Č ccaron č Zcaron Ž zcaron ž Cacute Ć cacute ć OElig Œ oelig œ ndash – mdash — lsquo ‘ rsquo ’ sbquo ‚
ldquo “ rdquo ” bdquo „ dagger † Dagger ‡ bull • hellip … permil ‰ prime ′ Prime ″ lsaquo ‹ rsaquo › euro € trade ™
minus − le ≤ ge ≥ ne ≠ rarr → larr ← alpha α beta β gamma γ delta δ mu μ sigma σ`.split(/[ \n]/)

/** Names without `&` and `;` → characters. */
export const entities: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from({ length: table.length / 2 }, (_, index) => [table[2 * index]!, table[2 * index + 1]!]),
)
