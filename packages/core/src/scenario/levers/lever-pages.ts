import type { Reference } from "../../engine/problem/mechanism.ts";
import type { Lever } from "../../schema/scenario-schema.ts";

/** The sentences of a lever's page, which a translation gives anew. */
export interface LeverWords {
  readonly title: string;
  /** What it is: one plain sentence a student understands. */
  readonly summary: string;
  /** The one thing to take away, in a sentence. */
  readonly message: string;
  /** What to watch when it is made stronger. */
  readonly notice: readonly string[];
  /** A case from history that shows it, told without taking a side. */
  readonly example: string;
  readonly evidenceFor: readonly string[];
  readonly evidenceAgainst: readonly string[];
  /** What the equation says, and of what. */
  readonly reading: string;
  /** Values a new lever starts with, and why. */
  readonly defaults: readonly {
    readonly name: string;
    readonly value: string;
    readonly reason: string;
  }[];
}

/** All that is said of a kind of lever, in English. */
export interface LeverPage extends LeverWords {
  readonly kind: Lever["kind"];
  /** What its number enters, in mathjs syntax; shown as TeX. */
  readonly equation: string;
  /** Mechanisms through which it moves ties, the most direct first. */
  readonly through: readonly string[];
  readonly sources: readonly Reference[];
}

