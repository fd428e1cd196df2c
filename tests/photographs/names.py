"""Given names, family names and degrees by language. Every person made of them is fictional."""

# Given names: women, men; family names: of women, of men (the same list where they do not differ).
WOMEN = {
    "pl": "Jagoda Bogna Żaneta Łucja Honorata Klementyna Urszula Grażyna "
    "Małgorzata Agnieszka Joanna "
    "Kinga Weronika Zuzanna Elżbieta Świętosława Michalina Róża Dominika "
    "Bożena Sabina Ewelina Halina",
    "en": "Imogen Philippa Harriet Beatrice Rosalind Denise Marcia Yvonne Shannon Kimberly Audrey "
    "Priya Nadia Siobhan Gwen Lorraine Tamara Bethany",
    "de": "Annegret Heike Ulrike Friederike Katharina Mechthild Sieglinde Petra "
    "Jutta Änne Käthe Silke",
    "fr": "Solène Aurélie Bérengère Maëlle Clémence Odile Marie-Laure Élodie "
    "Hélène Capucine Mathilde",
    "es": "Begoña Inmaculada Rocío Lucía Montserrat Nuria Araceli Consuelo "
    "María-José Yolanda Belén",
    "it": "Giuliana Ornella Mariateresa Ludovica Benedetta Antonella Fiorella "
    "Raffaella Chiara Noemi",
    "cs": "Ludmila Zdeňka Kateřina Šárka Blanka Vlasta Hedvika Růžena Květa Dagmar",
    "sv": "Åsa Gunilla Kerstin Malin Ingegerd Annika Pernilla Märta Lovisa Elin",
    "nb": "Ragnhild Solveig Turid Åse Bjørg Hilde Ingunn Marit Sigrid Eldbjørg",
    "da": "Birgitte Kirsten Lærke Dorthe Mette Sidsel Bodil Jytte Signe Karen",
    "fi": "Päivi Tuulikki Marjatta Eeva Riitta Hilkka Aino Satu Tarja Kirsi",
    "nl": "Marijke Annelies Willemijn Femke Saskia Geertje Hanneke Loes Ineke Fleur",
    "pt": "Conceição Fátima Graça Leonor Filipa Joaquina Mafalda Inês Lurdes Patrícia",
    "sk": "Ľubica Zuzana Žofia Katarína Božena Viera Soňa Dária Jarmila Oľga",
    "hu": "Zsuzsanna Ildikó Réka Piroska Erzsébet Márta Kinga Tünde Ágnes Orsolya",
}
MEN = {
    "pl": "Wojciech Zbigniew Sławomir Przemysław Łukasz Bogusław Eugeniusz "
    "Grzegorz Mieczysław Ryszard "
    "Cezary Włodzimierz Ignacy Tadeusz Józef Dariusz Ireneusz Kazimierz "
    "Marcin Błażej Jędrzej Waldemar",
    "en": "Rupert Desmond Alistair Clive Trevor Malcolm Darnell Wesley Curtis Leroy Byron Hamish "
    "Angus Duncan Gareth Nigel Preston Marcus",
    "de": "Jürgen Rüdiger Hans-Peter Detlef Götz Wolfgang Eberhard Volker Jörg "
    "Karl-Heinz Ulrich Björn",
    "fr": "Jérôme Stéphane François Loïc Jean-Marc Thibault Yannick Cédric Benoît Anselme Rémi",
    "es": "Íñigo Joaquín Ramón Fermín Jesús Germán Andrés Álvaro Gonzalo Sebastián Martín",
    "it": "Pierluigi Gianfranco Niccolò Ezio Corrado Fulvio Tommaso Raimondo Gaetano Ermanno",
    "cs": "Zdeněk Jaroslav Bořivoj Vojtěch Luboš Radovan Miloš Kryštof Vratislav Oldřich",
    "sv": "Göran Håkan Björn Torbjörn Staffan Ulf Mats Pär Ragnar Jörgen",
    "nb": "Torstein Øyvind Kjetil Håvard Asbjørn Sverre Geir Trygve Rune Pål",
    "da": "Søren Jørgen Kaj Preben Flemming Mogens Ebbe Rasmus Aksel Henning",
    "fi": "Väinö Jyrki Pekka Heikki Seppo Yrjö Tapani Kalevi Olli Markku",
    "nl": "Joost Maarten Gerrit Wouter Diederik Bram Teun Sjoerd Jeroen Huub",
    "pt": "João Simão Duarte Henrique Gonçalo Rúben Baltazar Nuno Estêvão Tomás",
    "sk": "Ľubomír Štefan Dušan Matúš Rastislav Ľuboš Gejza Vladimír Juraj Ján",
    "hu": "Gyöngyös Béla Lőrinc Zoltán György Csaba Tibor Sándor Ödön Gergő",
}
FAMILIES = {
    "pl": "Świątek Gołębiowsk- Brzęczyszczak Śliwińsk- Żurawsk- Pawłowicz Ostrowsk- Król Kołodziej "
    "Jaworsk- Wąsik Kędzior Zięba Górsk- Tomczyk Borkowsk- Sobczak Laskowsk- Łuczak Wrzosek Ćwik "
    "Mroczkowsk- Bieńkowsk- Zych Dudziak Okoń Makuch Strzeleck- Rogalsk- "
    "Dziedzic Pająk Cybulsk- Ożóg",
    "en": "Hollingworth Ashdown Thistlewood Pemberton Okafor O'Rourke MacAllister Bhatt Whitcombe "
    "Farnsworth Delacroix Ainsley Birtwhistle Kowalchuk Holloway Redfern "
    "Castellano Nakamura Jefferies",
    "de": "Küppers Schäuffele Brömmel Hölzl Österreicher Strauß Wegener Großkopf "
    "Müllerschön Dörfler "
    "Zumkehr Achenbach Weiß Röhrig Kleinschmidt Lüdtke Hufnagel",
    "fr": "Desjardins Lefèvre Chatelain Béranger Ménard Poitevin Vasseur Cœuret "
    "Lhermitte Brûlé Guéguen",
    "es": "Echeverría|Ibáñez Zubiri|Quintana Peñalver|Rubio Bermúdez|Coll "
    "Otxoa|Linares Núñez|Salas "
    "Castaño|Vives Arrieta|Gil",
    "it": "Bevilacqua Santamaria Quagliarella Tagliabue D'Ambrosio Brunelleschi "
    "Zanardi Cattaneo Pugliesi",
    "cs": "Hrubý/Hrubá Šťastný/Šťastná Řezníček/Řezníčková Vondráček/Vondráčková Kučírek/Kučírková "
    "Žižka/Žižková Ptáčník/Ptáčníková Černohorský/Černohorská",
    "sv": "Åkerblom Söderlund Nyqvist Hägglund Wahlström Öberg Lindqvist Björkman Ekdahl",
    "nb": "Skjelbred Ødegård Bråthen Tveit Nygård Sætre Haugland Kvåle Grønli Fjeldstad",
    "da": "Kjærgaard Sørensen Bruun Østergaard Thygesen Vestergaard Lauridsen Højlund Krogh",
    "fi": "Hämäläinen Kärkkäinen Väisänen Ylönen Räsänen Jääskeläinen Tähtinen Mäkipää Lehtola",
    "nl": "van~den~Broek de~Wit van~Dijk Hoogland ter~Horst Kuipers "
    "van~der~Meulen Vermeer Schuurman",
    "pt": "Magalhães Conceição Brandão Gusmão Simões Falcão Assunção Vilaça Queirós",
    "sk": "Kováčik/Kováčiková Ďurica/Ďuricová Šimko/Šimková Hruška/Hrušková Ľupták/Ľuptáková "
    "Čierny/Čierna Gajdoš/Gajdošová",
    "hu": "Szőke Kővári Nyíregyházi Töröcsik Gyarmati Hegedűs Ürmös Csonka Vörösmarty",
}
NOBLE = {"de": ("von", "von der", "zu"), "fr": ("de", "de la"), "es": ("de la", "del"),
         "it": ("De", "Di", "Della"), "pt": ("da", "dos", "de"), "en": ("de", "St.")}  # fmt: skip

