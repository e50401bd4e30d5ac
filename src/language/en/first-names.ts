/** Given names by gender, from the locales of faker (MIT); made by `lab/first-names.ts`. */
export const masculineNames = `
  Aaron Abdiel Abdon Abdou Abdoul Abdoulaye Abdul Abdullah Abe Abel Abelardo Abelin Abner Abondance Aboubacar
  Abraham Absalon Abélard Acace Achaire Achille Adalard Adalbald Adalbert Adalberto Adalbéron Adalric Adam Adan
  Adedayo Adegrin Adelbert Adelin Adelphe Adem Adenet Adhémar Adi Adil Aditya Adjutor Adolf Adolfo Adolph Adolphe
  Adolphus Adonis Adrain Adriaan Adrian Adriano Adriel Adrien Adrián Adán Adéodat Agapet Agathange Agathon Agaton
  Agilbert Agnan Agrippin Agustin Agustín Ahmad Ahmed Ahmet Aidan Aiden Aimable Aimé Akeem Akram Aksel Alade Alain
  Alan Alassane Alban Albert Alberto Albin Albéric Albín Alcibiade Alcide Alcime Alden Aldo Aldonce Aldric Aleaume
  Alec Alejandro Alek Aleksa Aleksandar Aleksander Alessandro Alessio Alex Alexander Alexandr Alexandre Alexandro
  Alexandru Alexej Alexzander Aleš Alf Alfons Alfonso Alfonzo Alford Alfred Alfredo Alfréd Ali Aliou Allan Allen
  Alliaume Almine Almire Alois Alojz Alonzo Aloïs Alparslan Alpha Alphonse Alphonso Alphée Alpinien Alton Alvah
  Alverède Alvin Aly Amadou Amalric Amandin Amant Amar Ambroise Ambrose Americo Amiel Amin Amir Amon Amos Amour
  Amrit Amédée Amélien Anas Anastacio Anastase Anatol Anatole Ancelin Anders Anderson Andoche Andre Andreas Andrei
  Andrej Andres Andrew Andrija André Andrés Andy Andéol Ange Angelo Angilbe Angilran Angoustan Angus Anibal Anicet
  Annibal Ansbert Ansel Anselme Ansgar Antero Anthelme Anthony Antide Antoine Anton Antone Antoni Antonin Antonio
  Antony Antwan Antwon Apollinaire Apollo Aquilin Aram Arcade Arch Archambaud Archibald Archie Arda Ari Arian Aric
  Arie Ariel Aris Ariste Aristide Arjun Arlo Armand Armando Armel Armin Arnaldo Arnaud Arne Arno Arnold Arnoldo
  Arnould Arnulfo Arolde Aron Arpád Arsène Art Arthaud Arthur Arthème Artur Arturo Arun Arved Arvel Arvid Ascelin
  Ashton Athanase Attila Aubry Audebert Audouin Audran August Auguste Augustin Augustus Aurel Aurelian Aurelio
  Aurian Aurèle Austen Austin Auxence Axel Ayaz Ayden Ayinde Ayman Aymard Aymeric Aymon Ayoub Aziz Bakary Balthazar
  Baptiste Baran Baris Barnabé Barney Baron Barrett Barry Bart Bartholome Barthélemy Bartimée Bartolomeo Barton Bas
  Basil Basile Bastian Bastien Batuhan Baudouin Beau Ben Benedict Benedikt Beniamin Benito Benjamin Benjamín Bennet
  Bennett Bennie Benno Benny Benoît Bent Benton Berat Berkay Bernard Bernardo Bernd Bernhard Bernie Bert Bertram
  Bertrand Bilal Bill Billy Bishnu Bjarne Björn Blahoslav Blaise Blake Blaze Blažej Bob Bobby Bogdan Bohdan Bohumil
  Bohumír Bohuslav Bohuš Bohémond Bojan Boleslav Bon Boniface Bonifác Boris Boubacar Boubou Bouchard Boyd Božidar
  Brad Braden Bradford Bradley Bradly Brady Braeden Brain Bram Brando Brandon Brandt Brandyn Branimir Branislav
  Branko Brannon Branson Brant Braulio Braxton Brayan Brendan Brenden Brendon Brennan Brennon Brent Bret Brett
  Briac Brian Brice Brieuc Brock Broderick Brody Brooks Bruce Bruno Bryan Bryant Bryce Brycen Bryon Buck Bud Buddy
  Buford Burak Burley Buster Byron Bénigne Béranger Bérard Cade Caden Caesar Caio Cale Caleb Calixte Calvin Camden
  Cameron Camil Camillien Camren Camron Camélien Can Candelario Candide Candido Caribert Carl Carleton Carlo
  Carloman Carlos Carlton Carmelo Carmine Carson Carter Cas Casimer Casimir Caspar Casper Cassien Ceasar Cecil
  Cedric Cedrick Cedrik Celestin Celestino Cem Cesar Cezar Chad Chadd Chadrick Chaim Chance Charlemagne Charles
  Charlie Chase Chauncey Chaz Cheikh Chester Chet Childebert Chilpéric Chris Christ Christian Christiano
  Christodule Christop Christoph Christophe Christopher Chrysole Chrysostome Chrétien Cicero Ciprian Claas Clarence
  Clark Claud Claude Claudien Claudio Clay Clayton Clemens Clement Clemente Cletus Cleve Cleveland Clifford Clifton
  Clint Clinton Clotaire Clovis Cloyd Clyde Cléandre Clément Cléry Coby Cody Colby Cole Coleman Colin Collin Colt
  Colten Colton Columbus Conner Connor Conor Conrad Constant Constantin Cooper Corbin Cordell Corentin Corey Cornel
  Corneliu Cornelius Cornell Cortez Corvin Cory Coy Craig Crawford Cristian Cristiano Cristobal Cristofor
  Cristopher Ctibor Cullen Curt Curtis Cyprien Cyprián Cyriaque Cyril Cyrille Cyrus Cédric Célestin Célien Césaire
  César Côme Daan Dagoberto Dale Dalibor Dallin Dalton Dameon Damian Damien Damion Damir Damián Damjan Damon Dan
  Dandre Dane Dangelo Danial Daniel Daniele Danijel Danilo Danny Dante Danu Daouda Daren Darian Darien Darin Dario
  Darion Darius Darko Darnell Daron Darrel Darrell Darren Darrick Darrin Darrion Darron Darryl Darwin Daryl Dashawn
  Dave Davi David Davide Davin Davion Davon Davonte Davor Dawson Dax Dayne Dayton Dean Deangelo Declan Dedric
  Dedrick Deion Dejan Dejon Dejuan Delbert Delmer Delphin Demarco Demarcus Demario Demba Demetrius Demond Denis
  Dennis Denny Deon Deondre Deontae Deonte Dereck Derek Derick Deron Derrick Deshaun Deshawn Desmond Destin Devante
  Deven Devin Devonte Dewayne Dewey Dewitt Dexter Dezider Didier Diego Dieudonné Dillan Dillon Dimitri Dino Dinu
  Dion Dionýz Dipendra Djibril Dobroslav Dock Domenic Domenick Domenico Domenik Domingo Dominic Dominick Dominik
  Don Donald Donato Donavon Donnell Donnie Donny Donát Dorel Dorian Dorin Dorián Doug Douglas Doyle Drahomír
  Drahoslav Drake Dražen Drew Duane Dudley Dumitru Duncan Durward Dustin Dušan Dwayne Dwight Dylan Dávid Désiré
  Earl Earnest Easton Edd Eddi Eddie Eddy Edgar Edgard Edgardo Edison Edmond Edmund Eduard Eduardo Edvard Edvin
  Edward Edwardo Edwin Efrain Efrem Efren Ege Einar Eino Eladio Elbert Eldon Eldred Eldridge Eleazar Eliah Elian
  Eliano Elias Eliezer Elijah Elio Eliseo Elliot Elliott Ellsworth Elmer Elmo Elmore Elnur Eloy Elroy Elton Elvis
  Elwin Elwyn Elyas Emanuel Emerson Emil Emile Emilian Emiliano Emin Emir Emirhan Emmanuel Emmet Emmett Emmitt Emre
  Enea Enes Enguerrand Ennio Enno Enoch Enos Enrico Enrique Ensar Enzo Ephraim Eray Erdal Eren Eriberto Eric Erich
  Erick Erik Erling Ernest Ernesto Ernie Ernst Ervin Ervín Erwin Esteban Estevan Ethan Etienne Eubert Eudes Eudoxe
  Eugen Eugene Eugène Eusebio Eustache Eusèbe Evan Evans Everardo Everett Everette Evert Ewald Ewell Eymen Ezekiel
  Ezequiel Ezio Ezra Fabian Fabiano Fabien Fabio Fabrice Falba Falk Fantin Faustino Fausto Favian Federico Fedor
  Feliciano Felipe Felix Felton Ferdinand Ferdinando Fermin Fernando Ferre Fiacre Fidel Fidèle Fiete Fikret Filemon
  Filiberto Filip Filipe Filippo Finlay Finley Finn Finnley Fiodor Firmin Flavien Flavio Fletcher Flodoard
  Florencio Florent Florentin Florestan Florian Florin Florián Floyd Flynn Ford Forest Forrest Fortuné Foster
  Foulques Franc Francesco Francis Francisco Francisque Franco Frank Frankie Franklin František Franz François Fred
  Freddie Freddy Frederic Frederick Frederico Frederik Fredrick Fredrik Fredy Freeman Friedrich Fritz Frédéric
  Fulbert Fulcran Fulgence Furkan Furman Fynn Fábio Félicité Félix Gabe Gabin Gabriel Gabriele Gael Gaetano Gage
  Ganesh Gardner Garett Garfield Garland Garnier Garret Garrett Garrick Garrison Garry Garth Gary Gaspar Gaspard
  Gaston Gatien Gaud Gautier Gavin Gaël Gašpar Gedeon Gejza Gene General Gennaro Geo Geoffrey Geoffroy Georg George
  Georges Geovanni Geovanny Geovany Gerald Gerard Gerardo Gerbert Gerhard Germain German Germán Gerrit Gerry Gerson
  Gervais Ghenadie Gheorghe Ghislain Giacomo Gian Gianluca Gianni Gideon Gilbert Gilberto Giles Gilles Gino Gioele
  Giorgio Giovani Giovanni Giovanny Girart Gislebert Giuliano Giulio Giuseppe Gleb Glen Glenn Godfrey Gondebaud
  Gonthier Gontran Gonzague Gonzalo Goran Gordan Gordon Grady Graham Grant Granville Grayson Green Greg Gregg
  Gregor Gregorio Gregory Greyson Grgur Griffin Grigore Grover Grégoire Gui Guido Guilherme Guillaume Guillermo
  Guiseppe Gunnar Gunner Gus Gust Gustav Gustave Gustavo Guy Guyot Guérin Gédéon Gérard Géraud Habib Hagen Hakan
  Hakim Hal Halil Halim Hamidou Hamza Hank Hannes Hanno Hans Harald Hardouin Hardy Hari Harmon Harold Harrison
  Harry Harvey Hasan Haskell Hassan Hauke Hayden Heath Heber Hector Helmer Helmut Henderson Hendrik Hennes Henning
  Henri Henrick Henrik Henrique Henry Herbert Herluin Herman Hermann Herminio Hernán Hershel Hervé Hilaire Hilario
  Hilbert Hildebert Hillard Hilton Hincmar Hipolito Hiram Hobart Holden Homer Homero Honoré Horace Horacio Hosea
  Houston Howard Howell Hoyt Hubert Hudson Hugh Hugo Hugues Humberto Hunter Hussein Hyman Hédelin Hélier Hélio
  Iacob Ian Ibrahim Ibrahima Idris Idrissa Ignacio Ignacy Ignatius Ignác Igor Ike Ilarion Ilay Ilian Ilias Ilie
  Ilija Ilja Ilyas Immanuel Imran Indra Innocent Ioan Ion Ionel Iosif Irvin Irving Irwin Isaac Isac Isadore Isai
  Isaiah Isaias Isak Isidore Isidro Ismael Ismail Isom Israel Issa Issac Iulian Iurie Ivan Ivano Ivar Iven Ivo Iván
  Iwan Izaiah Izidor Jabari Jace Jacinto Jack Jackson Jacob Jacobo Jacobus Jacques Jaden Jadon Jadranko Jaime Jairo
  Jake Jakob Jakov Jakub Jaleel Jalen Jalon Jamaal Jamal Jamar Jamarcus Jamel James Jameson Jamie Jamil Jamir
  Jamison Jan Janek Janick Janko Jannek Jannes Jannik Jannis Jano Janosch Japhet Jaquan Jared Jaren Jari Jarne
  Jarno Jarod Jarolím Jaromír Jaron Jaroslav Jarred Jarrell Jarret Jarrett Jarrod Jarvis Jasen Jason Jasper Javier
  Javon Javonte Jay Jayce Jayden Jaydon Jaylen Jaylon Jayson Jeannel Jeannot Jed Jedediah Jedidiah Jeff Jefferey
  Jeffery Jeffrey Jeffry Jelle Jens Jeppe Jerad Jerald Jeramie Jeramy Jerel Jeremiah Jeremias Jeremie Jeremy
  Jermain Jermaine Jermey Jerod Jerome Jeromy Jerrell Jerrod Jerrold Jerry Jerónimo Jesper Jesse Jesus Jesús Jett
  Jevon Jim Jimmie Jimmy Joachim Joah Joakim Joaquim Joaquin Joaquín Job Joe Joel Joesph Joey Johan Johann Johannes
  Johathan John Johnathan Johnathon Johnny Johnpaul Johnson Jon Jona Jonah Jonas Jonatan Jonathan Jonathon Jonte
  Joost Jordan Jordi Jordon Jordy Jorge Joris Joscha Joschua Jose Josef Joseph Josh Joshua Joshuah Josiah Josse
  Josselin Josua Josue Josué José Jourdain Jovan Jovani Jovanny Jovany Jozef Jozue João Joël Jože Juan Juda Judah
  Judd Jude Judge Judicaël Judson Jules Julian Julien Julio Julius Junior Junius Juri Juste Justen Justin Juston
  Justus Justyn Juvenal Juwan Jérémie Jérôme Jørgen Júlio Kaan Kacper Kade Kaden Kadin Kadir Kai Kaj Kale Kaleb
  Kalle Kameron Kamil Kamran Kamren Kamron Kane Kareem Karim Karl Karlo Karol Kasper Kavon Kazimír Keagan Keano
  Keanu Keaton Keegan Keenan Keith Kellen Kelton Kelvin Kemal Ken Kenan Kendrick Kenneth Kennith Kenny Keno Kent
  Kenton Kenyon Kenzo Keon Kerem Kerim Keshaun Keshawn Keven Kevin Kevon Keyon Keyshawn Khalid Khalil Kian Kiel
  Kieran Kilian Kimi King Kip Kirk Kjell Klaas Klemens Klement Kobe Koby Kody Kolby Kole Koloman Konrad Konstantin
  Koray Korbin Korbinian Korey Kornel Kory Kraig Krishna Kristian Kristijan Kristián Kristofer Kristoffer
  Kristopher Kurt Kurtis Kyan Kyle Kyler Lachlan Ladarius Ladislau Ladislav Lafayette Lamar Lambert Lamberto Lamine
  Lamont Lance Landen Landry Laron Larry Lars Lassana Lasse Latif Laurens Laurent Laurenz Lauri Laurin Lawrence
  Lawson Lazar Lazare Lazaro Lean Leander Leandro Leif Leland Lemuel Len Lenn Lennard Lennart Lennert Lennie Lennox
  Lenny Leo Leon Leonard Leonardo Leonel Leonhard Leonid Leonidas Leopold Leopoldo Leroy Lester Leu Leufroy Lev
  Levent Levi Levin Lew Lewin Lewis Liam Lian Lias Libère Lincoln Lino Linus Linwood Lio Lion Lionel Lior Lisandro
  Livio Liviu Liétald Llewellyn Lloyd Logan Lon Longin Lonnie Lonny Lonzo Lorenz Lorenzo Lorin Loris Lorrain
  Lothaire Louay Louie Louis Loup Lowell Loïc Luan Luc Lucas Lucian Luciano Lucien Lucio Lucious Lucius Ludolphe
  Ludovic Ludwig Luigi Luis Luiz Luk Luka Lukas Luke Lukáš Luther Lutz Lyam Lyle Léandre Léo Léon Léonard Léopold
  Mac Macaire Mack Maddox Mads Mael Magnus Mahdi Mahir Mahmoud Mahmud Maik Major Maksim Malachi Malcolm Malick
  Malik Malo Malte Mamadou Mamert Manassé Manfred Manley Mansur Manuel Marc Marceau Marcel Marcelin Marcelino
  Marcellus Marcelo Marco Marcos Marcus Marek Mariano Marin Marino Marius Marián Mark Marko Markus Marlo Marlon
  Marques Marquis Marquise Marshall Marten Martial Martim Martin Marty Martín Marvin Marwin Mason Massimo Matej
  Mateo Mateus Mateusz Matheo Mathew Mathias Mathis Mathurin Matias Matis Mats Matt Matteo Mattes Matthew Matthias
  Matthieu Matthis Matti Mattia Mattis Maugis Maurice Mauricio Mauro Maverick Max Maxence Maxim Maximilian
  Maximilien Maximilián Maximillian Maximo Maximus Maxwell Mayeul Maynard Maël Medard Mehmet Meik Mekhi Melchior
  Melvin Mence Merlin Mert Mervin Mete Metod Micah Micha Michael Michal Michaël Micheal Michel Mick Miguel Mihai
  Mihail Mikael Mikail Mike Mikel Mikkel Mikuláš Milan Mile Miles Milford Milivoj Milo Milorad Miloslav Miloš
  Milton Mio Mirac Miran Mircea Mirco Mirko Miro Miron Miroslav Mirza Misael Mitchel Mitchell Mladen Modest Modesto
  Mohamed Mohammad Mohammed Moises Mojmír Monte Monty Morgan Moritz Morris Morten Mortimer Morton Mose Moses Moshe
  Mouhamadou Mouhamed Moussa Moustapha Moïse Muhammad Muhammed Muhsin Murat Murray Musa Mustafa Mylan Myles Myron
  Médéric Mérovée Nadir Nael Nahid Nahil Name Napoleon Narcis Narciso Narcisse Nash Nasir Nasrullah Nat Natan
  Natanael Nathan Nathanael Nathanaël Nathanial Nathaniel Nathen Naudet Nazif Neal Ned Neil Nels Nelson Neo Nestor
  Neven Nevio Newell Newton Nicholas Nicholaus Nick Nicklaus Nickolas Niclas Nico Nicolae Nicolai Nicolaie Nicolas
  Nicolás Nicu Nicéphore Niels Nigel Nikko Niklas Niko Nikodem Nikolai Nikolas Nils Nino Noah Noam Noan Noble Noe
  Noel Nolan Norbert Norberto Norman Normand Norris Norval Norwood Noé Noël Nurlan Néhémie Obie Octave Octavian
  Octavio Odell Odilon Odin Odon Oger Oke Okey Olaf Ole Oleg Olen Olin Oliver Olivier Oliwier Omar Omari Omer Onur
  Oral Oran Oren Orin Orion Orland Orlando Orlo Orrin Orval Orville Osbaldo Osborne Oscar Oskar Osman Osvaldo
  Oswald Oswaldo Otha Otho Otis Oto Ottis Otto Oumar Oury Ousmane Owen Pablo Pacôme Palémon Pankrác Pantaleon Paolo
  Parfait Parker Pascal Pasquale Paterne Patrice Patricio Patrick Patrik Paul Paulo Pavel Pedro Peer Pepe Per
  Perceval Percival Percy Pero Perry Petar Pete Peter Petru Phil Philibert Philip Philipp Philippe Phillip Philémon
  Pie Pierce Pierre Pierrick Piet Pieter Pietro Piotr Pit Pius Platon Porter Prem Preston Price Prince Prokop
  Prosper Pépin Quentin Quincy Quinten Quinton Quirin Rachid Radislav Radomír Radoslav Radovan Radoš Radu Radúz
  Rafael Rafaël Rafid Raheem Rahim Rahsaan Rahul Raif Raik Rainer Rajendra Rajko Rakesh Ralph Ramiro Ramon Ramón
  Randal Randall Randolf Randolph Randy Ranko Ransom Raoul Raphael Raphaël Rashad Rashawn Rasheed Rasmus Rastislav
  Rauf Raul Ravi Ray Rayan Rayen Raymond Raymundo Raúl Reece Reed Reggie Reginald Reid Reinhold Remington Remo
  Remus Renato Renaud Rene René Reuben Rex Rey Reybaud Reyes Reymundo Reynold Reza Rhett Ricardo Riccardo Richard
  Richie Richmond Rick Rickey Ricky Rico Rigoberto Riley Rino Roan Robb Robert Roberto Robinson Rocco Roch Rocky
  Rod Roderick Rodger Rodney Rodolfo Rodolphe Rodrick Rodrigo Rodrigue Roel Rogelio Roger Rogers Rohan Roland
  Rolando Rolf Rollin Romain Roman Romeo Romuald Romulus Roméo Ron Ronald Ronaldo Ronan Ronnie Ronny Roosevelt Rory
  Roscoe Roselin Rosendo Ross Rostislav Rowland Roy Royce Ruben Rubén Rudolf Rudolph Rudy Rufus Rupert Ruslan Russ
  Russel Russell Rustam Rusty Ryan Ryder Rylan Régis Réjean Rémi Róbert Sabri Sagar Said Salih Salim Salomon
  Salvador Salvatore Sam Samba Sami Samir Sammy Samson Samuel Samuele Sancho Sander Sandro Sandu Sanford Sanjay
  Santiago Santino Santos Sascha Saul Sauveur Sava Savin Savinien Savion Scot Scott Scotty Seamus Sean Sebastian
  Sebastiano Sedrick Selim Selmer Sem Semih Senne Seppe Serge Sergej Sergio Sergiu Servác Seth Severín Seydou Shad
  Shane Shaun Shawn Sheldon Shemar Sherman Sherwood Sid Sidoine Sidy Siebe Sigebert Sigismond Sigmund Sigurd Silas
  Silvan Silvio Silviu Silvère Sim Simeon Simion Simon Sinan Siro Sixte Sky Slavko Slavomír Solon Sonny Souleymane
  Spencer Stan Stanford Stanislao Stanislas Stanislav Stanko Stanley Stanton Stefan Stefano Steffen Stelian Stephan
  Stephen Stephon Sterling Steve Steven Stewart Stig Stojan Stone Stuart Stéphane Surya Sven Sylvain Sylvan
  Sylvester Sylvestre Sébastien Séraphin Séverin Sönke Sören Tad Tadeáš Taha Tahir Talon Tamino Tammo Tancrède
  Tanguy Tanner Taras Tarik Tate Taurean Taurin Tavares Tayler Ted Teo Teodor Teodoro Teofil Terence Terrance
  Terrell Terrence Terrill Tevin Thad Thaddeus Theo Theodor Theodore Theron Thiago Thibault Thibert Thierno Thierry
  Thies Thilo Thomas Thorben Thore Thorge Thurman Théo Théodore Théodose Théophile Théophraste Tiago Tiberio Tibor
  Tichomír Tidiane Tihomir Til Till Tillman Tillmann Tim Timm Timmothy Timmy Timo Timoléon Timon Timotej Timoteo
  Timothy Timothée Timur Tino Titien Tito Titus Tizian Tjark Tobias Tobin Toby Tod Todd Tom Toma Tomas Tomislav
  Tommie Tommy Tomás Tomáš Toney Tonnin Tony Torben Tore Torrance Torrey Toussaint Trace Traian Trajan Travis
  Travon Tre Tremaine Tremayne Trent Trenton Trever Trevion Trevor Trey Tristan Tristian Triston Troy Trystan Tudor
  Turner Turold Tuur Tyler Tyree Tyreek Tyrel Tyrell Tyrese Tyrique Tyron Tyrone Tyshawn Tyson Ubaldo Ugo Ulices
  Ulises Ulrich Ulysse Umar Umut Urbain Urban Uriah Uriel Vadim Valdemar Valentin Valentino Valter Valère Valéry
  Vance Vanja Vasco Vasil Vasile Vaughn Veit Velimir Venance Venceslas Vendelín Veniamin Vern Verner Vernon Vianney
  Vic Vicente Victor Victorien Victorin Vidal Viggo Vigile Viktor Vin Vince Vincenc Vincent Vincenzo Vinnie Viorel
  Virgil Vital Vito Vitus Vlad Vladimir Vladimiro Vladimír Vladislav Vlastimil Vratislav Vsevolod Vuk Václav Víctor
  Vít Wade Waino Waldo Waleran Walker Wallace Walter Walton Wandrille Ward Warren Watson Waylon Wayne Webster
  Weldon Wellington Wendell Werner Wesley Wessel Westley Weston Wilber Wilbert Wilbur Wilburn Wiley Wilford Wilfred
  Wilfredo Wilfrid Wilhelm Will Willard Willem Willi William Willie Willis Willy Wilmer Wilson Wilton Winfield
  Winston Woodrow Wout Wyatt Wyman Xander Xaver Xavier Xzavier Xénophon Yago Yahya Yanis Yann Yannic Yannick Yannik
  Yannis Yaron Yasin Yassin Yassine Yoann Younes Youssef Yunus Yuri Yusuf Yven Yves Zachariah Zacharie Zachary
  Zachery Zaché Zack Zackary Zackery Zakaria Zakary Zander Zane Zayd Zdenko Zdravko Zechariah Zeno Zeyd Ziyad
  Zlatko Zoltán Zoran Zéphirin Ábel Áron Édouard Éleuthère Élie Élisée Élzéar Émeric Émile Épiphane Éric Étienne
  Évariste Évrard Ígor Óscar Ömer Časlav Štefan
`

