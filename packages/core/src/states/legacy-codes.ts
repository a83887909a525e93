/** Codes that were changed, or that one statistical office uses alone, with the ISO alpha-3 code meant. */
export const legacyCodes: Readonly<Record<string, string>> = {
  ROM: "ROU",
  ZAR: "COD",
  TMP: "TLS",
  PAL: "PSE",
  WBG: "PSE",
  KSV: "XKX",
  KOS: "XKX",
  UNK: "XKX",
  RKS: "XKX",
  XKV: "XKX",
  XKO: "XKX",
  BUR: "MMR",
  DHY: "BEN",
  HVO: "BFA",
  RHO: "ZWE",
  NHB: "VUT",
  BYS: "BLR",
  FDR: "DEU",
  VDR: "VNM",
  ADO: "AND",
  IMY: "IMN",
};

/** The same for codes of two letters. */
export const legacyLetters: Readonly<Record<string, string>> = {
  UK: "GBR",
  EL: "GRC",
  ZR: "COD",
  TP: "TLS",
  BU: "MMR",
  KV: "XKX",
};

/** The same for ISO numbers: former ones, and those of the United Nations' trade statistics. */
export const legacyNumbers: Readonly<Record<string, string>> = {
  "736": "SDN",
  "230": "ETH",
  "280": "DEU",
  "688": "SRB",
  "412": "XKX",
  "383": "XKX",
  "842": "USA",
  "841": "USA",
  "699": "IND",
  "757": "CHE",
  "251": "FRA",
  "579": "NOR",
  "381": "ITA",
  "490": "TWN",
  "590": "PAN",
};
