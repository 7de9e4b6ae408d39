/**
 * Political parties, blocs and movements whose names no pattern finds, or that wires call by an acronym. Ids are left out where parties of
 * several countries share the name.
 */
export const parties = `
United Russia |Q151469 # partyfacts partyfacts partyfacts
Communist Party of the Russian Federation; CPRF; KPRF; Communist Party of Russia; Russian Communist Party |Q192187 # partyfacts partyfacts partyfacts
Liberal Democratic Party of Russia; LDPR # own head
A Just Russia; A Just Russia - For Truth; A Just Russia - Patriots - For Truth; Just Russia; A Just Russia-For Truth |Q210692 # partyfacts partyfacts partyfacts
New People # dbpedia own
Yabloko |Q15332 # partyfacts partyfacts partyfacts
People's Freedom Party; PARNAS; Parnas |Q1559990 # partyfacts partyfacts partyfacts
All-Russia People's Front; All-Russian People's Front; ONF; All-Russia Popular Front # dbpedia head
Communist Party of the Soviet Union; CPSU; Soviet Communist Party |Q79854 # partyfacts partyfacts partyfacts
Republican Party; GOP; US Republican Party # partyfacts partyfacts
Democratic Party; US Democratic Party # partyfacts partyfacts
Democratic National Committee; DNC # dbpedia own
Republican National Committee; RNC # dbpedia own
Labour Party; Labour; Labour party; UK Labour Party # partyfacts partyfacts
Conservative Party; Conservatives; Tories; Tory Party; UK Conservative Party; Tory party; Conservative party # partyfacts partyfacts
Liberal Democrats; Lib Dems; Liberal Democrat # partyfacts partyfacts
Scottish National Party; SNP |Q10658 # partyfacts partyfacts partyfacts
Reform UK |Q104721252 # partyfacts partyfacts partyfacts
UK Independence Party; UKIP; Ukip |Q10647 # partyfacts partyfacts partyfacts
Democratic Unionist Party; DUP # partyfacts partyfacts
Sinn Fein; Sinn Féin # partyfacts partyfacts
Fine Gael |Q247135 # partyfacts partyfacts partyfacts
Fianna Fail; Fianna Fáil # partyfacts partyfacts
Plaid Cymru |Q10691 # partyfacts partyfacts partyfacts
Christian Democratic Union; CDU; German Christian Democratic Union; Christian Democratic Union of Germany; Christian Democrats # partyfacts partyfacts
Christian Social Union; CSU # dbpedia own
Social Democratic Party of Germany; SPD; <Social Democratic Party; <Social Democrats |Q49768 # partyfacts partyfacts partyfacts
Social Democratic Party; Social Democrats # partyfacts partyfacts
Free Democratic Party; FDP; Free Democrats # partyfacts partyfacts
Alternative for Germany; AfD |Q6721203 # partyfacts partyfacts partyfacts
Alliance 90/The Greens; Alliance 90; <Greens # partyfacts partyfacts
Green Party; Greens # partyfacts partyfacts
Left Party; Die Linke # partyfacts partyfacts
Sahra Wagenknecht Alliance; BSW; Bündnis Sahra Wagenknecht # own own
CDU/CSU; CDU-CSU |Q708725 # partyfacts partyfacts partyfacts
National Rally; Rassemblement National; RN |Q205150 # partyfacts partyfacts partyfacts
La Republique En Marche; En Marche; La République En Marche; Renaissance party # partyfacts partyfacts
The Republicans; Les Républicains; Les Republicains # partyfacts partyfacts
France Unbowed; La France Insoumise; LFI # own own
Reconquest; Reconquete # own own
Socialist Party; Socialists # partyfacts partyfacts
Brothers of Italy; Fratelli d'Italia |Q1757843 # partyfacts partyfacts partyfacts
Forza Italia # partyfacts partyfacts
Five Star Movement; 5-Star Movement; M5S |Q47817 # partyfacts partyfacts partyfacts
Lega; Northern League; Lega Nord # own partyfacts
Partito Democratico # own own
Spanish Socialist Workers' Party; PSOE |Q138198 # partyfacts partyfacts partyfacts
People's Party; Partido Popular; Spanish People's Party # partyfacts partyfacts
Vox party # own own
Podemos # partyfacts partyfacts
Ciudadanos |Q1393123 # partyfacts partyfacts partyfacts
Junts per Catalunya; Junts # own own
Esquerra Republicana; ERC # dbpedia own
Chega |Q63645885 # partyfacts partyfacts partyfacts
Law and Justice; PiS |Q156874 # partyfacts partyfacts partyfacts
Civic Platform |Q156868 # partyfacts partyfacts partyfacts
Confederation Liberty and Independence; Konfederacja # own own
Fidesz |Q387006 # partyfacts partyfacts partyfacts
Tisza; Tisza Party # own own
Jobbik |Q633442 # partyfacts partyfacts partyfacts
Smer; Smer-SD; Direction - Social Democracy # own partyfacts
ANO movement # own own
Freedom Party of Austria; FPÖ; FPO # own partyfacts
Austrian People's Party; ÖVP; OVP |Q186867 # partyfacts partyfacts partyfacts
Sweden Democrats |Q504069 # partyfacts partyfacts partyfacts
True Finns; Finns Party # dbpedia partyfacts
Party for Freedom; PVV |Q332739 # partyfacts partyfacts partyfacts
Vlaams Belang # dbpedia own
New Flemish Alliance |Q28982 # partyfacts partyfacts partyfacts
Syriza; SYRIZA |Q222897 # partyfacts partyfacts partyfacts
New Democracy # partyfacts partyfacts
Golden Dawn |Q82256 # partyfacts partyfacts partyfacts
GERB # own own
Serbian Progressive Party; SNS # partyfacts partyfacts
Alliance of Independent Social Democrats; SNSD |Q1258283 # partyfacts partyfacts partyfacts
Party of Action and Solidarity; PAS |Q24909066 # partyfacts partyfacts partyfacts
Shor Party; Shor party # own head
Bloc of Communists and Socialists # own own
Georgian Dream; Georgian Dream - Democratic Georgia |Q46516 # partyfacts partyfacts partyfacts
United National Movement |Q1057495 # partyfacts partyfacts partyfacts
Prosperous Armenia |Q887193 # partyfacts partyfacts partyfacts
Civil Contract |Q17305307 # partyfacts partyfacts partyfacts
New Azerbaijan Party; Yeni Azerbaycan |Q876402 # partyfacts partyfacts partyfacts
Nur Otan; Amanat # partyfacts partyfacts
Servant of the People |Q52292915 # partyfacts partyfacts partyfacts
Petro Poroshenko Bloc; Bloc of Pyotr Poroshenko; Pyotr Poroshenko's Bloc # own own
European Solidarity |Q4349891 # partyfacts partyfacts partyfacts
Batkivshchyna; Batkivshchina; Fatherland party |Q45376 # partyfacts partyfacts partyfacts
Opposition Platform - For Life; Opposition Platform-For Life; Opposition Platform For Life # partyfacts partyfacts
Opposition Bloc |Q18121206 # partyfacts partyfacts partyfacts
Party of Regions |Q4266 # partyfacts partyfacts partyfacts
Svoboda # own own
Right Sector; Pravy Sektor |Q15361249 # partyfacts partyfacts partyfacts
UDAR # own own
Fatah; Fatah Movement |Q178888 # partyfacts partyfacts partyfacts
Likud; Likud Party |Q187009 # partyfacts partyfacts partyfacts
Yesh Atid |Q622716 # partyfacts partyfacts partyfacts
Blue and White |Q61788155 # partyfacts partyfacts partyfacts
Yamina # own own
Shas |Q904635 # partyfacts partyfacts partyfacts
Otzma Yehudit; Jewish Power |Q46559 # partyfacts partyfacts partyfacts
Religious Zionism # dbpedia own
Hadash |Q339706 # partyfacts partyfacts partyfacts
Meretz |Q239951 # partyfacts partyfacts partyfacts
Yisrael Beiteinu; Yisrael Beytenu |Q514442 # partyfacts partyfacts partyfacts
Justice and Development Party; AKP; AK Party; ruling Justice and Development Party # partyfacts partyfacts
Republican People's Party; CHP |Q19079 # partyfacts partyfacts partyfacts
Nationalist Movement Party; MHP |Q251077 # partyfacts partyfacts partyfacts
Peoples' Democratic Party; HDP |Q15123187 # partyfacts partyfacts partyfacts
Good Party; IYI Party # dbpedia partyfacts
Baath Party; Ba'ath Party; Arab Socialist Baath Party; Ba'ath # own head
Muslim Brotherhood # dbpedia own
Bharatiya Janata Party; BJP |Q10230 # partyfacts partyfacts partyfacts
Indian National Congress; INC; Congress party; Congress Party; All India Congress Committee; AICC |Q10225 # partyfacts partyfacts partyfacts
Aam Aadmi Party |Q129844 # partyfacts partyfacts partyfacts
Trinamool Congress; TMC; All India Trinamool Congress # dbpedia partyfacts
Dravida Munnetra Kazhagam; DMK |Q1255973 # partyfacts partyfacts partyfacts
All India Anna Dravida Munnetra Kazhagam; AIADMK |Q651141 # partyfacts partyfacts partyfacts
Shiv Sena |Q59177 # partyfacts partyfacts partyfacts
Samajwadi Party |Q1546941 # partyfacts partyfacts partyfacts
Bahujan Samaj Party; BSP |Q803681 # partyfacts partyfacts partyfacts
Janata Dal (United); JD(U); Janata Dal |Q904827 # partyfacts partyfacts partyfacts
Rashtriya Janata Dal; RJD |Q3176919 # partyfacts partyfacts partyfacts
Telangana Rashtra Samithi; TRS # dbpedia own
YSR Congress Party; YSRCP |Q8046035 # partyfacts partyfacts partyfacts
Telugu Desam Party; TDP |Q2279320 # partyfacts partyfacts partyfacts
Shiromani Akali Dal; Akali Dal |Q148034 # partyfacts partyfacts partyfacts
Communist Party of India |Q837159 # partyfacts partyfacts partyfacts
Rashtriya Swayamsevak Sangh; RSS # dbpedia head
Vishwa Hindu Parishad; VHP # dbpedia head
Pakistan Tehreek-e-Insaf; Tehreek-e-Insaf |Q284454 # partyfacts partyfacts partyfacts
Pakistan Muslim League-Nawaz; PML-N; Pakistan Muslim League # own partyfacts
Pakistan Peoples Party; Pakistan People's Party |Q186591 # partyfacts partyfacts partyfacts
Jamaat-e-Islami # partyfacts partyfacts
Awami League; Bangladesh Awami League # dbpedia partyfacts
Bangladesh Nationalist Party; BNP |Q496810 # partyfacts partyfacts partyfacts
Communist Party of China; Chinese Communist Party; CCP |Q17427 # partyfacts partyfacts partyfacts
Kuomintang; KMT; Chinese Nationalist Party # partyfacts partyfacts
Democratic Progressive Party; DPP # partyfacts partyfacts
Liberal Democratic Party; LDP # partyfacts partyfacts
Komeito |Q1061354 # partyfacts partyfacts partyfacts
Constitutional Democratic Party of Japan |Q99233271 # partyfacts partyfacts partyfacts
Nippon Ishin no Kai; Japan Innovation Party # own own
Democratic Party of Korea |Q15978686 # partyfacts partyfacts partyfacts
Workers' Party of Korea; WPK; Workers' Party |Q49623 # partyfacts partyfacts partyfacts
Communist Party of Vietnam; CPV |Q427325 # partyfacts partyfacts partyfacts
Lao People's Revolutionary Party |Q756180 # partyfacts partyfacts partyfacts
Cambodian People's Party; CPP |Q769308 # partyfacts partyfacts partyfacts
Pheu Thai; Pheu Thai Party # own partyfacts
Move Forward Party # dbpedia head
Palang Pracharath # own own
UMNO; United Malays National Organisation # own partyfacts
Barisan Nasional |Q808210 # partyfacts partyfacts partyfacts
Pakatan Harapan # dbpedia own
Golkar # own own
PDI-P; Indonesian Democratic Party of Struggle # own own
Gerindra # own own
National League for Democracy; NLD |Q849603 # partyfacts partyfacts partyfacts
National Unity Government; NUG # dbpedia own
African National Congress; ANC |Q83162 # partyfacts partyfacts partyfacts
Economic Freedom Fighters; EFF |Q15613585 # partyfacts partyfacts partyfacts
Inkatha Freedom Party; IFP |Q654444 # partyfacts partyfacts partyfacts
uMkhonto weSizwe; MK Party; uMkhonto weSizwe Party # dbpedia own
ZANU-PF; Zanu-PF; ZANU PF; Zanu PF # partyfacts partyfacts
Movement for Democratic Change; MDC # partyfacts partyfacts
Citizens Coalition for Change # own own
SWAPO; Swapo # partyfacts partyfacts
Frelimo; FRELIMO |Q504564 # partyfacts partyfacts partyfacts
Renamo; RENAMO |Q1425821 # partyfacts partyfacts partyfacts
MPLA # partyfacts partyfacts
UNITA # own own
Chama Cha Mapinduzi; CCM # dbpedia own
All Progressives Congress; APC |Q4729266 # partyfacts partyfacts partyfacts
National Democratic Congress; NDC # partyfacts partyfacts
New Patriotic Party |Q1148441 # partyfacts partyfacts partyfacts
United Democratic Alliance; UDA # partyfacts partyfacts
Orange Democratic Movement; ODM # partyfacts partyfacts
National Resistance Movement; NRM # partyfacts partyfacts
Morena; MORENA # partyfacts partyfacts
Institutional Revolutionary Party; PRI |Q682969 # partyfacts partyfacts partyfacts
National Action Party; PAN # partyfacts partyfacts
Party of the Democratic Revolution; PRD |Q767010 # partyfacts partyfacts partyfacts
United Socialist Party of Venezuela; PSUV |Q197864 # partyfacts partyfacts partyfacts
Movement for Socialism; Movement Toward Socialism # partyfacts partyfacts
Sandinista National Liberation Front; FSLN; Sandinista |Q27389 # partyfacts partyfacts partyfacts
Farabundo Marti National Liberation Front; FMLN # partyfacts partyfacts
Peronist Party; Justicialist Party # dbpedia partyfacts
La Libertad Avanza # own own
Communist Party of Cuba; PCC |Q371402 # partyfacts partyfacts partyfacts
Liberal Party of Australia |Q241149 # partyfacts partyfacts partyfacts
Australian Labor Party; ALP |Q216082 # partyfacts partyfacts partyfacts
One Nation # partyfacts partyfacts
European People's Party; EPP |Q208242 # partyfacts partyfacts partyfacts
Identity and Democracy # dbpedia own
Komsomol; Young Communist League # own own
Hizb ut-Tahrir; Hizb ut-Tahrir al-Islami |Q493302 # partyfacts partyfacts partyfacts
`;
