package org.dateline.syndication;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Reports of invented incidents. */
final class Stories {
    static final String MARKET = """
            A bomb hidden in a vegetable cart tore through a crowded market in the northern city of Harun on Tuesday, killing at least 14 people and wounding more than 40, police and hospital officials said.

            The blast went off shortly after 9 a.m., when the narrow lanes around the Old Mill Gate were full of shoppers buying food for the evening meal. Several stalls caught fire and windows broke as far away as the Samira Hospital, half a mile to the east.

            Police chief Daud Karimi told reporters that two children were among the dead. He said officers had defused a second device in a nearby alley before it could go off.

            "I was weighing onions for a customer and then I was lying on my back," said Omar Tesh, a 52-year-old trader whose arm was in a sling. "There was dust and I could not hear anything."

            No group claimed responsibility for the attack. The Northern Front, which has fought the government for a share of the gas revenue since 2011, has carried out similar bombings in the city but denied any part in this one.

            President Lena Marok condemned the bombing and ordered the army to tighten checks on the three roads that lead into Harun. She cut short a visit to Belgrade, her office said in a statement.

            Harun, a city of 300,000 people on the River Anse, was quiet for most of last year after a truce between the government and the front. Talks on making the truce permanent broke down in January over the fate of 218 prisoners.

            The United Nations mission in Sarland said it was sending medical supplies to the Samira Hospital, where doctors operated on wounded people in the corridors. Its head, Piet Vandeborre, urged both sides to return to the table.

            In 2019, a truck bomb outside the city's courthouse killed 61 people in the deadliest attack of the conflict. Nobody was ever tried for it.
            """;

    static final String MARKET_NEXT_DAY = """
            Thousands of mourners filled the streets of Harun on Wednesday to bury the victims of a market bombing, as the death toll rose to 19 and the government announced the arrest of two suspects.

            Interior Minister Pavel Osk said the two men were picked up at a checkpoint on the southern road with traces of explosives on their clothes. He gave no names and did not say which group they belong to.

            A bomb hidden in a vegetable cart tore through the crowded market on Tuesday, killing at least 19 people and wounding more than 60, police and hospital officials said.

            The blast went off shortly after 9 a.m., when the narrow lanes around the Old Mill Gate were full of shoppers buying food for the evening meal. Several stalls caught fire and windows broke as far away as the Samira Hospital, half a mile to the east.

            "I was weighing onions for a customer and then I was lying on my back," said Omar Tesh, a 52-year-old trader whose arm was in a sling. "There was dust and I could not hear anything."

            No group claimed responsibility for the attack. The Northern Front, which has fought the government for a share of the gas revenue since 2011, has carried out similar bombings in the city but denied any part in this one.

            Harun, a city of 300,000 people on the River Anse, was quiet for most of last year after a truce between the government and the front. Talks on making the truce permanent broke down in January over the fate of 218 prisoners.

            In 2019, a truck bomb outside the city's courthouse killed 61 people in the deadliest attack of the conflict. Nobody was ever tried for it.
            """;

    static final String MARKET_BY_ANOTHER = """
            At least 15 shoppers died on Tuesday when explosives concealed in a handcart detonated at the main bazaar of Harun, Sarland's second city, in the worst violence there since a ceasefire collapsed this winter.

            Ambulances struggled to get through alleys strewn with fruit and burning awnings. Nurses at the Samira Hospital appealed for blood and put patients two to a bed.

            "There was dust and I could not hear anything," Omar Tesh, who sells onions, told this newspaper.

            The city's police chief, Daud Karimi, said another bomb had been found and made safe. He would not speculate on who was behind the killings.

            Analysts pointed to the Northern Front, a rebel movement that demands a larger part of the region's gas income. A spokesman for the group, reached by telephone, said its fighters had not been in Harun that morning and called the accusation a lie.

            Shops stayed shut in the afternoon. At the Old Mill Gate a crowd shouted slogans against President Lena Marok, whom many here blame for the failure of negotiations, and threw stones at a police car.
            """;

    static final String SHARES = """
            Shares on the Harun exchange closed higher on Monday, led by banks and cement makers, dealers said.

            The benchmark HX-50 index rose 112.4 points, or 0.9 percent, to end the session at 12,611.3. Turnover reached 84 million crowns against 79 million crowns on Friday.

            Of the 48 companies traded, 29 rose, 14 fell and 5 were unchanged.

            The crown was quoted at 41.2 to the dollar at the close, compared with 41.5 in the previous session. Overnight money traded at 6.75 percent.
            """;

    static final String SHARES_NEXT_DAY = """
            Shares on the Harun exchange closed lower on Tuesday, led by banks and cement makers, dealers said.

            The benchmark HX-50 index fell 64.7 points, or 0.5 percent, to end the session at 12,546.6. Turnover reached 71 million crowns against 84 million crowns on Monday.

            Of the 48 companies traded, 16 rose, 27 fell and 5 were unchanged.

            The crown was quoted at 41.4 to the dollar at the close, compared with 41.2 in the previous session. Overnight money traded at 6.70 percent.
            """;

    private Stories() {}

    static String firstParagraphs(String text, int count) {
        return Arrays.stream(text.split("\n\n")).limit(count).collect(Collectors.joining("\n\n"));
    }
}
