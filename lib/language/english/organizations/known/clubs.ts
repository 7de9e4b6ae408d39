/**
 * The clubs of the North American leagues (NBA, NFL, MLB, NHL, MLS), whose names no pattern finds: a city and a nickname. The nickname alone
 * counts where the article has the club's name, and only where it is no everyday word and one club's alone. Names from the leagues' tables.
 */
export const clubs = `
Atlanta Hawks; <Hawks
Boston Celtics; <Celtics
Brooklyn Nets; <Nets
Charlotte Hornets; <Hornets
Chicago Bulls; <Bulls
Cleveland Cavaliers; <Cavaliers
Dallas Mavericks; <Mavericks
Denver Nuggets; <Nuggets
Detroit Pistons; <Pistons
Golden State Warriors; <Warriors
Houston Rockets; <Rockets
Indiana Pacers; <Pacers
Los Angeles Clippers; <Clippers
Los Angeles Lakers; <Lakers
Memphis Grizzlies; <Grizzlies
Miami Heat
Milwaukee Bucks; <Bucks
Minnesota Timberwolves; <Timberwolves
New Orleans Pelicans; <Pelicans
New York Knicks; <Knicks
Oklahoma City Thunder
Orlando Magic
Philadelphia 76ers; <76ers
Phoenix Suns; <Suns
Portland Trail Blazers; <Trail Blazers
Sacramento Kings
San Antonio Spurs
Toronto Raptors; <Raptors
Utah Jazz
Washington Wizards; <Wizards
Arizona Cardinals
Atlanta Falcons; <Falcons
Baltimore Ravens; <Ravens
Buffalo Bills
Carolina Panthers
Chicago Bears
Cincinnati Bengals; <Bengals
Cleveland Browns
Dallas Cowboys; <Cowboys
Denver Broncos; <Broncos
Detroit Lions
Green Bay Packers; <Packers
Houston Texans
Indianapolis Colts; <Colts
Jacksonville Jaguars; <Jaguars
Kansas City Chiefs
Las Vegas Raiders; <Raiders
Los Angeles Chargers; <Chargers
Los Angeles Rams; <Rams
Miami Dolphins; <Dolphins
Minnesota Vikings; <Vikings
New England Patriots
New Orleans Saints
New York Giants
New York Jets
Philadelphia Eagles
Pittsburgh Steelers; <Steelers
San Francisco 49ers; <49ers
Seattle Seahawks; <Seahawks
Tampa Bay Buccaneers; <Buccaneers
Tennessee Titans; <Titans
Washington Commanders
Washington Redskins; <Redskins
Arizona Diamondbacks; <Diamondbacks
Atlanta Braves; <Braves
Baltimore Orioles; <Orioles
Boston Red Sox; <Red Sox
Chicago Cubs; <Cubs
Chicago White Sox; <White Sox
Cincinnati Reds
Cleveland Guardians
Colorado Rockies; <Rockies
Detroit Tigers
Houston Astros; <Astros
Kansas City Royals
Los Angeles Angels
Los Angeles Dodgers; <Dodgers
Miami Marlins; <Marlins
Milwaukee Brewers; <Brewers
Minnesota Twins
New York Mets; <Mets
New York Yankees; <Yankees
Philadelphia Phillies; <Phillies
Pittsburgh Pirates
San Diego Padres; <Padres
San Francisco Giants
Seattle Mariners; <Mariners
St. Louis Cardinals
Tampa Bay Rays; <Rays
Texas Rangers
Toronto Blue Jays; <Blue Jays
Washington Nationals
Anaheim Ducks
Arizona Coyotes; <Coyotes
Boston Bruins; <Bruins
Buffalo Sabres; <Sabres
Calgary Flames; <Flames
Carolina Hurricanes
Chicago Blackhawks; <Blackhawks
Colorado Avalanche
Columbus Blue Jackets; <Blue Jackets
Dallas Stars
Detroit Red Wings; <Red Wings
Edmonton Oilers; <Oilers
Florida Panthers
Los Angeles Kings
Minnesota Wild
Montreal Canadiens; <Canadiens
Nashville Predators; <Predators
New Jersey Devils
New York Islanders
New York Rangers
Ottawa Senators
Philadelphia Flyers; <Flyers
Pittsburgh Penguins; <Penguins
San Jose Sharks; <Sharks
Seattle Kraken; <Kraken
St. Louis Blues
Tampa Bay Lightning
Toronto Maple Leafs; <Maple Leafs
Vancouver Canucks; <Canucks
Vegas Golden Knights; <Golden Knights
Washington Capitals
Winnipeg Jets
Chicago Fire
FC Cincinnati
Colorado Rapids
Columbus Crew
FC Dallas
Houston Dynamo
Sporting Kansas City
LA Galaxy
CF Montréal
Nashville SC
New England Revolution
New York Red Bulls
Orlando City
Philadelphia Union
Portland Timbers
Real Salt Lake
San Jose Earthquakes
Seattle Sounders
Vancouver Whitecaps
`;