export const feminineNames = `
  Aaliyah Abagail Abbey Abbie Abbigail Abby Abdonie Abeline Abigaelle Abigail Abigale Abigayle Abigaïl Aby Acacie
  Acanthe Ada Adah Adalbaude Adalberta Adaline Adalsinde Addie Adegrine Adela Adelaida Adele Adelia Adelina Adeline
  Adella Adelle Adeltrude Adina Adolphie Adonise Adrastée Adrehilde Adriana Adrianna Adrienne Adrijana Adriána
  Adèle Adélaïde Adélie Afra Afton Agata Agathe Agilberte Aglae Aglaé Agnane Agneflète Agnes Agnesa Agnès Agrippine
  Agustina Agáta Aida Aileen Aimee Aimée Aisha Aiyana Alaina Alaine Alana Alanis Alanna Alayna Alaïs Alba Albane
  Alberta Alberte Albertha Albertina Albina Albérade Albína Alcidie Alcine Alcyone Alda Aldegonde Alea Aleen
  Alejandra Aleksandra Alena Alene Alenka Alessa Alessandra Alessia Aleth Aletha Alexa Alexandra Alexandrea
  Alexandria Alexandrina Alexandrine Alexane Alexanne Alexia Alexine Aleyna Alfreda Alia Alica Alice Alicia Alida
  Aliette Alima Alina Aline Alisa Alisha Alison Alissa Alivia Alix Aliya Aliyah Aliza Alize Alizé Aliénor Allegra
  Allene Allie Allison Ally Alma Aloyse Aloïse Alphonsine Alta Althea Althée Alvena Alvera Alverta Alvina Alya
  Alyce Alycia Alysa Alysha Alyson Alyssa Alyssia Alysson Amalia Amaliane Amalthée Amanda Amande Amandine Amante
  Amarande Amaranthe Amaryllis Amaya Amber Ambra Ambre Ambroisie Amelia Amelie Ameline Amely America Ami Amie Amina
  Aminata Aminte Amira Amiya Amparo Amy Amya Amália Amélia Améliane Amélie Améthyste Ana Anabel Anabela Anabelle
  Anahi Anais Anamarija Anastasia Anastasie Anastasija Anastazija Anaëlle Anaïs Anceline Anda Andreane Andreanne
  Andreja Andrina Andrée Aneta Anežka Angadrême Angela Angelica Angelina Angeline Angelique Angelita Anghelina
  Angie Angilberte Angèle Angélina Angélique Ani Anica Anicette Anicée Anika Anissa Anita Aniya Aniyah Anja Anjali
  Anka Ann Anna Annabel Annabell Annabelle Annalena Annalise Annamae Annamarie Anne Anneke Anneli Annelie Annemarie
  Annetta Annette Anni Annie Annika Annonciade Anny Anouk Ansberte Ansley Anstrudie Antea Anthelmette Antigone
  Antoinette Antonella Antonetta Antonette Antonia Antonietta Antonina Antonine Anya Anémone Anđela Aphélie
  Apolline April Aquiline Arabelle Araceli Aracely Ardella Ardith Arely Argine Ariadna Ariana Ariane Arianna Aricie
  Arielle Arina Arlene Arlette Armance Armande Armandine Armeline Armelle Armida Armide Armine Arnaude Arsènie
  Artemisa Arthurine Artémis Arvilla Arwen Arya Aryanna Asceline Ascension Asha Ashlee Ashleigh Ashley Ashly
  Ashlynn Ashtyn Asia Asja Assomption Assunta Astarté Astou Astrid Astride Astrée Astérie Asya Athalie Athanasie
  Athena Athina Athénaïs Aube Aubertine Aubree Aude Audeline Audra Audreanne Audrey Augusta Augustina Aura Aure
  Aurelia Aurelie Aurelle Auriane Aurica Aurora Aurore Aurélie Aurélienne Autumn Auxane Ava Aveline Avigaëlle Avis
  Avoye Awa Axeline Axelle Aya Ayana Ayla Ayleen Aylin Aymardine Aymonde Aynur Ayse Azalée Azeline Azra Azélie
  Aïcha Aïda Aïssata Aïssatou Bailee Barbara Barbe Barbora Basilisse Bathilde Baylee Beata Beatrice Beatriz Beaulah
  Becky Belinda Bella Belle Bente Berenice Berit Bernadette Bernadine Berneice Bernice Berniece Bernita Berta
  Bertha Berthe Bertille Beryl Bessie Beth Bethany Betina Betsy Bette Bettie Bettina Betty Bettye Beulah Beuve
  Beverly Beáta Bianca Bianka Bibiana Billie Binta Bintou Birdie Blanca Blanche Blandine Blanka Blažena Bogdana
  Bohdana Bohumila Bohuslava Bojana Bonita Bonnie Borka Božena Božica Božidara Brandi Brandy Branislava Branka
  Brankica Breana Breanna Breanne Brenda Brenna Bria Briana Brianne Bridget Bridgette Bridie Brielle Brigita
  Brigitta Brigitte Brionna Brisa Britney Britt Brittany Bronislava Brooke Brooklyn Bruna Brunehaut Brunehilde
  Bryana Bulah Béatrice Bénédicte Bérangère Caitlin Caitlyn Caleigh Calista Callie Camelia Camila Camilla Camille
  Camryn Camylle Candace Candice Candida Capucine Cara Caridad Carina Carine Carissa Carla Carlee Carley Carli
  Carlie Carlota Carlotta Carmel Carmela Carmella Carmen Carolanne Carole Carolin Carolina Caroline Carolyn
  Carolyne Carrie Casandra Cassandra Cassandre Cassidy Cassie Cataleya Catalina Caterina Catharina Catharine
  Catherine Cathrine Cathryn Cathy Catrin Cayla Cecelia Cecile Cecilia Cecilie Cecília Celeste Celestine Celia
  Celina Celine Ceyda Ceyla Ceylin Cezara Chanel Chanelle Chantal Charity Charlaine Charleen Charlene Charline
  Charlotta Charlotte Chasity Chaya Chayenne Chelsea Chelsey Chelsie Cheryl Cheyanne Cheyenne Chiara Chloe Chloé
  Christa Christelle Christiana Christiane Christie Christin Christina Christine Christy Chyna Ciara Cielo Cierra
  Cindy Citlalli Claire Clara Clarabelle Clare Clarissa Clarisse Claudia Claudine Clea Clelia Clementina Clementine
  Cleo Cleopatra Cleora Cleta Clio Cloe Clotilde Clélie Clémence Clémentine Coline Colleen Collien Concepcion
  Concepción Conception Conchita Connie Constance Consuelo Cora Coralie Coraline Cordelia Cordia Corene Corentine
  Corina Corine Corinna Corinne Cornelia Corrine Cortney Cosima Coumba Courtney Creola Crina Cristal Cristiana
  Cristina Crystal Crystel Cydney Cynthia Cyrielle Cécile Célestine Célia Céline Dagmar Dagmara Dahlia Daija Daisha
  Daisy Dalia Dalibora Daliborka Dalida Dalila Damaris Damiana Damla Dana Danica Daniela Daniella Danielle Danijela
  Danika Danka Danyka Daphne Daphnee Daphney Daphné Daria Dariana Darija Darina Darinka Darja Darla Darleen Darlene
  Dasia Dawn Dayana Dayna Dea Deanna Debbie Debora Deborah Debra Defne Deja Dejah Delaney Delfina Delia Delilah
  Della Delores Delpha Delphia Delphine Dena Denisa Denise Desiree Dessie Destany Destinee Destiney Destini Destiny
  Devi Dewi Diamond Diana Diane Dianna Dianne Didina Dieudonnée Dilara Dina Divna Dixie Dobromila Dobroslava Doina
  Dolly Dolores Domenica Dominika Domnica Donata Donna Dorcas Doreen Doriana Doriane Dorina Dorine Doris Dorota
  Dorotea Doroteja Dorothea Dorothy Dorothée Dorris Dortha Dorthy Douce Dovie Draga Drahomíra Drahoslava Dua
  Dubravka Dulce Dunja Dušana Débora Earlene Earline Earnestine Easter Ebba Ebony Ecaterina Eda Edita Edith Edmée
  Edna Eduarda Edwina Edyth Edythe Effie Eileen Ela Elaina Elaine Elanur Elda Eldora Elea Eleanor Eleanora Eleanore
  Electa Elena Eleni Elenor Elenora Eleonora Eleonore Elfrieda Eliana Eliane Elif Elin Elina Eline Elinor Elinore
  Elisa Elisabeth Elisaveta Elise Elissa Eliza Elizabeth Eliška Ella Ellen Elli Ellie Elly Elmira Elna Elnora
  Elodie Elody Eloisa Eloise Elouise Elsa Else Elsie Elta Elva Elvera Elvie Elvira Elvíra Elyse Elyssa Elza Ema
  Emanuela Emelia Emelie Emely Emerald Emie Emilia Emilie Emilija Emily Emma Emmalee Emmanuelle Emmelie Emmely Emmi
  Emmie Emmy Emília Ena Enid Enie Enna Enola Enya Era Erica Ericka Erika Erin Erma Erna Ernestina Ernestine Eryn
  Esma Esmeralda Esperanza Essie Esta Estefania Estela Estell Estella Estelle Ester Estera Esther Estrella Etela
  Etha Ethel Ethelyn Ethyl Ettie Eudora Eudoxie Eugenia Eugenie Eugénie Eula Eulah Eulalia Eulalie Euna Eunice
  Euphrasie Eusebia Eusébie Eva Evalyn Evangeline Eve Evelin Evelina Eveline Evelyn Evie Evy Fabiana Fabienne
  Fabiola Fae Faith Fannie Fanny Fanta Fantine Farah Fatim Fatima Fatimata Fatma Fatou Fatoumata Faustine Fay Faye
  Febe Fedora Felicia Felicie Felicita Felicitas Felicity Felina Felipa Femke Fenja Fern Ferne Fidan Fien Filipa
  Filippa Filomena Filoména Fine Finia Finja Finnja Fiona Flavia Flavie Fleta Fleur Flo Floor Flora Flore Florence
  Florencia Florentina Florentine Floriana Florie Florina Florine Flossie Flóra Fortunée France Frances Francesca
  Francette Francia Francine Francisca Franka Františka Franziska Françoise Freda Frederike Frederique Freeda
  Freida Freya Frida Frieda Friederike Frédérique Félicie Gabriela Gabriella Gabrielle Gabrijela Gaia Gail Galina
  Garance Gayle Gaëlle Gemma Genesis Geneva Genevieve Geneviève Genoveva Georgeta Georgette Georgia Georgiana
  Georgianna Geraldine Gerberge Gerda Germaine Gertruda Gertrude Gia Giada Gilda Gillian Gina Ginger Gioia Giorgia
  Giovanna Gisela Gisselle Gisèle Gita Giulia Giuliana Gizela Gladyce Gladys Glenda Glenna Glennie Gloria Golda
  Gordana Grace Gracie Graciela Grayce Gregoria Greta Gretchen Griselda Gréta Guadalupe Gudrun Guenièvre Guilhemine
  Guillemette Guillermina Gussie Gustavine Gwen Gwenaëlle Gwendolyn Gülçin Haby Hafsa Hailee Hailey Hailie Haleigh
  Haley Halie Halima Halle Hallie Hana Hanna Hannah Hanne Harmony Harriet Hasna Hattie Hawa Haylee Hayley Haylie
  Hazel Heather Heaven Heidi Helen Helena Helene Helga Helin Hellen Heloise Henrieta Henrietta Henriette Henrike
  Hermina Hermine Herminia Hermína Herta Hertha Hester Hettie Hilda Hildegard Hillary Hilma Hira Hollie Holly
  Honorine Hope Hortense Huguette Hulda Héloïse Hélène Hülya Icie Ida Idell Idella Ila Ilaria Ilayda Ileana Ilene
  Ilenia Iliana Ilinca Ilona Ilsa Ima Imani Imelda Imke Imogen Imogene Ina Inara Inaya Indira Ines Inesa Inez Inga
  Ingrid Ingrida Inka Inna Inès Inés Ioana Iolanda Ionela Irem Irena Irene Irina Iris Irma Irène Isabel Isabela
  Isabell Isabella Isabelle Isadora Iseult Isidora Isis Isla Ismérie Isobel Isra Itzel Iulia Iuliana Iva Ivah Ivana
  Ivanka Ivanna Iveta Ivona Ivonne Ivy Izabela Izabella Izolda Jacey Jacinthe Jackeline Jackie Jacklyn Jaclyn
  Jacqueline Jacquelyn Jacynthe Jada Jade Jadranka Jaida Jailyn Jakayla Jamila Jana Janae Jane Janelle Janessa
  Janet Janeta Janice Janie Janin Janina Janine Janiya Janka Janna Jannie Jany Jaquelin Jaqueline Jara Jarmila
  Jaroslava Jasmin Jasmina Jasmine Jasna Jaunita Jayda Jayde Jayne Jazlyn Jazmin Jazmyn Jazmyne Jeanette Jeanie
  Jeanne Jeannette Jeannie Jehanne Jela Jelena Jelica Jella Jena Jenifer Jenna Jennie Jennifer Jenny Jennyfer
  Jessica Jessika Jessy Jessyca Jette Jettie Jewel Jewell Jil Jill Jillian Joan Joana Joanie Joann Joanna Joanne
  Joannie Jocelyne Jodi Jodie Joelina Joeline Joelle Johanna Johanne Jolana Jolanda Joleen Jolie Jolien Jolin
  Jolina Joline Jonna Jordyn Josefa Josefin Josefina Josefine Josephin Josephine Josiane Josianne Josie Josy
  Joséphine Jovana Joy Joyce Jozefína Joëlle Juana Juanita Judita Judith Judy Jule Julia Juliana Juliane Julianne
  Julie Julienne Juliet Julieta Juliette Julika Julina Juna June Justina Justine Júlia Kaci Kacie Kadiatou Kaela
  Kaelyn Kaia Kailee Kailey Kailyn Kaitlin Kaitlyn Kaja Kaleigh Kaley Kali Kallie Kamila Kamille Kamryn Kara
  Karelle Karen Kariane Karianne Karin Karina Karine Karla Karlee Karley Karli Karlie Karlotta Karmela Karolann
  Karolina Karoline Karolína Kasandra Kassandra Katarina Kate Katelin Katelyn Katelynn Katharina Katherine Katheryn
  Kathleen Kathlyn Kathrin Kathryn Kathryne Kathy Katie Katja Katlyn Katlynn Kato Katrin Katrina Katrine Kattie
  Kaya Kaycee Kayla Kaylah Kaylee Kayleigh Kayley Kayli Kaylie Kaylin Kayra Keara Keeley Keely Keira Kelley Kelli
  Kellie Kelly Kelsi Kelsie Kendra Kenna Kennedi Kenya Kenza Kerry Khadidiatou Khadija Khady Kiana Kianna Kiara
  Kiarra Kiera Kiley Kimberley Kimberly Kira Kirsten Kirstin Kitty Klara Klaudia Kleopatra Klára Korinna Krista
  Kristen Kristi Kristie Kristin Kristina Kristine Kristy Krystal Krystel Krystina Kyla Kylee Kyleigh Kylie Kyra
  Lacey Lacy Lada Laila Laisha Lala Lalita Lamia Lana Laney Lara Larisa Larissa Latoya Laura Laurane Laure Laureen
  Laurel Laureline Lauren Lauretta Lauriane Laurianne Laurie Laurine Laury Lauryn Laurène Lavada Laverna Laverne
  Lavina Lavinia Lavonne Laxmi Layla Lea Leah Leana Leandra Leann Leanna Leanne Leatha Leda Lee Leigh Leila Leilani
  Lela Lelah Lelia Lempi Lena Lene Leni Lenia Lenja Lenka Lenna Lenora Lenore Lenya Leola Leona Leoni Leonie Leonor
  Leonora Leontina Leopoldina Leora Lera Lesley Lesly Lessie Leta Letha Leticia Letitia Letizia Letícia Levke Lexi
  Lexie Lexus Leyla Lia Liah Liana Libbie Libby Lidia Lidija Lien Lila Lili Lilia Liliana Liliane Lilith Lilla
  Lilli Lillian Lilliana Lillie Lilly Lilou Lily Lilyan Lina Linde Lindsay Lindsey Line Linn Linnea Lisa Lisann
  Lisanne Lisbeth Lise Liselotte Lisette Litzy Liv Liva Livia Liya Liyana Liz Liza Lize Lizeth Lizzie Ljiljana
  Ljuba Ljubica Lois Lola Lolita Loma Lora Loraine Loredana Loreen Lorena Lorene Lorenza Loretta Lori Lorine Lorna
  Lorraine Lotta Lotte Lottie Louisa Louise Lourdes Louvenia Loyce Luana Luce Lucia Luciana Lucie Lucienne Lucija
  Lucile Lucille Lucinda Lucy Ludie Ludivine Ludmila Ludovica Luella Luena Luisa Luise Luiza Lujza Lula Lulu Luna
  Lura Lurline Luz Luzie Lya Lyda Lydia Lydie Lyla Lyn Lynda Lynette Lynn Lynne Lyric Lysanne Léa Léna Léonie
  Léonne Léopoldine Lívia Mabel Mabelle Mable Macey Maci Macie Mackenzie Macy Madaline Madalyn Maddison Madeleine
  Madeline Madelyn Madelynn Madge Madie Madilyn Madina Madisen Madison Madisyn Madita Madleen Madlen Madonna
  Madyson Mae Maegan Maeve Mafalda Magali Magda Magdalen Magdalena Magdaléna Maggie Magnolia Maguelone Mahaut Maia
  Maida Maike Mailin Maira Maiya Maja Majda Makayla Makenna Makenzie Malena Malia Malika Malin Malina Malinda
  Mallaury Mallie Mallory Malou Malvina Malvína Mamie Mandy Manisha Manon Manuela Mara Marah Marcela Marcelina
  Marceline Marcella Marcelle Marcia Mare Mareike Maren Margaret Margareta Margarete Margarett Margaretta
  Margarette Margarida Margarita Margaux Marge Margie Margita Margot Margret Marguerite Mari Maria Mariah Mariam
  Mariama Mariana Mariane Marianna Marianne Maribel Marica Maricarmen Maricica Marie Marieke Mariela Mariella
  Marielle Marietta Marija Marika Marilena Marilie Marilou Marilyn Marilyne Marina Marine Marion Marisa Marisol
  Marissa Marit Marita Maritza Marjolaine Marjorie Marjory Marla Marlee Marleen Marlen Marlena Marlene Marlène
  Marsha Marta Martha Marthe Martina Martine Marwa Mary Maryam Maryann Maryjane Maryse María Mathilda Mathilde
  Matilda Matilde Mattie Matylda Maud Maude Maudie Maureen Mauricette Maurine Mavis Maxellende Maxi Maxima Maxine
  May Maya Maybell Maybelle Maye Maymie Mayra Mayte Mazie Maëlle Maï Maïmouna Maša Mckayla Mckenna Mckenzie Meagan
  Meaghan Meda Medina Medine Megan Megane Meggie Meghan Meike Melania Melanie Melany Melba Melek Melia Melike
  Melina Melinda Melis Melisa Melissa Melita Mellie Melody Melvina Melyna Melyssa Mercedes Meredith Merel Mertie
  Merve Meryem Meta Mette Mia Micaela Michaela Michelle Michèle Mieke Mihaela Mikayla Mila Milada Milana Mildred
  Milena Milica Milla Millie Miloslava Mina Mindy Minerva Minnie Minodora Mira Mirabela Miracle Miranda Miray
  Mireille Mirela Mirella Mireya Miriam Mirja Mirjam Mirka Mirna Miroslava Missouri Misty Mittie Modesta Moira
  Mollie Molly Mona Monica Monika Monique Monserrat Morgana Morgane Moriah Mozelle Moïsette Muriel Mya Myah Myla
  Mylene Mylène Myra Myriam Myrna Myrtice Myrtie Myrtis Myrtle Márcia Mégane Mélanie Mélisande Mélissa Mélissandre
  Mélodie Mónica Nada Nadežda Nadia Nadine Nadja Nadège Naemi Nala Nancy Nannie Naomi Naomie Narcisa Natalia
  Natalie Natalija Natasa Natasha Nataša Nathalie Natália Naya Nayeli Nayla Neda Nedra Neele Neha Nela Nelda Nele
  Neli Nella Nelle Nelli Nellie Nelly Nena Neoma Nerea Nettie Neva Nevena Nevenka Neyla Nia Nichole Nicole Nicoleta
  Nicolette Niculina Nigar Nika Nike Nikki Nikolina Nila Nina Nine Nisa Noa Noelia Noemi Noemie Noemy Nola Nona
  Noor Nora Norah Nore Norene Norina Norma Nova Novella Novi Noémie Noëlle Nur Nya Nyah Nyasia Oceane Octavia
  Océane Odessa Odette Odile Ofelia Ofélia Ola Oleta Olimpia Oliva Olive Olivia Oliwia Olympe Olympia Olívia
  Ombline Omolara Ona Opal Ophelia Ophélie Ora Oriande Oriane Orlane Ornella Orpha Otilia Ottilie Oumou Oxana
  Ozanne Ozella Padma Paige Palma Palmira Pam Pamela Pansy Paola Pascale Patience Patricia Patrizia Patsy Patti
  Pattie Patty Paula Paule Paulette Paulina Pauline Pearl Pearlie Pearline Peggie Peggy Pelagia Penda Penelopa
  Penelope Penny Perla Perrine Petra Petronela Philine Philippine Philomène Phoebe Phyllis Pia Pilar Pinkie Piper
  Polly Poppy Precious Primerose Princess Prisca Priscilla Priscille Priska Prudence Pulchérie Pécine Pélagie
  Pénélope Pétronille Queen Queenie Quentine Quintia Quiéta Rachael Rachel Rachelle Rada Radmila Rae Raegan Rafaela
  Rahel Raina Raisa Ramata Ramona Rana Randi Rania Raphaelle Raphaëlle Raquel Ratna Raven Raymonde Reanna Reba
  Rebeca Rebecca Rebeka Rebekah Rebekka Regina Regína Reina Reine Renata Renee Renáta Renée Ressie Reta Retha Retta
  Reva Reyna Rhea Rhianna Rhiannon Rhoda Rhonda Ria Riana Rieke Rike Rina Rita Roberta Robyn Rochelle Rocio Rodica
  Roksana Rolande Romana Romane Romina Romy Ronja Roos Rosa Rosalee Rosalia Rosalie Rosalind Rosalinda Rosalyn
  Rosamond Rosamunda Rosana Rosanna Rose Roseline Rosella Roselyn Rosemarie Rosemary Rosetta Rosie Rosina Roslyn
  Rossie Rowena Roxana Roxane Roxanne Roza Rozalia Rozella Rozina Rubie Ruby Rubye Rufina Ruth Ruthe Ruthie Ruxanda
  Ruža Rylee Ryleigh Régine Réjeanne Róza Rüya Sabina Sabine Sabrina Sabryna Sadie Sadye Safira Safiya Sahra Saige
  Salimata Sallie Sally Salma Salome Salomea Salomé Samanta Samantha Samara Samia Samira Sanda Sandra Sandrine
  Sandy Sanja Sanne Santa Santina Saphira Sara Sarah Sarai Sari Sarina Sasha Saskia Savanah Savanna Savannah Savina
  Scarlett Selena Selin Selina Selma Sena Serafina Serena Serenity Shaina Shakira Shana Shanel Shanelle Shania
  Shanie Shaniya Shanna Shannon Shanny Shany Shari Sharon Shawna Shaylee Shayna Sheila Shelia Shelley Shelly Sheri
  Sherri Sherry Sheryl Shirley Shyann Shyanne Sibyl Sibylle Sidonia Sidonie Sienna Sierra Sigrid Silja Silje
  Silvana Silvia Silvija Simisola Simona Sina Sinja Sister Sixtine Skye Skyla Slavica Slávka Smilla Sofia Sofie
  Sofija Solange Soledad Soline Solveig Sonia Sonja Sonya Sophia Sophie Soraya Sorina Soňa Stacey Stacy Stanislava
  Staša Stefania Stefanie Stela Steliana Stella Stephania Stephanie Stephany Sterre Stina Stéphanie Sude Sue Summer
  Sunita Susan Susana Susanna Susanne Susie Suzana Suzanne Suzon Svea Svenja Svetlana Swassane Syble Sydnee Sydney
  Sydni Sydnie Sylvia Sylviane Sylvie Sára Ségolène Séverine Sílvia Tabea Tabitha Talea Talia Tamara Tami Tamia
  Tamina Tammy Tania Tanja Tanya Tara Tarja Taryn Tasha Tatiana Tatjana Tatum Tatyana Taya Tea Teja Tekla Teodora
  Teona Teresa Tereza Teri Terri Tess Tessa Tessie Thalea Thalia Thaïs Thea Thelma Theodora Theresa Therese
  Theresia Thora Théodora Thérèse Tia Tiana Tianna Tiara Tierra Tiffany Timea Tina Tiphaine Titi Titilayo Tomasa
  Tomke Tonya Tracey Traci Tracy Tressa Tressie Treva Tricia Trinity Trisha Trudie Trycia Tuana Twila Tyra Ulrika
  Uma Una Ursula Ursule Vada Vala Valentina Valentine Valeria Valerie Valerija Vallie Valérie Vanda Vanesa Vanessa
  Varvara Vasilisa Veda Velda Vella Velma Velva Vena Venera Vera Verda Verdie Verena Vergie Verica Verla Verlie
  Verna Vernice Verona Veronica Veronika Verónica Vesna Vesta Vicenta Vicki Vickie Vicky Victoire Victoria Vida
  Viktoria Viktória Vilma Vincenza Vinciane Viola Violet Violeta Violette Viorica Virgie Virginia Virginie Vita
  Vittoria Vitória Viva Viviana Viviane Vivianne Vivienne Vladana Vladimíra Vladislava Vlasta Véronique Wanda Wava
  Wendy Whitney Wibke Wiebke Wiktoria Wilhelmina Wilhelmine Willa Willow Wilma Winifred Winnifred Winona Xavière
  Xenia Yadira Yael Yara Yaren Yasmeen Yasmin Yasmine Yazmin Yesenia Yessenia Ylvi Ylvie Yolanda Yolande Yoshiko
  Ysaline Yseult Yuna Yvette Yvonne Zahra Zaira Zara Zaria Zdenka Zdeslava Zehra Zelda Zella Zelma Zenobia Zetta
  Zeynep Zina Zinaida Zita Zlata Zlatica Zlatka Zoe Zoey Zofia Zoie Zoila Zoja Zola Zora Zorka Zoé Zoéva Zoë Zula
  Zuzana Zuzanna Ángela Ève Édith Élia Éliane Élisabeth Élise Élodie Éloïse Éléonore Émeline Émilie Émérance
  Émérencie Évangéline Évelyne Žaneta Želmíra
`
