/**
 * Ministries, agencies, special services and institutions named by their seat that names do not give away, and those of Russia and the United
 * States that wires name most. Any country's ministry, army, bank or court is found by its pattern, without a line here.
 * Chosen and written for this project from general knowledge.
 */
export const government = `
Kremlin
White House; Oval Office
Pentagon; US Department of War; Department of War
US Department of Defense; US Defense Department; Department of Defense; Defense Department; DoD
US Department of State; US State Department; State Department; Department of State; United States Department of State; Foggy Bottom
US Treasury Department; US Treasury; US Department of the Treasury; Treasury Department; Department of the Treasury
US Department of Justice; US Justice Department; Justice Department; Department of Justice; DOJ; DoJ
US Department of Homeland Security; Department of Homeland Security; Homeland Security Department; DHS
US Department of Energy; Department of Energy; US Energy Department
US Department of Commerce; US Commerce Department; Department of Commerce
US Department of Labor; Department of Labor; Labor Department
US Department of Agriculture; Department of Agriculture; USDA
US Department of Health and Human Services; Department of Health and Human Services; HHS
US Department of Veterans Affairs; Department of Veterans Affairs
US Department of Transportation; Department of Transportation
US Environmental Protection Agency; Environmental Protection Agency; EPA
Capitol Hill; Capitol
Downing Street; 10 Downing Street; Number 10
Whitehall
Elysee Palace; Elysee; Élysée; Élysée Palace
Blue House
Casa Rosada
Buckingham Palace; Kensington Palace
Holy See
Vatican City State
Quai d'Orsay
Bankova
Smolny
Central Intelligence Agency; CIA
Federal Bureau of Investigation; FBI
National Security Agency; NSA
US National Security Council; White House National Security Council
Defense Intelligence Agency; DIA
Office of the Director of National Intelligence; ODNI
Secret Service; US Secret Service
National Aeronautics and Space Administration; NASA; Nasa
Federal Reserve; Federal Reserve System; US Federal Reserve; Fed; US Fed; Federal Reserve Board
Federal Aviation Administration; FAA
Food and Drug Administration; FDA
Centers for Disease Control and Prevention; CDC; US Centers for Disease Control and Prevention; Centers for Disease Control
National Institutes of Health; NIH
National Oceanic and Atmospheric Administration; NOAA
National Transportation Safety Board; NTSB
National Highway Traffic Safety Administration; NHTSA
Securities and Exchange Commission; SEC
Commodity Futures Trading Commission; CFTC
Federal Trade Commission; FTC
Federal Communications Commission; FCC
Federal Election Commission; FEC
Federal Emergency Management Agency; FEMA
Immigration and Customs Enforcement; US Immigration and Customs Enforcement; ICE
Customs and Border Protection; US Customs and Border Protection; CBP
Drug Enforcement Administration; DEA
Bureau of Alcohol, Tobacco, Firearms and Explosives; ATF
Office of Foreign Assets Control; OFAC; Treasury's Office of Foreign Assets Control
Internal Revenue Service; IRS
US Agency for International Development; USAID; United States Agency for International Development; U.S. Agency for International Development
US Geological Survey; USGS; United States Geological Survey
Census Bureau; US Census Bureau
Bureau of Labor Statistics
Energy Information Administration; EIA; US Energy Information Administration
Office of the United States Trade Representative; USTR
US Agency for Global Media; USAGM
Broadcasting Board of Governors
Department of Government Efficiency; DOGE
Library of Congress
Peace Corps
Nuclear Regulatory Commission
National Endowment for Democracy; NED
Export-Import Bank
New York Police Department; NYPD
Los Angeles Police Department; LAPD
Scotland Yard; Metropolitan Police; Met Police
Secret Intelligence Service; MI6; MI-6
Security Service; MI5; MI-5
Government Communications Headquarters; GCHQ
Home Office; UK Home Office; British Home Office
Foreign, Commonwealth and Development Office; Foreign Office; UK Foreign Office; British Foreign Office; FCDO; Foreign and Commonwealth Office; Foreign, Commonwealth & Development Office
UK Ministry of Defence; <Ministry of Defence; British Ministry of Defence; MoD; MOD
Cabinet Office
National Health Service; NHS; NHS England
HM Treasury
HM Revenue and Customs; HMRC
Office for National Statistics; ONS
National Crime Agency; NCA
Crown Prosecution Service; CPS
Financial Conduct Authority; FCA
Ofcom
Ofgem
Ofsted
Bank of England; BoE
Bank of Russia; Central Bank of Russia; Russian Central Bank; CBR; Central Bank of the Russian Federation
Bank of Japan; BOJ; BoJ
Bank of Canada
Bank of Korea
Bank of Israel
Bank of Mexico; Banxico
Bank of France; Banque de France
Bank of Italy; Bankitalia
Bank of Spain
Bank of Thailand
Bank of Ghana
Bank Indonesia
Bank Negara Malaysia; Bank Negara
Bank Negara Indonesia
Bundesbank; Deutsche Bundesbank
People's Bank of China; PBOC; PBoC
Reserve Bank of India; RBI
Reserve Bank of Australia; RBA
Reserve Bank of New Zealand; RBNZ
State Bank of Pakistan; SBP
Swiss National Bank; SNB
Norges Bank
Riksbank; Sveriges Riksbank
Monetary Authority of Singapore; MAS
Hong Kong Monetary Authority; HKMA
Saudi Central Bank; SAMA
National Bank of Ukraine; NBU
National Bank of Kazakhstan
South African Reserve Bank; SARB
Central Bank of Nigeria; CBN
Russian Foreign Ministry; Russian Ministry of Foreign Affairs; Ministry of Foreign Affairs of Russia; Ministry of Foreign Affairs of the Russian Federation; Russian MFA; Russia's MFA
Russian Defense Ministry; Russian Ministry of Defense; Ministry of Defense of Russia; Ministry of Defense of the Russian Federation; Russian MoD
Russian Interior Ministry; Russian Ministry of Internal Affairs; Ministry of Internal Affairs of the Russian Federation
Russian Emergencies Ministry; Russian Emergency Situations Ministry; Russian Ministry of Emergency Situations; EMERCOM; Emercom
Russian Ministry of Economic Development; Russian Economic Development Ministry; Russian Economy Ministry
Russian Finance Ministry; Russian Ministry of Finance
Russian Energy Ministry; Russian Ministry of Energy
Russian Ministry of Industry and Trade; Russian Industry and Trade Ministry; Minpromtorg
Federal Security Service; FSB; Russian Federal Security Service; Russia's FSB; Federal Security Service of Russia; FSB of Russia
Foreign Intelligence Service; SVR; Russian Foreign Intelligence Service; Russian SVR
Federal Guard Service; FSO; Federal Protective Service; Federal Protection Service
Main Intelligence Directorate; GRU
Federal Service of National Guard Troops; Rosgvardia; Rosgvardiya; Russian National Guard
Investigative Committee of Russia; Russian Investigative Committee; Investigative Committee; Russia's Investigative Committee; RIC; ICR
Prosecutor General's Office; Russian Prosecutor General's Office; Prosecutor General's Office of Russia; Prosecutor-General's Office
Federal Customs Service; Russian Federal Customs Service
Federal Tax Service; Russian Federal Tax Service
Federal Antimonopoly Service; Russian Federal Anti-Monopoly Service; Federal Anti-Monopoly Service; FAS
Federal Penitentiary Service; FSIN
Federal Bailiff Service; Russian Federal Bailiff Service
Federal Agency for Ethnic Affairs
Federal Biomedical Agency; Federal Medical-Biological Agency; FMBA
Roscomnadzor; Roskomnadzor; Federal Service for Supervision of Communications, Information Technology and Mass Media
Rospotrebnadzor; Federal Service for Surveillance on Consumer Rights Protection and Human Wellbeing
Rosselkhoznadzor; Federal Service for Veterinary and Phytosanitary Surveillance
Roszdravnadzor
Rosprirodnadzor
Rostransnadzor
Rostekhnadzor; Rostechnadzor
Rosaviatsiya; Rosaviatsia; Federal Air Transport Agency
Rosmorrechflot; Federal Agency for Maritime and River Transport
Rosstat; Federal State Statistics Service
Rosfinmonitoring; Federal Financial Monitoring Service
Rosreestr; Rosreyestr
Rosimushchestvo
Rosnedra
Rosleskhoz
Rosrybolovstvo; Federal Fishery Agency; Federal Agency for Fishery
Rosturizm
Rosobrnadzor
Rosobrazovaniye
Rossotrudnichestvo; Russian Federal Agency for the Commonwealth of Independent States Affairs
Rosmolodezh; Rosmolodyozh
Roshydromet; Rosgidromet
Rospatent
Roszheldor
Rosavtodor
Rosrezerv
Rosarkhiv
Rosobrzakaz
Glavgosexpertiza
Russian Security Council; Security Council of Russia; Security Council of the Russian Federation; Russian National Security Council
Russian government's office
Central Election Commission; CEC; Russian Central Election Commission; Russia's Central Election Commission; Central Electoral Commission
Accounts Chamber; Russian Accounts Chamber
Civic Chamber; Russian Civic Chamber; Public Chamber; Russian Public Chamber
Gosatomnadzor
Russian Presidential Administration; Kremlin Administration; Russian presidential administration
Russian Academy of Sciences; RAS
KGB; Committee for State Security; State Security Committee
NKVD
Security Service of Ukraine; SBU; Ukrainian Security Service; Ukraine's Security Service
Main Intelligence Directorate of Ukraine; GUR; HUR; Ukrainian Main Intelligence Directorate
National Anti-Corruption Bureau of Ukraine; NABU; National Anti-Corruption Bureau
Specialized Anti-Corruption Prosecutor's Office; SAPO
National Security and Defense Council of Ukraine; NSDC; National Security and Defense Council; Ukrainian National Security and Defense Council
State Emergency Service of Ukraine; State Emergency Service; Ukrainian State Emergency Service
State Border Guard Service of Ukraine; State Border Guard Service
Mossad
Shin Bet; Shabak
Inter-Services Intelligence; ISI
Research and Analysis Wing
Intelligence Bureau
Central Bureau of Investigation; CBI
Enforcement Directorate
National Investigation Agency; NIA
Income Tax Department
Election Commission of India; ECI
Indian Space Research Organisation; ISRO; Isro
Defence Research and Development Organisation; DRDO
NITI Aayog; Niti Aayog
Federal Intelligence Service; BND; Bundesnachrichtendienst
Federal Office for the Protection of the Constitution; BfV
Robert Koch Institute; RKI
Bundeswehr; German Bundeswehr
Directorate-General for External Security; DGSE
National Intelligence Organization
National Intelligence Service; NIS
Ministry of State Security; MSS
State Council of China
Central Military Commission; CMC
Taiwan Affairs Office
National Development and Reform Commission; NDRC
National Health Commission; NHC
National Bureau of Statistics; NBS
State Administration for Market Regulation; SAMR
Cyberspace Administration of China; CAC
China National Space Administration; CNSA
China Manned Space Agency; CMSA
China Securities Regulatory Commission; CSRC
General Administration of Customs
National Immigration Administration
Supreme People's Procuratorate
Japan Aerospace Exploration Agency; JAXA
Japan Meteorological Agency; JMA
Japan International Cooperation Agency; JICA
Korea International Cooperation Agency; KOICA
Roscosmos; Roskosmos; State Space Corporation Roscosmos; State Corporation Roscosmos; Roscosmos State Corporation
Canadian Space Agency; CSA
Royal Canadian Mounted Police; RCMP
Australian Federal Police
Australian Security Intelligence Organisation; ASIO
Garda; Gardai; Gardaí; Garda Siochana; An Garda Siochana
Guardia Civil; Civil Guard
Guardia di Finanza
Supreme National Security Council; SNSC
Atomic Energy Organization of Iran; AEOI
Guardian Council
Expediency Council
Assembly of Experts
Palestinian Authority; Palestinian National Authority; PNA
Disaster and Emergency Management Authority; AFAD
Independent National Electoral Commission; INEC
Economic and Financial Crimes Commission; EFCC
National Human Rights Commission; NHRC
National Prosecuting Authority; NPA
South African Police Service; SAPS
!Hawks
Public Protector's Office
Financial Intelligence Unit; FIU
Australian Electoral Commission
`;
