/**
 * The clubs of the North American leagues (NBA, NFL, MLB, NHL, MLS), whose names no pattern finds: a city and a nickname. The nickname alone
 * counts where the article has the club's name, and only where it is no everyday word and one club's alone.
 */
export const clubs = `
Atlanta Hawks; <Hawks # nba_api nba_api
Boston Celtics; <Celtics # nba_api nba_api
Brooklyn Nets; <Nets # nba_api nba_api
Charlotte Hornets; <Hornets # nba_api nba_api
Chicago Bulls; <Bulls # nba_api nba_api
Cleveland Cavaliers; <Cavaliers # nba_api nba_api
Dallas Mavericks; <Mavericks # nba_api nba_api
Denver Nuggets; <Nuggets # nba_api nba_api
Detroit Pistons; <Pistons # nba_api nba_api
Golden State Warriors; <Warriors # nba_api nba_api
Houston Rockets; <Rockets # nba_api nba_api
Indiana Pacers; <Pacers # nba_api nba_api
Los Angeles Clippers; <Clippers # nba_api nba_api
Los Angeles Lakers; <Lakers # nba_api nba_api
Memphis Grizzlies; <Grizzlies # nba_api nba_api
Miami Heat # nba_api nba_api
Milwaukee Bucks; <Bucks # nba_api nba_api
Minnesota Timberwolves; <Timberwolves # nba_api nba_api
New Orleans Pelicans; <Pelicans # nba_api nba_api
New York Knicks; <Knicks # nba_api nba_api
Oklahoma City Thunder # nba_api nba_api
Orlando Magic # nba_api nba_api
Philadelphia 76ers; <76ers # nba_api nba_api
Phoenix Suns; <Suns # nba_api nba_api
Portland Trail Blazers; <Trail Blazers # nba_api nba_api
Sacramento Kings # nba_api nba_api
San Antonio Spurs # nba_api nba_api
Toronto Raptors; <Raptors # nba_api nba_api
Utah Jazz # nba_api nba_api
Washington Wizards; <Wizards # nba_api nba_api
Arizona Cardinals # annie annie
Atlanta Falcons; <Falcons # annie annie
Baltimore Ravens; <Ravens # annie annie
Buffalo Bills # annie annie
Carolina Panthers # annie annie
Chicago Bears # annie annie
Cincinnati Bengals; <Bengals # annie annie
Cleveland Browns # annie annie
Dallas Cowboys; <Cowboys # annie annie
Denver Broncos; <Broncos # annie annie
Detroit Lions # annie annie
Green Bay Packers; <Packers # annie annie
Houston Texans # annie annie
Indianapolis Colts; <Colts # annie annie
Jacksonville Jaguars; <Jaguars # annie annie
Kansas City Chiefs # annie annie
Las Vegas Raiders; <Raiders # dbpedia own
Los Angeles Chargers; <Chargers # dbpedia own
Los Angeles Rams; <Rams # dbpedia own
Miami Dolphins; <Dolphins # annie annie
Minnesota Vikings; <Vikings # annie annie
New England Patriots # annie annie
New Orleans Saints # annie annie
New York Giants # annie annie
New York Jets # annie annie
Philadelphia Eagles # annie annie
Pittsburgh Steelers; <Steelers # annie annie
San Francisco 49ers; <49ers # annie annie
Seattle Seahawks; <Seahawks # annie annie
Tampa Bay Buccaneers; <Buccaneers # annie annie
Tennessee Titans; <Titans # annie annie
Washington Commanders # dbpedia own
Washington Redskins; <Redskins # annie annie
Arizona Diamondbacks; <Diamondbacks # annie annie
Atlanta Braves; <Braves # annie annie
Baltimore Orioles; <Orioles # annie annie
Boston Red Sox; <Red Sox # annie annie
Chicago Cubs; <Cubs # annie annie
Chicago White Sox; <White Sox # annie annie
Cincinnati Reds # annie annie
Cleveland Guardians # compromise compromise
Colorado Rockies; <Rockies # annie annie
Detroit Tigers # annie annie
Houston Astros; <Astros # annie annie
Kansas City Royals # annie annie
Los Angeles Angels # dbpedia own
Los Angeles Dodgers; <Dodgers # annie annie
Miami Marlins; <Marlins # annie annie
Milwaukee Brewers; <Brewers # annie annie
Minnesota Twins # annie annie
New York Mets; <Mets # annie annie
New York Yankees; <Yankees # annie annie
Philadelphia Phillies; <Phillies # annie annie
Pittsburgh Pirates # annie annie
San Diego Padres; <Padres # annie annie
San Francisco Giants # annie annie
Seattle Mariners; <Mariners # annie annie
St. Louis Cardinals # annie annie
Tampa Bay Rays; <Rays # annie annie
Texas Rangers # annie annie
Toronto Blue Jays; <Blue Jays # annie annie
Washington Nationals # annie annie
Anaheim Ducks # dbpedia own
Arizona Coyotes; <Coyotes # dbpedia own
Boston Bruins; <Bruins # dbpedia own
Buffalo Sabres; <Sabres # dbpedia own
Calgary Flames; <Flames # dbpedia own
Carolina Hurricanes # dbpedia own
Chicago Blackhawks; <Blackhawks # dbpedia own
Colorado Avalanche # dbpedia own
Columbus Blue Jackets; <Blue Jackets # dbpedia own
Dallas Stars # dbpedia own
Detroit Red Wings; <Red Wings # dbpedia own
Edmonton Oilers; <Oilers # dbpedia own
Florida Panthers # dbpedia own
Los Angeles Kings # dbpedia own
Minnesota Wild # dbpedia own
Montreal Canadiens; <Canadiens # annie annie
Nashville Predators; <Predators # dbpedia own
New Jersey Devils # dbpedia own
New York Islanders # dbpedia own
New York Rangers # dbpedia own
Ottawa Senators # dbpedia own
Philadelphia Flyers; <Flyers # dbpedia own
Pittsburgh Penguins; <Penguins # dbpedia own
San Jose Sharks; <Sharks # dbpedia own
Seattle Kraken; <Kraken # dbpedia own
St. Louis Blues # dbpedia own
Tampa Bay Lightning # dbpedia own
Toronto Maple Leafs; <Maple Leafs # annie annie
Vancouver Canucks; <Canucks # dbpedia own
Vegas Golden Knights; <Golden Knights # dbpedia own
Washington Capitals # dbpedia own
Winnipeg Jets # dbpedia own
Chicago Fire # compromise compromise
Colorado Rapids # compromise compromise
Columbus Crew # annie annie
Houston Dynamo # compromise compromise
Sporting Kansas City # compromise compromise
LA Galaxy # compromise compromise
CF Montréal # dbpedia own
Nashville SC # dbpedia own
New England Revolution # compromise compromise
New York Red Bulls # compromise compromise
Orlando City # dbpedia own
Philadelphia Union # compromise compromise
Portland Timbers # compromise compromise
Real Salt Lake # compromise compromise
San Jose Earthquakes # compromise compromise
Seattle Sounders # compromise compromise
Vancouver Whitecaps # compromise compromise
`;
