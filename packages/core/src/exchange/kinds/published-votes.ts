import type { Vote } from "./vote-table.ts";

/** Who did not vote for a resolution that is on the public record. */
interface PublishedVote {
  readonly symbol: string;
  readonly against: string;
  readonly abstained: string;
  readonly absent: string;
}

/**
 * The General Assembly's votes on Ukraine, all 193 members: every one not listed voted in favour.
 *
 * Facts of the public record (A/RES/68/262 and A/RES/ES-11/1 to 6); files that claim to hold one of
 * them are compared with it.
 */
const publishedVotes: readonly PublishedVote[] = [
  {
    symbol: "68/262",
    against: "ARM BLR BOL CUB NIC PRK RUS SDN SYR VEN ZWE",
    abstained:
      "AFG AGO ARG ATG BDI BFA BGD BRA BRN BWA CHN COM DJI DMA DZA ECU EGY ERI ETH FJI GAB GMB GUY IND IRQ JAM KAZ KEN KHM KNA LCA LKA LSO MLI MMR MNG MOZ MRT NAM NPL NRU PAK PRY RWA SEN SLV SSD STP SUR SWZ TZA UGA URY UZB VCT VNM ZAF ZMB",
    absent:
      "ARE BIH BLZ CIV COG GHA GNB GNQ GRD IRN ISR KGZ LAO LBN MAR OMN SRB TJK TKM TLS TON TUV VUT YEM",
  },
  {
    symbol: "ES-11/1",
    against: "BLR ERI PRK RUS SYR",
    abstained:
      "AGO ARM BDI BGD BOL CAF CHN COG CUB DZA GNQ IND IRN IRQ KAZ KGZ LAO LKA MDG MLI MNG MOZ NAM NIC PAK SDN SEN SLV SSD TJK TZA UGA VNM ZAF ZWE",
    absent: "AZE BFA CMR ETH GIN GNB MAR SWZ TGO TKM UZB VEN",
  },
  {
    symbol: "ES-11/2",
    against: "BLR ERI PRK RUS SYR",
    abstained:
      "AGO ARM BDI BOL BRN BWA CAF CHN COG CUB DZA ETH GNB GNQ IND IRN KAZ KGZ LAO LKA MDG MLI MNG MOZ NAM NIC PAK SDN SLV SWZ TGO TJK TZA UGA UZB VNM ZAF ZWE",
    absent: "AZE BFA CMR COM DMA GIN MAR SOM TKM VEN",
  },
  {
    symbol: "ES-11/3",
    against:
      "BDI BLR BOL CAF CHN COG CUB DZA ERI ETH GAB IRN KAZ KGZ LAO MLI NIC PRK RUS SYR TJK UZB VNM ZWE",
    abstained:
      "AGO ARE BGD BHR BLZ BRA BRB BRN BTN BWA CMR CPV EGY GHA GMB GNB GUY IDN IND IRQ JOR KEN KHM KNA KWT LKA LSO MDG MDV MEX MNG MOZ MYS NAM NER NGA NPL OMN PAK QAT SAU SDN SEN SGP SLV SSD SUR SWZ TGO THA TTO TUN TZA UGA VCT VUT YEM ZAF",
    absent: "AFG ARM AZE BEN BFA DJI GIN GNQ LBN MAR MRT RWA SLB SOM STP TKM VEN ZMB",
  },
  {
    symbol: "ES-11/4",
    against: "BLR NIC PRK RUS SYR",
    abstained:
      "ARM BDI BOL CAF CHN COG CUB DZA ERI ETH GIN HND IND KAZ KGZ LAO LKA LSO MLI MNG MOZ NAM PAK SDN SSD SWZ TGO THA TJK TZA UGA UZB VNM ZAF ZWE",
    absent: "AZE BFA CMR DJI GNQ IRN SLV STP TKM VEN",
  },
  {
    symbol: "ES-11/5",
    against: "BHS BLR CAF CHN CUB ERI ETH IRN MLI NIC PRK RUS SYR ZWE",
    abstained:
      "AGO ARE ARM ATG BDI BGD BHR BLZ BOL BRA BRB BRN BTN BWA COG DZA EGY GAB GIN GMB GNB GNQ GRD GUY HND HTI IDN IND IRQ ISR JAM JOR KAZ KGZ KHM KNA LAO LBN LBY LCA LKA LSO MDG MNG MOZ MRT MUS MYS NAM NGA NPL OMN PAK RWA SAU SDN SLE SLV SRB SSD SUR SWZ THA TJK TLS TTO TUN UGA UZB VCT VNM YEM ZAF",
    absent: "AZE BFA CMR COD DMA MAR SEN STP TKM TON TZA VEN",
  },
  {
    symbol: "ES-11/6",
    against: "BLR ERI MLI NIC PRK RUS SYR",
    abstained:
      "AGO ARM BDI BGD BOL CAF CHN COG CUB DZA ETH GAB GIN IND IRN KAZ KGZ LAO LKA MNG MOZ NAM PAK SDN SLV TGO TJK UGA UZB VNM ZAF ZWE",
    absent: "AZE BFA CMR DMA GNB GNQ GRD LBN SEN SWZ TKM TZA VEN",
  },
];

/** A vote that is not the one on the public record. */
export interface Contradiction {
  readonly state: string;
  readonly vote: Vote;
  readonly recorded: Vote;
  readonly symbol: string;
}

/**
 * Compares the votes of one roll call, by state, with the resolution on record that it comes nearest
 * to. Nothing where it is none of them: fewer than 120 votes, or more than 15 that differ.
 */
export function againstRecord(votes: ReadonlyMap<string, Vote>): readonly Contradiction[] {
  const cast = [...votes.values()].filter((vote) => vote !== 0).length;
  if (cast < 120 || cast > 193) return [];
  const [nearest] = publishedVotes
    .map((published) =>
      [...votes].flatMap(([state, vote]): Contradiction[] => {
        const recorded = onRecord(published, state);
        return vote === recorded ? [] : [{ state, vote, recorded, symbol: published.symbol }];
      }),
    )
    .sort((a, b) => a.length - b.length);
  if (!nearest || nearest.length > 15) return [];
  return nearest.sort((a, b) => (a.state < b.state ? -1 : 1));
}

function onRecord({ against, abstained, absent }: PublishedVote, state: string): Vote {
  if (against.includes(state)) return 3;
  if (abstained.includes(state)) return 2;
  return absent.includes(state) ? 0 : 1;
}
