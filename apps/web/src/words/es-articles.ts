/** Names that take an article in a sentence. Most countries take none; all others are said here. */
const articles: readonly (readonly [article: string, names: RegExp])[] = [
  [
    "la",
    /^(OTAN|OSCE|UE|ONU|URSS|OTSC|OCS|ASEAN|CEI|OEA|OPEP|Unión|Liga|Organización|Comunidad|Mancomunidad|Asociación|Alianza|Cooperación|Conferencia|República|Federación|Santa|Triple|Entente|India$|Confederación)\b/,
  ],
  [
    "el",
    /^(G7|G20|Reino|Consejo|Movimiento|Estado|Pacto|Grupo|Imperio|Eje|Commonwealth|Cuadrilátero|Diálogo|Orden|bloque|Bloque)\b/,
  ],
  [
    "los",
    /^(Países|Socios|Acuerdos|Miembros|Cinco Ojos|Críticos|Emiratos|BRICS|Aliados|Estados (?!Unidos))/,
  ],
  ["las", /^(Naciones|Islas|Potencias|Dos Sicilias|Provincias)\b/],
];

/** The article a name takes in a sentence: la OTAN, el Reino Unido, los Países Bajos; Francia takes none. */
export function articleOf(name: string): string | undefined {
  return articles.find(([, names]) => names.test(name))?.[0];
}