BEFORE = {
    "pl": ["dr", "mgr", "inż.", "mgr inż.", "dr hab.", "dr hab. inż.", "prof. dr hab.", "dr inż.",
           "lek. med.", "lek. dent.", "lek. wet.", "dr n. med.", "adw.", "r. pr.", "mgr farm."],
    "en": ["Dr", "Prof."], "de": ["Dr.", "Dipl.-Ing.", "Dr. med.", "Prof. Dr.", "Dipl.-Kfm.",
           "Dr.-Ing.", "Dr. jur.", "Mag."],
    "fr": ["Dr", "Me"], "es": ["Dr.", "Ing."], "it": ["Dott.", "Ing.", "Avv.", "Arch.", "Geom."],
    "cs": ["Ing.", "Mgr.", "MUDr.", "JUDr.", "Bc.", "doc. Ing.", "PhDr."],
    "sk": ["Ing.", "Mgr.", "MUDr.", "JUDr.", "Bc.", "PhDr."],
    "nl": ["drs.", "ir.", "mr.", "dr."], "pt": ["Dr.", "Eng.", "Arq."], "hu": ["Dr.", "dr."],
    "da": [], "sv": [], "nb": [], "fi": [],
}  # fmt: skip
AFTER = {
    "pl": ["MBA", "PhD", "LL.M.", "MRICS"], "en": ["PhD", "MBA", "MRICS", "CPA", "FCA", "P.E.",
        "CFA"],
    "de": ["MBA", "LL.M.", "M.Sc.", "B.Eng."], "cs": ["CSc.", "Ph.D.", "MBA", "DiS."],
    "sk": ["PhD.", "CSc.", "MBA"], "fr": ["MBA"], "es": ["MBA", "PhD"], "it": ["MBA", "PhD"],
    "nl": ["MBA", "MSc"], "pt": ["MBA", "PhD"], "hu": ["PhD", "MBA"], "sv": ["PhD"], "nb": ["MBA"],
    "da": ["MBA"], "fi": ["MBA"],
}  # fmt: skip
NICK = {
    "Małgorzata": "Gosia", "Agnieszka": "Aga", "Grzegorz": "Grześ", "Zbigniew": "Zbyszek",
    "Joanna": "Asia", "Wojciech": "Wojtek", "Kimberly": "Kim", "Wesley": "Wes", "Philippa": "Pip",
    "Włodzimierz": "Włodek", "Tadeusz": "Tadek", "Bethany": "Beth", "Katharina": "Käthe",
    "Raffaella": "Lella", "Sebastián": "Seba",
}  # fmt: skip
# Degrees that only go with certain trades: a word of the trade for each.
ONLY = {
    "lek. med.": "Przychodnia", "lek. dent.": "Przychodnia", "lek. wet.": "Weteryn",
        "dr n. med.": "Przychodnia", "adw.": "Kancelaria",
    "r. pr.": "Kancelaria", "mgr farm.": "Przychodnia", "Dr. med.": "praxis",
        "Dr. jur.": "Kanzlei", "Me": "Avocat", "Avv.": "Legale",
    "Arch.": "Arredamenti", "Geom.": "Arredamenti", "MUDr.": "-", "JUDr.": "-", "mr.": "Advies",
        "Arq.": "Constr", "MRICS": "Nieruchomości|Architects",
    "LL.M.": "Kancelaria|Kanzlei", "CPA": "Real Estate", "P.E.": "Architects",
}  # fmt: skip
