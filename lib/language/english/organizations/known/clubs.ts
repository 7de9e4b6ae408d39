/**
 * The clubs of the North American leagues (NBA, NFL, MLB, NHL, MLS), whose names no pattern finds: a city and a nickname. The nickname alone
 * counts where the article has the club's name, and only where it is no everyday word and one club's alone.
 */
export const clubs = `
Atlanta Hawks; <Hawks # nba_api nba_api
Boston Celtics; <Celtics # nba_api nba_api
Brooklyn Nets; <Nets # nba_api nba_api
Chicago Bulls; <Bulls # nba_api nba_api
Cleveland Cavaliers; <Cavaliers # nba_api nba_api
Dallas Mavericks; <Mavericks # nba_api nba_api
Golden State Warriors; <Warriors # nba_api nba_api
Memphis Grizzlies; <Grizzlies # nba_api nba_api
Milwaukee Bucks; <Bucks # nba_api nba_api
Phoenix Suns; <Suns # nba_api nba_api
Utah Jazz # nba_api nba_api
Arizona Cardinals # annie annie
Atlanta Falcons; <Falcons # annie annie
Buffalo Bills # annie annie
Carolina Panthers # annie annie
Chicago Bears # annie annie
Cincinnati Bengals; <Bengals # annie annie
Cleveland Browns # annie annie
Dallas Cowboys; <Cowboys # annie annie
Denver Broncos; <Broncos # annie annie
Las Vegas Raiders; <Raiders # dbpedia own
Los Angeles Chargers; <Chargers # dbpedia own
Miami Dolphins; <Dolphins # annie annie
Minnesota Vikings; <Vikings # annie annie
New York Giants # annie annie
New York Jets # annie annie
Philadelphia Eagles # annie annie
Tampa Bay Buccaneers; <Buccaneers # annie annie
Washington Redskins; <Redskins # annie annie
Arizona Diamondbacks; <Diamondbacks # annie annie
Baltimore Orioles; <Orioles # annie annie
Boston Red Sox; <Red Sox # annie annie
Chicago Cubs; <Cubs # annie annie
Colorado Rockies; <Rockies # annie annie
Houston Astros; <Astros # annie annie
Los Angeles Angels # dbpedia own
New York Mets; <Mets # annie annie
New York Yankees; <Yankees # annie annie
Philadelphia Phillies; <Phillies # annie annie
Houston Dynamo # compromise compromise
Sporting Kansas City # compromise compromise
Seattle Sounders # compromise compromise
`;
