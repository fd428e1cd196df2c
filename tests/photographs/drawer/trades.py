"""The trades of the drawer's cards; see :mod:`photographs.wallet.trades`.

A slash among the departments parts those of which a card has one, a bar its units.
"""

# kind|what the company does;titles of its people;departments;services;degrees of its people.
# The kinds: consult, law, works, freight, it, press, garage, new, photo, plan, estate, words,
# brew, wine, inn, cause, teeth, bank.
TRADES = {
    "pl": """
consult|Doradztwo Strategiczne;Starszy konsultant/Starsza konsultantka|Partner zarządzający/\
Partnerka zarządzająca|Menedżer projektów/Menedżerka projektów;Praktyka Energetyczna/\
Zespół Transformacji Cyfrowej/Dział Analiz i Prognoz;;
law|Kancelaria Prawna;Starszy prawnik/Starsza prawniczka|Of Counsel|Aplikant radcowski/\
Aplikantka radcowska;Zespół Prawa Budowlanego/Departament Prawa Pracy/Praktyka Sporów;;r. pr.|adw.
works|Zakłady Mechaniczne;Główny Technolog|Kierownik Utrzymania Ruchu/\
Kierowniczka Utrzymania Ruchu|\
Konstruktor/Konstruktorka|Dyrektor Działu Produkcji;Biuro Konstrukcyjne/Wydział Narzędziowni/\
Dział Kontroli Jakości/Pion Techniczny;;mgr inż.|inż.
works|Odlewnia;Inżynier procesu|Kierownik Działu Zakupów|Mistrz zmiany;Dział Zaopatrzenia/\
Laboratorium Zakładowe;;
freight|Spedycja Morska;Spedytor/Spedytorka|Agent celny/Agentka celna|Kierownik floty;\
Dział Spedycji Drobnicowej/Agencja Celna/Dział Frachtów;;
it|Integracja Systemów;Architekt rozwiązań/Architektka rozwiązań|Inżynier DevOps|\
Opiekun kluczowych klientów/Opiekunka kluczowych klientów;Dział Wdrożeń/Centrum Kompetencji Chmury/\
Pion Sprzedaży Sektora Publicznego;;
press|Drukarnia Offsetowa;Kierownik introligatorni|Grafik DTP/Graficzka DTP|Kalkulator druku;\
Dział Prepress/Introligatornia;katalogi|etykiety|opakowania|ulotki;
garage|Warsztat Samochodowy;Mistrz mechaniki|Doradca serwisowy/Doradczyni serwisowa|Właściciel/\
Właścicielka;Dział Części/Stacja Kontroli Pojazdów;hamulce|zawieszenie|klimatyzacja|diagnostyka;
new|Technologie;Head of Growth|Współzałożyciel i CEO/Współzałożycielka i CEO|UX Researcher|\
Chief Product Officer;Product & Design/Zespół Danych/Growth;;
photo|Fotografia Ślubna;Fotograf/Fotografka|Retuszer/Retuszerka;;śluby|portrety|reportaż;
plan|Pracownia Architektoniczna;Architekt prowadzący/Architektka prowadząca|Urbanista/Urbanistka|\
Asystent projektanta/Asystentka projektanta;Zespół Wnętrz/Pracownia Krajobrazu;;mgr inż. arch.
estate|Nieruchomości;Pośrednik/Pośredniczka|Ekspert ds. rynku pierwotnego/\
Ekspertka ds. rynku pierwotnego|Zarządca najmu;Dział Najmu/Rynek Wtórny;;
words|Tłumaczenia;Tłumacz przysięgły/Tłumaczka przysięgła|Lokalizator oprogramowania;;\
umowy|akty notarialne|strony internetowe;mgr
brew|Browar Rzemieślniczy;Piwowar/Piwowarka|Szef sprzedaży/Szefowa sprzedaży|Ambasador marki;\
Dział Gastronomii/Warzelnia;;
wine|Winnica;Winiarz/Winiarka|Sommelier/Sommelierka|Gospodarz winnicy;Enoturystyka;;
inn|Pensjonat;Kierownik recepcji/Kierowniczka recepcji|Event Manager|Szef kuchni/Szefowa kuchni;\
Recepcja/Dział Bankietów;;
cause|Fundacja;Prezes Fundacji/Prezeska Fundacji|Fundraiser/Fundraiserka|\
Koordynator wolontariatu/Koordynatorka wolontariatu;Program Stypendialny/Dział Darczyńców/\
Zespół Edukacji;;
teeth|Stomatologia;Lekarz dentysta/Lekarka dentystka|Ortodonta/Ortodontka|Higienistka;\
Pracownia Protetyki/Ortodoncja;;lek. dent.
bank|Bank Spółdzielczy;Doradca klienta zamożnego/Doradczyni klienta zamożnego|Dyrektor oddziału/\
Dyrektorka oddziału|Analityk ryzyka/Analityczka ryzyka;Departament Ryzyka Kredytowego/\
Bankowość Korporacyjna/Centrum Hipoteczne;;
""",
    "en": """
consult|Advisory;Engagement Manager|Senior Associate|Head of Public Sector;\
Energy & Utilities Practice/Strategy Group/People Advisory;;
law|Solicitors;Senior Associate|Head of Litigation|Trainee Solicitor|Paralegal;\
Employment Law Department/Private Client/Real Estate Team;;
works|Engineering;Works Manager|Head of Metrology|Maintenance Planner|Design Engineer;\
Tooling Department/Quality Control/Drawing Office;;
freight|Forwarding;Freight Forwarder|Customs Broker|Head of Ocean Freight;Air & Ocean Division/\
Customs Clearance/Road Freight;;
it|Systems;Solutions Architect|Site Reliability Engineer|Head of Cloud|Account Executive;\
Cloud Platform Team/Public Sector Sales/Professional Services;;
press|Printers;Bindery Manager|Pre-press Operator|Print Estimator;Pre-press/Bindery;\
catalogues|labels|cartons|flyers;
garage|Motor Works;Master Technician|Service Advisor|Proprietor;Parts Department/Bodyshop;\
brakes|suspension|air-con|MOT;
new|Labs;Co-founder & CEO|Head of Growth|Staff Engineer|Chief of Staff;Growth/Platform/\
Product & Design;;
photo|Photography;Photographer|Retoucher;;weddings|portraits|editorial;
plan|Architects;Project Architect|Associate Director|Part II Assistant|Urban Designer;\
Conservation Studio/Interiors;;
estate|Estates;Branch Manager|Head of Lettings|Mortgage Adviser|Negotiator;New Homes/\
Residential Sales;;
words|Translations;Sworn Translator|Conference Interpreter|Localisation Editor;;\
contracts|deeds|websites;
brew|Brewing;Head Brewer|Taproom Manager|Brand Ambassador;On-Trade Sales/Brewhouse;;
wine|Vineyard;Winemaker|Cellar Door Manager|Viticulturist;Wine Club;;
inn|Inn;Guest Relations Manager|Events Manager|Executive Chef;Events & Banqueting/Front Desk;;
cause|Trust;Head of Fundraising|Volunteer Coordinator|Programme Officer|Trustee;\
Major Gifts/Scholarships Programme/Outreach Team;;
teeth|Dental Care;Dental Surgeon|Orthodontic Therapist|Practice Manager;Orthodontics/Hygiene;;Dr
bank|Bank;Relationship Director|Mortgage Specialist|Vice President|Credit Analyst;\
Corporate Banking/Private Wealth/Credit Risk Department;;
""",
    "de": """
consult|Strategieberatung;Senior-Berater/Senior-Beraterin|Geschäftsführender Partner/\
Geschäftsführende Partnerin|Projektleiter/Projektleiterin;Bereich Energiewirtschaft/\
Team Digitalisierung;;Dr.
law|Rechtsanwälte;Angestellter Rechtsanwalt/Angestellte Rechtsanwältin|Referendar/Referendarin|\
Leiter Compliance/Leiterin Compliance;Dezernat Arbeitsrecht/Referat Vergaberecht;;Dr. jur.
works|Maschinenfabrik;Leiter Instandhaltung/Leiterin Instandhaltung|Konstrukteur/Konstrukteurin|\
Leiter der Abteilung Qualität/Leiterin der Abteilung Qualität;Abt. Werkzeugbau/Technisches Büro/\
Abteilung Qualitätssicherung;;Dipl.-Ing.
freight|Seespedition;Speditionskaufmann/Speditionskauffrau|Zolldeklarant/Zolldeklarantin|\
Leiter Disposition/Leiterin Disposition;Abt. Luftfracht/Zollabteilung/Stückgut Europa;;
it|Systemhaus;Lösungsarchitekt/Lösungsarchitektin|Bereichsleiter Vertrieb/\
Bereichsleiterin Vertrieb|IT-Berater/IT-Beraterin;Geschäftsbereich Cloud/Rechenzentrumsbetrieb/\
Öffentliche Auftraggeber;;
press|Druckerei;Leiter Buchbinderei/Leiterin Buchbinderei|Mediengestalter/Mediengestalterin;\
Druckvorstufe/Weiterverarbeitung;Kataloge|Etiketten|Faltschachteln;
garage|Kfz-Werkstatt;Kfz-Meister/Kfz-Meisterin|Serviceberater/Serviceberaterin;Teiledienst/\
Karosserie und Lack;Bremsen|Fahrwerk|Klimaanlage|Diagnose;
new|Technologies;Mitgründer und CEO/Mitgründerin und CEO|Head of Product|Entwickler/Entwicklerin;\
Produktentwicklung/Growth;;
photo|Fotostudio;Fotografenmeister/Fotografenmeisterin|Bildbearbeiter/Bildbearbeiterin;;\
Hochzeit|Portrait|Industrie;
plan|Architekten;Projektarchitekt/Projektarchitektin|Bauleiter/Bauleiterin|Stadtplaner/\
Stadtplanerin;Abteilung Wettbewerbe/Innenraum;;Dipl.-Ing.
estate|Immobilien;Immobilienmakler/Immobilienmaklerin|Leiter Vermietung/Leiterin Vermietung;\
Vermietung/Neubauvertrieb;;
words|Übersetzungen;Beeidigter Übersetzer/Beeidigte Übersetzerin|Konferenzdolmetscher/\
Konferenzdolmetscherin;;Verträge|Urkunden|Webseiten;
brew|Privatbrauerei;Braumeister/Braumeisterin|Gebietsleiter Gastronomie/\
Gebietsleiterin Gastronomie;Abt. Gastronomie/Sudhaus;;
wine|Weingut;Winzer/Winzerin|Kellermeister/Kellermeisterin;Vinothek/Außenbetrieb;;
inn|Landgasthof;Empfangsleiter/Empfangsleiterin|Bankettleiter/Bankettleiterin;Bankett/Rezeption;;
cause|Stiftung;Vorstand|Referent Fundraising/Referentin Fundraising|Projektkoordinator/\
Projektkoordinatorin;Referat Bildung/Spenderservice;;
teeth|Zahnärzte;Zahnarzt/Zahnärztin|Kieferorthopäde/Kieferorthopädin|Praxismanager/\
Praxismanagerin;Prophylaxe/Kieferorthopädie;;Dr. med. dent.
bank|Privatbank;Firmenkundenberater/Firmenkundenberaterin|Filialleiter/Filialleiterin;\
Abteilung Kreditrisiko/Vermögensverwaltung;;
""",
    "fr": """
consult|Conseil;Consultant senior/Consultante senior|Associé gérant/Associée gérante|\
Directeur de mission/Directrice de mission;Pôle Énergie/Département Stratégie;;
law|Avocats;Avocat collaborateur/Avocate collaboratrice|Juriste|Avocat associé/Avocate associée;\
Pôle Droit social/Département Contentieux;;Me
works|Constructions Mécaniques;Responsable maintenance|Dessinateur projeteur/\
Dessinatrice projeteuse|Chef d'atelier/Cheffe d'atelier;Service Qualité/Bureau des Méthodes/\
Direction Technique;;
freight|Affrètement;Affréteur/Affréteuse|Déclarant en douane/Déclarante en douane|\
Responsable du transit;Service Douane/Département Maritime;;
it|Systèmes;Architecte solutions|Ingénieur avant-vente/Ingénieure avant-vente|Responsable de compte\
;Direction des Systèmes d'Information/Pôle Cloud;;
press|Imprimerie;Responsable prépresse|Deviseur/Deviseuse;Atelier de reliure/Prépresse;\
catalogues|étiquettes|étuis;
new|Technologies;Cofondateur et PDG/Cofondatrice et PDG|Responsable produit|Designer;Pôle Produit/\
Équipe Données;;
photo|Photographies;Photographe|Retoucheur/Retoucheuse;;mariages|portraits|reportages;
plan|Architectes;Architecte DPLG|Chef de projet/Cheffe de projet|Urbaniste;Agence Patrimoine;;
estate|Immobilier;Négociateur/Négociatrice|Gestionnaire locatif/Gestionnaire locative;\
Service Location/Transactions;;
words|Traductions;Traducteur assermenté/Traductrice assermentée|Interprète de conférence;;\
contrats|actes|sites web;
brew|Brasserie Artisanale;Maître brasseur|Responsable commercial/Responsable commerciale;\
Service Commercial;;
wine|Domaine;Vigneron/Vigneronne|Maître de chai|Œnologue;Caveau de Dégustation;;
inn|Auberge;Chef de réception/Cheffe de réception|Gouvernante|Chef de cuisine/Cheffe de cuisine;\
Service Banquets/Réception;;
cause|Fondation;Délégué général/Déléguée générale|Chargé de mécénat/Chargée de mécénat;\
Pôle Bénévolat/Direction des Programmes;;
teeth|Cabinet Dentaire;Chirurgien-dentiste|Orthodontiste;Orthodontie;;Dr
bank|Banque;Conseiller patrimonial/Conseillère patrimoniale|Directeur d'agence/\
Directrice d'agence;Direction des Risques/Banque Privée;;
""",
    "es": """
consult|Consultores;Consultor sénior/Consultora sénior|Socio director/Socia directora;\
Área de Energía/Departamento de Estrategia;;
law|Abogados;Abogado asociado/Abogada asociada|Pasante|Socio/Socia;Área de Derecho Laboral/\
Departamento Procesal;;
works|Talleres Mecánicos;Jefe de mantenimiento/Jefa de mantenimiento|Delineante|\
Responsable de calidad;Oficina Técnica/Departamento de Compras;;
freight|Transitarios;Agente de aduanas|Responsable de tráfico|Comercial;Departamento de Aduanas/\
Tráfico Marítimo;;
it|Sistemas;Arquitecto de soluciones/Arquitecta de soluciones|Gestor de cuentas/Gestora de cuentas;\
Área Cloud/Administraciones Públicas;;
new|Tecnologías;Cofundador y CEO/Cofundadora y CEO|Diseñador de producto/Diseñadora de producto;\
Equipo de Producto;;
photo|Fotógrafos;Fotógrafo/Fotógrafa;;bodas|retratos|reportajes;
plan|Arquitectos;Arquitecto/Arquitecta|Aparejador/Aparejadora|Urbanista;Área de Interiorismo;;
estate|Inmobiliaria;Asesor inmobiliario/Asesora inmobiliaria|Agente de zona;\
Departamento de Alquileres/Obra Nueva;;
words|Traducciones;Traductor jurado/Traductora jurada|Intérprete;;contratos|escrituras|webs;
brew|Cervecería;Maestro cervecero/Maestra cervecera|Delegado comercial/Delegada comercial;\
Departamento de Hostelería;;
wine|Bodegas;Enólogo/Enóloga|Bodeguero/Bodeguera;Enoturismo/Exportación;;
inn|Hostal;Jefe de recepción/Jefa de recepción|Gobernanta;Recepción/Banquetes;;
cause|Fundación;Patrono/Patrona|Responsable de voluntariado;Área de Proyectos/\
Captación de Fondos;;
teeth|Odontología;Odontólogo/Odontóloga|Ortodoncista;Ortodoncia;;Dr.
bank|Banco;Gestor de patrimonios/Gestora de patrimonios|Director de oficina/\
Directora de oficina;Banca de Empresas/Área de Riesgos;;
""",
    "it": """
consult|Consulenza;Consulente senior|Socio fondatore/Socia fondatrice;Area Energia/\
Divisione Strategia;;Dott.
law|Avvocati Associati;Avvocato|Praticante|Consulente legale;Dipartimento Lavoro/\
Ufficio Contenzioso;;Avv.
works|Officine Meccaniche;Responsabile manutenzione|Disegnatore/Disegnatrice|Capo officina;\
Ufficio Tecnico/Ufficio Acquisti/Controllo Qualità;;Ing.
freight|Spedizioni;Spedizioniere|Doganalista|Responsabile traffico;Ufficio Dogana/\
Divisione Mare;;
it|Sistemi;Architetto software|Responsabile commerciale|Sistemista;Divisione Cloud/\
Area Pubblica Amministrazione;;
new|Tecnologie;Cofondatore e CEO/Cofondatrice e CEO|Designer di prodotto;Area Prodotto;;
photo|Foto Studio;Fotografo/Fotografa;;matrimoni|ritratti|moda;
plan|Architetti;Progettista|Architetto|Direttore lavori/Direttrice lavori;Area Interni;;Arch.
estate|Case;Agente immobiliare|Consulente mutui;Ufficio Locazioni;;
words|Traduzioni;Traduttore giurato/Traduttrice giurata|Interprete;;contratti|atti|siti web;
brew|Birrificio;Mastro birraio|Agente di commercio;Ufficio Commerciale;;
wine|Cantina;Enologo/Enologa|Cantiniere/Cantiniera;Accoglienza e Visite/Ufficio Estero;;
inn|Locanda;Direttore/Direttrice|Capo ricevimento|Governante;Ricevimento;;
cause|Fondazione;Presidente|Coordinatore volontari/Coordinatrice volontari;Area Progetti/\
Ufficio Raccolta Fondi;;
teeth|Studio Dentistico;Odontoiatra|Igienista dentale;Ortodonzia;;Dott.
bank|Banca;Consulente finanziario/Consulente finanziaria|Direttore di filiale/\
Direttrice di filiale;Ufficio Fidi/Area Imprese;;
""",
    "cs": """
consult|Poradenství;Hlavní konzultant/Hlavní konzultantka|Partner/Partnerka;Oddělení strategie;;Ing.
works|Strojírny;Hlavní technolog/Hlavní technoložka|Vedoucí údržby|Konstruktér/Konstruktérka;\
Oddělení nákupu/Technický úsek/Odbor jakosti;;Ing.
freight|Zasilatelství;Speditér/Speditérka|Celní deklarant/Celní deklarantka;Celní oddělení;;
it|Systémy;Systémový inženýr/Systémová inženýrka|Obchodní ředitel/Obchodní ředitelka;Divize cloudu/\
Úsek veřejné správy;;
plan|Architekti;Architekt/Architektka|Vedoucí projektu;Ateliér interiérů;;Ing. arch.
brew|Pivovar;Sládek/Sládková|Obchodní zástupce/Obchodní zástupkyně;Oddělení gastronomie;;
cause|Nadace;Ředitel nadace/Ředitelka nadace|Koordinátor/Koordinátorka;Oddělení grantů;;
bank|Banka;Osobní bankéř/Osobní bankéřka|Ředitel pobočky/Ředitelka pobočky;Úsek řízení rizik;;
""",
    "sv": """
consult|Rådgivning;Seniorkonsult|Delägare;Affärsområde Energi;;
works|Mekaniska;Underhållschef|Konstruktör|Inköpschef;Avdelning Inköp/Kvalitetsavdelningen;;
it|Datasystem;Lösningsarkitekt|Kundansvarig;Affärsområde Moln;;
plan|Arkitekter;Arkitekt|Uppdragsansvarig;Studio Landskap;;
brew|Bryggeri;Bryggmästare|Säljare;Restaurangförsäljning;;
cause|Stiftelsen;Generalsekreterare|Insamlingschef;Enheten för bidrag;;
""",
    "nb": """
consult|Rådgivere;Seniorrådgiver|Partner;Avdeling Energi;;
works|Mekaniske;Vedlikeholdsleder|Konstruktør|Innkjøpsleder;Innkjøpsavdelingen/Kvalitetsavdelingen;;
freight|Spedisjon;Speditør|Tolldeklarant;Tollavdelingen;;
it|Systemer;Løsningsarkitekt|Kundeansvarlig;Avdeling Sky;;
plan|Arkitekter;Sivilarkitekt|Oppdragsleder;Avdeling Interiør;;
brew|Bryggeri;Bryggerimester|Selger;Salgsavdelingen;;
""",
    "pt": """
consult|Consultores;Consultor sénior/Consultora sénior|Sócio-gerente/Sócia-gerente;Área de Energia;;
law|Advogados;Advogado associado/Advogada associada|Solicitador/Solicitadora;\
Departamento de Contencioso;;
works|Metalomecânica;Chefe de manutenção|Desenhador/Desenhadora;Departamento da Qualidade/\
Gabinete Técnico;;Eng.
freight|Transitários;Despachante|Gestor de tráfego/Gestora de tráfego;Departamento Aduaneiro;;
it|Sistemas;Arquiteto de soluções/Arquiteta de soluções|Gestor de conta/Gestora de conta;\
Unidade Cloud;;
wine|Quinta;Enólogo/Enóloga|Adegueiro/Adegueira;Enoturismo;;
cause|Fundação;Presidente|Gestor de projetos/Gestora de projetos;Gabinete de Apoio;;
bank|Banco;Gestor de clientes/Gestora de clientes|Diretor de balcão/Diretora de balcão;\
Direção de Risco;;
""",
    "da": """
consult|Rådgivning;Chefkonsulent|Partner;Afdeling for Energi;;
works|Maskinfabrik;Værkfører|Konstruktør|Indkøbschef;Indkøbsafdelingen/Kvalitetsafdelingen;;
freight|Spedition;Speditør|Toldmedarbejder;Toldafdelingen;;
it|Systemer;Løsningsarkitekt|Kundechef;Cloudafdelingen;;
brew|Bryghus;Brygmester|Sælger;Salgsafdelingen;;
""",
    "nl": """
consult|Adviseurs;Senior adviseur|Vennoot;Afdeling Strategie;;drs.
works|Machinefabriek;Hoofd Onderhoud|Werkvoorbereider|Constructeur;Afdeling Inkoop/\
Kwaliteitsdienst;;ir.
freight|Expeditie;Expediteur|Declarant;Afdeling Douane;;
it|Systemen;Oplossingsarchitect|Accountmanager;Afdeling Cloud;;
plan|Architecten;Projectarchitect|Stedenbouwkundige;Studio Interieur;;ir.
brew|Brouwerij;Brouwmeester|Vertegenwoordiger;Afdeling Horeca;;
""",
}
