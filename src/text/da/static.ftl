### What only the HTML holds that stands before the program runs: the program itself never says it.

page-description = Skru på svarene for en fiktiv person uden job. Se, hvordan en model giver et tal og en farve, og hvorfor. Siden sender ingen svar, og den gemmer intet, medmindre du beder om det.
notice-label = Besked om siden
start-failed-heading = Modellen kunne ikke starte
start-failed = Siden kunne ikke hente eller starte den del, der regner. Vent lidt, og genindlæs siden.
crashed-heading = Siden virker ikke længere
crashed = Der skete en fejl på siden, og den kan ikke regne videre. Genindlæs siden, så kan du begynde forfra.
unsupported-heading = Siden kan ikke regne i din browser
unsupported = Browseren mangler WebAssembly, eller det er slået fra. Åbn siden i en nyere udgave af Chrome, Edge, Firefox eller Safari.
words-failed-heading = Sproget kunne ikke hentes
words-failed = Siden kunne ikke hente teksterne på det andet sprog. Du kan blive på det sprog, siden har nu. Vil du skifte, så tjek din forbindelse, og genindlæs siden.
no-script-heading = Siden kan ikke regne uden JavaScript
no-script = Slå JavaScript til i browseren, og genindlæs siden. Du kan læse om Mette her, men du kan ikke skrue på svarene.
no-script-sheets = Læs og udskriv arkene til undervisning
reload = Genindlæs siden

## The bar of the package for learning platforms (SCORM)

platform-title = Er du grøn?
platform-label = Læringsplatform
platform-mark = Markér som færdig
platform-marked = Markeret som færdig
platform-mark-again = Prøv igen at markere som færdig
platform-open = Læringsplatformen får kun at vide, om du er færdig. Den får ikke dine svar. Tryk, hver gang du har åbnet siden: Lukker du den uden at trykke, får platformen at vide, at du ikke er færdig.
platform-silent = Læringsplatformen svarer ikke. Luk siden, og åbn den igen fra læringsplatformen. Du kan også selv sige det til din lærer, når du er færdig.
platform-told = Læringsplatformen har fået at vide, at du er færdig. Nu kan du lukke siden.
platform-refused = Læringsplatformen tog ikke imod beskeden. Prøv igen, eller sig det selv til din lærer.
platform-absent = Siden finder ingen læringsplatform. Sig det selv til din lærer, når du er færdig.
