"""Trades, firms and slogans that only cards kept aside carry."""

# kind|what the company does;titles of its people;departments;services;degrees of its people.
# A title or degree with a slash has a form of men and one of women.
# The kinds: craft, practice, estate, office.
TRADES = {
    "pl": """
craft|Elektromontaż;Elektryk|Kierownik budowy;;instalacje elektryczne|pomiary i odbiory|\
fotowoltaika|alarmy i domofony|pogotowie 24 h;
craft|Zakład Ślusarski;Ślusarz|Kierownik warsztatu;;bramy i balustrady|ogrodzenia kute|\
spawanie aluminium|naprawy na miejscu;
craft|Usługi Brukarskie;Brukarz|Majster;;kostka brukowa|odwodnienia|schody i murki|\
wynajem koparki;
craft|Malowanie i Tapetowanie;Malarz/Malarka|Kosztorysant;;malowanie wnętrz|gładzie|tapety|\
elewacje|\
sprzątanie po remoncie;
craft|Auto Serwis;Mechanik|Diagnosta;;mechanika pojazdowa|klimatyzacja|wulkanizacja|\
geometria kół|przeglądy;
practice|Kancelaria Notarialna;Notariusz|Zastępca notarialny;;;dr
practice|Kancelaria Adwokacka;Adwokat|Obrońca w sprawach karnych;;;adw.|adw. dr
practice|Gabinet Okulistyczny;Okulista|Specjalista chorób oczu;;;lek. med.|dr n. med.
practice|Gabinet Stomatologiczny;Ortodonta|Chirurg stomatolog;;;lek. dent.|dr n. med.
practice|Centrum Rehabilitacji;Fizjoterapeuta|Specjalista rehabilitacji;;;mgr|dr
estate|Biuro Nieruchomości;Pośrednik|Doradca ds. nieruchomości|Specjalista ds. najmu;;;
estate|Domy i Mieszkania;Agent|Doradca ds. kredytów|Kierownik biura;;;
office|Tworzywa Sztuczne;Dyrektor produkcji|Kierownik zakupów|Technolog;Dział Jakości;;mgr inż.|\
inż.
office|Aparatura Pomiarowa;Kierownik regionu|Inżynier aplikacji|Dyrektor handlowy;Dział Serwisu;\
;inż.
office|Agencja Reklamowa;Dyrektor artystyczny/Dyrektor artystyczna|Strateg|\
Opiekun klienta/Opiekunka klienta;Obsługa Klienta;;
office|Wydawnictwo;Redaktor naczelny/Redaktor naczelna|Korektor/Korektorka|Kierownik promocji;\
Redakcja;;dr
""",
    "en": """
craft|Electrical Services;Electrician|Site Foreman;;rewiring|fuse boards|outdoor lighting|\
safety certificates;
craft|Garden Design;Garden Designer|Head Gardener;;planting|patios|hedges|drainage;
craft|Roofing;Roofer|Estimator;;slate & tile|flat roofs|chimneys|free quotes;
craft|Clock Repairs;Clockmaker|Restorer;;longcase clocks|barometers|valuations;
practice|Dental Practice;Dentist|Orthodontist;;;Dr
practice|Chambers;Barrister|Clerk to Chambers;;;
practice|Eye Clinic;Consultant Ophthalmologist|Optometrist;;;Dr
estate|Lettings;Lettings Negotiator|Property Manager;;;
estate|Homes & Land;Sales Agent|Property Consultant|Valuer;;;
office|Instruments;Regional Sales Manager|Field Engineer|Chief Executive;Customer Service;;
office|Packaging;Plant Manager|Buyer|Export Manager;Quality Assurance;;
office|Press;Commissioning Editor|Publicist|Art Director;Publicity;;
""",
    "de": """
craft|Elektrotechnik;Elektromeister/Elektromeisterin|Kundendienst;;Hausinstallation|\
Photovoltaik|Smarthome|Notdienst;
craft|Malerbetrieb;Malermeister/Malermeisterin|Vorarbeiter/Vorarbeiterin;;Innenräume|Fassaden|\
Bodenbeläge|Trockenbau;
craft|Gartenbau;Gärtnermeister/Gärtnermeisterin|Landschaftsgärtner/Landschaftsgärtnerin;;\
Pflanzungen|Zäune|Teichbau|Baumpflege;
practice|Augenarztpraxis;Facharzt für Augenheilkunde/Fachärztin für Augenheilkunde|\
Augenarzt/Augenärztin;;;Dr. med.
practice|Anwaltsbüro;Rechtsanwalt/Rechtsanwältin|\
Fachanwalt für Familienrecht/Fachanwältin für Familienrecht;;;Dr. jur.|Dr.
practice|Steuerbüro;Steuerberater/Steuerberaterin|Steuerfachwirt/Steuerfachwirtin;;;Dipl.-Kfm.|Dr.
estate|Immobilien;Immobilienmakler/Immobilienmaklerin|Immobilienberater/Immobilienberaterin|\
Hausverwalter/Hausverwalterin;;;
office|Messtechnik;Vertriebsingenieur/Vertriebsingenieurin|Gebietsleiter/Gebietsleiterin|\
Geschäftsführer/Geschäftsführerin;Technischer Service;;Dipl.-Ing.
office|Verpackungen;Werksleiter/Werksleiterin|Einkäufer/Einkäuferin|Exportleiter/Exportleiterin;\
Qualitätssicherung;;
office|Verlag;Lektor/Lektorin|Pressesprecher/Pressesprecherin|\
Herstellungsleiter/Herstellungsleiterin;Presse;;Dr.
""",
    "fr": """
craft|Électricité;Électricien/Électricienne|Chef d'équipe;;installations neuves|dépannage|\
domotique|mise aux normes;
craft|Plâtrerie Peinture;Artisan peintre|Plaquiste;;peinture|enduits|papiers peints|cloisons;
practice|Cabinet Dentaire;Chirurgien-dentiste/Chirurgienne-dentiste|Orthodontiste;;;Dr
practice|Étude Notariale;Notaire|Clerc de notaire;;;Me
estate|Immobilier;Conseiller immobilier/Conseillère immobilière|\
Agent commercial/Agente commerciale|Négociateur/Négociatrice;;;
office|Emballages;Directeur d'usine/Directrice d'usine|Acheteur/Acheteuse|Responsable export;\
Service qualité;;
office|Éditions;Éditeur/Éditrice|Attaché de presse/Attachée de presse|\
Directeur artistique/Directrice artistique;Fabrication;;
""",
    "es": """
craft|Electricidad;Electricista|Encargado/Encargada;;instalaciones|averías 24 h|boletines|\
aire acondicionado;
craft|Jardinería;Jardinero/Jardinera|Paisajista;;podas|riegos|céspedes|piscinas;
practice|Clínica Oftalmológica;Oftalmólogo/Oftalmóloga|Optometrista;;;Dr./Dra.
practice|Notaría;Notario/Notaria|Oficial de notaría;;;
estate|Inmobiliaria;Asesor inmobiliario/Asesora inmobiliaria|Agente|Tasador/Tasadora;;;
office|Envases;Director de planta/Directora de planta|Comprador/Compradora|\
Jefe de exportación/Jefa de exportación;Calidad;;Ing.
office|Editorial;Editor/Editora|Jefe de prensa/Jefa de prensa|\
Director de arte/Directora de arte;Prensa;;
""",
    "it": """
craft|Impianti Elettrici;Elettricista|Capocantiere;;impianti civili|fotovoltaico|allarmi|citofoni;
craft|Giardinaggio;Giardiniere/Giardiniera|Vivaista;;potature|irrigazione|prati|recinzioni;
practice|Studio Dentistico;Odontoiatra|Ortodontista;;;Dott./Dott.ssa
practice|Studio Commercialista;Commercialista|Revisore legale;;;Dott./Dott.ssa|Rag.
estate|Immobiliare;Agente immobiliare|Consulente|Perito;;;
office|Imballaggi;Direttore di produzione/Direttrice di produzione|Responsabile export|Buyer;\
Assistenza clienti;;Ing.
office|Edizioni;Redattore/Redattrice|Addetto stampa/Addetta stampa|Grafico/Grafica;Redazione;;
""",
    "cs": """
craft|Elektroinstalace;Elektrikář/Elektrikářka|Mistr;;rozvody|revize|hromosvody|opravy;
practice|Oční ordinace;Oční lékař/Oční lékařka|Optometrista;;;MUDr.
practice|Advokátní kancelář;Advokát/Advokátka|Koncipient/Koncipientka;;;JUDr.|Mgr.
estate|Reality;Realitní makléř/Realitní makléřka|Správce nemovitostí/Správkyně nemovitostí;;;
office|Obaly;Vedoucí výroby|Nákupčí|Technolog;Oddělení kvality;;Ing.
""",
    "sv": "craft|Elservice;Elektriker|Arbetsledare;;installation|felsökning|laddboxar|"
    "belysning;\n"
    "practice|Tandvård;Tandläkare|Tandhygienist;;;\n"
    "estate|Fastigheter;Fastighetsmäklare|Förvaltare;;;\n"
    "office|Förpackningar;Produktionschef|Inköpare|Exportchef;Kundtjänst;;",
    "nb": "craft|Elektro;Elektriker|Montør;;installasjon|feilsøking|varmekabler|lys;\n"
    "practice|Tannklinikk;Tannlege|Tannpleier;;;\n"
    "estate|Eiendom;Eiendomsmegler|Forvalter;;;\n"
    "office|Emballasje;Produksjonssjef|Innkjøper|Eksportsjef;Kundesenter;;",
    "pt": "craft|Eletricidade;Eletricista|Encarregado;;instalações|avarias|painéis solares|"
    "alarmes;\n"
    "practice|Clínica Dentária;Médico dentista/Médica dentista|Ortodontista;;;Dr.\n"
    "estate|Imobiliária;Consultor imobiliário/Consultora imobiliária|Angariador;;;\n"
    "office|Embalagens;Diretor fabril/Diretora fabril|Comprador/Compradora|Gestor de "
    "exportação/Gestora de exportação;Qualidade;;Eng.",
}
# A title in the language of the country and in English.
BOTH = {
    "pl": [("Dyrektor Generalny", "General Manager"), ("Kierownik Zakupów", "Purchasing Manager"),
           ("Główny Technolog", "Chief Process Engineer"),
           ("Opiekun Klienta/Opiekunka Klienta", "Account Manager"),
           ("Pełnomocnik Zarządu", "Board Representative")],
    "de": [("Leiter Vertrieb/Leiterin Vertrieb", "Head of Sales"),
           ("Geschäftsführer/Geschäftsführerin", "Managing Director")],
    "fr": [("Directeur général/Directrice générale", "Chief Executive Officer"),
           ("Responsable des achats", "Purchasing Manager")],
    "es": [("Director general/Directora general", "General Manager"),
           ("Jefe de ventas/Jefa de ventas", "Sales Manager")],
    "it": [("Direttore vendite/Direttrice vendite", "Sales Director"),
           ("Responsabile acquisti", "Purchasing Manager")],
    "cs": [("Obchodní ředitel/Obchodní ředitelka", "Sales Director"),
           ("Vedoucí nákupu", "Purchasing Manager")],
    "sv": [("Försäljningschef", "Sales Manager")],
    "nb": [("Administrerende direktør", "Managing Director")],
    "pt": [("Diretor-geral/Diretora-geral", "General Manager")],
}  # fmt: skip
OFFICES = [
    ("Akademia Sztuk Użytkowych", "Katedra Ceramiki", "Adiunkt|Prorektor|Wykładowca",
        "asu.edu.pl"),
    ("Urząd Gminy Wielkie Olszyny", "Referat Inwestycji", "Wójt|Sekretarz Gminy|Referent",
        "wielkieolszyny.pl"),
    ("Instytut Techniki Szklarskiej", "Zakład Szkieł Optycznych",
        "Dyrektor Instytutu|Starszy specjalista", "its-szklo.edu.pl"),
    ("Stowarzyszenie Jasna Przystań", "Zespół Terenowy", "Prezes Stowarzyszenia|Animator",
        "jasnaprzystan.org.pl"),
]  # fmt: skip
STEMS = {
    "pl": ["Modrzewnik", "Jaskółcza~Dolina", "Iskrolux", "Zielony~Próg", "Karmelis", "Stalorys",
           "Bluszczyk", "Dolmanta", "Lumarek", "Agrofalk", "Żurawik", "Pelikanta"],
    "en": ["Ravensby", "Holmbeck", "Silver~Fern", "Elmstead", "Welmar", "Tulivio", "Corvanta",
           "Greyfriars~Lane"],
    "de": ["Kobaltis", "Lindhorst", "Welmar", "Novarim", "Grünspan", "Tessaro", "Rheinfalk"],
    "fr": ["Ostrelia", "Belle~Rive", "Paxoria", "Verdelune", "Corvanta", "Meridiela"],
    "es": ["Vindareo", "Almendra", "Paxoria", "Costaluz", "Tulivio", "Meridiela"],
    "it": ["Tessaro", "Novarim", "Lumarea", "Collefiore", "Ostrelia", "Vindareo"],
    "cs": ["Novarim", "Lipanka", "Dolmanta", "Grafinex", "Kobaltis"],
    "sv": ["Brenvik", "Holmbeck", "Björknäset", "Lumarea"],
    "nb": ["Brenvik", "Fjordvik", "Lumarea", "Holmbeck"],
    "pt": ["Paxoria", "Vindareo", "Montalva", "Costaluz"],
}  # fmt: skip
SENTENCES = {
    "pl": ["Spokojna Głowa", "Cisza i Spokój", "Od Ręki"], "en": ["Call the Twins",
        "Mind the Step"],
    "de": ["Gut und Gerne"], "fr": ["Comme Avant"], "es": ["Mano a Mano"], "it": ["Passo Passo"],
}  # fmt: skip
SLOGANS = {
    "pl": ["Prąd tam, gdzie go potrzebujesz", "Dobrze zrobione, raz na zawsze",
           "Twój spokój to nasza praca", "Szybko, czysto, solidnie", "Blisko ludzi od 1994 roku",
           "Mierzymy dokładniej"],
    "en": ["Done once, done right", "Close to home since 1988", "Measured to the hair",
           "Your peace of mind is our trade"],
    "de": ["Gemacht, um zu bleiben", "Ganz nah bei Ihnen seit 1979", "Messen heißt wissen"],
    "fr": ["Bien fait, pour longtemps", "À vos côtés depuis 1982"],
    "es": ["Bien hecho a la primera", "A su lado desde 1991"],
    "it": ["Fatto bene, fatto per durare", "Vicini a voi dal 1976"],
    "cs": ["Poctivá práce od roku 1992"], "sv": ["Rätt från början"], "nb": ["Godt gjort er "
    "bedre"],
    "pt": ["Bem feito, para sempre"],
}  # fmt: skip
