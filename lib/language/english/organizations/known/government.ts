/**
 * Ministries, agencies, special services and institutions named by their seat that names do not give away, and those of Russia and the United
 * States that wires name most. Any country's ministry, army, bank or court is found by its pattern, without a line here.
 */
export const government = `
Kremlin # own own
White House; Oval Office # annie annie
Pentagon; US Department of War; Department of War # annie annie
US Department of Defense; US Defense Department; Department of Defense; Defense Department; DoD # nsi nsi
US Department of State; US State Department; State Department; Department of State; United States Department of State; Foggy Bottom # own annie
US Treasury Department; US Treasury; US Department of the Treasury; Treasury Department; Department of the Treasury # dbpedia annie
US Department of Justice; US Justice Department; Justice Department; Department of Justice; DOJ; DoJ # own annie
US Department of Homeland Security; Department of Homeland Security; Homeland Security Department; DHS # own head
US Department of Energy; Department of Energy; US Energy Department # own head
US Department of Commerce; US Commerce Department; Department of Commerce # own annie
US Department of Labor; Department of Labor; Labor Department # own annie
US Department of Agriculture; Department of Agriculture; USDA # own annie
US Department of Health and Human Services; Department of Health and Human Services; HHS # own annie
US Department of Veterans Affairs; Department of Veterans Affairs # nsi head
US Department of Transportation; Department of Transportation # own annie
US Environmental Protection Agency; Environmental Protection Agency; EPA # own head
Capitol Hill; Capitol # dbpedia own
Downing Street; 10 Downing Street; Number 10 # dbpedia own
Whitehall # own own
Elysee Palace; Elysee; Élysée; Élysée Palace # dbpedia own
Blue House # dbpedia own
Casa Rosada # dbpedia own
Buckingham Palace; Kensington Palace # dbpedia own
Holy See # nsi own
Vatican City State # dbpedia own
Quai d'Orsay # dbpedia own
Bankova # own own
Smolny # own own
Central Intelligence Agency; CIA # nsi nsi
Federal Bureau of Investigation; FBI # annie annie
National Security Agency; NSA # nsi head
US National Security Council; White House National Security Council # own head
Defense Intelligence Agency; DIA # dbpedia head
Office of the Director of National Intelligence; ODNI # own head
Secret Service; US Secret Service # annie annie
National Aeronautics and Space Administration; NASA; Nasa # annie annie
Federal Reserve; Federal Reserve System; US Federal Reserve; Fed; US Fed; Federal Reserve Board # annie annie
Federal Aviation Administration; FAA # annie annie
Food and Drug Administration; FDA # own head
Centers for Disease Control and Prevention; CDC; US Centers for Disease Control and Prevention; Centers for Disease Control # own own
National Institutes of Health; NIH # own own
National Oceanic and Atmospheric Administration; NOAA # nsi head
National Transportation Safety Board; NTSB # annie annie
National Highway Traffic Safety Administration; NHTSA # own head
Securities and Exchange Commission; SEC # annie annie
Commodity Futures Trading Commission; CFTC # own head
Federal Trade Commission; FTC # dbpedia head
Federal Communications Commission; FCC # annie annie
Federal Election Commission; FEC # dbpedia head
Federal Emergency Management Agency; FEMA # annie annie
Immigration and Customs Enforcement; US Immigration and Customs Enforcement; <ICE # own own
Customs and Border Protection; US Customs and Border Protection; CBP # nsi own
Drug Enforcement Administration; DEA # dbpedia head
Bureau of Alcohol, Tobacco, Firearms and Explosives; ATF # own head
Office of Foreign Assets Control; OFAC; Treasury's Office of Foreign Assets Control # own head
Internal Revenue Service; IRS # annie annie
US Agency for International Development; USAID; United States Agency for International Development; U.S. Agency for International Development # own head
US Geological Survey; USGS; United States Geological Survey # dbpedia nsi
Census Bureau; US Census Bureau # dbpedia head
Energy Information Administration; EIA; US Energy Information Administration # dbpedia head
Office of the United States Trade Representative; USTR # own head
US Agency for Global Media; USAGM # own head
Broadcasting Board of Governors # own head
Department of Government Efficiency; DOGE # own head
Library of Congress # dbpedia own
National Endowment for Democracy; NED # own own
Export-Import Bank # dbpedia own
New York Police Department; NYPD # nsi nsi
Los Angeles Police Department; LAPD # nsi nsi
Scotland Yard; Metropolitan Police; Met Police # dbpedia nsi
Secret Intelligence Service; MI6; MI-6 # dbpedia head
Security Service; MI5; MI-5 # dbpedia head
Government Communications Headquarters; GCHQ # dbpedia own
Home Office; UK Home Office; British Home Office # annie annie
Foreign, Commonwealth and Development Office; Foreign Office; UK Foreign Office; British Foreign Office; FCDO; Foreign and Commonwealth Office; Foreign, Commonwealth & Development Office # own annie
UK Ministry of Defence; <Ministry of Defence; British Ministry of Defence; MoD; MOD # own head
National Health Service; NHS; NHS England # nsi head
HM Revenue and Customs; HMRC # own head
Office for National Statistics; ONS # annie head
National Crime Agency; NCA # dbpedia head
Crown Prosecution Service; CPS # dbpedia head
Financial Conduct Authority; FCA # dbpedia head
Ofcom # own own
Ofgem # own own
Ofsted # own own
Bank of England; BoE # annie own
Bank of Russia; Central Bank of Russia; Russian Central Bank; CBR; Central Bank of the Russian Federation # dbpedia own
Bank of Japan; BOJ; BoJ # dbpedia own
Bank of Canada # dbpedia own
Bank of Korea # dbpedia own
Bank of Israel # dbpedia own
Bank of Mexico; Banxico # dbpedia own
Bank of France; Banque de France # dbpedia own
Bank of Italy; Bankitalia # dbpedia own
Bank of Spain # dbpedia own
Bank of Thailand # dbpedia own
Bank of Ghana # dbpedia own
Bank Indonesia # dbpedia own
Bank Negara Malaysia; Bank Negara # dbpedia own
Bundesbank; Deutsche Bundesbank # own head
People's Bank of China; PBOC; PBoC # own own
Reserve Bank of India; RBI # own own
Reserve Bank of Australia; RBA # own own
Reserve Bank of New Zealand; RBNZ # own own
State Bank of Pakistan; SBP # own own
Swiss National Bank; SNB # dbpedia own
Norges Bank # dbpedia own
Riksbank; Sveriges Riksbank # own own
Monetary Authority of Singapore; MAS # own head
Hong Kong Monetary Authority; HKMA # own head
Saudi Central Bank; SAMA # dbpedia own
National Bank of Ukraine; NBU # own own
National Bank of Kazakhstan # own own
South African Reserve Bank; SARB # own own
Central Bank of Nigeria; CBN # own own
Russian Foreign Ministry; Russian Ministry of Foreign Affairs; Ministry of Foreign Affairs of Russia; Ministry of Foreign Affairs of the Russian Federation; Russian MFA; Russia's MFA # own head
Russian Defense Ministry; Russian Ministry of Defense; Ministry of Defense of Russia; Ministry of Defense of the Russian Federation; Russian MoD # own head
Russian Interior Ministry; Russian Ministry of Internal Affairs; Ministry of Internal Affairs of the Russian Federation # own head
Russian Emergencies Ministry; Russian Emergency Situations Ministry; Russian Ministry of Emergency Situations; EMERCOM; Emercom # own head
Russian Ministry of Economic Development; Russian Economic Development Ministry; Russian Economy Ministry # own head
Russian Finance Ministry; Russian Ministry of Finance # own head
Russian Energy Ministry; Russian Ministry of Energy # own head
Russian Ministry of Industry and Trade; Russian Industry and Trade Ministry; Minpromtorg # own head
Federal Security Service; FSB; Russian Federal Security Service; Russia's FSB; Federal Security Service of Russia; FSB of Russia # dbpedia head
Foreign Intelligence Service; SVR; Russian Foreign Intelligence Service; Russian SVR # dbpedia head
Federal Guard Service; FSO; Federal Protective Service; Federal Protection Service # own head
Main Intelligence Directorate; GRU # own head
Federal Service of National Guard Troops; Rosgvardia; Rosgvardiya; Russian National Guard # own head
Investigative Committee of Russia; Russian Investigative Committee; Investigative Committee; Russia's Investigative Committee; RIC; ICR # own head
Prosecutor General's Office; Russian Prosecutor General's Office; Prosecutor General's Office of Russia; Prosecutor-General's Office # own head
Federal Customs Service; Russian Federal Customs Service # dbpedia head
Federal Tax Service; Russian Federal Tax Service # own head
Federal Antimonopoly Service; Russian Federal Anti-Monopoly Service; Federal Anti-Monopoly Service; FAS # dbpedia head
Federal Penitentiary Service; FSIN # dbpedia head
Federal Bailiff Service; Russian Federal Bailiff Service # own head
Federal Biomedical Agency; Federal Medical-Biological Agency; FMBA # own head
Roscomnadzor; Roskomnadzor; Federal Service for Supervision of Communications, Information Technology and Mass Media # own own
Rospotrebnadzor; Federal Service for Surveillance on Consumer Rights Protection and Human Wellbeing # own own
Rosselkhoznadzor; Federal Service for Veterinary and Phytosanitary Surveillance # own own
Roszdravnadzor # own own
Rosprirodnadzor # own own
Rostransnadzor # own own
Rostekhnadzor; Rostechnadzor # own own
Rosaviatsiya; Rosaviatsia; Federal Air Transport Agency # own own
Rosmorrechflot; Federal Agency for Maritime and River Transport # own own
Rosstat; Federal State Statistics Service # own own
Rosfinmonitoring; Federal Financial Monitoring Service # own own
Rosreestr; Rosreyestr # own own
Rosimushchestvo # own own
Rosnedra # own own
Rosleskhoz # own own
Rosrybolovstvo; Federal Fishery Agency; Federal Agency for Fishery # own own
Rosturizm # own own
Rosobrnadzor # own own
Rosobrazovaniye # own own
Rossotrudnichestvo; Russian Federal Agency for the Commonwealth of Independent States Affairs # own own
Rosmolodezh; Rosmolodyozh # own own
Roshydromet; Rosgidromet # own own
Rospatent # own own
Roszheldor # own own
Rosavtodor # own own
Rosrezerv # own own
Rosarkhiv # own own
Rosobrzakaz # own own
Glavgosexpertiza # own own
Russian Security Council; Security Council of Russia; Security Council of the Russian Federation; Russian National Security Council # dbpedia head
Russian government's office # own own
Central Election Commission; CEC; Russian Central Election Commission; Russia's Central Election Commission; Central Electoral Commission # own head
Accounts Chamber; Russian Accounts Chamber # own own
Civic Chamber; Russian Civic Chamber; Public Chamber; Russian Public Chamber # own own
Gosatomnadzor # own own
Russian Presidential Administration; Kremlin Administration; Russian presidential administration # dbpedia head
KGB; Committee for State Security; State Security Committee # own own
NKVD # own own
Security Service of Ukraine; SBU; Ukrainian Security Service; Ukraine's Security Service # own head
Main Intelligence Directorate of Ukraine; GUR; HUR; Ukrainian Main Intelligence Directorate # own head
National Anti-Corruption Bureau of Ukraine; NABU; National Anti-Corruption Bureau # own head
Specialized Anti-Corruption Prosecutor's Office; SAPO # own head
National Security and Defense Council of Ukraine; NSDC; National Security and Defense Council; Ukrainian National Security and Defense Council # own head
State Emergency Service of Ukraine; State Emergency Service; Ukrainian State Emergency Service # own head
State Border Guard Service of Ukraine; State Border Guard Service # own head
Mossad # own own
Shin Bet; Shabak # dbpedia own
Inter-Services Intelligence; ISI # dbpedia own
Research and Analysis Wing # own own
Central Bureau of Investigation; CBI # own head
National Investigation Agency; NIA # dbpedia head
Election Commission of India; ECI # own head
Indian Space Research Organisation; ISRO; Isro # own own
Defence Research and Development Organisation; DRDO # own own
NITI Aayog; Niti Aayog # dbpedia own
Federal Intelligence Service; BND; Bundesnachrichtendienst # nsi nsi
Federal Office for the Protection of the Constitution; BfV # own head
Robert Koch Institute; RKI # dbpedia own
Directorate-General for External Security; DGSE # nsi own
National Intelligence Organization # dbpedia own
National Intelligence Service; NIS # dbpedia head
Ministry of State Security; MSS # own head
State Council of China # own head
Central Military Commission; CMC # dbpedia head
National Development and Reform Commission; NDRC # own head
National Health Commission; NHC # dbpedia head
National Bureau of Statistics; NBS # own head
State Administration for Market Regulation; SAMR # own head
Cyberspace Administration of China; CAC # own head
China National Space Administration; CNSA # own head
China Manned Space Agency; CMSA # own head
China Securities Regulatory Commission; CSRC # own head
Supreme People's Procuratorate # dbpedia own
Japan Aerospace Exploration Agency; JAXA # own head
Japan Meteorological Agency; JMA # dbpedia head
Japan International Cooperation Agency; JICA # own head
Korea International Cooperation Agency; KOICA # own head
Roscosmos; Roskosmos; State Space Corporation Roscosmos; State Corporation Roscosmos; Roscosmos State Corporation # own own
Canadian Space Agency; CSA # annie annie
Royal Canadian Mounted Police; RCMP # nsi nsi
Australian Federal Police # dbpedia own
Australian Security Intelligence Organisation; ASIO # own own
Garda; Gardai; Gardaí; Garda Siochana; An Garda Siochana # own nsi
Guardia Civil; Civil Guard # own own
Guardia di Finanza # nsi nsi
Supreme National Security Council; SNSC # own head
Atomic Energy Organization of Iran; AEOI # own own
Assembly of Experts # dbpedia own
Palestinian Authority; Palestinian National Authority; PNA # dbpedia head
Disaster and Emergency Management Authority; AFAD # own head
Independent National Electoral Commission; INEC # own head
Economic and Financial Crimes Commission; EFCC # own head
National Human Rights Commission; NHRC # own head
National Prosecuting Authority; NPA # dbpedia head
South African Police Service; SAPS # nsi nsi
!Hawks # own own
Public Protector's Office # own head
Financial Intelligence Unit; FIU # dbpedia own
Defense Advanced Research Projects Agency; DARPA # annie annie
Deposit Insurance Agency # own head
`;
