"""The trades of the wallet's cards; see :mod:`photographs.kept.trades`."""

# kind|what the company does;titles of its people;departments;services;degrees of its people.
# The kinds: home, table, farm, taxi, hotel, group, notary, surgery, export, new, photo, free.
TRADES = {
    "pl": """
home|Złota Rączka;Właściciel/Właścicielka;;drobne naprawy|montaż mebli|wymiana zamków|\
wieszanie karniszy|cieknące krany;
home|Hydraulika;Hydraulik;;udrażnianie rur|montaż baterii|ogrzewanie podłogowe|przyłącza|\
awarie całą dobę;
home|Wykończenia Wnętrz;Szef ekipy/Szefowa ekipy;;płytki i mozaiki|panele podłogowe|\
sufity podwieszane|łazienki pod klucz|przeróbki;
table|Restauracja;Menedżer/Menedżerka|Szef sali/Szefowa sali|Szef kuchni/Szefowa kuchni;;;
table|Gospoda;Gospodarz/Gospodyni|Kierownik sali/Kierowniczka sali;;;
farm|Gospodarstwo Rolne;Rolnik/Rolniczka;;ziemniaki|marchew|miody|jaja z wolnego wybiegu;
farm|Sad i Pasieka;Sadownik/Sadowniczka|Pszczelarz/Pszczelarka;;jabłka|śliwki|soki tłoczone|miody;
taxi|Taxi;Kierowca;;;
hotel|Hotel;Dyrektor hotelu/Dyrektorka hotelu|Kierownik recepcji/Kierowniczka recepcji|\
Koordynator konferencji/Koordynatorka konferencji;Dział Konferencji;;
group|Logistyka Magazynowa;Kierownik operacyjny/Kierowniczka operacyjna|Specjalista ds. taryf/\
Specjalistka ds. taryf|Dyrektor finansowy/Dyrektorka finansowa;Dział Planowania Dostaw;;mgr inż.
group|Chemia Budowlana;Menedżer produktu/Menedżerka produktu|Inżynier wsparcia technicznego;\
Dział Wsparcia Sprzedaży;;dr inż.
notary|Kancelaria Notarialna;Notariusz;;;
surgery|Poradnia Dermatologiczna;Dermatolog|Specjalista dermatologii i wenerologii/\
Specjalistka dermatologii i wenerologii;;;lek. med.|dr n. med.
surgery|Gabinet Pediatryczny;Pediatra|Specjalista chorób dzieci/Specjalistka chorób dzieci;;;\
lek. med.
export|Opakowania Szklane;Kierownik eksportu/Kierowniczka eksportu|Przedstawiciel handlowy/\
Przedstawicielka handlowa;;;
export|Meble Tapicerowane;Dyrektor sprzedaży zagranicznej/Dyrektorka sprzedaży zagranicznej|\
Właściciel/Właścicielka;;;
new|Studio;Założyciel/Założycielka|Projektant doświadczeń/Projektantka doświadczeń|CTO;;;
new|Laboratorium;Współzałożyciel/Współzałożycielka|Inżynier danych|Product Owner;;;
photo|Fotografia;Fotograf/Fotografka|Operator kamery/Operatorka kamery;;;
free|Grafika;Ilustrator/Ilustratorka|Projektant graficzny/Projektantka graficzna|Copywriter/\
Copywriterka;;;
free|Programowanie;Programista frontend/Programistka frontend|Analityk danych/Analityczka danych;;;
""",
    "en": """
home|Handyman Services;Proprietor;;small repairs|flat-pack assembly|locks changed|\
gutters cleared|fences mended;
home|Plumbing;Plumber;;blocked drains|taps & toilets|radiators|bathrooms|no call-out fee;
table|Restaurant;Restaurant Manager|Head Chef|Maître d';;;
table|Tavern;Landlord/Landlady|Floor Manager;;;
farm|Farm;Farmer;;potatoes|free-range eggs|honey|pumpkins;
taxi|Taxis;Driver;;;
hotel|Hotel;General Manager|Front Office Manager|Conference Coordinator;Events Office;;
group|Warehousing;Operations Manager|Tariff Specialist|Finance Director;Supply Planning;;
group|Coatings;Product Manager|Technical Support Engineer;Sales Support;;Dr
notary|Notary Public;Notary;;;
surgery|Skin Clinic;Dermatologist|Consultant Dermatologist;;;Dr
surgery|Children's Surgery;Paediatrician;;;Dr
export|Glassworks;Export Director|Overseas Sales Representative;;;
new|Labs;Founder|Growth Lead|CTO|Experience Designer;;;
new|Studio;Co-founder|Data Engineer|Product Owner;;;
photo|Photography;Photographer|Camera Operator;;;
free|Illustration;Illustrator|Graphic Designer|Copywriter;;;
free|Code;Front-end Developer|Data Analyst;;;
""",
    "de": """
home|Hausmeisterservice;Inhaber/Inhaberin;;Kleinreparaturen|Möbelaufbau|Schlösser|Winterdienst|\
Gartenpflege;
home|Sanitär und Heizung;Installateurmeister/Installateurmeisterin;;Rohrreinigung|Armaturen|\
Fußbodenheizung|Bäder|Notruf;
table|Restaurant;Restaurantleiter/Restaurantleiterin|Küchenchef/Küchenchefin;;;
table|Gasthaus;Wirt/Wirtin;;;
farm|Obsthof;Landwirt/Landwirtin;;Äpfel|Kirschen|Most|Honig;
taxi|Taxi;Fahrer/Fahrerin;;;
hotel|Hotel;Hoteldirektor/Hoteldirektorin|Empfangschef/Empfangschefin;Bankettabteilung;;
group|Lagerlogistik;Betriebsleiter/Betriebsleiterin|Leiter Controlling/Leiterin Controlling;\
Abteilung Einkauf;;
group|Bauchemie;Produktmanager/Produktmanagerin|Anwendungstechniker/Anwendungstechnikerin;\
Technischer Service;;Dr.-Ing.
notary|Notariat;Notar/Notarin;;;
surgery|Hautarztpraxis;Hautarzt/Hautärztin|Facharzt für Dermatologie/Fachärztin für Dermatologie;;;\
Dr. med.
export|Glasverpackungen;Exportleiter/Exportleiterin|Gebietsverkaufsleiter/Gebietsverkaufsleiterin;;;
new|Studio;Gründer/Gründerin|Dateningenieur/Dateningenieurin|CTO;;;
photo|Fotografie;Fotograf/Fotografin;;;
free|Grafik;Illustrator/Illustratorin|Grafikdesigner/Grafikdesignerin|Texter/Texterin;;;
""",
    "fr": """
home|Dépannage à Domicile;Artisan/Artisane;;petites réparations|serrures|robinetterie|\
montage de meubles|débarras;
table|Restaurant;Responsable de salle|Chef de cuisine/Cheffe de cuisine;;;
farm|Ferme;Agriculteur/Agricultrice;;pommes|légumes|œufs|miel;
taxi|Taxi;Chauffeur/Chauffeuse;;;
hotel|Hôtel;Directeur/Directrice|Chef de réception/Cheffe de réception;Service Séminaires;;
group|Logistique;Responsable d'entrepôt|Contrôleur de gestion/Contrôleuse de gestion;\
Service Approvisionnement;;
notary|Office Notarial;Notaire;;;
surgery|Cabinet de Dermatologie;Dermatologue|Médecin spécialiste;;;Dr
export|Verrerie;Directeur export/Directrice export|Attaché commercial/Attachée commerciale;;;
new|Studio;Fondateur/Fondatrice|Ingénieur données/Ingénieure données;;;
photo|Photographie;Photographe;;;
free|Graphisme;Illustrateur/Illustratrice|Graphiste;;;
""",
    "es": """
home|Reparaciones;Autónomo/Autónoma;;pequeñas averías|cerraduras|grifos|persianas|muebles;
table|Restaurante;Jefe de sala/Jefa de sala|Chef;;;
farm|Finca;Agricultor/Agricultora;;naranjas|aceite|miel|almendras;
taxi|Taxi;Conductor/Conductora;;;
hotel|Hotel;Director/Directora|Jefe de recepción/Jefa de recepción;Eventos;;
group|Almacenes;Responsable de operaciones|Director financiero/Directora financiera;\
Planificación;;
notary|Notaría;Notario/Notaria;;;
surgery|Clínica Dermatológica;Dermatólogo/Dermatóloga;;;Dr.
export|Vidrios;Responsable de mercados|Director de exportación/Directora de exportación;;;
new|Estudio;Fundador/Fundadora|Ingeniero de datos/Ingeniera de datos;;;
photo|Fotografía;Fotógrafo/Fotógrafa;;;
free|Diseño;Ilustrador/Ilustradora|Redactor/Redactora;;;
""",
    "it": """
home|Riparazioni;Titolare;;piccoli lavori|serrature|rubinetteria|tapparelle|traslochi;
table|Ristorante;Direttore di sala/Direttrice di sala|Chef;;;
table|Trattoria;Oste/Ostessa;;;
farm|Fattoria;Agricoltore/Agricoltrice;;olio|mele|miele|formaggi;
taxi|Taxi;Autista;;;
hotel|Hotel;Direttore/Direttrice|Capo ricevimento;Ufficio Eventi;;
group|Magazzini;Responsabile operativo/Responsabile operativa|Direttore finanziario/\
Direttrice finanziaria;Pianificazione;;
notary|Studio Notarile;Notaio;;;Dott.
surgery|Ambulatorio Dermatologico;Dermatologo/Dermatologa;;;Dott.
export|Vetreria;Direttore estero/Direttrice estero|Agente di zona;;;
new|Studio;Fondatore/Fondatrice|Ingegnere dei dati;;;
photo|Fotografia;Fotografo/Fotografa;;;
free|Grafica;Illustratore/Illustratrice|Copywriter;;;
""",
    "cs": """
home|Hodinový manžel;Živnostník/Živnostnice;;drobné opravy|montáž nábytku|zámky|vodoinstalace|\
malování;
table|Restaurace;Provozní|Šéfkuchař/Šéfkuchařka;;;
farm|Farma;Farmář/Farmářka;;brambory|jablka|med|vejce;
taxi|Taxi;Řidič/Řidička;;;
hotel|Hotel;Ředitel hotelu/Ředitelka hotelu|Vedoucí recepce;Konferenční oddělení;;
group|Logistika;Provozní manažer/Provozní manažerka|Finanční ředitel/Finanční ředitelka;\
Oddělení plánování;;Ing.
notary|Notářská kancelář;Notář/Notářka;;;JUDr.
surgery|Kožní ambulance;Kožní lékař/Kožní lékařka;;;MUDr.
export|Sklárna;Vedoucí exportu|Obchodní zástupce/Obchodní zástupkyně;;;
new|Studio;Zakladatel/Zakladatelka|Datový inženýr/Datová inženýrka;;;
photo|Fotografie;Fotograf/Fotografka;;;
free|Grafika;Ilustrátor/Ilustrátorka|Grafik/Grafička;;;
""",
    "sv": """
home|Fixarservice;Ägare;;småreparationer|möbelmontering|låsbyten|hängrännor|målning;
table|Restaurang;Restaurangchef|Köksmästare;;;
farm|Gårdsbutik;Lantbrukare;;potatis|äpplen|honung|ägg;
taxi|Taxi;Förare;;;
hotel|Hotell;Hotelldirektör|Receptionschef;Konferens;;
group|Lagersystem;Driftchef|Produktchef;Inköp;;
export|Glasbruk;Exportchef|Säljare utland;;;
new|Studio;Grundare|Dataingenjör;;;
photo|Fotografi;Fotograf;;;
free|Grafisk Form;Illustratör|Formgivare;;;
""",
}
