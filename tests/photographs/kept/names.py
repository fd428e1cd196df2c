"""Given names and family names that only cards kept aside carry."""

WOMEN = {
    "pl": "Jadwiga Barbara Aleksandra Wiesława Emilia Natalia Krystyna Lidia Danuta Ilona "
    "Stefania "
    "Oliwia Izabela Bronisława Marzena Justyna Gabriela Czesława Patrycja",
    "en": "Eleanor Margaret Abigail Josephine Heather Miriam Charlotte Winifred Paula Naomi "
    "Rebecca Teresa Jocelyn Felicity",
    "de": "Hannelore Brigitte Ingeborg Sabine Anneliese Franziska Gudrun Renate Doris Almut "
    "Margarethe Bärbel Theresa",
    "fr": "Geneviève Françoise Véronique Sandrine Pauline Noémie Joséphine Agathe Corinne "
    "Anne-Sophie Gaëlle Lucie",
    "es": "Pilar Mercedes Esperanza Carmen Amparo Encarnación Verónica Irene Leticia Ángela Raquel",
    "it": "Francesca Donatella Simonetta Valeria Patrizia Elisabetta Graziella Federica Loredana",
    "cs": "Alena Jiřina Markéta Věra Michaela Tereza Jitka Simona Libuše",
    "sv": "Birgitta Karin Ulrika Cecilia Linnéa Agneta Monica",
    "nb": "Kari Liv Randi Synnøve Tonje Berit Gro",
    "pt": "Madalena Beatriz Cristina Teresa Vitória Helena Luísa Rosário",
}
MEN = {
    "pl": "Zdzisław Stanisław Krzysztof Jerzy Rafał Bartłomiej Witold Andrzej Mirosław Leszek "
    "Mateusz Szymon Radosław Bolesław Edward Jarosław Kacper Roman",
    "en": "Theodore Graham Vincent Patrick Stuart Leonard Calvin Russell Edmund Harvey Francis "
    "Raymond Bernard Oliver",
    "de": "Friedrich Matthias Günther Reinhard Konrad Helmut Joachim Christoph Lothar Tilman "
    "Burkhard Sönke",
    "fr": "Guillaume Étienne Olivier Gérard Xavier Philippe Jean-Luc Frédéric Hervé Mathieu Pascal",
    "es": "Enrique Rodrigo Vicente Emilio Agustín Raúl Ignacio Hernán Bruno Adrián Julián",
    "it": "Alessandro Giacomo Roberto Salvatore Umberto Massimo Leonardo Carlo Emanuele Vittorio",
    "cs": "Petr Miroslav Ondřej Lukáš Bohumil Stanislav Josef Radek Aleš",
    "sv": "Lennart Gustaf Anders Fredrik Henrik Tord Sven-Erik",
    "nb": "Bjarne Olav Erlend Magnus Terje Øystein Leif",
    "pt": "Fernando António Luís Dinis Sérgio Rogério Jorge Vasco",
}
# With a dash the Polish ending -i or -a follows; man/woman; the two names of a Spaniard.
FAMILIES = {
    "pl": "Piekarsk- Majchrzak Wiśniowiecki/Wiśniowiecka Gołąb Szczepanik Lewandowicz "
    "Krawczuk Grzegorzewsk- "
    "Trzciński/Trzcińska Bąk Jabłonowsk- Nędza Paździoch Skowronek Wieczorkowsk- Żmuda Czajka "
    "Olszańsk- Rutkiewicz Kaczorek Łącki/Łącka Mielczarek Stępniak Urbańczyk",
    "en": "Marchbanks Ridley Summerfield Prescott Langford Okonkwo Sinclair Weatherby Kavanagh "
    "Treadwell Patel Hargreaves Beaumont Ellison Vandermeer",
    "de": "Brückner Hagedorn Siebert Oberländer Krähenbühl Vogelsang Löffler Rautenberg "
    "Eisenhauer Mühlbauer Petersen Steinbrecher Zimmerling Hässler",
    "fr": "Carpentier Dufresne Lamoureux Pélissier Roussel Bonnefoy Marchand Tessier Hébrard "
    "Delaunay Chevallier Quémener",
    "es": "Aguirre|Montes Cabrera|Luján Iglesias|Prado Villanueva|Soto Zamora|Ferrer "
    "Pizarro|León Carrasco|Nieto Ordóñez|Vega",
    "it": "Ferrarini Lombardozzi Marchetti Pellegrino Santoro Valentini Zanetti Colombini "
    "Dell'Orto Moretti",
    "cs": "Dvořáček/Dvořáčková Kolář/Kolářová Němeček/Němečková Pospíchal/Pospíchalová "
    "Zelený/Zelená Beránek/Beránková Říha/Říhová Malík/Malíková",
    "sv": "Ljungberg Sandström Forsgren Källström Blomkvist Åström Hedlund",
    "nb": "Lønning Strømme Aasen Myklebust Hovland Bjørnstad Rønneberg",
    "pt": "Figueiredo Carvalhal Teixeira Lourenço Mourão Pacheco Sequeira Abrantes",
}
NICK: dict[str, str] = {
    "Aleksandra": "Ola", "Bartłomiej": "Bartek", "Stanisław": "Staszek", "Theodore": "Ted",
    "Margaret": "Peg",
}  # fmt: skip