/** A page for each kind of lever, in the order in which they are offered. */
export const leverPages: readonly LeverPage[] = [
  {
    kind: "sanction",
    title: "Sanction",
    summary:
      "One or more actors impose measures on others, lift them, or threaten them: on travel, arms, finance or trade.",
    message:
      "One lever moves three kinds of tie: sender and target, target and target, sender and sender.",
    notice: [
      "The ties between senders and targets cool first, in proportion to how hard the measures are.",
      "Then look at ties the lever does not name: fellow targets may draw together, so may fellow senders, and friends of one side are pulled along by balance.",
      "Give it an end date: pressure fades over years, so what it did outlasts it.",
    ],
    example:
      "In 2014, after Russia took control of Crimea, the European Union and the United States imposed measures that have been renewed ever since; members with more trade to lose argued for easing them and voted to renew them.",
    evidenceFor: [
      "Sanctions of the United States, above all costly ones, go with more distant votes of the target in the General Assembly (Adhikari, Jeong & Peksen, 2022).",
      "Coalitions raise what a target loses and lower what each sender pays (Chowdhry and others, 2024).",
    ],
    evidenceAgainst: [
      "How often sanctions change a policy is disputed: about a third of cases by one count (Hufbauer and others, 2007), hardly any by a stricter one (Pape, 1997). Entente says nothing about policies, only about ties.",
      "Sanctions fall where relations are bad already, so a tie may be cold without them.",
      "Whether fellow targets draw together is disputed; see the rule on shared targets.",
    ],
    reading:
      "Intensity of two measures of one sender on one target, a and b, applied as hard as p: each takes its share of what the other leaves.",
    defaults: [
      {
        name: "measures",
        value:
          "travel 0.1, arms 0.3, part of trade 0.4, finance 0.6, all trade 0.8, everything 1; a threat 0.1",
        reason: "Convention: ordered by how much they cut; no data set gives these numbers.",
      },
      { name: "intensity", value: "1", reason: "Measures are meant as they are announced." },
      {
        name: "half-life",
        value: "2 years",
        reason: "Convention: trust and trade return over years, not on the day a measure ends.",
      },
    ],
    equation: "1 - (1 - p * u_a) * (1 - p * u_b)",
    through: ["sanctions", "shared-target", "co-senders", "balance"],
    sources: [
      {
        text: "Hufbauer, G. C., Schott, J. J., Elliott, K. A. & Oegg, B. (2007). Economic Sanctions Reconsidered, 3rd edition. Peterson Institute for International Economics.",
      },
      {
        text: "Pape, R. A. (1997). Why economic sanctions do not work. International Security 22(2), 90–136.",
        doi: "10.2307/2539368",
      },
      {
        text: "Adhikari, B., Jeong, J. M. & Peksen, D. (2022). On US sanctions and voting distance in the General Assembly, 1984–2006.",
      },
      {
        text: "Chowdhry, S., Hinz, J., Kamin, K. & Wanner, J. (2024). Brothers in arms: the value of coalitions in sanctions regimes. Economic Policy 39, 471–512.",
        doi: "10.1093/epolic/eiae019",
      },
    ],
  },
  {
    kind: "bloc",
    title: "Bloc move",
    summary:
      "Actors found a bloc, join it or leave it, or the bloc holds more or less closely than before.",
    message:
      "Membership is not alignment: a bloc pulls its members, and its members pull the bloc.",
    notice: [
      "A new member’s ties with outsiders move toward the bloc’s line; a heavy member moves the line itself.",
      "A member with friends outside strains: look at its triads after it has joined.",
      "Raise the cohesion of a bloc that holds rivals: they draw together on paper. Ask whether you believe it.",
    ],
    example:
      "Finland joined NATO in April 2023 and Sweden in March 2024, after decades outside; both had worked closely with its members long before, so the step changed memberships more than ties.",
    evidenceFor: [
      "States that share memberships in strong international organisations grow more alike in their interests (Bearce & Bondanella, 2007).",
      "Allies kept what they had promised in about three of four wars (Leeds, Long & Mitchell, 2000).",
    ],
    evidenceAgainst: [
      "Likes join likes: much of what looks like the bloc’s pull is choice of members.",
      "Loose groups such as BRICS or the Shanghai Cooperation Organisation hold rivals that did not draw together.",
    ],
    reading:
      "A member’s share of the bloc’s pull: how deep its membership m is, times the bloc’s cohesion c, times the standard pull κ.",
    defaults: [
      {
        name: "degree",
        value: "1",
        reason: "A member is taken as a full one unless said otherwise.",
      },
      {
        name: "cohesion",
        value: "1",
        reason:
          "Convention: every bloc holds as closely as the next; set apart what you know better.",
      },
      {
        name: "solidarity",
        value: "0.25",
        reason: "Convention: a quarter of the pull goes inward, as for any bloc.",
      },
    ],
    equation: "kappa * c_g * m_gi",
    through: ["bloc", "balance"],
    sources: [
      {
        text: "Bearce, D. H. & Bondanella, S. (2007). Intergovernmental organizations, socialization, and member-state interest convergence. International Organization 61, 703–733.",
        doi: "10.1017/S0020818307070245",
      },
      {
        text: "Leeds, B. A., Long, A. G. & Mitchell, S. M. (2000). Reevaluating alliance reliability: specific threats, specific promises. Journal of Conflict Resolution 44, 686–699.",
        doi: "10.1177/0022002700044005006",
      },
    ],
  },
  {
    kind: "tie",
    title: "Tie change",
    summary:
      "One tie is made warmer or cooler by hand: at once, after which it drifts back, or lastingly, by moving its baseline.",
    message:
      "It asks “what if these two made up?” without saying how: an assumption, not an explanation.",
    notice: [
      "Compare “at once” with “lastingly”: the first is undone by the anchor, the second is where the anchor pulls.",
      "Follow the change to third parties: friends of both come along, friends of one are torn.",
      "A tie near its end moves less than a neutral one for the same push.",
    ],
    example:
      "France and Germany, at war three times between 1870 and 1945, bound themselves by treaty in January 1963; the tie has stayed friendly since. No mechanism here would have brought that about unasked.",
    evidenceFor: [
      "Some ties do turn for good by decision: France and Germany after 1945, Egypt and Israel after 1979.",
    ],
    evidenceAgainst: [
      "Most thaws do not last: the détente of the 1970s was over within the decade.",
      "A baseline moved by hand explains nothing by itself; it shows only what would follow.",
    ],
    reading: "Where a tie x stands after a push p: a neutral tie moves by p, a strong one by less.",
    defaults: [
      {
        name: "action",
        value: "lastingly",
        reason: "What if questions are mostly about a state of affairs, not about a day.",
      },
      {
        name: "change",
        value: "0.3",
        reason: "Convention: enough to be seen, and as much as the strongest single event.",
      },
    ],
    equation: "(x_ij + p) / (1 + x_ij * p)",
    through: ["anchor", "shocks", "balance"],
    sources: [
      {
        text: "Friedkin, N. E. & Johnsen, E. C. (1990). Social influence and opinions. Journal of Mathematical Sociology 15, 193–206.",
        doi: "10.1080/0022250X.1990.9990069",
      },
    ],
  },
  {
    kind: "event",
    title: "Event",
    summary:
      "Something that one actor does to another on a day, by its CAMEO code: a visit, an agreement, a threat, an attack.",
    message: "The day decides how far a tie jumps; the years decide what is left of it.",
    notice: [
      "The jump is set by the Goldstein score of the code: look at it in the list of events.",
      "Half of what an event did is gone after about a year and a half, unless something holds it.",
      "Put the same event on a neutral tie and on a hostile one: the neutral one jumps further.",
    ],
    example:
      "The President of the United States visited China in February 1972; full diplomatic relations followed in January 1979. The visit opened a course that later events had to keep open.",
    evidenceFor: [
      "Coded events summed over months follow what historians call better and worse years of a pair of states (Goldstein, 1992).",
    ],
    evidenceAgainst: [
      "One score stands for very different events: a visit may be a courtesy or a turn.",
      "What is coded depends on what is reported, and data sets made from the same news disagree (Wang and others, 2016).",
    ],
    reading:
      "The push of an event: its Goldstein score g, from −10 to 10, as a share of 10, times its size s, times the impact ι of the strongest event.",
    defaults: [
      { name: "code", value: "042, a visit", reason: "The most common event that warms a tie." },
      { name: "strength", value: "1", reason: "An ordinary event of its code." },
    ],
    equation: "iota * s * g / 10",
    through: ["shocks", "balance"],
    sources: [
      {
        text: "Goldstein, J. S. (1992). A conflict-cooperation scale for WEIS events data. Journal of Conflict Resolution 36, 369–385.",
        doi: "10.1177/0022002792036002007",
      },
      {
        text: "Schrodt, P. A., Gerner, D. J. & Yilmaz, Ö. (2012). Conflict and Mediation Event Observations (CAMEO): event and actor codebook, 1.1b3.",
      },
      {
        text: "Wang, W., Kennedy, R., Lazer, D. & Ramakrishnan, N. (2016). Growing pains for global monitoring of societal events. Science 353, 1502–1503.",
        doi: "10.1126/science.aaf6758",
      },
    ],
  },
];
