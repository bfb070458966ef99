<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en_GB">
<context>
    <name>Action</name>
    <message>
        <source>&amp;Add server…</source>
        <translation>&amp;Dodaj serwer…</translation>
    </message>
    <message>
        <source>Watches one more server.</source>
        <translation>Zaczyna monitorować kolejny serwer.</translation>
    </message>
    <message>
        <source>&amp;Edit server…</source>
        <translation>&amp;Edytuj serwer…</translation>
    </message>
    <message>
        <source>Changes the address and the settings of a server.</source>
        <translation>Zmienia adres i ustawienia serwera.</translation>
    </message>
    <message>
        <source>&amp;Remove server…</source>
        <translation>&amp;Usuń serwer…</translation>
    </message>
    <message>
        <source>Stops watching a server. Nothing is changed on it.</source>
        <translation>Kończy monitorowanie serwera. Na samym serwerze nic się nie zmienia.</translation>
    </message>
    <message>
        <source>&amp;Connect now</source>
        <translation>&amp;Połącz teraz</translation>
    </message>
    <message>
        <source>Tries to reach the server at once.</source>
        <translation>Próbuje natychmiast połączyć się z serwerem.</translation>
    </message>
    <message>
        <source>&amp;Import test definitions…</source>
        <translation>&amp;Importuj definicje testów…</translation>
    </message>
    <message>
        <source>Reads the tests of a Slivka service file.</source>
        <translation>Wczytuje testy z pliku usługi Slivka.</translation>
    </message>
    <message>
        <source>&amp;Open server page</source>
        <translation>&amp;Otwórz stronę serwera</translation>
    </message>
    <message>
        <source>Opens the address of the server in the browser.</source>
        <translation>Otwiera adres serwera w przeglądarce.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Zakończ</translation>
    </message>
    <message>
        <source>Ends Jobwatch.</source>
        <translation>Kończy pracę programu Jobwatch.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>Copies the selected rows as text.</source>
        <translation>Kopiuje zaznaczone wiersze jako tekst.</translation>
    </message>
    <message>
        <source>C&amp;ell</source>
        <translation>K&amp;omórka</translation>
    </message>
    <message>
        <source>Copies the text of the current cell.</source>
        <translation>Kopiuje tekst bieżącej komórki.</translation>
    </message>
    <message>
        <source>&amp;Tab-separated</source>
        <translation>Tekst z &amp;tabulatorami</translation>
    </message>
    <message>
        <source>Copies the selected rows with a header, separated by tabs.</source>
        <translation>Kopiuje zaznaczone wiersze z nagłówkiem, rozdzielone tabulatorami.</translation>
    </message>
    <message>
        <source>&amp;CSV</source>
        <translation>&amp;CSV</translation>
    </message>
    <message>
        <source>Copies the selected rows as CSV.</source>
        <translation>Kopiuje zaznaczone wiersze jako CSV.</translation>
    </message>
    <message>
        <source>&amp;Markdown</source>
        <translation>&amp;Markdown</translation>
    </message>
    <message>
        <source>Copies the selected rows as a Markdown table.</source>
        <translation>Kopiuje zaznaczone wiersze jako tabelę Markdown.</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Zaznacz &amp;wszystko</translation>
    </message>
    <message>
        <source>Selects all rows of the table.</source>
        <translation>Zaznacza wszystkie wiersze tabeli.</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Znajdź</translation>
    </message>
    <message>
        <source>Goes to the filter line.</source>
        <translation>Przechodzi do wiersza filtra.</translation>
    </message>
    <message>
        <source>C&amp;lear filter</source>
        <translation>Wyczyść &amp;filtr</translation>
    </message>
    <message>
        <source>Shows all rows again.</source>
        <translation>Pokazuje ponownie wszystkie wiersze.</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Odśwież</translation>
    </message>
    <message>
        <source>Reads all servers again. No test is run.</source>
        <translation>Odczytuje ponownie wszystkie serwery. Żaden test nie jest uruchamiany.</translation>
    </message>
    <message>
        <source>Show &amp;why</source>
        <translation>Pokaż &amp;przyczyny</translation>
    </message>
    <message>
        <source>Opens the details and goes to the reasons.</source>
        <translation>Otwiera szczegóły i przechodzi do przyczyn.</translation>
    </message>
    <message>
        <source>Sa&amp;ve view…</source>
        <translation>&amp;Zapisz widok…</translation>
    </message>
    <message>
        <source>Keeps filter, columns and order of this table under a name in the side bar.</source>
        <translation>Zachowuje filtr, kolumny i kolejność tej tabeli pod nazwą w panelu bocznym.</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>&amp;Kolumny…</translation>
    </message>
    <message>
        <source>Chooses the columns of the table.</source>
        <translation>Wybiera kolumny tabeli.</translation>
    </message>
    <message>
        <source>&amp;Flat list</source>
        <translation>Płaska &amp;lista</translation>
    </message>
    <message>
        <source>Shows runners only, sorted over all servers.</source>
        <translation>Pokazuje tylko wykonawców, posortowanych ze wszystkich serwerów.</translation>
    </message>
    <message>
        <source>E&amp;xpand all</source>
        <translation>&amp;Rozwiń wszystko</translation>
    </message>
    <message>
        <source>Unfolds every server and service.</source>
        <translation>Rozwija każdy serwer i każdą usługę.</translation>
    </message>
    <message>
        <source>C&amp;ollapse all</source>
        <translation>Z&amp;wiń wszystko</translation>
    </message>
    <message>
        <source>Folds every server.</source>
        <translation>Zwija każdy serwer.</translation>
    </message>
    <message>
        <source>Times in &amp;UTC</source>
        <translation>Czas w &amp;UTC</translation>
    </message>
    <message>
        <source>Shows all times in UTC, or in the zone of this computer.</source>
        <translation>Pokazuje wszystkie czasy w UTC albo w strefie tego komputera.</translation>
    </message>
    <message>
        <source>Choose a &amp;time…</source>
        <translation>Wy&amp;bierz chwilę…</translation>
    </message>
    <message>
        <source>Shows all views as they were at another moment.</source>
        <translation>Pokazuje wszystkie widoki takie, jakie były w innej chwili.</translation>
    </message>
    <message>
        <source>Shows the present again.</source>
        <translation>Pokazuje ponownie stan bieżący.</translation>
    </message>
    <message>
        <source>&amp;Side bar</source>
        <translation>Panel bo&amp;czny</translation>
    </message>
    <message>
        <source>Shows or hides the side bar.</source>
        <translation>Pokazuje lub ukrywa panel boczny.</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Szczegóły</translation>
    </message>
    <message>
        <source>Shows or hides the details of the current row.</source>
        <translation>Pokazuje lub ukrywa szczegóły bieżącego wiersza.</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Pełny &amp;ekran</translation>
    </message>
    <message>
        <source>Fills the screen with the window.</source>
        <translation>Wypełnia oknem cały ekran.</translation>
    </message>
    <message>
        <source>Reset window &amp;layout</source>
        <translation>Przywróć układ ok&amp;na</translation>
    </message>
    <message>
        <source>Puts side bar, details and columns back.</source>
        <translation>Przywraca panel boczny, szczegóły i kolumny.</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Przegląd</translation>
    </message>
    <message>
        <source>What is wrong now, since when, and what happens next.</source>
        <translation>Co teraz nie działa, od kiedy i co nastąpi dalej.</translation>
    </message>
    <message>
        <source>&amp;Services</source>
        <translation>&amp;Usługi</translation>
    </message>
    <message>
        <source>Servers, services and runners as a tree.</source>
        <translation>Serwery, usługi i wykonawcy jako drzewo.</translation>
    </message>
    <message>
        <source>&amp;Timers</source>
        <translation>&amp;Timery</translation>
    </message>
    <message>
        <source>Timers with their circuit breakers.</source>
        <translation>Timery z ich bezpiecznikami.</translation>
    </message>
    <message>
        <source>Ser&amp;vers</source>
        <translation>Serwer&amp;y</translation>
    </message>
    <message>
        <source>All servers in one table.</source>
        <translation>Wszystkie serwery w jednej tabeli.</translation>
    </message>
    <message>
        <source>Service &amp;list</source>
        <translation>&amp;Lista usług</translation>
    </message>
    <message>
        <source>All services in one table.</source>
        <translation>Wszystkie usługi w jednej tabeli.</translation>
    </message>
    <message>
        <source>&amp;Runners</source>
        <translation>&amp;Wykonawcy</translation>
    </message>
    <message>
        <source>All runners in one table.</source>
        <translation>Wszyscy wykonawcy w jednej tabeli.</translation>
    </message>
    <message>
        <source>Sta&amp;ges</source>
        <translation>&amp;Etapy</translation>
    </message>
    <message>
        <source>All stages of all runners in one table.</source>
        <translation>Wszystkie etapy wszystkich wykonawców w jednej tabeli.</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historia</translation>
    </message>
    <message>
        <source>What was when, on one time axis.</source>
        <translation>Co i kiedy się działo, na jednej osi czasu.</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>&amp;Zdarzenia</translation>
    </message>
    <message>
        <source>Everything that happened, newest first.</source>
        <translation>Wszystko, co się wydarzyło, od najnowszych.</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation>&amp;Raporty</translation>
    </message>
    <message>
        <source>Availability and incidents of a period, to be handed on.</source>
        <translation>Dostępność i incydenty z danego okresu, do przekazania dalej.</translation>
    </message>
    <message>
        <source>O&amp;pen in History</source>
        <translation>Otwórz w h&amp;istorii</translation>
    </message>
    <message>
        <source>Shows the history of the selected runners or timers.</source>
        <translation>Pokazuje historię zaznaczonych wykonawców lub timerów.</translation>
    </message>
    <message>
        <source>&amp;Test now</source>
        <translation>&amp;Testuj teraz</translation>
    </message>
    <message>
        <source>Runs the test jobs of the selection now.</source>
        <translation>Uruchamia teraz zadania testowe zaznaczenia.</translation>
    </message>
    <message>
        <source>&amp;Pause…</source>
        <translation>&amp;Wstrzymaj…</translation>
    </message>
    <message>
        <source>Stops testing the selection for a while.</source>
        <translation>Wstrzymuje na pewien czas testowanie zaznaczenia.</translation>
    </message>
    <message>
        <source>Re&amp;sume</source>
        <translation>W&amp;znów</translation>
    </message>
    <message>
        <source>Tests the selection again.</source>
        <translation>Wznawia testowanie zaznaczenia.</translation>
    </message>
    <message>
        <source>&amp;Acknowledge…</source>
        <translation>&amp;Potwierdź…</translation>
    </message>
    <message>
        <source>Says that somebody has seen the fault: no notices, the monitoring goes on.</source>
        <translation>Informuje, że ktoś zauważył usterkę: bez powiadomień, monitorowanie trwa dalej.</translation>
    </message>
    <message>
        <source>&amp;Lift acknowledgement</source>
        <translation>&amp;Cofnij potwierdzenie</translation>
    </message>
    <message>
        <source>Lets notices of the fault come again.</source>
        <translation>Ponownie dopuszcza powiadomienia o usterce.</translation>
    </message>
    <message>
        <source>Plan &amp;maintenance…</source>
        <translation>Zaplanuj &amp;okno serwisowe…</translation>
    </message>
    <message>
        <source>Plans a time without notices, once or again and again, and lists what is planned.</source>
        <translation>Planuje czas bez powiadomień, jednorazowo lub cyklicznie, i pokazuje listę zaplanowanych okien.</translation>
    </message>
    <message>
        <source>&amp;Interval…</source>
        <translation>Od&amp;stęp…</translation>
    </message>
    <message>
        <source>Says how often the selection is tested.</source>
        <translation>Określa, jak często zaznaczenie jest testowane.</translation>
    </message>
    <message>
        <source>P&amp;robe now</source>
        <translation>Uruchom p&amp;róbę</translation>
    </message>
    <message>
        <source>Runs the selected timers once now; the result decides about their circuit.</source>
        <translation>Uruchamia teraz jednorazowo zaznaczone timery; wynik decyduje o ich obwodzie.</translation>
    </message>
    <message>
        <source>Stops the selected timers for a while.</source>
        <translation>Wstrzymuje na pewien czas zaznaczone timery.</translation>
    </message>
    <message>
        <source>Lets the selected timers run again.</source>
        <translation>Pozwala zaznaczonym timerom znów działać.</translation>
    </message>
    <message>
        <source>Review timers &amp;without target…</source>
        <translation>Przejrzyj timery &amp;bez celu…</translation>
    </message>
    <message>
        <source>Lists the timers whose target is gone, and deletes those that can be deleted.</source>
        <translation>Pokazuje listę timerów, których cel zniknął, i usuwa te, które można usunąć.</translation>
    </message>
    <message>
        <source>&amp;Delete on the server…</source>
        <translation>&amp;Usuń na serwerze…</translation>
    </message>
    <message>
        <source>Deletes the selected timers on their server, after an export.</source>
        <translation>Usuwa zaznaczone timery na ich serwerze, po wyeksportowaniu.</translation>
    </message>
    <message>
        <source>&amp;Export descriptor…</source>
        <translation>&amp;Eksportuj deskryptor…</translation>
    </message>
    <message>
        <source>Writes the selected timers as the server describes them to a file.</source>
        <translation>Zapisuje zaznaczone timery do pliku tak, jak opisuje je serwer.</translation>
    </message>
    <message>
        <source>&amp;Notifications…</source>
        <translation>&amp;Powiadomienia…</translation>
    </message>
    <message>
        <source>Says who is told of what, when and how.</source>
        <translation>Określa, kto, o czym, kiedy i jak jest powiadamiany.</translation>
    </message>
    <message>
        <source>Read the &amp;configuration again</source>
        <translation>&amp;Wczytaj ponownie konfigurację</translation>
    </message>
    <message>
        <source>Takes over what was changed in the file.</source>
        <translation>Przejmuje zmiany wprowadzone w pliku.</translation>
    </message>
    <message>
        <source>&amp;Change shortcuts…</source>
        <translation>Zmień &amp;skróty…</translation>
    </message>
    <message>
        <source>Gives actions other keys.</source>
        <translation>Przypisuje działaniom inne klawisze.</translation>
    </message>
    <message>
        <source>&amp;Keep watching in the tray</source>
        <translation>Monitoruj &amp;dalej w zasobniku</translation>
    </message>
    <message>
        <source>Closing the window leaves Jobwatch running in the tray.</source>
        <translation>Po zamknięciu okna Jobwatch działa nadal w zasobniku.</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Skróty klawiszowe</translation>
    </message>
    <message>
        <source>Lists every action with its keys.</source>
        <translation>Wymienia wszystkie działania z ich klawiszami.</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>&amp;Co to jest?</translation>
    </message>
    <message>
        <source>Explains what is clicked next.</source>
        <translation>Objaśnia następny kliknięty element.</translation>
    </message>
    <message>
        <source>&amp;About Jobwatch</source>
        <translation>&amp;O programie Jobwatch</translation>
    </message>
    <message>
        <source>Version and licence.</source>
        <translation>Wersja i licencja.</translation>
    </message>
    <message>
        <source>&amp;Import configuration…</source>
        <translation>&amp;Importuj konfigurację…</translation>
    </message>
    <message>
        <source>Reads servers, timers, reports and notifications of another file, after a preview.</source>
        <translation>Odczytuje serwery, timery, raporty i powiadomienia z innego pliku, po podglądzie.</translation>
    </message>
    <message>
        <source>E&amp;xport configuration…</source>
        <translation>Eksportuj &amp;konfigurację…</translation>
    </message>
    <message>
        <source>Writes what is configured to a file. Passwords are not in it.</source>
        <translation>Zapisuje do pliku to, co skonfigurowano. Plik nie zawiera haseł.</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Eksportuj…</translation>
    </message>
    <message>
        <source>Writes what is shown to a file: the rows of a table, charts or a report.</source>
        <translation>Zapisuje w pliku to, co widać: wiersze tabeli, wykresy lub raport.</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>Copies the selected rows as JSON.</source>
        <translation>Kopiuje zaznaczone wiersze jako JSON.</translation>
    </message>
    <message>
        <source>Filter by this &amp;row</source>
        <translation>Filtruj według tego &amp;wiersza</translation>
    </message>
    <message>
        <source>Shows only the server and service, or the module, of the current row.</source>
        <translation>Pokazuje tylko serwer i usługę albo moduł bieżącego wiersza.</translation>
    </message>
    <message>
        <source>Back to &amp;now</source>
        <translation>Wróć do &amp;teraz</translation>
    </message>
    <message>
        <source>&amp;Mute notices…</source>
        <translation>&amp;Wycisz powiadomienia…</translation>
    </message>
    <message>
        <source>Sends no notices for a while. Checks go on, and what they find is told afterwards.</source>
        <translation>Przez pewien czas nie wysyła powiadomień. Sprawdzanie trwa, a jego wyniki są zgłaszane później.</translation>
    </message>
    <message>
        <source>For &amp;30 min</source>
        <translation>Na &amp;30 min</translation>
    </message>
    <message>
        <source>Sends no notices for half an hour. Checks go on.</source>
        <translation>Przez pół godziny nie wysyła powiadomień. Sprawdzanie trwa.</translation>
    </message>
    <message>
        <source>For &amp;1 h</source>
        <translation>Na &amp;1 h</translation>
    </message>
    <message>
        <source>Sends no notices for an hour. Checks go on.</source>
        <translation>Przez godzinę nie wysyła powiadomień. Sprawdzanie trwa.</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow 08:00</source>
        <translation>Do &amp;jutra 08:00</translation>
    </message>
    <message>
        <source>Sends no notices until tomorrow morning. Checks go on.</source>
        <translation>Do jutra rana nie wysyła powiadomień. Sprawdzanie trwa.</translation>
    </message>
    <message>
        <source>&amp;Unmute</source>
        <translation>Wyłącz wyci&amp;szenie</translation>
    </message>
    <message>
        <source>Sends notices again, and what was found meanwhile.</source>
        <translation>Znów wysyła powiadomienia, także o tym, co wykryto w międzyczasie.</translation>
    </message>
    <message>
        <source>&amp;Audit log</source>
        <translation>&amp;Dziennik zmian</translation>
    </message>
    <message>
        <source>Shows who changed what, and when, among the events.</source>
        <translation>Pokazuje wśród zdarzeń, kto, co i kiedy zmienił.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drukuj…</translation>
    </message>
    <message>
        <source>Prints what is shown: the rows of a table, charts or a report.</source>
        <translation>Drukuje to, co widać: wiersze tabeli, wykresy lub raport.</translation>
    </message>
    <message>
        <source>Takes back what was done last.</source>
        <translation>Cofa to, co zrobiono ostatnio.</translation>
    </message>
    <message>
        <source>Does again what was taken back.</source>
        <translation>Wykonuje ponownie to, co cofnięto.</translation>
    </message>
    <message>
        <source>Test &amp;job…</source>
        <translation>Za&amp;danie testowe…</translation>
    </message>
    <message>
        <source>Edits the test jobs of the selected service, and tries them.</source>
        <translation>Edytuje zadania testowe zaznaczonej usługi i wypróbowuje je.</translation>
    </message>
    <message>
        <source>Reset &amp;failures</source>
        <translation>Wyzeruj &amp;niepowodzenia</translation>
    </message>
    <message>
        <source>Lets the selected timers whose circuit is closed count their failures from nothing.</source>
        <translation>Zaznaczone timery z zamkniętym obwodem liczą niepowodzenia od zera.</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Ustawienia…</translation>
    </message>
    <message>
        <source>Opens all settings, page by page.</source>
        <translation>Otwiera wszystkie ustawienia, strona po stronie.</translation>
    </message>
    <message>
        <source>&amp;Read-only</source>
        <translation>&amp;Tylko do odczytu</translation>
    </message>
    <message>
        <source>Sends nothing to the servers except reading, or lets this session test, change and give orders again.</source>
        <translation>Wysyła do serwerów tylko żądania odczytu albo znów pozwala tej sesji testować, zmieniać i wydawać polecenia.</translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <translation>P&amp;onów</translation>
    </message>
</context>
<context>
    <name>Alert</name>
    <message>
        <source>An outage is told at its first failure, within %1.</source>
        <translation>Powiadomienie o przestoju przychodzi przy pierwszym niepowodzeniu, w ciągu %1.</translation>
    </message>
    <message numerus="yes">
        <source>An outage is told after %n failure(s) in a row, %1 to %2 after it began.</source>
        <translation>
            <numerusform>Powiadomienie o przestoju przychodzi po %n niepowodzeniu, od %1 do %2 od jego początku.</numerusform>
            <numerusform>Powiadomienie o przestoju przychodzi po %n niepowodzeniach z rzędu, od %1 do %2 od jego początku.</numerusform>
            <numerusform>Powiadomienie o przestoju przychodzi po %n niepowodzeniach z rzędu, od %1 do %2 od jego początku.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An outage is told after %n failure(s) in a row.</source>
        <translation>
            <numerusform>Powiadomienie o przestoju przychodzi po %n niepowodzeniu.</numerusform>
            <numerusform>Powiadomienie o przestoju przychodzi po %n niepowodzeniach z rzędu.</numerusform>
            <numerusform>Powiadomienie o przestoju przychodzi po %n niepowodzeniach z rzędu.</numerusform>
        </translation>
    </message>
    <message>
        <source>An outage is told about %1 after its first failed job, as replayed.</source>
        <translation>Powiadomienie o przestoju przychodzi około %1 po pierwszym nieudanym zadaniu, według odtworzenia.</translation>
    </message>
    <message numerus="yes">
        <source>An outage is told after %n failure(s) in a row, %1 or more after the first, as replayed.</source>
        <translation>
            <numerusform>Powiadomienie o przestoju przychodzi po %n niepowodzeniu, co najmniej %1 po pierwszym, według odtworzenia.</numerusform>
            <numerusform>Powiadomienie o przestoju przychodzi po %n niepowodzeniach z rzędu, co najmniej %1 po pierwszym, według odtworzenia.</numerusform>
            <numerusform>Powiadomienie o przestoju przychodzi po %n niepowodzeniach z rzędu, co najmniej %1 po pierwszym, według odtworzenia.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only failed jobs of users are told, after %n in a row.</source>
        <translation>
            <numerusform>Powiadomienia dotyczą tylko nieudanych zadań użytkowników, po %n takim zadaniu.</numerusform>
            <numerusform>Powiadomienia dotyczą tylko nieudanych zadań użytkowników, po %n z rzędu.</numerusform>
            <numerusform>Powiadomienia dotyczą tylko nieudanych zadań użytkowników, po %n z rzędu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>Run %1 was lost and the job put back into the queue</source>
        <translation>Przebieg %1 przepadł, a zadanie wróciło do kolejki</translation>
    </message>
    <message>
        <source>The partition %1 is %2.</source>
        <translation>Stan partycji %1: %2.</translation>
    </message>
    <message>
        <source>The partition %1 has no usable node: %2.</source>
        <translation>Partycja %1 nie ma żadnego sprawnego węzła: %2.</translation>
    </message>
    <message>
        <source>The partition %1 has %2 of %3 nodes: %4.</source>
        <translation>Partycja %1 ma %2 z %3 węzłów: %4.</translation>
    </message>
    <message>
        <source>(and %1 more)</source>
        <translation>(i jeszcze %1)</translation>
    </message>
    <message>
        <source>The exit code is not known: the accounting does not keep it.</source>
        <translation>Kod wyjścia nie jest znany: system rozliczania go nie przechowuje.</translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation>sygnał %1</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>kod wyjścia %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>na węźle %1</translation>
    </message>
    <message>
        <source>%1 for %2 s</source>
        <translation>%1 od %2 s</translation>
    </message>
    <message>
        <source>%1 of %2 jobs match %3 of %4 services.</source>
        <translation>%1 z %2 zadań pasuje do %3 z %4 usług.</translation>
    </message>
    <message>
        <source>(%1 of them match a later rule too)</source>
        <translation>(%1 z nich pasuje też do dalszej reguły)</translation>
    </message>
    <message>
        <source>Test jobs of Jobwatch left out: %1.</source>
        <translation>Pominięte zadania testowe programu Jobwatch: %1.</translation>
    </message>
    <message>
        <source>No rule matches, for example: %1.</source>
        <translation>Nie pasuje żadna reguła, na przykład: %1.</translation>
    </message>
    <message>
        <source>no reason is told</source>
        <translation>nie podano przyczyny</translation>
    </message>
    <message>
        <source>other jobs come first</source>
        <translation>inne zadania mają pierwszeństwo</translation>
    </message>
    <message>
        <source>all fitting nodes are busy</source>
        <translation>wszystkie odpowiednie węzły są zajęte</translation>
    </message>
    <message>
        <source>the nodes it needs are down, drained or reserved</source>
        <translation>potrzebne węzły są niesprawne, opróżniane lub zarezerwowane</translation>
    </message>
    <message>
        <source>the partition is down</source>
        <translation>partycja nie działa</translation>
    </message>
    <message>
        <source>it asks for more than the partition allows</source>
        <translation>zadanie żąda więcej, niż pozwala partycja</translation>
    </message>
    <message>
        <source>it waits for another job</source>
        <translation>zadanie czeka na inne zadanie</translation>
    </message>
    <message>
        <source>the job it waits for failed</source>
        <translation>zadanie, na które czeka, nie powiodło się</translation>
    </message>
    <message>
        <source>its time has not come</source>
        <translation>jego czas jeszcze nie nadszedł</translation>
    </message>
    <message>
        <source>it is held by a user</source>
        <translation>zatrzymane przez użytkownika</translation>
    </message>
    <message>
        <source>it is held by an operator of the cluster</source>
        <translation>zatrzymane przez operatora klastra</translation>
    </message>
    <message>
        <source>a limit of the user, the account or the QOS is reached</source>
        <translation>osiągnięto limit użytkownika, konta lub QOS</translation>
    </message>
    <message>
        <source>a license is not free</source>
        <translation>brak wolnej licencji</translation>
    </message>
    <message>
        <source>its reservation has not begun</source>
        <translation>jego rezerwacja jeszcze się nie rozpoczęła</translation>
    </message>
    <message>
        <source>its account or QOS is not valid any more</source>
        <translation>jego konto lub QOS straciło ważność</translation>
    </message>
    <message>
        <source>it could not be launched</source>
        <translation>nie udało się go uruchomić</translation>
    </message>
    <message>
        <source>a reason that this version does not know</source>
        <translation>przyczyna nieznana tej wersji</translation>
    </message>
</context>
<context>
    <name>ChannelCheck</name>
    <message>
        <source>The mail server is missing.</source>
        <translation>Brakuje serwera poczty.</translation>
    </message>
    <message>
        <source>The sender is no e-mail address such as jobwatch@example.org.</source>
        <translation>Nadawca nie jest adresem e-mail takim jak jobwatch@example.org.</translation>
    </message>
    <message>
        <source>The recipients are no e-mail addresses such as ops@example.org.</source>
        <translation>Odbiorcy nie są adresami e-mail takimi jak ops@example.org.</translation>
    </message>
    <message>
        <source>A login needs STARTTLS or TLS.</source>
        <translation>Logowanie wymaga STARTTLS lub TLS.</translation>
    </message>
    <message>
        <source>The address does not begin with https:// or http://.</source>
        <translation>Adres nie zaczyna się od https:// ani http://.</translation>
    </message>
    <message>
        <source>The channel needs a name.</source>
        <translation>Kanał wymaga nazwy.</translation>
    </message>
    <message>
        <source>Another channel has this name.</source>
        <translation>Inny kanał ma już tę nazwę.</translation>
    </message>
    <message>
        <source>The program is missing.</source>
        <translation>Brakuje programu.</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>started</source>
        <translation>rozpoczęto</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>powodzenie</translation>
    </message>
    <message>
        <source>tried again</source>
        <translation>ponowiono</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>niepowodzenie</translation>
    </message>
    <message>
        <source>a probe</source>
        <translation>próba</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>Queue wait and run time</source>
        <translation>Czas oczekiwania w kolejce i czas pracy</translation>
    </message>
    <message>
        <source>Tests and CPU</source>
        <translation>Testy i CPU</translation>
    </message>
    <message>
        <source>wait p50</source>
        <translation>oczekiwanie p50</translation>
    </message>
    <message>
        <source>wait p95</source>
        <translation>oczekiwanie p95</translation>
    </message>
    <message>
        <source>run p50</source>
        <translation>czas pracy p50</translation>
    </message>
    <message>
        <source>run mean</source>
        <translation>czas pracy, średni</translation>
    </message>
    <message>
        <source>run p95</source>
        <translation>czas pracy p95</translation>
    </message>
    <message>
        <source>run longest</source>
        <translation>czas pracy, najdłuższy</translation>
    </message>
    <message>
        <source>No jobs in this range.</source>
        <translation>Brak zadań w tym okresie.</translation>
    </message>
    <message>
        <source>run mean / longest</source>
        <translation>czas pracy, średni / najdłuższy</translation>
    </message>
    <message>
        <source>wait p50 / p95</source>
        <translation>oczekiwanie p50 / p95</translation>
    </message>
    <message>
        <source>run p50 / p95</source>
        <translation>czas pracy p50 / p95</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Dowody</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4. Status: %5.</source>
        <comment>range, counts, shares</comment>
        <translation>%1: %2, %3, %4. Stan: %5.</translation>
    </message>
    <message numerus="yes">
        <source>%n user jobs</source>
        <translation>
            <numerusform>%n zadanie użytkownika</numerusform>
            <numerusform>%n zadania użytkowników</numerusform>
            <numerusform>%n zadań użytkowników</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test jobs</source>
        <translation>
            <numerusform>%n zadanie testowe</numerusform>
            <numerusform>%n zadania testowe</numerusform>
            <numerusform>%n zadań testowych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n nieudane</numerusform>
            <numerusform>%n nieudane</numerusform>
            <numerusform>%n nieudanych</numerusform>
        </translation>
    </message>
    <message>
        <source>wait p50 %1, p95 %2; run p50 %3, p95 %4</source>
        <translation>oczekiwanie p50 %1, p95 %2; czas pracy p50 %3, p95 %4</translation>
    </message>
    <message>
        <source>run mean %1, longest %2</source>
        <translation>czas pracy: średni %1, najdłuższy %2</translation>
    </message>
    <message>
        <source>%1: %2; %3, %4, %5.</source>
        <comment>range, what is known of durations, counts of jobs</comment>
        <translation>%1: %2; %3, %4, %5.</translation>
    </message>
    <message numerus="yes">
        <source>%n tests passed</source>
        <translation>
            <numerusform>%n test udany</numerusform>
            <numerusform>%n testy udane</numerusform>
            <numerusform>%n testów udanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tests failed</source>
        <translation>
            <numerusform>%n test nieudany</numerusform>
            <numerusform>%n testy nieudane</numerusform>
            <numerusform>%n testów nieudanych</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 passed</source>
        <translation>%1 – powodzenie</translation>
    </message>
    <message>
        <source>failed in %1, %2</source>
        <comment>stage, cause</comment>
        <translation>niepowodzenie na etapie: %1, %2</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>Przestój</translation>
    </message>
    <message>
        <source>User jobs</source>
        <translation>Zadania użytkowników</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Obecnie</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Propozycja</translation>
    </message>
    <message>
        <source>Fixed 10 min</source>
        <translation>Stałe 10 min</translation>
    </message>
    <message>
        <source>found after %1</source>
        <translation>wykryto po %1</translation>
    </message>
    <message>
        <source>never noticed</source>
        <translation>nigdy nie zauważono</translation>
    </message>
    <message>
        <source>One real outage replayed</source>
        <translation>Odtworzenie jednego rzeczywistego przestoju</translation>
    </message>
    <message>
        <source>No outage is recorded.</source>
        <translation>Nie zapisano żadnego przestoju.</translation>
    </message>
    <message>
        <source>%1: %L2 tests per day, %3</source>
        <translation>%1: %L2 testów na dzień, %3</translation>
    </message>
    <message>
        <source>Wrong status against tests</source>
        <translation>Błędny stan względem liczby testów</translation>
    </message>
    <message>
        <source>Outages found after, against tests</source>
        <translation>Czas wykrycia przestojów względem liczby testów</translation>
    </message>
    <message>
        <source>Outages never noticed, against tests</source>
        <translation>Niezauważone przestoje względem liczby testów</translation>
    </message>
    <message>
        <source>price %L1</source>
        <translation>cena %L1</translation>
    </message>
    <message>
        <source>tests per day</source>
        <translation>testy na dzień</translation>
    </message>
    <message>
        <source>Status history</source>
        <translation>Historia stanu</translation>
    </message>
    <message>
        <source>under 1 %</source>
        <translation>poniżej 1%</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>wstrzymany</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nieznany</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>ostrzeżenie</translation>
    </message>
    <message>
        <source>down</source>
        <translation>awaria</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>zamknięty</translation>
    </message>
    <message>
        <source>paused by a person</source>
        <translation>wstrzymany przez osobę</translation>
    </message>
    <message>
        <source>half-open</source>
        <translation>półotwarty</translation>
    </message>
    <message>
        <source>open</source>
        <translation>otwarty</translation>
    </message>
    <message>
        <source>Tests and CPU, per %1</source>
        <translation>Testy i CPU, na %1</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>CPU minutes</source>
        <translation>minuty CPU</translation>
    </message>
    <message>
        <source>No tests in this range.</source>
        <translation>Brak testów w tym okresie.</translation>
    </message>
    <message>
        <source>CPU %1</source>
        <translation>CPU %1</translation>
    </message>
    <message numerus="yes">
        <source>%n user</source>
        <translation>
            <numerusform>%n zadanie użytkownika</numerusform>
            <numerusform>%n zadania użytkowników</numerusform>
            <numerusform>%n zadań użytkowników</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test</source>
        <translation>
            <numerusform>%n test</numerusform>
            <numerusform>%n testy</numerusform>
            <numerusform>%n testów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> (%n failed)</source>
        <translation>
            <numerusform> (%n nieudany)</numerusform>
            <numerusform> (%n nieudane)</numerusform>
            <numerusform> (%n nieudanych)</numerusform>
        </translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>zadania</translation>
    </message>
    <message>
        <source>test CPU</source>
        <translation>CPU testów</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>6 h</source>
        <translation>6 h</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 dni</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 dni</translation>
    </message>
    <message>
        <source>1 y</source>
        <translation>1 rok</translation>
    </message>
    <message>
        <source>Planned maintenance: %1</source>
        <translation>Zaplanowane okno serwisowe: %1</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>There is no display. “jobwatch watch” needs none.</source>
        <translation>Brak ekranu. „jobwatch watch” go nie potrzebuje.</translation>
    </message>
    <message>
        <source>%1 can be used (servers: %2, services: %3, tests: %4).</source>
        <translation>%1 nadaje się do użytku (serwery: %2, usługi: %3, testy: %4).</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>Nie można zapisać pliku %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>Nie można odczytać %1.</translation>
    </message>
    <message>
        <source>Name the server of the services with --server.</source>
        <translation>Serwer usług należy podać opcją --server.</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>ten komputer</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>status for an age</comment>
        <translation>%1 od %2</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Udane</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Ograniczone</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Nieudane</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Nie sprawdzono</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>przez: %1</translation>
    </message>
    <message>
        <source>Nothing is known of it yet.</source>
        <translation>Nic jeszcze o tym nie wiadomo.</translation>
    </message>
    <message>
        <source>services: %1, tests: %2</source>
        <translation>usługi: %1, testy: %2</translation>
    </message>
    <message>
        <source>The history %1 is held by %2 (process %3), which takes no orders: start it with --listen and --token-file.</source>
        <translation>Historię %1 trzyma %2 (proces %3), który nie przyjmuje poleceń: należy go uruchomić z opcjami --listen i --token-file.</translation>
    </message>
    <message>
        <source>a time is written as 2026-11-15T10:00, or as 7d for seven days ago</source>
        <translation>czas zapisuje się jako 2026-11-15T10:00 albo jako 7d, czyli siedem dni temu</translation>
    </message>
    <message>
        <source>%1: sent</source>
        <translation>%1: wysłano</translation>
    </message>
    <message>
        <source>There is no history at %1: nothing was watched yet.</source>
        <translation>Pod %1 nie ma historii: nic jeszcze nie było monitorowane.</translation>
    </message>
    <message numerus="yes">
        <source>tried %n times</source>
        <translation>
            <numerusform>próbowano %n raz</numerusform>
            <numerusform>próbowano %n razy</numerusform>
            <numerusform>próbowano %n razy</numerusform>
        </translation>
    </message>
    <message>
        <source>The configuration names no channel.</source>
        <translation>Konfiguracja nie zawiera żadnego kanału.</translation>
    </message>
    <message>
        <source>“--from” is not before “--to”.</source>
        <translation>„--from” nie jest wcześniejsze niż „--to”.</translation>
    </message>
    <message>
        <source>the value is empty</source>
        <translation>wartość jest pusta</translation>
    </message>
    <message>
        <source>a run lasts from 1ms to %1</source>
        <translation>przebieg trwa od 1ms do %1</translation>
    </message>
    <message>
        <source>a state is closed, open, half-open, disabled or forced-open</source>
        <translation>stan to closed, open, half-open, disabled lub forced-open</translation>
    </message>
    <message>
        <source>%1 “jobwatch --help” lists what there is.</source>
        <translation>%1 „jobwatch --help” podaje dostępne możliwości.</translation>
    </message>
    <message>
        <source>%1 Did you mean “%2”?</source>
        <translation>%1 Czy chodziło o „%2”?</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>Nie ma opcji „%1”.</translation>
    </message>
    <message>
        <source>“%1” takes no value.</source>
        <translation>„%1” nie przyjmuje wartości.</translation>
    </message>
    <message>
        <source>“%1” needs a value.</source>
        <translation>„%1” wymaga wartości.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1”: %2</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Nie ma polecenia „%1”.</translation>
    </message>
    <message>
        <source>“%1” needs “%2”.</source>
        <translation>„%1” wymaga „%2”.</translation>
    </message>
    <message>
        <source>Without “--tls-certificate”, “--listen” takes a loopback address only.</source>
        <translation>Bez „--tls-certificate” opcja „--listen” przyjmuje tylko adres pętli zwrotnej.</translation>
    </message>
    <message>
        <source>“%1” does not belong to “%2”.</source>
        <translation>„%1” nie należy do „%2”.</translation>
    </message>
    <message>
        <source>“%1” needs “--stdio”.</source>
        <translation>„%1” wymaga „--stdio”.</translation>
    </message>
    <message>
        <source>“%1” needs an operand.</source>
        <translation>„%1” wymaga argumentu.</translation>
    </message>
    <message>
        <source>“%1” is one operand too many.</source>
        <translation>„%1” to o jeden argument za dużo.</translation>
    </message>
    <message>
        <source>The shortest interval is longer than the longest: compare --min and --max.</source>
        <translation>Najkrótszy odstęp jest dłuższy od najdłuższego: należy porównać --min i --max.</translation>
    </message>
    <message>
        <source>a price is a number above 0 and up to %1, or fast, quick, normal, thrifty or minimal</source>
        <translation>cena to liczba większa od 0 i nie większa niż %1 albo fast, quick, normal, thrifty lub minimal</translation>
    </message>
    <message>
        <source>an interval lasts from %1 to %2</source>
        <translation>odstęp wynosi od %1 do %2</translation>
    </message>
    <message>
        <source>“what-if” needs a setting to try: --price, --min, --max, --fixed or --never.</source>
        <translation>„what-if” wymaga ustawienia do wypróbowania: --price, --min, --max, --fixed lub --never.</translation>
    </message>
    <message>
        <source>“what-if” tries one setting: --fixed and --never stand alone.</source>
        <translation>„what-if” wypróbowuje jedno ustawienie: --fixed i --never podaje się osobno.</translation>
    </message>
    <message>
        <source>Reading the changes of status…</source>
        <translation>Odczytywanie zmian stanu…</translation>
    </message>
    <message>
        <source>Adding up the jobs…</source>
        <translation>Sumowanie zadań…</translation>
    </message>
    <message>
        <source>Looking at waits and run times…</source>
        <translation>Analiza czasów oczekiwania i pracy…</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Zapisywanie raportu…</translation>
    </message>
    <message>
        <source>%1: unchanged</source>
        <translation>%1: bez zmian</translation>
    </message>
    <message>
        <source>%1: changed since it was made: %2</source>
        <translation>%1: zmieniony od czasu sporządzenia: %2</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Zapisano %1.</translation>
    </message>
    <message>
        <source>There is no server or service “%1”.</source>
        <translation>Nie ma serwera ani usługi „%1”.</translation>
    </message>
    <message>
        <source>the time zone “%1” is not known here; they are written as Europe/Berlin or UTC</source>
        <translation>strefa czasowa „%1” nie jest tu znana; strefy zapisuje się jak Europe/Berlin lub UTC</translation>
    </message>
    <message>
        <source>a report is written as html, pdf, csv or json</source>
        <translation>raport zapisuje się jako html, pdf, csv lub json</translation>
    </message>
    <message>
        <source>“--verify” is not used with other options of “report”.</source>
        <translation>„--verify” nie używa się razem z innymi opcjami „report”.</translation>
    </message>
    <message>
        <source>“report” needs “--from”, when its period begins.</source>
        <translation>„report” wymaga „--from”, początku okresu.</translation>
    </message>
    <message>
        <source>CSV makes several files: “-o” names the folder for them.</source>
        <translation>CSV tworzy kilka plików: „-o” podaje folder na nie.</translation>
    </message>
    <message>
        <source>“-o” names the PDF file, or - for the standard output.</source>
        <translation>„-o” podaje plik PDF albo - dla standardowego wyjścia.</translation>
    </message>
    <message>
        <source>This version cannot speak to %1.</source>
        <translation>Ta wersja nie potrafi komunikować się z %1.</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>%1 nie nadaje się do użytku: %2</translation>
    </message>
    <message>
        <source>%1 is no queueing system, so it has no rules.</source>
        <translation>%1 nie jest systemem kolejkowym, więc nie ma reguł.</translation>
    </message>
    <message>
        <source>There is no timer “%1”.</source>
        <translation>Nie ma timera „%1”.</translation>
    </message>
    <message>
        <source>The events cannot be written any more.</source>
        <translation>Nie można już zapisywać zdarzeń.</translation>
    </message>
    <message>
        <source>The configuration names no server and no timer.</source>
        <translation>Konfiguracja nie zawiera żadnego serwera ani timera.</translation>
    </message>
    <message>
        <source>There is no configuration yet: write %1, name another with --config, or use --demo.</source>
        <translation>Nie ma jeszcze konfiguracji: należy utworzyć %1, wskazać inną opcją --config albo użyć --demo.</translation>
    </message>
    <message>
        <source>There is no server “%1” in the configuration.</source>
        <translation>W konfiguracji nie ma serwera „%1”.</translation>
    </message>
    <message>
        <source>There is no history to replay in this time.</source>
        <translation>Z tego czasu nie ma historii do odtworzenia.</translation>
    </message>
    <message>
        <source>There is no server, service or runner “%1”.</source>
        <translation>Nie ma serwera, usługi ani wykonawcy „%1”.</translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation>Skutek</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Obecnie</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Propozycja</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmiana</translation>
    </message>
    <message>
        <source>Fixed 10 min</source>
        <translation>Stałe 10 min</translation>
    </message>
    <message>
        <source>adaptive, price %1, from %2 to %3 apart</source>
        <translation>adaptacyjnie, cena %1, odstęp od %2 do %3</translation>
    </message>
    <message>
        <source>a test every %1</source>
        <translation>test co %1</translation>
    </message>
    <message>
        <source>no tests, user jobs only</source>
        <translation>bez testów, tylko zadania użytkowników</translation>
    </message>
    <message>
        <source>Replayed: %1</source>
        <translation>Odtworzono: %1</translation>
    </message>
    <message>
        <source>Proposed: %1</source>
        <translation>Propozycja: %1</translation>
    </message>
    <message>
        <source>What this cannot know</source>
        <translation>Czego w ten sposób nie można ustalić</translation>
    </message>
    <message>
        <source>The command %1 did not end in time.</source>
        <translation>Polecenie %1 nie zakończyło się w wyznaczonym czasie.</translation>
    </message>
    <message>
        <source>The command %1 wrote more than %2 MiB.</source>
        <translation>Polecenie %1 wypisało więcej niż %2 MiB.</translation>
    </message>
    <message>
        <source>The command %1 was ended by a signal.</source>
        <translation>Polecenie %1 zostało zakończone sygnałem.</translation>
    </message>
    <message>
        <source>The command %1 could not be started.</source>
        <translation>Nie można uruchomić polecenia %1.</translation>
    </message>
    <message>
        <source>The outcome of jobs is not known: “accounting” does not say where the accounting file is.</source>
        <translation>Wynik zadań nie jest znany: „accounting” nie podaje, gdzie znajduje się plik rozliczeń.</translation>
    </message>
    <message>
        <source>The accounting file %1 is not there.</source>
        <translation>Nie ma pliku rozliczeń %1.</translation>
    </message>
    <message>
        <source>The accounting file grew so much that a part of it was passed over.</source>
        <translation>Plik rozliczeń urósł tak bardzo, że jego część pominięto.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the accounting could not be read.</source>
        <translation>
            <numerusform>Nie można odczytać %n wiersza rozliczeń.</numerusform>
            <numerusform>Nie można odczytać %n wierszy rozliczeń.</numerusform>
            <numerusform>Nie można odczytać %n wierszy rozliczeń.</numerusform>
        </translation>
    </message>
    <message>
        <source>The queueing system does not know the job.</source>
        <translation>System kolejkowy nie zna tego zadania.</translation>
    </message>
    <message>
        <source>qsub did not tell the number of the job.</source>
        <translation>qsub nie podał numeru zadania.</translation>
    </message>
    <message>
        <source>The answer of %1 could not be read.</source>
        <translation>Nie można odczytać odpowiedzi %1.</translation>
    </message>
    <message>
        <source>ssh does not know the key of %1. Connect once by hand.</source>
        <translation>ssh nie zna klucza %1. Należy raz połączyć się ręcznie.</translation>
    </message>
    <message>
        <source>The key of %1 is not the one that ssh knows.</source>
        <translation>Klucz %1 nie jest tym, który zna ssh.</translation>
    </message>
    <message>
        <source>%1 refuses the login. A key that needs no password is required.</source>
        <translation>%1 odrzuca logowanie. Potrzebny jest klucz, który nie wymaga hasła.</translation>
    </message>
    <message>
        <source>The name %1 has no address.</source>
        <translation>Nazwa %1 nie ma adresu.</translation>
    </message>
    <message>
        <source>%1 refuses the connection.</source>
        <translation>%1 odrzuca połączenie.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 nie odpowiada.</translation>
    </message>
    <message>
        <source>ssh could not reach %1.</source>
        <translation>ssh nie może połączyć się z %1.</translation>
    </message>
    <message>
        <source>The command %1 cannot be run on %2.</source>
        <translation>Polecenia %1 nie można wykonać na %2.</translation>
    </message>
    <message>
        <source>%1 of %2 jobs belong to %3 services.</source>
        <translation>%1 z %2 zadań należy do %3 usług.</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Kontroler</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Zadania</translation>
    </message>
    <message>
        <source>The queueing system answers.</source>
        <translation>System kolejkowy odpowiada.</translation>
    </message>
    <message>
        <source>The test has no “script”: there is nothing to submit.</source>
        <translation>Test nie ma „script”: nie ma czego zgłosić.</translation>
    </message>
    <message>
        <source>%1 does not reach the controller of the queueing system.</source>
        <translation>%1 nie może połączyć się z kontrolerem systemu kolejkowego.</translation>
    </message>
    <message>
        <source>%1 does not take the script.</source>
        <translation>%1 nie przyjmuje skryptu.</translation>
    </message>
    <message>
        <source>The queueing system keeps no accounting, or it cannot be read.</source>
        <translation>System kolejkowy nie prowadzi rozliczania albo nie można go odczytać.</translation>
    </message>
    <message>
        <source>The queueing system refuses the job.</source>
        <translation>System kolejkowy odrzuca zadanie.</translation>
    </message>
    <message>
        <source>A limit for jobs of this user is reached.</source>
        <translation>Osiągnięto limit zadań tego użytkownika.</translation>
    </message>
    <message>
        <source>The queueing system does not allow %1.</source>
        <translation>System kolejkowy nie zezwala na %1.</translation>
    </message>
    <message>
        <source>The command %1 ended with exit code %2.</source>
        <translation>Polecenie %1 zakończyło się kodem wyjścia %2.</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>Komunikat: %1</translation>
    </message>
    <message>
        <source>What ended while nobody looked is not known: %1</source>
        <translation>Nie wiadomo, co się zakończyło, gdy nikt nie patrzył: %1</translation>
    </message>
    <message>
        <source>sbatch did not tell the number of the job.</source>
        <translation>sbatch nie podał numeru zadania.</translation>
    </message>
    <message>
        <source>squeue could not read the list of jobs.</source>
        <translation>squeue nie mógł odczytać listy zadań.</translation>
    </message>
    <message>
        <source>commands on this computer</source>
        <translation>polecenia na tym komputerze</translation>
    </message>
    <message>
        <source>commands on %1 by ssh</source>
        <translation>polecenia na %1 przez ssh</translation>
    </message>
    <message>
        <source>a language is written as “de” or “en_GB”</source>
        <translation>język zapisuje się jak „de” lub „en_GB”</translation>
    </message>
    <message>
        <source>%1 does the monitoring; its events are shown.</source>
        <translation>%1 prowadzi monitorowanie; pokazywane są jego zdarzenia.</translation>
    </message>
    <message>
        <source>No channel is named “%1”.</source>
        <translation>Żaden kanał nie ma nazwy „%1”.</translation>
    </message>
    <message>
        <source>%1 does the monitoring since %2; its events are shown.</source>
        <translation>%1 prowadzi monitorowanie od %2; pokazywane są jego zdarzenia.</translation>
    </message>
    <message>
        <source>Interrupted; nothing was written.</source>
        <translation>Przerwano; nic nie zapisano.</translation>
    </message>
    <message>
        <source>Notices are muted until %1; checks go on.</source>
        <translation>Powiadomienia są wyciszone do %1; sprawdzanie trwa.</translation>
    </message>
    <message>
        <source>Notices are not muted any more.</source>
        <translation>Powiadomienia nie są już wyciszone.</translation>
    </message>
    <message>
        <source>Say until when: --until 1h, or --until 2026-11-15T08:00.</source>
        <translation>Należy podać, do kiedy: --until 1h lub --until 2026-11-15T08:00.</translation>
    </message>
    <message>
        <source>Know whether your job services really work, and why not, before their users tell you.

jobwatch                                     the window
jobwatch watch [--for 10m] [--jsonl]         watch without a window; one line for each event
jobwatch status [--json] [SERVER[/SERVICE]]  the last known state;
                                             exit 0 OK, 1 warning, 2 down, 3 unknown
jobwatch config check [FILE…]                name every mistake of the configuration
jobwatch config show                         the configuration in its canonical form
jobwatch config import [--server NAME] FILE… tests of Slivka&apos;s *.service.yaml, or another
                                             configuration, on the standard output
jobwatch servers list                        the servers of the configuration
jobwatch servers test NAME                   try to reach a server, step by step
jobwatch servers match NAME                  try the services&apos; rules on the jobs that are there now
jobwatch notify test [CHANNEL]               send a test message
jobwatch notify preview [--from T] [--to T]  what the last 30 days would have sent
jobwatch notify spool                        messages on their way, sent and given up
jobwatch notify mute --until T               no notices for a while; checks go on
jobwatch notify unmute                       T is 1h, or 2026-11-15T08:00
jobwatch timers list [--state open] [--json] [ID…]
jobwatch timers pause --reason TEXT [--until T] ID…
jobwatch timers resume [--anew] ID…          what is held by its breaker is probed at once
jobwatch timers probe ID…                    run it now, once
jobwatch timers reset ID…                    count the failures of a closed breaker from nothing
                                             asks the running Jobwatch (see --listen), else does it
                                             itself; exit 1 when an order is refused
jobwatch replay --stdio [--price 0.1]        decide on a recorded or simulated trace: messages
                                             on the standard input, decisions on the output
jobwatch what-if SETTING [--from T] [--to T] [--json] [SERVER[/SERVICE[/RUNNER]]]
                                             replay the history under another setting: --price P,
                                             --min TIME, --max TIME, --fixed TIME or --never;
                                             T is 2026-11-15T10:00, or 7d for seven days ago
jobwatch report --from T [--to T] [--scope SERVER[/SERVICE]] [--zone ZONE] [--format html|pdf|csv|json]
                [-o FILE]                    availability, incidents, waits, test cost and changes of a
                                             period; CSV goes into the folder that -o names
jobwatch report --verify FILE                has a report been changed since it was made?

Options of all commands
  --config FILE       another configuration
  --store FILE        another history; “:memory:” keeps none, postgresql://USER@HOST/DATABASE is
                      one that several Jobwatch share
  --demo              watch demo servers that run in this process
  --read-only         (window, watch) only ask: no test and no change leaves this machine
  --listen 127.0.0.1:PORT --token-file FILE
                      (window, watch) control API; a token is made where the file is missing
  --tls-certificate FILE --tls-key FILE
                      … over TLS, then on any address
  --language CODE     another language than the desktop&apos;s, for example “de”
  --log-rules RULES   what is logged, for example “jobwatch.http.debug=true”
  --version, --help

Exit 64: an option or the configuration is wrong. Exit 65: a message of a trace makes no sense.
Exit 69: a server or the history cannot be reached. Exit 74: the result cannot be written.</source>
        <translation>Wiadomo, czy usługi zadań naprawdę działają, a jeśli nie, to dlaczego,
zanim powiedzą o tym ich użytkownicy.

jobwatch                                     okno
jobwatch watch [--for 10m] [--jsonl]         monitorowanie bez okna; jeden wiersz na zdarzenie
jobwatch status [--json] [SERWER[/USŁUGA]]   ostatni znany stan;
                                             kod wyjścia 0 OK, 1 ostrzeżenie, 2 awaria, 3 nieznany
jobwatch config check [PLIK…]                wskazuje każdy błąd konfiguracji
jobwatch config show                         konfiguracja w postaci kanonicznej
jobwatch config import [--server NAZWA] PLIK…
                                             testy z *.service.yaml serwera Slivka albo inna
                                             konfiguracja, na standardowe wyjście
jobwatch servers list                        serwery z konfiguracji
jobwatch servers test NAZWA                  próba połączenia z serwerem, krok po kroku
jobwatch servers match NAZWA                 próba reguł usług na obecnych zadaniach
jobwatch notify test [KANAŁ]                 wysyła wiadomość testową
jobwatch notify preview [--from T] [--to T]  co zostałoby wysłane w ostatnich 30 dniach
jobwatch notify spool                        wiadomości w drodze, wysłane i zaniechane
jobwatch notify mute --until T               przez pewien czas bez powiadomień; sprawdzanie trwa
jobwatch notify unmute                       T to 1h lub 2026-11-15T08:00
jobwatch timers list [--state open] [--json] [ID…]
jobwatch timers pause --reason TEKST [--until T] ID…
jobwatch timers resume [--anew] ID…          próba zatrzymanych przez bezpiecznik następuje od razu
jobwatch timers probe ID…                    uruchamia teraz, jeden raz
jobwatch timers reset ID…                    liczy niepowodzenia zamkniętego bezpiecznika od zera
                                             prosi o to działający Jobwatch (zob. --listen), inaczej
                                             robi to sam; kod wyjścia 1, gdy polecenie zostanie
                                             odrzucone
jobwatch replay --stdio [--price 0.1]        decyzje dla zapisanego lub symulowanego śladu:
                                             komunikaty na standardowym wejściu, decyzje na wyjściu
jobwatch what-if USTAWIENIE [--from T] [--to T] [--json] [SERWER[/USŁUGA[/WYKONAWCA]]]
                                             odtwarza historię przy innym ustawieniu: --price P,
                                             --min CZAS, --max CZAS, --fixed CZAS lub --never;
                                             T to 2026-11-15T10:00 albo 7d, czyli siedem dni temu
jobwatch report --from T [--to T] [--scope SERWER[/USŁUGA]] [--zone STREFA]
                [--format html|pdf|csv|json]
                [-o PLIK]                    dostępność, incydenty, oczekiwanie, koszt testów i zmiany
                                             w danym okresie; CSV trafia do folderu podanego w -o
jobwatch report --verify PLIK                czy raport zmieniono od czasu sporządzenia?

Opcje wszystkich poleceń
  --config PLIK       inna konfiguracja
  --store PLIK        inna historia; „:memory:” nie przechowuje żadnej,
                      postgresql://UŻYTKOWNIK@HOST/BAZA to historia wspólna kilku programów Jobwatch
  --demo              monitorowanie serwerów demonstracyjnych działających w tym procesie
  --read-only         (okno, watch) tylko odczyt: żaden test ani zmiana nie opuszcza tego komputera
  --listen 127.0.0.1:PORT --token-file PLIK
                      (okno, watch) API sterujące; token jest tworzony, gdy brakuje pliku
  --tls-certificate PLIK --tls-key PLIK
                      … przez TLS, wtedy na dowolnym adresie
  --language KOD      język inny niż język pulpitu, na przykład „de”
  --log-rules REGUŁY  co jest zapisywane w dzienniku, na przykład „jobwatch.http.debug=true”
  --version, --help

Kod wyjścia 64: błędna opcja lub konfiguracja. Kod wyjścia 65: komunikat śladu nie ma sensu.
Kod wyjścia 69: serwer lub historia są nieosiągalne. Kod wyjścia 74: nie można zapisać wyniku.</translation>
    </message>
</context>
<context>
    <name>ConfigImport</name>
    <message>
        <source>Server</source>
        <translation>Serwer</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Timer</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Raport</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Powiadomienia</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nowe</translation>
    </message>
    <message>
        <source>Takes the place of the present one</source>
        <translation>Zastępuje obecne</translation>
    </message>
    <message>
        <source>The same as now</source>
        <translation>Bez zmian</translation>
    </message>
</context>
<context>
    <name>Connector</name>
    <message>
        <source>This kind of server has no timers.</source>
        <translation>Ten rodzaj serwera nie ma timerów.</translation>
    </message>
    <message>
        <source>This kind of server lists no jobs.</source>
        <translation>Ten rodzaj serwera nie udostępnia listy zadań.</translation>
    </message>
    <message>
        <source>No requests can be sent to this kind of server.</source>
        <translation>Do tego rodzaju serwera nie można wysyłać żądań.</translation>
    </message>
    <message>
        <source>The server answered with a web page instead of JSON (HTTP %1).</source>
        <translation>Serwer odpowiedział stroną internetową zamiast JSON (HTTP %1).</translation>
    </message>
    <message>
        <source>The server answered without content (HTTP %1).</source>
        <translation>Serwer odpowiedział bez treści (HTTP %1).</translation>
    </message>
    <message>
        <source>The server answered with something that is not the expected JSON (HTTP %1).</source>
        <translation>Serwer odpowiedział czymś, co nie jest oczekiwanym JSON (HTTP %1).</translation>
    </message>
    <message>
        <source>The server answered with HTTP %1.</source>
        <translation>Serwer odpowiedział HTTP %1.</translation>
    </message>
    <message>
        <source>This is not the address of a server.</source>
        <translation>To nie jest adres serwera.</translation>
    </message>
    <message>
        <source>The address must begin with http:// or https://.</source>
        <translation>Adres musi zaczynać się od http:// lub https://.</translation>
    </message>
    <message>
        <source>The address must not contain a user name or password.</source>
        <translation>Adres nie może zawierać nazwy użytkownika ani hasła.</translation>
    </message>
    <message>
        <source>The path %1 needs a server.</source>
        <translation>Ścieżka %1 wymaga serwera.</translation>
    </message>
    <message>
        <source>“%1” is neither an address nor a path that can be called.</source>
        <translation>„%1” nie jest ani adresem, ani ścieżką, którą można wywołać.</translation>
    </message>
    <message>
        <source>The path leads to another server.</source>
        <translation>Ścieżka prowadzi do innego serwera.</translation>
    </message>
    <message>
        <source>The address that follows from the server&apos;s answer cannot be used.</source>
        <translation>Adres wynikający z odpowiedzi serwera nie nadaje się do użytku.</translation>
    </message>
</context>
<context>
    <name>Control</name>
    <message>
        <source>Too many requests; try again in a second.</source>
        <translation>Zbyt wiele żądań; należy spróbować ponownie za sekundę.</translation>
    </message>
    <message>
        <source>The token is missing or wrong.</source>
        <translation>Brakuje tokenu lub jest on błędny.</translation>
    </message>
    <message>
        <source>The request is larger than 1 MiB.</source>
        <translation>Żądanie jest większe niż 1 MiB.</translation>
    </message>
    <message>
        <source>A state is one of closed, open, half-open, disabled and forced-open.</source>
        <translation>Stan to jedno z: closed, open, half-open, disabled i forced-open.</translation>
    </message>
    <message>
        <source>There is no such timer.</source>
        <translation>Nie ma takiego timera.</translation>
    </message>
    <message>
        <source>It is not paused.</source>
        <translation>Nie jest wstrzymany.</translation>
    </message>
    <message>
        <source>The tests of a runner know neither “untilGreen” nor “anew”.</source>
        <translation>Testy wykonawcy nie znają ani „untilGreen”, ani „anew”.</translation>
    </message>
    <message>
        <source>There is no such service.</source>
        <translation>Nie ma takiej usługi.</translation>
    </message>
    <message>
        <source>The query names no configured server.</source>
        <translation>Zapytanie nie wskazuje żadnego skonfigurowanego serwera.</translation>
    </message>
    <message>
        <source>The body is to be application/x-ndjson: one job a line.</source>
        <translation>Treść musi być typu application/x-ndjson: jedno zadanie w wierszu.</translation>
    </message>
    <message>
        <source>The body is empty.</source>
        <translation>Treść jest pusta.</translation>
    </message>
    <message>
        <source>This address knows another method.</source>
        <translation>Ten adres zna inną metodę.</translation>
    </message>
    <message>
        <source>The identifier is no UTF-8.</source>
        <translation>Identyfikator nie jest zapisany w UTF-8.</translation>
    </message>
    <message>
        <source>The monitoring core is starting.</source>
        <translation>Rdzeń monitorujący jest uruchamiany.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>Pod tym adresem nic nie ma.</translation>
    </message>
    <message>
        <source>The control API cannot listen on %1, port %2.</source>
        <translation>API sterujące nie może nasłuchiwać na %1, port %2.</translation>
    </message>
    <message>
        <source>The TLS certificate or its key cannot be read.</source>
        <translation>Nie można odczytać certyfikatu TLS lub jego klucza.</translation>
    </message>
    <message>
        <source>The TLS certificate or its key is no PEM.</source>
        <translation>Certyfikat TLS lub jego klucz nie jest w formacie PEM.</translation>
    </message>
    <message>
        <source>Without TLS files the control API listens on loopback only.</source>
        <translation>Bez plików TLS API sterujące nasłuchuje tylko na pętli zwrotnej.</translation>
    </message>
    <message>
        <source>Too many listen to events already.</source>
        <translation>Zdarzeń słucha już zbyt wielu odbiorców.</translation>
    </message>
    <message>
        <source>The field “%1” is unknown here or has another type.</source>
        <translation>Pole „%1” jest tu nieznane lub ma inny typ.</translation>
    </message>
    <message>
        <source>“until” is a date and time with its zone: 2026-11-15T10:00:00Z.</source>
        <translation>„until” to data i godzina ze strefą: 2026-11-15T10:00:00Z.</translation>
    </message>
    <message>
        <source>“until” lies in the past.</source>
        <translation>„until” leży w przeszłości.</translation>
    </message>
    <message>
        <source>The body is to be application/json.</source>
        <translation>Treść musi być typu application/json.</translation>
    </message>
    <message>
        <source>The body is no JSON object.</source>
        <translation>Treść nie jest obiektem JSON.</translation>
    </message>
    <message>
        <source>A pause needs a reason.</source>
        <translation>Wstrzymanie wymaga podania powodu.</translation>
    </message>
    <message>
        <source>The reason is longer than 500 characters.</source>
        <translation>Powód jest dłuższy niż 500 znaków.</translation>
    </message>
    <message>
        <source>The token file %1 cannot be read.</source>
        <translation>Nie można odczytać pliku tokenu %1.</translation>
    </message>
    <message>
        <source>The token file %1 can be read by others; make it 0600.</source>
        <translation>Plik tokenu %1 mogą odczytać inni; należy nadać mu prawa 0600.</translation>
    </message>
    <message>
        <source>The token file %1 holds no token of at least 16 characters.</source>
        <translation>Plik tokenu %1 nie zawiera tokenu o długości co najmniej 16 znaków.</translation>
    </message>
    <message>
        <source>The token file %1 cannot be made.</source>
        <translation>Nie można utworzyć pliku tokenu %1.</translation>
    </message>
    <message>
        <source>an address is written as 127.0.0.1:8321</source>
        <translation>adres zapisuje się jako 127.0.0.1:8321</translation>
    </message>
    <message>
        <source>“minutes” is a whole number from 1 to 10080.</source>
        <translation>„minutes” to liczba całkowita od 1 do 10080.</translation>
    </message>
    <message>
        <source>The body says either “until” or “minutes”.</source>
        <translation>Treść podaje albo „until”, albo „minutes”.</translation>
    </message>
</context>
<context>
    <name>Cron</name>
    <message>
        <source>“%1” is no step.</source>
        <translation>„%1” nie jest krokiem.</translation>
    </message>
    <message>
        <source>the step %1 is larger than the field.</source>
        <translation>krok %1 jest większy niż pole.</translation>
    </message>
    <message>
        <source>the range “%1” ends before it begins.</source>
        <translation>zakres „%1” kończy się, zanim się zacznie.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>a value is missing.</source>
        <translation>brakuje wartości.</translation>
    </message>
    <message>
        <source>“%1” is not understood.</source>
        <translation>„%1” jest niezrozumiałe.</translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3.</source>
        <translation>%1 nie leży między %2 a %3.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Dzień tygodnia</translation>
    </message>
    <message>
        <source>at most 30 days before the last.</source>
        <translation>co najwyżej 30 dni przed ostatnim.</translation>
    </message>
    <message>
        <source>“%1” is not understood: W follows one day.</source>
        <translation>„%1” jest niezrozumiałe: W następuje po jednym dniu.</translation>
    </message>
    <message>
        <source>1 to 5 follows “#”.</source>
        <translation>po „#” następuje liczba od 1 do 5.</translation>
    </message>
    <message>
        <source>exactly one of day and weekday is “?”.</source>
        <translation>dokładnie jedno z pól dnia i dnia tygodnia to „?”.</translation>
    </message>
    <message>
        <source>the server takes a day or a weekday; the other one is “*”.</source>
        <translation>serwer przyjmuje dzień albo dzień tygodnia; drugie z nich to „*”.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Rok</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>Minuta</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Godzina</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Miesiąc</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Sekunda</translation>
    </message>
    <message>
        <source>A cron expression has at most %1 characters.</source>
        <translation>Wyrażenie cron ma co najwyżej %1 znaków.</translation>
    </message>
    <message>
        <source>A cron expression has 5 fields (minute hour day month weekday) or 6 to 7 (second first, year last); this one has %1.</source>
        <translation>Wyrażenie cron ma 5 pól (minuta godzina dzień miesiąc dzień tygodnia) albo od 6 do 7 (sekunda na początku, rok na końcu); to ma %1.</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>No such service and runner are watched.</source>
        <translation>Taka usługa i taki wykonawca nie są monitorowani.</translation>
    </message>
    <message>
        <source>No test job is defined.</source>
        <translation>Nie zdefiniowano zadania testowego.</translation>
    </message>
    <message>
        <source>This session is read-only.</source>
        <translation>Ta sesja jest tylko do odczytu.</translation>
    </message>
    <message>
        <source>Paused; resume it first.</source>
        <translation>Wstrzymany; najpierw trzeba go wznowić.</translation>
    </message>
    <message>
        <source>This computer is offline.</source>
        <translation>Ten komputer jest odłączony od sieci.</translation>
    </message>
    <message>
        <source>A test is running already.</source>
        <translation>Test już trwa.</translation>
    </message>
    <message>
        <source>Tested %1 ago; possible again in %2.</source>
        <translation>Przetestowano %1 temu; ponownie możliwe za %2.</translation>
    </message>
    <message>
        <source>The time of the pause is over.</source>
        <translation>Czas wstrzymania upłynął.</translation>
    </message>
    <message>
        <source>Nothing is wrong that could be acknowledged.</source>
        <translation>Nie ma usterki, którą można by potwierdzić.</translation>
    </message>
    <message>
        <source>The fault is over.</source>
        <translation>Usterka minęła.</translation>
    </message>
    <message>
        <source>There is a new cause.</source>
        <translation>Pojawiła się nowa przyczyna.</translation>
    </message>
    <message>
        <source>Its time is over.</source>
        <translation>Jego czas upłynął.</translation>
    </message>
    <message>
        <source>The maintenance was ended or taken back.</source>
        <translation>Okno serwisowe zakończono lub odwołano.</translation>
    </message>
    <message>
        <source>It has a new id on the server: %1.</source>
        <translation>Ma na serwerze nowy identyfikator: %1.</translation>
    </message>
    <message>
        <source>Its schedule or its owner was changed.</source>
        <translation>Zmieniono harmonogram lub właściciela.</translation>
    </message>
    <message>
        <source>Disabled on the server.</source>
        <translation>Wyłączony na serwerze.</translation>
    </message>
    <message>
        <source>Enabled on the server.</source>
        <translation>Włączony na serwerze.</translation>
    </message>
    <message>
        <source>It is not on the server any more.</source>
        <translation>Nie ma go już na serwerze.</translation>
    </message>
    <message>
        <source>Deleted on the server.</source>
        <translation>Usunięty na serwerze.</translation>
    </message>
    <message>
        <source>A change of it is on its way already.</source>
        <translation>Jego zmiana jest już w toku.</translation>
    </message>
    <message>
        <source>The server does not let this timer be changed: it belongs to its module.</source>
        <translation>Serwer nie pozwala zmienić tego timera: należy on do swojego modułu.</translation>
    </message>
    <message>
        <source>A run of it is on its way already.</source>
        <translation>Jego przebieg jest już w toku.</translation>
    </message>
    <message>
        <source>It works again.</source>
        <translation>Znów działa.</translation>
    </message>
    <message>
        <source>Until %1 UTC.</source>
        <translation>Do %1 UTC.</translation>
    </message>
    <message>
        <source>This moment has passed.</source>
        <translation>Ten moment już minął.</translation>
    </message>
    <message>
        <source>Notices are muted for seven days at the most.</source>
        <translation>Powiadomienia można wyciszyć najwyżej na siedem dni.</translation>
    </message>
    <message>
        <source>Notices are not muted.</source>
        <translation>Powiadomienia nie są wyciszone.</translation>
    </message>
    <message>
        <source>This server is not watched.</source>
        <translation>Ten serwer nie jest monitorowany.</translation>
    </message>
    <message>
        <source>This server runs as many tests as its budget allows.</source>
        <translation>Na tym serwerze trwa już tyle testów, na ile pozwala jego budżet.</translation>
    </message>
    <message>
        <source>No test is left in this server&apos;s budget; possible again in %1.</source>
        <translation>W budżecie tego serwera nie pozostał żaden test; ponownie możliwe za %1.</translation>
    </message>
    <message>
        <source>Its circuit is not closed: probe or resume it.</source>
        <translation>Jego obwód nie jest zamknięty: potrzebna jest próba lub wznowienie.</translation>
    </message>
    <message>
        <source>It has no failures in a row.</source>
        <translation>Nie ma niepowodzeń z rzędu.</translation>
    </message>
    <message>
        <source>It ran since: its failures are counted anew.</source>
        <translation>Od tego czasu działał: jego niepowodzenia są liczone od nowa.</translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s) in a row are not counted any more.</source>
        <translation>
            <numerusform>%n niepowodzenie nie jest już liczone.</numerusform>
            <numerusform>%n niepowodzenia z rzędu nie są już liczone.</numerusform>
            <numerusform>%n niepowodzeń z rzędu nie jest już liczonych.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s) in a row are counted again.</source>
        <translation>
            <numerusform>%n niepowodzenie jest znów liczone.</numerusform>
            <numerusform>%n niepowodzenia z rzędu są znów liczone.</numerusform>
            <numerusform>%n niepowodzeń z rzędu jest znów liczonych.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>The fault is in: %1.</source>
        <translation>Miejsce usterki: %1.</translation>
    </message>
    <message>
        <source>The fault is in: %1, for %2.</source>
        <translation>Miejsce usterki: %1, od %2.</translation>
    </message>
    <message>
        <source>The evidence is not clear: OK is %1 likely.</source>
        <translation>Dowody nie są jednoznaczne: OK z prawdopodobieństwem %1.</translation>
    </message>
    <message>
        <source>The last failure was in %1, %2 ago.</source>
        <translation>Ostatnie niepowodzenie: %1, %2 temu.</translation>
    </message>
    <message>
        <source>Unknown: the last evidence is too old.</source>
        <translation>Nieznany: ostatni dowód jest zbyt stary.</translation>
    </message>
    <message>
        <source>Unknown: the last evidence is %1 old.</source>
        <translation>Nieznany: ostatni dowód pochodzi sprzed %1.</translation>
    </message>
    <message>
        <source>Jobs pass: OK is %1 likely.</source>
        <translation>Zadania się udają: OK z prawdopodobieństwem %1.</translation>
    </message>
    <message>
        <source>Jobs pass: OK is %1 likely, the last evidence is %2 old.</source>
        <translation>Zadania się udają: OK z prawdopodobieństwem %1, ostatni dowód pochodzi sprzed %2.</translation>
    </message>
    <message>
        <source>Confirming: the evidence speaks against OK; waiting for a second result.</source>
        <translation>Potwierdzanie: dowody przemawiają przeciw OK; oczekiwanie na drugi wynik.</translation>
    </message>
    <message>
        <source>Confirming: %1 failed %2 ago; waiting for a second result.</source>
        <translation>Potwierdzanie: niepowodzenie na etapie: %1, %2 temu; oczekiwanie na drugi wynik.</translation>
    </message>
    <message numerus="yes">
        <source>Server %1 is suspected: %2 of %n runners on it failed.</source>
        <translation>
            <numerusform>Podejrzany serwer %1: niepowodzenia u %2 z %n wykonawcy.</numerusform>
            <numerusform>Podejrzany serwer %1: niepowodzenia u %2 z %n wykonawców.</numerusform>
            <numerusform>Podejrzany serwer %1: niepowodzenia u %2 z %n wykonawców.</numerusform>
        </translation>
    </message>
    <message>
        <source>Server %1 is suspected.</source>
        <translation>Podejrzany jest serwer %1.</translation>
    </message>
    <message numerus="yes">
        <source>Runner %1 is suspected: %2 of %n services on it failed.</source>
        <translation>
            <numerusform>Podejrzany wykonawca %1: niepowodzenia w %2 z %n usługi.</numerusform>
            <numerusform>Podejrzany wykonawca %1: niepowodzenia w %2 z %n usług.</numerusform>
            <numerusform>Podejrzany wykonawca %1: niepowodzenia w %2 z %n usług.</numerusform>
        </translation>
    </message>
    <message>
        <source>Runner %1 is suspected.</source>
        <translation>Podejrzany jest wykonawca %1.</translation>
    </message>
    <message numerus="yes">
        <source>Service %1 is suspected: it failed on %2 of %n runners.</source>
        <translation>
            <numerusform>Podejrzana usługa %1: niepowodzenia u %2 z %n wykonawcy.</numerusform>
            <numerusform>Podejrzana usługa %1: niepowodzenia u %2 z %n wykonawców.</numerusform>
            <numerusform>Podejrzana usługa %1: niepowodzenia u %2 z %n wykonawców.</numerusform>
        </translation>
    </message>
    <message>
        <source>Service %1 is suspected.</source>
        <translation>Podejrzana jest usługa %1.</translation>
    </message>
    <message>
        <source>The fault is that of service %1 on runner %2 alone.</source>
        <translation>Usterka dotyczy tylko usługi %1 u wykonawcy %2.</translation>
    </message>
    <message>
        <source>Tests fail but user jobs succeed: the test itself may be broken.</source>
        <translation>Testy się nie udają, ale zadania użytkowników tak: sam test może być wadliwy.</translation>
    </message>
    <message>
        <source>The smoke test fails but the full test and user jobs succeed: the smoke test itself may be broken.</source>
        <translation>Krótki test się nie udaje, ale pełny test i zadania użytkowników tak: sam krótki test może być wadliwy.</translation>
    </message>
    <message>
        <source>Users fail but tests pass: a fault that the test does not see.</source>
        <translation>Zadania użytkowników się nie udają, ale testy tak: usterka, której test nie widzi.</translation>
    </message>
    <message>
        <source>The last evidence about %1 is %2 old.</source>
        <translation>Ostatni dowód dla %1 pochodzi sprzed %2.</translation>
    </message>
    <message>
        <source>The last evidence is %1 old.</source>
        <translation>Ostatni dowód pochodzi sprzed %1.</translation>
    </message>
    <message>
        <source>under 1 %</source>
        <translation>poniżej 1%</translation>
    </message>
    <message>
        <source>over 99 %</source>
        <translation>powyżej 99%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>No job of any kind was seen yet.</source>
        <translation>Nie zaobserwowano jeszcze żadnego zadania.</translation>
    </message>
    <message>
        <source>Some jobs fail and others pass.</source>
        <translation>Jedne zadania się nie udają, inne się udają.</translation>
    </message>
    <message>
        <source>A test failed: a second result is wanted.</source>
        <translation>Test się nie powiódł: potrzebny jest drugi wynik.</translation>
    </message>
    <message>
        <source>A test failed in %1 %2 ago: a second result is wanted.</source>
        <translation>Test nie powiódł się na etapie: %1, %2 temu; potrzebny jest drugi wynik.</translation>
    </message>
    <message>
        <source>A user job failed %1 ago.</source>
        <translation>Zadanie użytkownika nie powiodło się %1 temu.</translation>
    </message>
    <message>
        <source>A user job failed.</source>
        <translation>Zadanie użytkownika nie powiodło się.</translation>
    </message>
    <message>
        <source>Its exit code was %1.</source>
        <translation>Kod wyjścia: %1.</translation>
    </message>
    <message>
        <source>The input may have been at fault: %1 of the user jobs here fail in this way.</source>
        <translation>Przyczyną mogły być dane wejściowe: w ten sposób nie udaje się tu %1 zadań użytkowników.</translation>
    </message>
    <message numerus="yes">
        <source>%n user jobs in a row succeeded.</source>
        <translation>
            <numerusform>%n zadanie użytkownika powiodło się.</numerusform>
            <numerusform>%n zadania użytkowników z rzędu powiodły się.</numerusform>
            <numerusform>%n zadań użytkowników z rzędu powiodło się.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user jobs in a row succeeded in the last %1.</source>
        <translation>
            <numerusform>%n zadanie użytkownika powiodło się w ciągu ostatnich %1.</numerusform>
            <numerusform>%n zadania użytkowników z rzędu powiodły się w ciągu ostatnich %1.</numerusform>
            <numerusform>%n zadań użytkowników z rzędu powiodło się w ciągu ostatnich %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No job of any kind was seen yet, so a test is due.</source>
        <translation>Nie zaobserwowano jeszcze żadnego zadania, więc pora na test.</translation>
    </message>
    <message>
        <source>No job for %1, OK is %2 likely.</source>
        <translation>Brak zadań od %1, OK z prawdopodobieństwem %2.</translation>
    </message>
    <message>
        <source>Waiting for the test budget.</source>
        <translation>Oczekiwanie na budżet testów.</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the test budget of %n tests an hour.</source>
        <translation>
            <numerusform>Oczekiwanie na budżet testów: %n test na godzinę.</numerusform>
            <numerusform>Oczekiwanie na budżet testów: %n testy na godzinę.</numerusform>
            <numerusform>Oczekiwanie na budżet testów: %n testów na godzinę.</numerusform>
        </translation>
    </message>
    <message>
        <source>A smoke test is running, started %1 ago.</source>
        <translation>Trwa krótki test, rozpoczęty %1 temu.</translation>
    </message>
    <message>
        <source>A full test is running, started %1 ago.</source>
        <translation>Trwa pełny test, rozpoczęty %1 temu.</translation>
    </message>
    <message>
        <source>A smoke test is running.</source>
        <translation>Trwa krótki test.</translation>
    </message>
    <message>
        <source>A full test is running.</source>
        <translation>Trwa pełny test.</translation>
    </message>
    <message>
        <source>No test job is defined: only user jobs are evidence.</source>
        <translation>Nie zdefiniowano zadania testowego: dowodami są tylko zadania użytkowników.</translation>
    </message>
    <message>
        <source>Tested by a fixed interval or by hand, not by doubt.</source>
        <translation>Testy odbywają się w stałym odstępie lub ręcznie, nie według niepewności.</translation>
    </message>
    <message>
        <source>Paused: nothing is tested.</source>
        <translation>Wstrzymany: nic nie jest testowane.</translation>
    </message>
    <message>
        <source>The test cannot be run as it is defined.</source>
        <translation>Testu nie można uruchomić w takiej postaci, w jakiej go zdefiniowano.</translation>
    </message>
    <message>
        <source>It is down, the last failure was %1 ago: is it repaired? The longer an outage lasts, the rarer are the tests.</source>
        <translation>Awaria, ostatnie niepowodzenie %1 temu: czy już naprawiono? Im dłużej trwa przestój, tym rzadsze są testy.</translation>
    </message>
    <message>
        <source>It is down: is it repaired? The longer an outage lasts, the rarer are the tests.</source>
        <translation>Awaria: czy już naprawiono? Im dłużej trwa przestój, tym rzadsze są testy.</translation>
    </message>
    <message>
        <source>The server itself reported trouble %1 ago.</source>
        <translation>Sam serwer zgłosił problem %1 temu.</translation>
    </message>
    <message>
        <source>The server itself reports trouble.</source>
        <translation>Sam serwer zgłasza problem.</translation>
    </message>
    <message>
        <source>The longest interval without a full test is over.</source>
        <translation>Upłynął najdłuższy odstęp bez pełnego testu.</translation>
    </message>
    <message>
        <source>Full test in about %1.</source>
        <translation>Pełny test za około %1.</translation>
    </message>
    <message>
        <source>Full test soon.</source>
        <translation>Wkrótce pełny test.</translation>
    </message>
    <message>
        <source>Smoke test in about %1.</source>
        <translation>Krótki test za około %1.</translation>
    </message>
    <message>
        <source>Smoke test soon.</source>
        <translation>Wkrótce krótki test.</translation>
    </message>
    <message>
        <source>Smoke tests cannot see %1 of the remaining doubt.</source>
        <translation>Krótkie testy nie widzą %1 pozostałej niepewności.</translation>
    </message>
    <message numerus="yes">
        <source>It also checks the runner for %n services.</source>
        <translation>
            <numerusform>Sprawdza też wykonawcę dla %n usługi.</numerusform>
            <numerusform>Sprawdza też wykonawcę dla %n usług.</numerusform>
            <numerusform>Sprawdza też wykonawcę dla %n usług.</numerusform>
        </translation>
    </message>
    <message>
        <source>It takes about %L1 CPU s.</source>
        <translation>Zajmuje około %L1 s CPU.</translation>
    </message>
    <message>
        <source>no test job defined</source>
        <translation>nie zdefiniowano zadania testowego</translation>
    </message>
    <message>
        <source>not by doubt</source>
        <translation>nie według niepewności</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>wstrzymany</translation>
    </message>
    <message>
        <source>running now</source>
        <translation>trwa teraz</translation>
    </message>
    <message>
        <source>test job is wrong</source>
        <translation>błędne zadanie testowe</translation>
    </message>
    <message>
        <source>no budget left</source>
        <translation>brak budżetu</translation>
    </message>
    <message>
        <source>is it repaired?</source>
        <translation>czy naprawiono?</translation>
    </message>
    <message>
        <source>will decide</source>
        <translation>rozstrzygnie</translation>
    </message>
    <message>
        <source>users fail</source>
        <translation>niepowodzenia użytkowników</translation>
    </message>
    <message>
        <source>server says so</source>
        <translation>serwer zgłasza problem</translation>
    </message>
    <message>
        <source>longest interval</source>
        <translation>najdłuższy odstęp</translation>
    </message>
    <message numerus="yes">
        <source>%n user jobs OK</source>
        <translation>
            <numerusform>%n zadanie użytkownika OK</numerusform>
            <numerusform>%n zadania użytkowników OK</numerusform>
            <numerusform>%n zadań użytkowników OK</numerusform>
        </translation>
    </message>
    <message>
        <source>no job for a while</source>
        <translation>od dawna brak zadań</translation>
    </message>
    <message>
        <source>Fixed interval: every %1.</source>
        <translation>Stały odstęp: co %1.</translation>
    </message>
    <message>
        <source>evidence disagrees</source>
        <translation>sprzeczne dowody</translation>
    </message>
    <message>
        <source>unsteady</source>
        <translation>niestabilny</translation>
    </message>
    <message>
        <source>was down today</source>
        <translation>dziś była awaria</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>there is no such folder</source>
        <translation>nie ma takiego folderu</translation>
    </message>
    <message>
        <source>no right to write to this folder</source>
        <translation>brak prawa zapisu w tym folderze</translation>
    </message>
    <message>
        <source>a folder has this name</source>
        <translation>tę nazwę ma folder</translation>
    </message>
    <message>
        <source>no right to write to this file</source>
        <translation>brak prawa zapisu do tego pliku</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>dysk jest pełny</translation>
    </message>
    <message>
        <source>Could not save %1: %2.</source>
        <translation>Nie można zapisać %1: %2.</translation>
    </message>
</context>
<context>
    <name>Feed</name>
    <message>
        <source>The server answered with another part of the feed than was asked for.</source>
        <translation>Serwer przysłał inną część strumienia, niż żądano.</translation>
    </message>
    <message>
        <source>An evidence feed tells of jobs; it cannot run one.</source>
        <translation>Strumień dowodów informuje o zadaniach; nie może ich uruchamiać.</translation>
    </message>
    <message>
        <source>Evidence feed</source>
        <translation>Strumień dowodów</translation>
    </message>
    <message>
        <source>a text is expected.</source>
        <translation>oczekiwany jest tekst.</translation>
    </message>
    <message>
        <source>one line of 1 to %1 characters is expected.</source>
        <translation>oczekiwany jest jeden wiersz o długości od 1 do %1 znaków.</translation>
    </message>
    <message>
        <source>a text or a whole number is expected.</source>
        <translation>oczekiwany jest tekst lub liczba całkowita.</translation>
    </message>
    <message>
        <source>a time such as %1 is expected.</source>
        <translation>oczekiwany jest czas, taki jak %1.</translation>
    </message>
    <message>
        <source>the time has no zone; add Z or an offset such as %1.</source>
        <translation>czas nie ma strefy; należy dodać Z lub przesunięcie, takie jak %1.</translation>
    </message>
    <message>
        <source>a number of seconds from 0 up is expected.</source>
        <translation>oczekiwana jest liczba sekund nie mniejsza niż 0.</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is expected.</source>
        <translation>oczekiwana jest liczba całkowita od %1 do %2.</translation>
    </message>
    <message>
        <source>true or false is expected.</source>
        <translation>oczekiwane jest true lub false.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Nie można odczytać %1: %2.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Nie ma pliku %1.</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>to nie jest zwykły plik</translation>
    </message>
    <message>
        <source>access is denied</source>
        <translation>odmowa dostępu</translation>
    </message>
    <message>
        <source>one of %1 is expected.</source>
        <translation>oczekiwana jest jedna z wartości: %1.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>Brakuje „%1”.</translation>
    </message>
    <message>
        <source>the time lies in the future.</source>
        <translation>czas leży w przyszłości.</translation>
    </message>
    <message>
        <source>the job was submitted after its outcome.</source>
        <translation>zadanie zgłoszono po jego wyniku.</translation>
    </message>
    <message>
        <source>ok or one of %1 is expected.</source>
        <translation>oczekiwane jest ok lub jedna z wartości: %1.</translation>
    </message>
    <message>
        <source>this cause is not known.</source>
        <translation>ta przyczyna nie jest znana.</translation>
    </message>
    <message>
        <source>it is not JSON (%1).</source>
        <translation>to nie jest JSON (%1).</translation>
    </message>
    <message>
        <source>a JSON object is expected.</source>
        <translation>oczekiwany jest obiekt JSON.</translation>
    </message>
    <message>
        <source>it is longer than 1 MiB.</source>
        <translation>jest dłuższy niż 1 MiB.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Wiersze</translation>
    </message>
    <message>
        <source>Job outcomes: %1, services: %2.</source>
        <translation>Wyniki zadań: %1, usługi: %2.</translation>
    </message>
    <message>
        <source>The feed holds no job outcome yet.</source>
        <translation>Strumień nie zawiera jeszcze żadnego wyniku zadania.</translation>
    </message>
    <message>
        <source>One line could not be read: line %1: %2</source>
        <translation>Nie można odczytać jednego wiersza: wiersz %1: %2</translation>
    </message>
    <message>
        <source>%1 lines could not be read; the last, line %2: %3</source>
        <translation>Liczba wierszy, których nie można odczytać: %1; ostatni, wiersz %2: %3</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Strumień</translation>
    </message>
    <message>
        <source>Not tested.</source>
        <translation>Nie sprawdzono.</translation>
    </message>
    <message>
        <source>The feed can be read.</source>
        <translation>Strumień można odczytać.</translation>
    </message>
    <message>
        <source>the outcome is ok, but the exit code is %1.</source>
        <translation>wynik to ok, ale kod wyjścia to %1.</translation>
    </message>
    <message>
        <source>the outcome is ok, but a warning or a cause is given.</source>
        <translation>wynik to ok, ale podano ostrzeżenie lub przyczynę.</translation>
    </message>
    <message>
        <source>it does not belong to the stage %1.</source>
        <translation>nie należy do etapu %1.</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>There is no field &quot;%1&quot;. Put the words in quotes to look for them.</source>
        <translation>Nie ma pola „%1”. Aby szukać tych słów, należy ująć je w cudzysłów.</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;. Did you mean %2?</source>
        <translation>Nie ma pola „%1”. Czy chodziło o %2?</translation>
    </message>
    <message>
        <source>%1 is one of: %2.</source>
        <translation>Dozwolone wartości pola %1: %2.</translation>
    </message>
    <message>
        <source>There is no %1 &quot;%2&quot;. Did you mean %3?</source>
        <translation>Pole %1 nie ma wartości „%2”. Czy chodziło o %3?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an age. Write 10m, 6h or 2d.</source>
        <translation>„%1” nie jest wiekiem. Dozwolony zapis to 10m, 6h lub 2d.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number.</source>
        <translation>„%1” nie jest liczbą.</translation>
    </message>
    <message>
        <source>%1 has no order. Write %1: and a value.</source>
        <translation>%1 nie ma porządku. Poprawny zapis to %1: i wartość.</translation>
    </message>
    <message>
        <source>%1 is an age. Write %1&gt;1h or %1&lt;1h.</source>
        <translation>%1 to wiek. Poprawny zapis to %1&gt;1h lub %1&lt;1h.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 wymaga wartości.</translation>
    </message>
</context>
<context>
    <name>Folio</name>
    <message>
        <source>The answer is no list of the tenant&apos;s applications.</source>
        <translation>Odpowiedź nie jest listą aplikacji dzierżawcy.</translation>
    </message>
    <message>
        <source>FOLIO&apos;s scheduler has timers; it cannot be given a job.</source>
        <translation>Planista FOLIO ma timery; nie można przekazać mu zadania.</translation>
    </message>
    <message>
        <source>Timers that could not be read: %1.</source>
        <translation>Timery, których nie można odczytać: %1.</translation>
    </message>
    <message>
        <source>No log file is set: the runs of the timers are not seen.</source>
        <translation>Nie ustawiono pliku dziennika: przebiegi timerów nie są widoczne.</translation>
    </message>
    <message>
        <source>No log file is set for this server.</source>
        <translation>Dla tego serwera nie ustawiono pliku dziennika.</translation>
    </message>
    <message>
        <source>The server accepted the login, but its answer holds no token.</source>
        <translation>Serwer przyjął logowanie, ale jego odpowiedź nie zawiera tokenu.</translation>
    </message>
    <message>
        <source>The stored token is empty or holds characters that no token has.</source>
        <translation>Zapisany token jest pusty lub zawiera znaki, których nie ma żaden token.</translation>
    </message>
    <message>
        <source>There is no login at this address (HTTP 404).</source>
        <translation>Pod tym adresem nie ma logowania (HTTP 404).</translation>
    </message>
    <message>
        <source>The server refuses the login of %1 (HTTP %2).</source>
        <translation>Serwer odrzuca logowanie %1 (HTTP %2).</translation>
    </message>
    <message>
        <source>The login service cannot answer at the moment (HTTP %1).</source>
        <translation>Usługa logowania nie może teraz odpowiedzieć (HTTP %1).</translation>
    </message>
    <message>
        <source>The gateway was given two different tokens, one as a cookie (HTTP %1).</source>
        <translation>Brama otrzymała dwa różne tokeny, jeden jako ciasteczko (HTTP %1).</translation>
    </message>
    <message>
        <source>The server does not accept the tenant: %1 (HTTP %2).</source>
        <translation>Serwer nie akceptuje dzierżawcy: %1 (HTTP %2).</translation>
    </message>
    <message>
        <source>The server denies access: the user lacks the permission (HTTP %1).</source>
        <translation>Serwer odmawia dostępu: użytkownik nie ma uprawnienia (HTTP %1).</translation>
    </message>
    <message>
        <source>The server does not accept the login (HTTP %1).</source>
        <translation>Serwer nie akceptuje logowania (HTTP %1).</translation>
    </message>
    <message>
        <source>The server answered with HTTP %1.</source>
        <translation>Serwer odpowiedział HTTP %1.</translation>
    </message>
    <message>
        <source>The server answered with HTTP %1: %2</source>
        <translation>Serwer odpowiedział HTTP %1: %2</translation>
    </message>
    <message>
        <source>Lines of the log about timers that are not known: %1.</source>
        <translation>Wiersze dziennika o nieznanych timerach: %1.</translation>
    </message>
    <message>
        <source>No password is set for %1.</source>
        <translation>Dla %1 nie ustawiono hasła.</translation>
    </message>
    <message>
        <source>%1 does not provide %2 %3 any more.</source>
        <translation>%1 nie udostępnia już %2 %3.</translation>
    </message>
    <message>
        <source>The closest is %1.</source>
        <translation>Najbliższe jest %1.</translation>
    </message>
    <message>
        <source>The module was changed from %1 to %2; it still provides the endpoint.</source>
        <translation>Moduł zmieniono z %1 na %2; nadal udostępnia on ten punkt końcowy.</translation>
    </message>
    <message>
        <source>The module declares %1, the server runs it %2: changed by hand, or an event was missed.</source>
        <translation>Moduł deklaruje %1, a serwer stosuje %2: zmieniono ręcznie albo pominięto zdarzenie.</translation>
    </message>
    <message>
        <source>Switched off although the module is there: by hand, or uninstalled and installed again.</source>
        <translation>Wyłączony, chociaż moduł istnieje: ręcznie albo po odinstalowaniu i ponownym zainstalowaniu.</translation>
    </message>
    <message>
        <source>%1 declares this timer, but the server does not have it: an event was lost. Install the application again.</source>
        <translation>%1 deklaruje ten timer, ale serwer go nie ma: utracono zdarzenie. Należy ponownie zainstalować aplikację.</translation>
    </message>
    <message>
        <source>%1 is in none of the tenant&apos;s applications.</source>
        <translation>%1 nie występuje w żadnej z aplikacji dzierżawcy.</translation>
    </message>
    <message>
        <source>Whether the endpoints of the timers still exist cannot be checked: %1</source>
        <translation>Nie można sprawdzić, czy punkty końcowe timerów jeszcze istnieją: %1</translation>
    </message>
    <message>
        <source>%1 declares this timer: the server lets nobody change it. It changes with the module only.</source>
        <translation>%1 deklaruje ten timer: serwer nikomu nie pozwala go zmienić. Zmienia się tylko razem z modułem.</translation>
    </message>
    <message>
        <source>The server does not have this timer.</source>
        <translation>Serwer nie ma tego timera.</translation>
    </message>
    <message>
        <source>The timer was deleted, but could not be made anew: %1</source>
        <translation>Timer usunięto, ale nie można było utworzyć go na nowo: %1</translation>
    </message>
    <message>
        <source>A timer without an id or a path.</source>
        <translation>Timer bez identyfikatora lub ścieżki.</translation>
    </message>
    <message>
        <source>The answer is no list of timers: this is not FOLIO&apos;s scheduler.</source>
        <translation>Odpowiedź nie jest listą timerów: to nie jest planista FOLIO.</translation>
    </message>
    <message>
        <source>A delay of 0 switches the timer off.</source>
        <translation>Opóźnienie 0 wyłącza timer.</translation>
    </message>
    <message>
        <source>The delay cannot be read.</source>
        <translation>Nie można odczytać opóźnienia.</translation>
    </message>
    <message>
        <source>The server does not know the time zone %1 and takes GMT.</source>
        <translation>Serwer nie zna strefy czasowej %1 i przyjmuje GMT.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nigdy</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>co %1</translation>
    </message>
    <message>
        <source>The answer is no list of what happened to the tenant&apos;s applications.</source>
        <translation>Odpowiedź nie jest listą zdarzeń aplikacji najemcy.</translation>
    </message>
    <message>
        <source>%1 was uninstalled with %2 at %3 UTC.</source>
        <translation>%1 odinstalowano razem z %2, %3 UTC.</translation>
    </message>
</context>
<context>
    <name>FolioConnection</name>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Połączenie</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Logowanie</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Dzierżawca</translation>
    </message>
    <message>
        <source>Timers</source>
        <translation>Timery</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>Plik dziennika</translation>
    </message>
    <message>
        <source>Not tested.</source>
        <translation>Nie sprawdzono.</translation>
    </message>
    <message>
        <source>The certificate is trusted.</source>
        <translation>Certyfikat jest zaufany.</translation>
    </message>
    <message>
        <source>Not used: the address begins with http://.</source>
        <translation>Nie jest używany: adres zaczyna się od http://.</translation>
    </message>
    <message>
        <source>Not used: the address begins with http://. Passwords and tokens can be read on the way.</source>
        <translation>Nie jest używany: adres zaczyna się od http://. Hasła i tokeny można odczytać po drodze.</translation>
    </message>
    <message>
        <source>%1 has an address.</source>
        <translation>%1 ma adres.</translation>
    </message>
    <message>
        <source>Port %1 accepts connections.</source>
        <translation>Port %1 przyjmuje połączenia.</translation>
    </message>
    <message>
        <source>The server answered.</source>
        <translation>Serwer odpowiedział.</translation>
    </message>
    <message>
        <source>Neither a user nor a token is set: requests go without a login.</source>
        <translation>Nie ustawiono ani użytkownika, ani tokenu: żądania są wysyłane bez logowania.</translation>
    </message>
    <message>
        <source>A stored token is used.</source>
        <translation>Używany jest zapisany token.</translation>
    </message>
    <message>
        <source>Logged in as %1.</source>
        <translation>Zalogowano jako %1.</translation>
    </message>
    <message>
        <source>There is no scheduler at this address (HTTP 404): mod-scheduler is not installed for the tenant, or this is not the gateway.</source>
        <translation>Pod tym adresem nie ma modułu harmonogramu (HTTP 404): mod-scheduler nie jest zainstalowany dla dzierżawcy albo nie jest to brama.</translation>
    </message>
    <message>
        <source>The list of timers cannot be read (HTTP 404): %1</source>
        <translation>Nie można odczytać listy timerów (HTTP 404): %1</translation>
    </message>
    <message>
        <source>No tenant is set, but the server wants one (HTTP %1).</source>
        <translation>Nie ustawiono dzierżawcy, ale serwer go wymaga (HTTP %1).</translation>
    </message>
    <message>
        <source>The server does not accept the token (HTTP 401): it ended, or it is of another tenant.</source>
        <translation>Serwer nie przyjmuje tokenu (HTTP 401): token wygasł albo należy do innego dzierżawcy.</translation>
    </message>
    <message>
        <source>The user may not list timers (HTTP 403): the permission scheduler.collection.get is missing.</source>
        <translation>Użytkownik nie może wyświetlać listy timerów (HTTP 403): brakuje uprawnienia scheduler.collection.get.</translation>
    </message>
    <message>
        <source>No tenant is set; the server did not ask for one.</source>
        <translation>Nie ustawiono dzierżawcy; serwer go nie wymagał.</translation>
    </message>
    <message>
        <source>The server knows %1.</source>
        <translation>Serwer zna %1.</translation>
    </message>
    <message>
        <source>Timers found: %1.</source>
        <translation>Znalezione timery: %1.</translation>
    </message>
    <message>
        <source>None is set: without the scheduler&apos;s log the runs of its timers are not seen.</source>
        <translation>Nie ustawiono: bez dziennika modułu mod-scheduler nie widać uruchomień jego timerów.</translation>
    </message>
    <message>
        <source>The log can be read.</source>
        <translation>Dziennik można odczytać.</translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <source>No network</source>
        <translation>Brak sieci</translation>
    </message>
    <message>
        <source>Jobwatch (demo)</source>
        <translation>Jobwatch (demo)</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Uruchamianie…</translation>
    </message>
    <message>
        <source>No server configured</source>
        <translation>Nie skonfigurowano serwera</translation>
    </message>
    <message>
        <source>Updated %1 ago</source>
        <translation>Zaktualizowano %1 temu</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>zamrożone</translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) running</source>
        <translation>
            <numerusform>%n test w toku</numerusform>
            <numerusform>%n testy w toku</numerusform>
            <numerusform>%n testów w toku</numerusform>
        </translation>
    </message>
    <message>
        <source>Tests %L1 of %L2 this hour</source>
        <translation>Testy w tej godzinie: %L1 z %L2</translation>
    </message>
    <message>
        <source>Own network offline</source>
        <translation>Własna sieć offline</translation>
    </message>
    <message>
        <source>Own network OK</source>
        <translation>Własna sieć OK</translation>
    </message>
    <message>
        <source>Notices muted until %1</source>
        <translation>Powiadomienia wyciszone do %1</translation>
    </message>
    <message>
        <source>Muted by %1 at %2.</source>
        <translation>Wyciszone przez: %1, %2.</translation>
    </message>
    <message>
        <source>Checks go on; what they find is told afterwards.</source>
        <translation>Sprawdzanie trwa; jego wyniki są zgłaszane później.</translation>
    </message>
    <message>
        <source>Test cost today %1</source>
        <translation>Koszt testów dziś %1</translation>
    </message>
</context>
<context>
    <name>Http</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>No address of %1 was found within %2.</source>
        <translation>Nie znaleziono adresu %1 w ciągu %2.</translation>
    </message>
    <message>
        <source>No connection to %1 within %2.</source>
        <translation>Brak połączenia z %1 w ciągu %2.</translation>
    </message>
    <message>
        <source>No complete answer from %1 within %2.</source>
        <translation>Brak pełnej odpowiedzi od %1 w ciągu %2.</translation>
    </message>
    <message>
        <source>Nobody listens at %1.</source>
        <translation>Pod adresem %1 nic nie nasłuchuje.</translation>
    </message>
    <message>
        <source>There is no route to %1.</source>
        <translation>Brak trasy do %1.</translation>
    </message>
    <message>
        <source>No connection to %1 could be made.</source>
        <translation>Nie udało się nawiązać połączenia z %1.</translation>
    </message>
    <message>
        <source>it was issued for another host name</source>
        <translation>został wystawiony dla innej nazwy hosta</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>nie jest jeszcze ważny</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>wygasł</translation>
    </message>
    <message>
        <source>it is signed by itself</source>
        <translation>jest podpisany przez samego siebie</translation>
    </message>
    <message>
        <source>its issuer is not known here</source>
        <translation>jego wystawca nie jest tu znany</translation>
    </message>
    <message>
        <source>it has been revoked</source>
        <translation>został unieważniony</translation>
    </message>
    <message>
        <source>The answer of %1 is not valid HTTP.</source>
        <translation>Odpowiedź %1 nie jest poprawnym HTTP.</translation>
    </message>
    <message>
        <source>%1 asks for a client certificate.</source>
        <translation>%1 wymaga certyfikatu klienta.</translation>
    </message>
    <message>
        <source>The encrypted connection to %1 broke.</source>
        <translation>Szyfrowane połączenie z %1 zostało przerwane.</translation>
    </message>
    <message>
        <source>The connection to %1 broke.</source>
        <translation>Połączenie z %1 zostało przerwane.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than %2.</source>
        <translation>Odpowiedź %1 jest większa niż %2.</translation>
    </message>
    <message>
        <source>The headers of %1 do not end.</source>
        <translation>Nagłówki odpowiedzi %1 nie mają końca.</translation>
    </message>
    <message>
        <source>%1 has no address.</source>
        <translation>%1 nie ma adresu.</translation>
    </message>
    <message>
        <source>The proxy %1 has no address.</source>
        <translation>Serwer proxy %1 nie ma adresu.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2.</source>
        <translation>Certyfikat %1 nie jest zaufany: %2.</translation>
    </message>
    <message>
        <source>The file of authorities %1 cannot be used.</source>
        <translation>Nie można użyć pliku urzędów certyfikacji %1.</translation>
    </message>
    <message>
        <source>The client certificate %1 cannot be used.</source>
        <translation>Nie można użyć certyfikatu klienta %1.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be made.</source>
        <translation>Nie udało się nawiązać szyfrowanego połączenia z %1.</translation>
    </message>
    <message>
        <source>What listens at %1 does not speak HTTP.</source>
        <translation>Pod adresem %1 nasłuchuje coś, co nie obsługuje HTTP.</translation>
    </message>
    <message>
        <source>The answer of %1 cannot be unpacked.</source>
        <translation>Nie można rozpakować odpowiedzi %1.</translation>
    </message>
    <message>
        <source>The answer of %1 broke off.</source>
        <translation>Odpowiedź %1 urwała się.</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer.</source>
        <translation>%1 zamyka połączenie bez odpowiedzi.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>Żądanie zostało anulowane.</translation>
    </message>
    <message>
        <source>An address starts with http:// or https://.</source>
        <translation>Adres zaczyna się od http:// lub https://.</translation>
    </message>
    <message>
        <source>The address names no host.</source>
        <translation>Adres nie zawiera nazwy hosta.</translation>
    </message>
    <message>
        <source>The request has no valid method.</source>
        <translation>Żądanie nie ma poprawnej metody.</translation>
    </message>
    <message>
        <source>The request header %1 holds a line break or another forbidden character.</source>
        <translation>Nagłówek żądania %1 zawiera znak końca wiersza lub inny niedozwolony znak.</translation>
    </message>
    <message>
        <source>%1 redirects to %2, which is another server.</source>
        <translation>%1 przekierowuje do %2, a to inny serwer.</translation>
    </message>
    <message>
        <source>%1 redirects again and again.</source>
        <translation>%1 przekierowuje bez końca.</translation>
    </message>
    <message>
        <source>The library for network requests cannot be loaded: %1</source>
        <translation>Nie można wczytać biblioteki żądań sieciowych: %1</translation>
    </message>
</context>
<context>
    <name>Maintenance</name>
    <message>
        <source>once</source>
        <translation>raz</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>codziennie</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>co tydzień</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>co miesiąc</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Wszystko</translation>
    </message>
    <message>
        <source>over</source>
        <translation>zakończone</translation>
    </message>
    <message>
        <source>now, until %1</source>
        <translation>teraz, do %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Say why, in at least 3 characters.</source>
        <translation>Należy podać powód, co najmniej 3 znaki.</translation>
    </message>
    <message>
        <source>It has to last for at least a minute.</source>
        <translation>Okno serwisowe musi trwać co najmniej minutę.</translation>
    </message>
    <message>
        <source>It would never end: it lasts for a day and comes every day.</source>
        <translation>Nigdy by się nie skończyło: trwa dobę i powtarza się codziennie.</translation>
    </message>
    <message>
        <source>This time has passed.</source>
        <translation>Ten czas już minął.</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Plik</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edycja</translation>
    </message>
    <message>
        <source>C&amp;opy as</source>
        <translation>Kopiuj &amp;jako</translation>
    </message>
    <message>
        <source>V&amp;iew</source>
        <translation>&amp;Widok</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>Przej&amp;dź</translation>
    </message>
    <message>
        <source>&amp;Checks</source>
        <translation>Spr&amp;awdzanie</translation>
    </message>
    <message>
        <source>Ti&amp;mers</source>
        <translation>Ti&amp;mery</translation>
    </message>
    <message>
        <source>Ser&amp;vers</source>
        <translation>Serwer&amp;y</translation>
    </message>
    <message>
        <source>Too&amp;ls</source>
        <translation>Narzędz&amp;ia</translation>
    </message>
    <message>
        <source>Hel&amp;p</source>
        <translation>Pomo&amp;c</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Pasek menu</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Motyw</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Pasek narzędzi</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Systemowy</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Jasny</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Ciemny</translation>
    </message>
    <message>
        <source>&amp;Mute notices</source>
        <translation>&amp;Wycisz powiadomienia</translation>
    </message>
</context>
<context>
    <name>MidSentence</name>
    <message>
        <source>submission</source>
        <translation>zgłoszenie</translation>
    </message>
    <message>
        <source>startup</source>
        <translation>uruchomienie</translation>
    </message>
    <message>
        <source>execution</source>
        <translation>wykonanie</translation>
    </message>
    <message>
        <source>polling</source>
        <translation>odpytywanie</translation>
    </message>
    <message>
        <source>user job</source>
        <translation>zadanie użytkownika</translation>
    </message>
    <message>
        <source>test job</source>
        <translation>zadanie testowe</translation>
    </message>
</context>
<context>
    <name>Monitor</name>
    <message>
        <source>Another Jobwatch may be at work.</source>
        <translation>Być może pracuje inny Jobwatch.</translation>
    </message>
    <message>
        <source>%1 does the monitoring for this history; give the order there.</source>
        <translation>%1 prowadzi monitorowanie dla tej historii; polecenie należy wydać tam.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>No server answers since %1, and there is no route.</source>
        <translation>Od %1 żaden serwer nie odpowiada i nie ma trasy.</translation>
    </message>
    <message>
        <source>No server answers, and there is no route.</source>
        <translation>Żaden serwer nie odpowiada i nie ma trasy.</translation>
    </message>
    <message>
        <source>This computer has no network.</source>
        <translation>Ten komputer nie ma sieci.</translation>
    </message>
    <message>
        <source>Jobwatch waits and counts nothing as down.</source>
        <translation>Jobwatch czeka i niczego nie uznaje za awarię.</translation>
    </message>
    <message numerus="yes">
        <source>Its %n runner(s) show their last status.</source>
        <translation>
            <numerusform>Jego %n wykonawca pokazuje ostatni stan.</numerusform>
            <numerusform>Jego %n wykonawcy pokazują ostatni stan.</numerusform>
            <numerusform>Jego %n wykonawców pokazuje ostatni stan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next try %1.</source>
        <translation>Następna próba połączenia: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be reached since %2.</source>
        <translation>%1 jest nieosiągalny od %2.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 jest nieosiągalny.</translation>
    </message>
    <message>
        <source>The history is kept in memory only.</source>
        <translation>Historia jest przechowywana tylko w pamięci.</translation>
    </message>
    <message>
        <source>It is gone when you quit.</source>
        <translation>Zniknie po zamknięciu programu.</translation>
    </message>
    <message>
        <source>Checks go on; results are kept in memory until you quit.</source>
        <translation>Sprawdzanie trwa dalej; wyniki pozostają w pamięci do zamknięcia programu.</translation>
    </message>
    <message>
        <source>The history cannot be written.</source>
        <translation>Nie można zapisać historii.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Wiersz %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>The configuration has %n mistake(s).</source>
        <translation>
            <numerusform>Konfiguracja zawiera %n błąd.</numerusform>
            <numerusform>Konfiguracja zawiera %n błędy.</numerusform>
            <numerusform>Konfiguracja zawiera %n błędów.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Sprawdź ponownie</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Spróbuj teraz</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Show them…</source>
        <translation>Pokaż…</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Wczytaj ponownie</translation>
    </message>
    <message>
        <source>Read-only.</source>
        <translation>Tylko do odczytu.</translation>
    </message>
    <message>
        <source>You can look at everything; nothing is sent to the servers except reading.</source>
        <translation>Można wszystko przeglądać; do serwerów wysyłane są tylko żądania odczytu.</translation>
    </message>
    <message>
        <source>The configuration was changed.</source>
        <translation>Konfiguracja została zmieniona.</translation>
    </message>
    <message>
        <source>%1 is not what is watched at present.</source>
        <translation>%1 nie jest tym, co jest obecnie monitorowane.</translation>
    </message>
    <message>
        <source>The shared history cannot be reached.</source>
        <translation>Wspólna historia jest nieosiągalna.</translation>
    </message>
    <message>
        <source>Nothing is tested from here until it can: another Jobwatch may be at work.</source>
        <translation>Dopóki tak jest, nic nie jest stąd testowane: być może pracuje inny Jobwatch.</translation>
    </message>
    <message>
        <source>%1 does the monitoring.</source>
        <translation>%1 prowadzi monitorowanie.</translation>
    </message>
    <message>
        <source>This window shows the history that you share; give orders there. It takes over when that one ends.</source>
        <translation>To okno pokazuje wspólną historię; polecenia należy wydawać tam. Przejmie monitorowanie, gdy tamten program się zakończy.</translation>
    </message>
    <message>
        <source>%1 does the monitoring since %2.</source>
        <translation>%1 prowadzi monitorowanie od %2.</translation>
    </message>
    <message>
        <source>%1 refuses the login.</source>
        <translation>%1 odrzuca logowanie.</translation>
    </message>
    <message>
        <source>%1 refuses the login since %2.</source>
        <translation>%1 odrzuca logowanie od %2.</translation>
    </message>
    <message>
        <source>Network settings…</source>
        <translation>Ustawienia sieci…</translation>
    </message>
    <message>
        <source>Server settings…</source>
        <translation>Ustawienia serwera…</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Zaloguj…</translation>
    </message>
    <message>
        <source>Leave read-only…</source>
        <translation>Wyłącz tryb tylko do odczytu…</translation>
    </message>
    <message numerus="yes">
        <source>Review %n timer(s)…</source>
        <translation>
            <numerusform>Przejrzyj %n timer…</numerusform>
            <numerusform>Przejrzyj %n timery…</numerusform>
            <numerusform>Przejrzyj %n timerów…</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer slept from %1 to %2.</source>
        <translation>Ten komputer był uśpiony od %1 do %2.</translation>
    </message>
    <message>
        <source>Checks are catching up; nothing is reported for that time.</source>
        <translation>Sprawdzanie nadrabia zaległości; za ten czas nic nie jest zgłaszane.</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Wybierz inne…</translation>
    </message>
    <message>
        <source>Could not save %1:</source>
        <translation>Nie można zapisać %1:</translation>
    </message>
</context>
<context>
    <name>NoticeRule</name>
    <message>
        <source>every hour</source>
        <translation>co godzinę</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>codziennie</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>co tydzień</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Wszystko</translation>
    </message>
    <message>
        <source>down only</source>
        <translation>tylko awarie</translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n zdarzenie</numerusform>
            <numerusform>%n zdarzenia</numerusform>
            <numerusform>%n zdarzeń</numerusform>
        </translation>
    </message>
    <message>
        <source>to all channels</source>
        <translation>do wszystkich kanałów</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>do: %1</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 na %2</translation>
    </message>
    <message>
        <source>Timer runs again: %1</source>
        <translation>Timer znów działa: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n timers run again on %1</source>
        <translation>
            <numerusform>%n timer znów działa na %1</numerusform>
            <numerusform>%n timery znów działają na %1</numerusform>
            <numerusform>%n timerów znów działa na %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Timer does not fire: %1</source>
        <translation>Timer nie uruchamia się: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n timers do not fire on %1</source>
        <translation>
            <numerusform>%n timer nie uruchamia się na %1</numerusform>
            <numerusform>%n timery nie uruchamiają się na %1</numerusform>
            <numerusform>%n timerów nie uruchamia się na %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Timer lost its target: %1</source>
        <translation>Timer stracił cel: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n timers lost their target on %1</source>
        <translation>
            <numerusform>%n timer stracił cel na %1</numerusform>
            <numerusform>%n timery straciły cel na %1</numerusform>
            <numerusform>%n timerów straciło cel na %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Timer paused by %1: %2</source>
        <translation>Timer wstrzymany przez %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n timers paused by %1 on %2</source>
        <translation>
            <numerusform>%n timer wstrzymany przez %1 na %2</numerusform>
            <numerusform>%n timery wstrzymane przez %1 na %2</numerusform>
            <numerusform>%n timerów wstrzymanych przez %1 na %2</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer is online again</source>
        <translation>Ten komputer jest znów online</translation>
    </message>
    <message>
        <source>This computer has no network</source>
        <translation>Ten komputer nie ma sieci</translation>
    </message>
    <message>
        <source>The history is written again</source>
        <translation>Historia jest znów zapisywana</translation>
    </message>
    <message>
        <source>The history cannot be written</source>
        <translation>Nie można zapisać historii</translation>
    </message>
    <message>
        <source>The test of %1 works again</source>
        <translation>Test dla %1 znów działa</translation>
    </message>
    <message numerus="yes">
        <source>%n tests on %1 work again</source>
        <translation>
            <numerusform>%n test na %1 znów działa</numerusform>
            <numerusform>%n testy na %1 znów działają</numerusform>
            <numerusform>%n testów na %1 znów działa</numerusform>
        </translation>
    </message>
    <message>
        <source>The test of %1 is wrong</source>
        <translation>Test dla %1 jest błędny</translation>
    </message>
    <message numerus="yes">
        <source>%n tests on %1 are wrong</source>
        <translation>
            <numerusform>%n test na %1 jest błędny</numerusform>
            <numerusform>%n testy na %1 są błędne</numerusform>
            <numerusform>%n testów na %1 jest błędnych</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 keeps changing between up and down</source>
        <translation>%1 ciągle przechodzi między OK a awarią</translation>
    </message>
    <message numerus="yes">
        <source>%n runners on %1 keep changing between up and down</source>
        <translation>
            <numerusform>%n wykonawca na %1 ciągle przechodzi między OK a awarią</numerusform>
            <numerusform>%n wykonawcy na %1 ciągle przechodzą między OK a awarią</numerusform>
            <numerusform>%n wykonawców na %1 ciągle przechodzi między OK a awarią</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is steady again: %2</source>
        <translation>Stan %1 jest znów stabilny: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n runners on %1 are steady again</source>
        <translation>
            <numerusform>Stan %n wykonawcy na %1 jest znów stabilny</numerusform>
            <numerusform>Stan %n wykonawców na %1 jest znów stabilny</numerusform>
            <numerusform>Stan %n wykonawców na %1 jest znów stabilny</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 answers again</source>
        <translation>%1 znów odpowiada</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>%1 jest nieosiągalny</translation>
    </message>
    <message>
        <source>%1 is OK again</source>
        <translation>%1 znów OK</translation>
    </message>
    <message numerus="yes">
        <source>%n runners are OK again: %1</source>
        <translation>
            <numerusform>%n wykonawca znów OK: %1</numerusform>
            <numerusform>%n wykonawcy znów OK: %1</numerusform>
            <numerusform>%n wykonawców znów OK: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is down</source>
        <translation>%1: awaria</translation>
    </message>
    <message>
        <source>%1 has a warning</source>
        <translation>%1: ostrzeżenie</translation>
    </message>
    <message numerus="yes">
        <source>%n runners are down: %1</source>
        <translation>
            <numerusform>Awaria %n wykonawcy: %1</numerusform>
            <numerusform>Awaria %n wykonawców: %1</numerusform>
            <numerusform>Awaria %n wykonawców: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n runners have warnings: %1</source>
        <translation>
            <numerusform>Ostrzeżenia %n wykonawcy: %1</numerusform>
            <numerusform>Ostrzeżenia %n wykonawców: %1</numerusform>
            <numerusform>Ostrzeżenia %n wykonawców: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 from %3 to %4</source>
        <translation>%1: %2, od %3 do %4</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>od %1</translation>
    </message>
    <message>
        <source>Calls: %1</source>
        <translation>Wywołuje: %1</translation>
    </message>
    <message>
        <source>Runs as: %1</source>
        <translation>Działa jako: %1</translation>
    </message>
    <message>
        <source>the tenant&apos;s system user, or nobody</source>
        <translation>użytkownik systemowy dzierżawcy albo nikt</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Powód: %1</translation>
    </message>
    <message numerus="yes">
        <source>Failed %n times in a row</source>
        <translation>
            <numerusform>%n niepowodzenie</numerusform>
            <numerusform>%n niepowodzenia z rzędu</numerusform>
            <numerusform>%n niepowodzeń z rzędu</numerusform>
        </translation>
    </message>
    <message>
        <source>Next probe: %1</source>
        <translation>Następna próba: %1</translation>
    </message>
    <message>
        <source>To resume it: “Resume” in the window, or</source>
        <translation>Aby wznowić: „Wznów” w oknie albo</translation>
    </message>
    <message>
        <source>Test message from Jobwatch</source>
        <translation>Wiadomość testowa z programu Jobwatch</translation>
    </message>
    <message>
        <source>A notice without content</source>
        <translation>Powiadomienie bez treści</translation>
    </message>
    <message>
        <source>Still: %1</source>
        <translation>Nadal: %1</translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation>Więcej: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Zmiana: %1</translation>
    </message>
    <message>
        <source>This channel works. Nothing is wrong.</source>
        <translation>Ten kanał działa. Nie ma żadnych zakłóceń.</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Serwer: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n runners are affected.</source>
        <translation>
            <numerusform>Dotyczy %n wykonawcy.</numerusform>
            <numerusform>Dotyczy %n wykonawców.</numerusform>
            <numerusform>Dotyczy %n wykonawców.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… i jeszcze %n</numerusform>
            <numerusform>… i jeszcze %n</numerusform>
            <numerusform>… i jeszcze %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Digest: %n notices</source>
        <translation>
            <numerusform>Zbiorcze powiadomienie: %n powiadomienie</numerusform>
            <numerusform>Zbiorcze powiadomienie: %n powiadomienia</numerusform>
            <numerusform>Zbiorcze powiadomienie: %n powiadomień</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While it was quiet: %n notices</source>
        <translation>
            <numerusform>W godzinach ciszy: %n powiadomienie</numerusform>
            <numerusform>W godzinach ciszy: %n powiadomienia</numerusform>
            <numerusform>W godzinach ciszy: %n powiadomień</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>would have sent %n messages</source>
        <translation>
            <numerusform>wysłano by %n wiadomość</numerusform>
            <numerusform>wysłano by %n wiadomości</numerusform>
            <numerusform>wysłano by %n wiadomości</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 digests a day</source>
        <translation>zbiorcze powiadomienia dziennie: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n on the busiest day</source>
        <translation>
            <numerusform>najwięcej jednego dnia: %n</numerusform>
            <numerusform>najwięcej jednego dnia: %n</numerusform>
            <numerusform>najwięcej jednego dnia: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>oczekuje</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>wysyłanie</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>wysłano</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>zaniechano</translation>
    </message>
    <message>
        <source>A runner or server goes down</source>
        <translation>Awaria wykonawcy lub serwera</translation>
    </message>
    <message>
        <source>A runner gets a warning</source>
        <translation>Ostrzeżenie wykonawcy</translation>
    </message>
    <message>
        <source>It recovers</source>
        <translation>Powrót do stanu OK</translation>
    </message>
    <message>
        <source>A timer loses its target</source>
        <translation>Utrata celu przez timer</translation>
    </message>
    <message>
        <source>A test is wrong</source>
        <translation>Błędny test</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Pulpit</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Polecenie</translation>
    </message>
    <message>
        <source>The error was: %1</source>
        <translation>Błąd brzmiał: %1</translation>
    </message>
    <message numerus="yes">
        <source>It had failed %n times in a row</source>
        <translation>
            <numerusform>Wcześniej: %n niepowodzenie</numerusform>
            <numerusform>Wcześniej: %n niepowodzenia z rzędu</numerusform>
            <numerusform>Wcześniej: %n niepowodzeń z rzędu</numerusform>
        </translation>
    </message>
    <message>
        <source>The configuration can be used again</source>
        <translation>Konfiguracji można znów użyć</translation>
    </message>
    <message>
        <source>The configuration cannot be used</source>
        <translation>Nie można użyć konfiguracji</translation>
    </message>
    <message numerus="yes">
        <source>Its tests are stopped by their circuit after %n failures in a row</source>
        <translation>
            <numerusform>Jego testy zatrzymał obwód po %n niepowodzeniu</numerusform>
            <numerusform>Jego testy zatrzymał obwód po %n niepowodzeniach z rzędu</numerusform>
            <numerusform>Jego testy zatrzymał obwód po %n niepowodzeniach z rzędu</numerusform>
        </translation>
    </message>
    <message>
        <source>Timer stopped by its circuit: %1</source>
        <translation>Timer zatrzymany przez swój obwód: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n timers stopped by their circuits on %1</source>
        <translation>
            <numerusform>%n timer zatrzymany przez swój obwód na %1</numerusform>
            <numerusform>%n timery zatrzymane przez swoje obwody na %1</numerusform>
            <numerusform>%n timerów zatrzymanych przez swoje obwody na %1</numerusform>
        </translation>
    </message>
    <message>
        <source>A circuit opens, or a person pauses a timer</source>
        <translation>Obwód się otwiera lub ktoś wstrzymuje timer</translation>
    </message>
    <message>
        <source>A circuit closes, or a pause ends</source>
        <translation>Obwód się zamyka lub kończy się wstrzymanie</translation>
    </message>
</context>
<context>
    <name>NotificationPlan</name>
    <message>
        <source>There are no quiet hours: what happens tonight is told tonight.</source>
        <translation>Nie ma godzin ciszy: o tym, co wydarzy się w nocy, powiadomienie przychodzi w nocy.</translation>
    </message>
    <message>
        <source>From %1 to %2 checks go on, and what you missed comes at %2 in one message.</source>
        <translation>Od %1 do %2 sprawdzanie trwa dalej, a to, co pominięto, przychodzi o %2 w jednej wiadomości.</translation>
    </message>
    <message>
        <source>Each rule has quiet hours of its own.</source>
        <translation>Każda reguła ma własne godziny ciszy.</translation>
    </message>
</context>
<context>
    <name>Notify</name>
    <message>
        <source>%1 cannot be started: %2.</source>
        <translation>Nie można uruchomić %1: %2.</translation>
    </message>
    <message>
        <source>%1 did not end in time.</source>
        <translation>Polecenie %1 nie zakończyło się na czas.</translation>
    </message>
    <message>
        <source>%1 crashed.</source>
        <translation>Polecenie %1 zakończyło się awaryjnie.</translation>
    </message>
    <message>
        <source>%1 ended with code %2.</source>
        <translation>Polecenie %1 zakończyło się kodem %2.</translation>
    </message>
    <message>
        <source>No desktop shows notifications here.</source>
        <translation>Żaden pulpit nie wyświetla tu powiadomień.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Potwierdź</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Wznów</translation>
    </message>
    <message>
        <source>A stored notice cannot be read.</source>
        <translation>Nie można odczytać zapisanego powiadomienia.</translation>
    </message>
    <message>
        <source>The webhook answered with HTTP %1.</source>
        <translation>Webhook odpowiedział kodem HTTP %1.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Down</source>
        <translation>Awaria</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Ostrzeżenie</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Nieznany</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Wstrzymany</translation>
    </message>
    <message>
        <source>Target gone</source>
        <translation>Brak celu</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Oldest: %1, %2.</source>
        <translation>Najstarszy: %1, %2.</translation>
    </message>
    <message>
        <source>Oldest: %1 on %2, %3.</source>
        <translation>Najstarszy: %1 na %2, %3.</translation>
    </message>
    <message>
        <source>Next result in about %1.</source>
        <translation>Następny wynik za około %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 are OK and %n is paused.</source>
        <translation>
            <numerusform>%1 z %2 OK, %n wstrzymany.</numerusform>
            <numerusform>%1 z %2 OK, %n wstrzymani.</numerusform>
            <numerusform>%1 z %2 OK, %n wstrzymanych.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 are OK.</source>
        <translation>%1 z %2 OK.</translation>
    </message>
    <message>
        <source>The oldest evidence is %1 old.</source>
        <translation>Wiek najstarszego dowodu: %1.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Uruchamianie…</translation>
    </message>
    <message>
        <source>Your own network is offline since %1</source>
        <translation>Własna sieć jest offline od %1</translation>
    </message>
    <message>
        <source>Your own network is offline</source>
        <translation>Własna sieć jest offline</translation>
    </message>
    <message numerus="yes">
        <source>%n down</source>
        <translation>
            <numerusform>%n awaria</numerusform>
            <numerusform>%n awarie</numerusform>
            <numerusform>%n awarii</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with warnings</source>
        <translation>
            <numerusform>%n ostrzeżenie</numerusform>
            <numerusform>%n ostrzeżenia</numerusform>
            <numerusform>%n ostrzeżeń</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known yet</source>
        <translation>Nic jeszcze nie wiadomo</translation>
    </message>
    <message>
        <source>Nothing is down</source>
        <translation>Brak awarii</translation>
    </message>
    <message>
        <source>The last one, %1, ended %2 ago after %3.</source>
        <translation>Ostatni problem, %1, zakończył się %2 temu i trwał %3.</translation>
    </message>
    <message>
        <source>Acknowledged by %1: %2</source>
        <translation>Potwierdzone przez %1: %2</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Timer</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serwer</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>Wszystkie etapy</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>od %1</translation>
    </message>
    <message>
        <source>A probe runs</source>
        <translation>Próba w toku</translation>
    </message>
    <message>
        <source>its result decides</source>
        <translation>decyduje jej wynik</translation>
    </message>
    <message>
        <source>Probe in %1</source>
        <translation>Próba za %1</translation>
    </message>
    <message>
        <source>half-open at %1</source>
        <translation>półotwarty o %1</translation>
    </message>
    <message>
        <source>Nothing will happen</source>
        <translation>Nic się nie wydarzy</translation>
    </message>
    <message>
        <source>somebody has to act</source>
        <translation>ktoś musi zareagować</translation>
    </message>
    <message>
        <source>Next run in %1</source>
        <translation>Następne uruchomienie za %1</translation>
    </message>
    <message>
        <source>Next try in %1</source>
        <translation>Następna próba połączenia za %1</translation>
    </message>
    <message>
        <source>A test runs</source>
        <translation>Test w toku</translation>
    </message>
    <message>
        <source>Waiting for the test budget</source>
        <translation>Oczekiwanie na budżet testów</translation>
    </message>
    <message>
        <source>Test in about %1</source>
        <translation>Test za około %1</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>Test %1</translation>
    </message>
    <message>
        <source>Probe %1</source>
        <translation>Próba %1</translation>
    </message>
    <message>
        <source>Pause of %1 ends</source>
        <translation>Koniec wstrzymania %1</translation>
    </message>
    <message>
        <source>Maintenance of %1 begins</source>
        <translation>Początek okna serwisowego %1</translation>
    </message>
    <message>
        <source>Maintenance of %1 ends</source>
        <translation>Koniec okna serwisowego %1</translation>
    </message>
    <message>
        <source>Acknowledgement of %1 ends</source>
        <translation>Koniec potwierdzenia %1</translation>
    </message>
    <message>
        <source>running</source>
        <translation>w toku</translation>
    </message>
    <message>
        <source>now</source>
        <translation>teraz</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>za %1</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Ten komputer</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 temu</translation>
    </message>
    <message>
        <source>Nothing is judged until the network is back.</source>
        <translation>Nic nie jest oceniane, dopóki nie wróci sieć.</translation>
    </message>
    <message>
        <source>Last known: %1. %2</source>
        <translation>Ostatnio znane: %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) cannot be reached</source>
        <translation>
            <numerusform>%n serwer nieosiągalny</numerusform>
            <numerusform>%n serwery nieosiągalne</numerusform>
            <numerusform>%n serwerów nieosiągalnych</numerusform>
        </translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Zamrożone</translation>
    </message>
    <message>
        <source>starts again with the network</source>
        <translation>ruszy, gdy wróci sieć</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>zamrożone</translation>
    </message>
    <message>
        <source>Notices are sent again</source>
        <translation>Powiadomienia są znów wysyłane</translation>
    </message>
    <message>
        <source>Report “%1” is sent</source>
        <translation>Wysyłka raportu „%1”</translation>
    </message>
</context>
<context>
    <name>Owner</name>
    <message>
        <source>Another Jobwatch</source>
        <translation>Inny Jobwatch</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 na %2</translation>
    </message>
</context>
<context>
    <name>PauseChoice</name>
    <message>
        <source>For 30 min</source>
        <translation>Na 30 min</translation>
    </message>
    <message>
        <source>For 1 h</source>
        <translation>Na 1 h</translation>
    </message>
    <message>
        <source>For 4 h</source>
        <translation>Na 4 h</translation>
    </message>
    <message>
        <source>Until today %1</source>
        <translation>Do dziś, %1</translation>
    </message>
    <message>
        <source>Until tomorrow %1</source>
        <translation>Do jutra, %1</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>Do ręcznego wznowienia</translation>
    </message>
    <message>
        <source>Until…</source>
        <translation>Do…</translation>
    </message>
    <message>
        <source>For 2 h</source>
        <translation>Na 2 h</translation>
    </message>
    <message>
        <source>Until the end of the day</source>
        <translation>Do końca dnia</translation>
    </message>
    <message>
        <source>Until it is OK</source>
        <translation>Do powrotu do stanu OK</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message numerus="yes">
        <source>Only the first %n row(s) are printed.</source>
        <translation>
            <numerusform>Drukowany jest tylko %n pierwszy wiersz.</numerusform>
            <numerusform>Drukowane są tylko %n pierwsze wiersze.</numerusform>
            <numerusform>Drukowanych jest tylko %n pierwszych wierszy.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message numerus="yes">
        <source>%n problem(s) with one cause</source>
        <translation>
            <numerusform>%n problem o jednej przyczynie</numerusform>
            <numerusform>%n problemy o jednej przyczynie</numerusform>
            <numerusform>%n problemów o jednej przyczynie</numerusform>
        </translation>
    </message>
    <message>
        <source>No cause is known</source>
        <translation>Przyczyna nieznana</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>cause in a few words, decisive line</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>A period of one&apos;s own needs the time at which it begins and the time at which it ends.</source>
        <translation>Własny okres wymaga czasu początku i czasu końca.</translation>
    </message>
    <message>
        <source>The period ends before it begins, or has no length.</source>
        <translation>Okres kończy się przed swoim początkiem albo nie ma długości.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>Nie można odczytać %1.</translation>
    </message>
    <message>
        <source>%1 is too large to be a report.</source>
        <translation>%1 to plik zbyt duży jak na raport.</translation>
    </message>
    <message>
        <source>%1 holds no report with checksums.</source>
        <translation>%1 nie zawiera raportu z sumami kontrolnymi.</translation>
    </message>
    <message>
        <source>The checksums of %1 cannot be read.</source>
        <translation>Nie można odczytać sum kontrolnych %1.</translation>
    </message>
    <message>
        <source>There is no checksum of Jobwatch in it.</source>
        <translation>Nie ma w nim sumy kontrolnej programu Jobwatch.</translation>
    </message>
    <message>
        <source>All servers</source>
        <translation>Wszystkie serwery</translation>
    </message>
    <message>
        <source>available</source>
        <translation>dostępne</translation>
    </message>
    <message>
        <source>incidents</source>
        <translation>incydenty</translation>
    </message>
    <message>
        <source>down in all</source>
        <translation>łączny czas awarii</translation>
    </message>
    <message>
        <source>to repair, mean</source>
        <translation>średni czas naprawy</translation>
    </message>
    <message>
        <source>spent on tests</source>
        <translation>zużyte na testy</translation>
    </message>
    <message>
        <source>How this was counted</source>
        <translation>Sposób liczenia</translation>
    </message>
    <message>
        <source>Availability report</source>
        <translation>Raport dostępności</translation>
    </message>
    <message>
        <source>Demo: all data are invented.</source>
        <translation>Demo: wszystkie dane są zmyślone.</translation>
    </message>
    <message>
        <source>Figures %1 – Jobwatch %2, made %3 %4</source>
        <translation>Liczby %1 – Jobwatch %2, sporządzono %3 %4</translation>
    </message>
    <message>
        <source>This history cannot be reported on.</source>
        <translation>Z tej historii nie można sporządzić raportu.</translation>
    </message>
    <message>
        <source>The period lies in the future.</source>
        <translation>Okres leży w przyszłości.</translation>
    </message>
    <message>
        <source>%1 cannot be written here: it needs fonts.</source>
        <translation>Nie można tu zapisać %1: potrzebne są czcionki.</translation>
    </message>
    <message>
        <source>availability</source>
        <comment>part of a file name</comment>
        <translation>dostepnosc</translation>
    </message>
    <message>
        <source>%1 makes several files and cannot be sent as one.</source>
        <translation>%1 tworzy kilka plików i nie można go wysłać jako jednego pliku.</translation>
    </message>
    <message numerus="yes">
        <source>%n more are in the CSV and JSON files of this report.</source>
        <translation>
            <numerusform>Jeszcze %n jest w plikach CSV i JSON tego raportu.</numerusform>
            <numerusform>Jeszcze %n są w plikach CSV i JSON tego raportu.</numerusform>
            <numerusform>Jeszcze %n jest w plikach CSV i JSON tego raportu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the time went</source>
        <translation>Podział czasu</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Part of all</source>
        <translation>Część całości</translation>
    </message>
    <message>
        <source>Counted as</source>
        <translation>Liczone jako</translation>
    </message>
    <message>
        <source>Trouble over the period</source>
        <translation>Zakłócenia w okresie</translation>
    </message>
    <message>
        <source>part of the time</source>
        <translation>część czasu</translation>
    </message>
    <message>
        <source>Worst at %1: down for %2 of the time.</source>
        <translation>Najgorzej: %1, awaria przez %2 czasu.</translation>
    </message>
    <message>
        <source>Nothing was down.</source>
        <translation>Nie było awarii.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Usługa</translation>
    </message>
    <message>
        <source>Runners</source>
        <translation>Wykonawcy</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Dostępność</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Awaria</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Ostrzeżenie</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Nieznany</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incydenty</translation>
    </message>
    <message>
        <source>Status in the period</source>
        <translation>Stan w okresie</translation>
    </message>
    <message>
        <source>Time of each service by state</source>
        <translation>Czas każdej usługi według stanu</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>Przestoje</translation>
    </message>
    <message>
        <source>Mean time to repair</source>
        <translation>Średni czas naprawy</translation>
    </message>
    <message>
        <source>Mean time between failures</source>
        <translation>Średni czas między awariami</translation>
    </message>
    <message>
        <source>No service is known in this scope and period.</source>
        <translation>W tym zakresie i okresie nie jest znana żadna usługa.</translation>
    </message>
    <message>
        <source>No service had an outage that counts.</source>
        <translation>Żadna usługa nie miała przestoju, który się liczy.</translation>
    </message>
    <message>
        <source>Runner</source>
        <translation>Wykonawca</translation>
    </message>
    <message>
        <source>No runner is known in this scope and period.</source>
        <translation>W tym zakresie i okresie nie jest znany żaden wykonawca.</translation>
    </message>
    <message>
        <source>began before the period</source>
        <translation>zaczął się przed okresem</translation>
    </message>
    <message>
        <source>not over at its end</source>
        <translation>nie zakończył się w okresie</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>nie liczy się</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>wszystko</translation>
    </message>
    <message>
        <source>Circuits that opened</source>
        <translation>Obwody, które się otworzyły</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Otwarto</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>Otwarty przez</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Timer</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Przyczyna</translation>
    </message>
    <message>
        <source>still open at the end of the period</source>
        <translation>nadal otwarty na koniec okresu</translation>
    </message>
    <message>
        <source>Timers that failed longest</source>
        <translation>Timery z najdłuższymi niepowodzeniami</translation>
    </message>
    <message>
        <source>Open in all</source>
        <translation>Otwarty łącznie</translation>
    </message>
    <message>
        <source>Openings</source>
        <translation>Otwarcia</translation>
    </message>
    <message>
        <source>Last cause</source>
        <translation>Ostatnia przyczyna</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Początek</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Czas trwania</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Najgorszy stan</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Potwierdzenie</translation>
    </message>
    <message>
        <source>Incidents, longest first</source>
        <translation>Incydenty, od najdłuższego</translation>
    </message>
    <message>
        <source>There was no incident.</source>
        <translation>Nie było żadnego incydentu.</translation>
    </message>
    <message>
        <source>No timer&apos;s circuit was open.</source>
        <translation>Obwód żadnego timera nie był otwarty.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Czego dotyczy</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Nobody changed anything.</source>
        <translation>Nikt niczego nie zmienił.</translation>
    </message>
    <message>
        <source>Tests over the period</source>
        <translation>Testy w okresie</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Udane</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Nieudane</translation>
    </message>
    <message>
        <source>tests</source>
        <translation>testy</translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) in all.</source>
        <translation>
            <numerusform>Łącznie %n test.</numerusform>
            <numerusform>Łącznie %n testy.</numerusform>
            <numerusform>Łącznie %n testów.</numerusform>
        </translation>
    </message>
    <message>
        <source>A test every ten minutes would have run whenever the runner was watched and not paused, at the mean cost of the tests that did run. Run time stands in for CPU time where the server does not measure it.</source>
        <translation>Test co dziesięć minut byłby uruchamiany zawsze, gdy wykonawca był monitorowany i nie był wstrzymany, po średnim koszcie testów rzeczywiście uruchomionych. Czas działania zastępuje czas procesora tam, gdzie serwer go nie mierzy.</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Testy</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Koszt</translation>
    </message>
    <message>
        <source>Tests at fixed 10 min</source>
        <translation>Testy przy stałych 10 min</translation>
    </message>
    <message>
        <source>Cost at fixed 10 min</source>
        <translation>Koszt przy stałych 10 min</translation>
    </message>
    <message>
        <source>Part of that</source>
        <translation>Udział w tym</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Jobs of</source>
        <translation>Źródło zadań</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Zadania</translation>
    </message>
    <message>
        <source>Wait, median</source>
        <translation>Oczekiwanie, mediana</translation>
    </message>
    <message>
        <source>Wait, 95 %</source>
        <translation>Oczekiwanie, 95%</translation>
    </message>
    <message>
        <source>Run, median</source>
        <translation>Czas działania, mediana</translation>
    </message>
    <message>
        <source>Run, 95 %</source>
        <translation>Czas działania, 95%</translation>
    </message>
    <message>
        <source>sample of %1</source>
        <translation>próbka: %1</translation>
    </message>
    <message>
        <source>users</source>
        <translation>użytkownicy</translation>
    </message>
    <message>
        <source>No job ended in this period.</source>
        <translation>W tym okresie nie zakończyło się żadne zadanie.</translation>
    </message>
    <message>
        <source>No test was run in this period.</source>
        <translation>W tym okresie nie uruchomiono żadnego testu.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 CPU h</source>
        <translation>%1 h CPU</translation>
    </message>
    <message>
        <source>%1 CPU min</source>
        <translation>%1 min CPU</translation>
    </message>
    <message>
        <source>%1 to %2 %3</source>
        <translation>%1 – %2 %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Wstrzymany</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Okno serwisowe</translation>
    </message>
    <message>
        <source>Own network off</source>
        <translation>Własna sieć offline</translation>
    </message>
    <message>
        <source>Not watched</source>
        <translation>Niemonitorowany</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>pominięte</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>niedostępne</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ostatni dzień</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Ostatni tydzień</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Ostatni miesiąc</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Ostatni kwartał</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Od … do …</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Podsumowanie</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Usługi</translation>
    </message>
    <message>
        <source>Runners and stages</source>
        <translation>Wykonawcy i etapy</translation>
    </message>
    <message>
        <source>Queue wait and run time</source>
        <translation>Czas oczekiwania w kolejce i czas działania</translation>
    </message>
    <message>
        <source>Timers</source>
        <translation>Timery</translation>
    </message>
    <message>
        <source>Test cost</source>
        <translation>Koszt testów</translation>
    </message>
    <message>
        <source>Changes by operators</source>
        <translation>Zmiany wprowadzone przez operatorów</translation>
    </message>
    <message>
        <source>The period is not over: it was counted up to now.</source>
        <translation>Okres jeszcze trwa: policzono do chwili obecnej.</translation>
    </message>
    <message>
        <source>Nothing is stored of this scope in this period.</source>
        <translation>Dla tego zakresu w tym okresie nic nie zapisano.</translation>
    </message>
    <message>
        <source>Of some runners nothing is stored before a time within the period; until then they count as not watched.</source>
        <translation>Dla niektórych wykonawców dane są zapisane dopiero od pewnej chwili w tym okresie; do tej chwili są liczeni jako niemonitorowani.</translation>
    </message>
    <message>
        <source>This computer slept. The begin of a sleep is taken to be the last thing that was written down before it.</source>
        <translation>Ten komputer był w stanie uśpienia. Za początek uśpienia przyjmuje się ostatni wpis zapisany przed nim.</translation>
    </message>
    <message>
        <source>Waits and run times of runners with many jobs rest on a sample, spread evenly over the period and the hours of the day.</source>
        <translation>Czasy oczekiwania i działania wykonawców z wieloma zadaniami opierają się na próbce, równomiernie rozłożonej w okresie i w godzinach doby.</translation>
    </message>
    <message>
        <source>There were more events than a report takes; the oldest are left out.</source>
        <translation>Zdarzeń było więcej, niż mieści raport; najstarsze pominięto.</translation>
    </message>
    <message>
        <source>Availability is the available part of all time that counts. OK is available, down is not.</source>
        <translation>Dostępność to dostępna część całego czasu, który się liczy. Stan OK oznacza dostępność, awaria nie.</translation>
    </message>
    <message>
        <source>Counted as available: %1.</source>
        <translation>Liczone jako dostępne: %1.</translation>
    </message>
    <message>
        <source>Counted as not available: %1.</source>
        <translation>Liczone jako niedostępne: %1.</translation>
    </message>
    <message>
        <source>Left out, neither available nor not: %1.</source>
        <translation>Pominięte, ani dostępne, ani niedostępne: %1.</translation>
    </message>
    <message>
        <source>A service is available while all of its runners are; a runner while none of its four stages is down.</source>
        <translation>Usługa jest dostępna, dopóki są dostępni wszyscy jej wykonawcy; wykonawca, dopóki żaden z jego czterech etapów nie ma awarii.</translation>
    </message>
    <message>
        <source>A service is available while any of its runners is; a runner while none of its four stages is down.</source>
        <translation>Usługa jest dostępna, dopóki jest dostępny którykolwiek z jej wykonawców; wykonawca, dopóki żaden z jego czterech etapów nie ma awarii.</translation>
    </message>
    <message>
        <source>An incident lasts from the first status of warning or down to the return to OK. One that lies wholly in time that is paused, planned or not watched is listed, but does not count.</source>
        <translation>Incydent trwa od pierwszego stanu ostrzeżenia lub awarii do powrotu do stanu OK. Incydent, który w całości przypada na czas wstrzymany, planowany lub niemonitorowany, jest wymieniany, ale się nie liczy.</translation>
    </message>
    <message>
        <source>Outages are incidents that went down. The mean time to repair is that of outages which began and ended in the period; the mean time between failures is the available time for each outage.</source>
        <translation>Przestoje to incydenty, które doszły do awarii. Średni czas naprawy dotyczy przestojów, które zaczęły się i zakończyły w okresie; średni czas między awariami to czas dostępności przypadający na jeden przestój.</translation>
    </message>
    <message>
        <source>The PDF cannot be painted.</source>
        <translation>Nie można narysować pliku PDF.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 available, %n incidents</source>
        <translation>
            <numerusform>%1: dostępność %2, %n incydent</numerusform>
            <numerusform>%1: dostępność %2, %n incydenty</numerusform>
            <numerusform>%1: dostępność %2, %n incydentów</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole report is the file %1.</source>
        <translation>Cały raport to plik %1.</translation>
    </message>
    <message>
        <source>This tells whether it was changed since:</source>
        <translation>Czy od tego czasu go zmieniono, pokazuje:</translation>
    </message>
    <message>
        <source>Could not save %1: %2.</source>
        <translation>Nie można zapisać %1: %2.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Nie można utworzyć folderu %1.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 %2 to %3 %4</source>
        <translation>%1 %2 do %3 %4</translation>
    </message>
</context>
<context>
    <name>ReportLayout</name>
    <message>
        <source>%1 of %2</source>
        <comment>page number</comment>
        <translation>%1 z %2</translation>
    </message>
</context>
<context>
    <name>SecretFile</name>
    <message>
        <source>The secret could not be written.</source>
        <translation>Nie udało się zapisać sekretu.</translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>The keyring holds no secret named “%1”.</source>
        <translation>Pęk kluczy nie zawiera sekretu o nazwie „%1”.</translation>
    </message>
    <message>
        <source>The keyring cannot be used. Give the secret by a file or an environment variable.</source>
        <translation>Nie można użyć pęku kluczy. Sekret należy podać w pliku lub w zmiennej środowiskowej.</translation>
    </message>
    <message>
        <source>No secret is configured.</source>
        <translation>Nie skonfigurowano żadnego sekretu.</translation>
    </message>
    <message>
        <source>The environment variable %1 holds no secret.</source>
        <translation>Zmienna środowiskowa %1 nie zawiera sekretu.</translation>
    </message>
    <message>
        <source>The file %1 with a secret cannot be read: %2</source>
        <translation>Nie można odczytać pliku %1 z sekretem: %2</translation>
    </message>
    <message>
        <source>The file %1 holds a secret, but others may read it. Set its mode to 0600.</source>
        <translation>Plik %1 zawiera sekret, ale inni mogą go odczytać. Należy ustawić uprawnienia pliku na 0600.</translation>
    </message>
    <message>
        <source>The file %1 holds no secret.</source>
        <translation>Plik %1 nie zawiera sekretu.</translation>
    </message>
</context>
<context>
    <name>ServerCheck</name>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Nie można odczytać pliku %1.</translation>
    </message>
    <message>
        <source>Say where the feed is: a file, or an address.</source>
        <translation>Należy podać, gdzie jest strumień: plik lub adres.</translation>
    </message>
    <message>
        <source>Give the address of the server.</source>
        <translation>Należy podać adres serwera.</translation>
    </message>
    <message>
        <source>An address looks like https://example.org/slivka.</source>
        <translation>Adres wygląda jak https://example.org/slivka.</translation>
    </message>
    <message>
        <source>An address must not hold a password.</source>
        <translation>Adres nie może zawierać hasła.</translation>
    </message>
    <message>
        <source>Give the tenant.</source>
        <translation>Należy podać dzierżawcę.</translation>
    </message>
    <message>
        <source>Give the server a name.</source>
        <translation>Należy podać nazwę serwera.</translation>
    </message>
    <message>
        <source>There is a server of this name already.</source>
        <translation>Serwer o tej nazwie już istnieje.</translation>
    </message>
    <message>
        <source>You can add it now; it will be shown as unreachable.</source>
        <translation>Można go dodać teraz; będzie pokazywany jako nieosiągalny.</translation>
    </message>
    <message numerus="yes">
        <source>Works, with %n limit(s).</source>
        <translation>
            <numerusform>Działa, z %n ograniczeniem.</numerusform>
            <numerusform>Działa, z %n ograniczeniami.</numerusform>
            <numerusform>Działa, z %n ograniczeniami.</numerusform>
        </translation>
    </message>
    <message>
        <source>Works.</source>
        <translation>Działa.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Names with values (“name: value”) are expected here.</source>
        <translation>Oczekiwane są tu nazwy z wartościami („name: value”).</translation>
    </message>
    <message>
        <source>A list is expected here.</source>
        <translation>Oczekiwana jest tu lista.</translation>
    </message>
    <message>
        <source>A text is expected here.</source>
        <translation>Oczekiwany jest tu tekst.</translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <translation>Ta wartość nie może być pusta.</translation>
    </message>
    <message>
        <source>A text or a list of texts is expected here.</source>
        <translation>Oczekiwany jest tu tekst lub lista tekstów.</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2 is expected here.</source>
        <translation>Oczekiwana jest tu liczba całkowita od %1 do %2.</translation>
    </message>
    <message>
        <source>A duration such as 30s, 10m, 2h or 1d is expected here.</source>
        <translation>Oczekiwany jest tu czas trwania, na przykład 30s, 10m, 2h lub 1d.</translation>
    </message>
    <message>
        <source>This must be between %1 and %2.</source>
        <translation>Ta wartość musi być między %1 a %2.</translation>
    </message>
    <message>
        <source>“%1” is not an address with %2 and a host.</source>
        <translation>„%1” nie jest adresem z %2 i hostem.</translation>
    </message>
    <message>
        <source>An address here must not hold a user name or password.</source>
        <translation>Adres nie może tu zawierać nazwy użytkownika ani hasła.</translation>
    </message>
    <message numerus="yes">
        <source>A name has at most %n characters.</source>
        <translation>
            <numerusform>Nazwa ma najwyżej %n znak.</numerusform>
            <numerusform>Nazwa ma najwyżej %n znaki.</numerusform>
            <numerusform>Nazwa ma najwyżej %n znaków.</numerusform>
        </translation>
    </message>
    <message>
        <source>A name is one line without control characters and without blanks around it.</source>
        <translation>Nazwa to jeden wiersz bez znaków sterujących i bez spacji na początku i na końcu.</translation>
    </message>
    <message>
        <source>A price is a number above 0 and up to %1, or fast, quick, normal, thrifty or minimal.</source>
        <translation>Cena to liczba większa od 0 i nie większa niż %1 albo fast, quick, normal, thrifty lub minimal.</translation>
    </message>
    <message>
        <source>A host is expected, or a name from the configuration of ssh.</source>
        <translation>Oczekiwany jest host albo nazwa z konfiguracji ssh.</translation>
    </message>
    <message>
        <source>A path is expected that begins with a slash.</source>
        <translation>Oczekiwana jest ścieżka zaczynająca się od ukośnika.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a variable.</source>
        <translation>„%1” nie może być nazwą zmiennej.</translation>
    </message>
    <message>
        <source>“accounting” is used only with “system: gridengine”.</source>
        <translation>„accounting” jest używane tylko z „system: gridengine”.</translation>
    </message>
    <message>
        <source>“%1” needs a unit: write %1s, %1m, %1h or %1d.</source>
        <translation>„%1” wymaga jednostki: %1s, %1m, %1h lub %1d.</translation>
    </message>
    <message>
        <source>“%1” is negative.</source>
        <translation>Wartość „%1” jest ujemna.</translation>
    </message>
    <message>
        <source>“%1” is not a duration such as 30s, 10m, 2h or 1d.</source>
        <translation>„%1” nie jest czasem trwania takim jak 30s, 10m, 2h lub 1d.</translation>
    </message>
    <message>
        <source>“%1” is longer than ten years.</source>
        <translation>Czas „%1” jest dłuższy niż dziesięć lat.</translation>
    </message>
    <message>
        <source>A name is expected before the colon.</source>
        <translation>Przed dwukropkiem oczekiwana jest nazwa.</translation>
    </message>
    <message>
        <source>This is given twice, first on line %1.</source>
        <translation>Podano to dwa razy, po raz pierwszy w wierszu %1.</translation>
    </message>
    <message>
        <source>“%1” is not used by this version of Jobwatch.</source>
        <translation>„%1” nie jest używane przez tę wersję programu Jobwatch.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>Brakuje „%1”.</translation>
    </message>
    <message>
        <source>error</source>
        <translation>błąd</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>ostrzeżenie</translation>
    </message>
    <message>
        <source>“%1” is none of %2.</source>
        <translation>„%1” nie jest żadną z wartości: %2.</translation>
    </message>
    <message>
        <source>“%1” is no time of day such as 08:00.</source>
        <translation>„%1” nie jest godziną taką jak 08:00.</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address such as ops@example.org.</source>
        <translation>„%1” nie jest adresem e-mail takim jak ops@example.org.</translation>
    </message>
    <message>
        <source>“%1” is no name of a host.</source>
        <translation>„%1” nie jest nazwą hosta.</translation>
    </message>
    <message>
        <source>Quiet hours must end at another time.</source>
        <translation>Godziny ciszy muszą kończyć się o innej godzinie, niż się zaczynają.</translation>
    </message>
    <message>
        <source>A login needs “security: starttls” or “security: tls”.</source>
        <translation>Logowanie wymaga „security: starttls” lub „security: tls”.</translation>
    </message>
    <message>
        <source>No channel is named “%1”.</source>
        <translation>Żaden kanał nie ma nazwy „%1”.</translation>
    </message>
    <message>
        <source>“%1” has no effect on a queueing system.</source>
        <translation>„%1” nie ma wpływu na system kolejkowy.</translation>
    </message>
    <message>
        <source>Over slurmrestd the files that a job writes cannot be read, so this is not checked.</source>
        <translation>Przez slurmrestd nie można odczytać plików zapisywanych przez zadanie, więc nie jest to sprawdzane.</translation>
    </message>
    <message>
        <source>Without “match” no job of a user belongs to this service.</source>
        <translation>Bez „match” żadne zadanie użytkownika nie należy do tej usługi.</translation>
    </message>
    <message>
        <source>“%1” is used only with a queueing system.</source>
        <translation>„%1” jest używane tylko z systemem kolejkowym.</translation>
    </message>
    <message>
        <source>A rule needs a pattern, for example “jobName: clustalo*”.</source>
        <translation>Reguła wymaga wzorca, na przykład „jobName: clustalo*”.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Nie ma pliku %1.</translation>
    </message>
    <message>
        <source>“%1” is not known. Did you mean “%2”?</source>
        <translation>Wartość „%1” nie jest znana. Czy chodziło o „%2”?</translation>
    </message>
    <message>
        <source>“%1” is not known. Known here: %2.</source>
        <translation>Wartość „%1” nie jest znana. Znane tutaj: %2.</translation>
    </message>
    <message>
        <source>A time is written as 2026-11-15T10:00:00Z.</source>
        <translation>Czas zapisuje się jako 2026-11-15T10:00:00Z.</translation>
    </message>
    <message>
        <source>The time zone “%1” is not known here.</source>
        <translation>Strefa czasowa „%1” nie jest tu znana.</translation>
    </message>
    <message>
        <source>“%1” is no part of a report; there are %2.</source>
        <translation>„%1” nie jest częścią raportu; istnieją: %2.</translation>
    </message>
    <message>
        <source>A time of day is written as 07:30.</source>
        <translation>Godzinę zapisuje się jako 07:30.</translation>
    </message>
    <message>
        <source>A period of one&apos;s own needs “from” and, later than that, “to”.</source>
        <translation>Własny okres wymaga „from” oraz późniejszego „to”.</translation>
    </message>
    <message>
        <source>A report that is sent is one file: not csv.</source>
        <translation>Wysyłany raport to jeden plik: nie csv.</translation>
    </message>
    <message>
        <source>This is a file of version %1; this Jobwatch reads version %2.</source>
        <translation>To jest plik w wersji %1; ten Jobwatch odczytuje wersję %2.</translation>
    </message>
    <message>
        <source>No server is named “%1”.</source>
        <translation>Żaden serwer nie ma nazwy „%1”.</translation>
    </message>
    <message>
        <source>“%1” is used twice, first on line %2.</source>
        <translation>„%1” jest użyte dwa razy, po raz pierwszy w wierszu %2.</translation>
    </message>
    <message>
        <source>“path” or “url” is missing: where the feed is.</source>
        <translation>Brakuje „path” lub „url”: gdzie jest strumień.</translation>
    </message>
    <message>
        <source>A feed has a “path” or a “url”, not both.</source>
        <translation>Strumień ma „path” albo „url”, nie oba naraz.</translation>
    </message>
    <message>
        <source>“url” or “commands” is missing: how the queueing system is reached.</source>
        <translation>Brakuje „url” lub „commands”: jak łączyć się z systemem kolejkowym.</translation>
    </message>
    <message>
        <source>A queueing system is reached by “url” or by “commands”, not both.</source>
        <translation>Z systemem kolejkowym łączy się przez „url” albo przez „commands”, nie przez oba naraz.</translation>
    </message>
    <message>
        <source>“path” is used only with “kind: feed”.</source>
        <translation>„path” jest używane tylko z „kind: feed”.</translation>
    </message>
    <message>
        <source>“commands” is used only with “kind: slurm”.</source>
        <translation>„commands” jest używane tylko z „kind: slurm”.</translation>
    </message>
    <message>
        <source>The file does not begin with “version: 1”.</source>
        <translation>Plik nie zaczyna się od „version: 1”.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Nie ma takiego pliku.</translation>
    </message>
    <message>
        <source>This is not an ordinary file.</source>
        <translation>To nie jest zwykły plik.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Nie można odczytać pliku: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Nie można zapisać %1: %2.</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>nie można utworzyć jego katalogu</translation>
    </message>
    <message>
        <source>Secrets do not belong in this file. Write keyring, {env: NAME} or {file: PATH}.</source>
        <translation>Sekrety nie należą do tego pliku. Poprawny zapis to keyring, {env: NAME} lub {file: PATH}.</translation>
    </message>
    <message>
        <source>“%1” is a file on the server. Copy it to this computer and write its new path here.</source>
        <translation>„%1” to plik na serwerze. Należy go skopiować na ten komputer i wpisać tu jego nową ścieżkę.</translation>
    </message>
    <message>
        <source>This holds a variable of the server&apos;s environment. Write its value instead.</source>
        <translation>Ta wartość zawiera zmienną środowiska serwera. Zamiast tego należy wpisać jej wartość.</translation>
    </message>
    <message>
        <source>The service has no runner “%1”.</source>
        <translation>Usługa nie ma wykonawcy „%1”.</translation>
    </message>
    <message>
        <source>Jobwatch cannot choose the runner “%1”: add the parameter that routes jobs to it.</source>
        <translation>Jobwatch nie może wybrać wykonawcy „%1”: należy dodać parametr, który kieruje do niego zadania.</translation>
    </message>
    <message>
        <source>The runner “%1” has more than one test.</source>
        <translation>Wykonawca „%1” ma więcej niż jeden test.</translation>
    </message>
    <message>
        <source>The service has no tests.</source>
        <translation>Usługa nie ma testów.</translation>
    </message>
    <message>
        <source>“min” is longer than “max”.</source>
        <translation>Czas „min” jest dłuższy niż „max”.</translation>
    </message>
    <message>
        <source>“every” has an effect only with “kind: fixed”.</source>
        <translation>„every” działa tylko z „kind: fixed”.</translation>
    </message>
    <message>
        <source>“%1” is no HTTP status.</source>
        <translation>„%1” nie jest kodem stanu HTTP.</translation>
    </message>
    <message>
        <source>“longest” is shorter than “firstProbe”.</source>
        <translation>Czas „longest” jest krótszy niż „firstProbe”.</translation>
    </message>
    <message>
        <source>A schedule has “every” or “cron”, not both.</source>
        <translation>Harmonogram ma „every” albo „cron”, nie oba naraz.</translation>
    </message>
    <message>
        <source>“every” or “cron” is missing: when the timer runs.</source>
        <translation>Brakuje „every” lub „cron”: kiedy działa timer.</translation>
    </message>
    <message>
        <source>“method” is one of %1.</source>
        <translation>„method” musi mieć jedną z wartości: %1.</translation>
    </message>
    <message>
        <source>“path” is missing: what the timer calls.</source>
        <translation>Brakuje „path”: co wywołuje timer.</translation>
    </message>
    <message>
        <source>A “path” needs the name of a “server”; else give a whole “url”.</source>
        <translation>„path” wymaga nazwy „server”; w przeciwnym razie należy podać cały „url”.</translation>
    </message>
    <message>
        <source>“path” begins with a slash.</source>
        <translation>„path” zaczyna się od ukośnika.</translation>
    </message>
    <message>
        <source>Aliases (“*name”) cannot be used here.</source>
        <translation>Nie można tu używać aliasów („*name”).</translation>
    </message>
    <message>
        <source>This is nested too deeply.</source>
        <translation>Zagnieżdżenie jest tu zbyt głębokie.</translation>
    </message>
    <message>
        <source>This line is indented with a tab. Only spaces can be used.</source>
        <translation>Ten wiersz jest wcięty tabulatorem. Dozwolone są tylko spacje.</translation>
    </message>
    <message>
        <source>There is a control character here.</source>
        <translation>Jest tu znak sterujący.</translation>
    </message>
    <message>
        <source>This line is not UTF-8 text.</source>
        <translation>Ten wiersz nie jest tekstem UTF-8.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>Plik jest większy niż %1 MB.</translation>
    </message>
    <message>
        <source>There is more than one document.</source>
        <translation>Jest więcej niż jeden dokument.</translation>
    </message>
    <message>
        <source>This is not valid YAML: %1.</source>
        <translation>To nie jest poprawny YAML: %1.</translation>
    </message>
    <message>
        <source>This cannot be read: %1.</source>
        <translation>Nie można tego odczytać: %1.</translation>
    </message>
    <message>
        <source>What is raw is not kept longer than sums, nor hours longer than days.</source>
        <translation>Danych surowych nie przechowuje się dłużej niż sum, a godzin dłużej niż dni.</translation>
    </message>
    <message>
        <source>Leave the password out of “store”: give “password” as keyring, {env: NAME} or {file: PATH}, or keep it in ~/.pgpass.</source>
        <translation>Hasło nie należy do „store”: należy podać „password” jako keyring, {env: NAME} lub {file: PATH} albo przechowywać je w ~/.pgpass.</translation>
    </message>
    <message>
        <source>It cannot be sent: no channel of kind email is in “notifications”.</source>
        <translation>Nie można go wysłać: w „notifications” nie ma kanału rodzaju email.</translation>
    </message>
    <message>
        <source>It cannot be sent: no channel of kind email is named “%1”.</source>
        <translation>Nie można go wysłać: żaden kanał rodzaju email nie ma nazwy „%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more mistakes)</source>
        <translation>
            <numerusform>%1 (i jeszcze %n błąd)</numerusform>
            <numerusform>%1 (i jeszcze %n błędy)</numerusform>
            <numerusform>%1 (i jeszcze %n błędów)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message numerus="yes">
        <source>%n down</source>
        <translation>
            <numerusform>%n awaria</numerusform>
            <numerusform>%n awarie</numerusform>
            <numerusform>%n awarii</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n wiersz</numerusform>
            <numerusform>%n wiersze</numerusform>
            <numerusform>%n wierszy</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabele</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Zapisane widoki</translation>
    </message>
    <message>
        <source>Watched servers</source>
        <translation>Monitorowane serwery</translation>
    </message>
    <message>
        <source>No server yet</source>
        <translation>Brak serwerów</translation>
    </message>
    <message>
        <source>%1, as last seen</source>
        <translation>%1, jak widziano ostatnio</translation>
    </message>
</context>
<context>
    <name>Slivka</name>
    <message>
        <source>This is not the address of a server.</source>
        <translation>To nie jest adres serwera.</translation>
    </message>
    <message>
        <source>The address must begin with http:// or https://.</source>
        <translation>Adres musi zaczynać się od http:// lub https://.</translation>
    </message>
    <message>
        <source>The address must not contain a user name or password.</source>
        <translation>Adres nie może zawierać nazwy użytkownika ani hasła.</translation>
    </message>
    <message>
        <source>The output %1 is not as expected.</source>
        <translation>Wyjście %1 nie jest zgodne z oczekiwaniem.</translation>
    </message>
    <message>
        <source>The answer is not one of a Slivka server.</source>
        <translation>Odpowiedź nie pochodzi od serwera Slivka.</translation>
    </message>
    <message>
        <source>The server lists a service without an id; it was left out.</source>
        <translation>Serwer podaje usługę bez identyfikatora; została pominięta.</translation>
    </message>
    <message>
        <source>The server lists the service %1 twice.</source>
        <translation>Serwer podaje usługę %1 dwa razy.</translation>
    </message>
    <message>
        <source>The answer does not describe files.</source>
        <translation>Odpowiedź nie opisuje plików.</translation>
    </message>
    <message>
        <source>The answer does not describe a job.</source>
        <translation>Odpowiedź nie opisuje zadania.</translation>
    </message>
    <message>
        <source>The server refuses the parameters of the test: %1</source>
        <translation>Serwer odrzuca parametry testu: %1</translation>
    </message>
    <message>
        <source>Slivka %1 reports the outcome of user jobs as the status of a service.</source>
        <translation>Slivka %1 podaje wynik zadań użytkowników jako stan usługi.</translation>
    </message>
    <message>
        <source>A job may have been created all the same.</source>
        <translation>Mimo to zadanie mogło zostać utworzone.</translation>
    </message>
    <message>
        <source>The file %1 of the test was not read.</source>
        <translation>Plik testu %1 nie został odczytany.</translation>
    </message>
    <message>
        <source>The service has no parameter %1, which the test names.</source>
        <translation>Usługa nie ma parametru %1, który podaje test.</translation>
    </message>
    <message>
        <source>The server has no service of this name (HTTP 404).</source>
        <translation>Serwer nie ma usługi o tej nazwie (HTTP 404).</translation>
    </message>
    <message>
        <source>The server no longer knows the job (HTTP 404).</source>
        <translation>Serwer nie zna już tego zadania (HTTP 404).</translation>
    </message>
    <message>
        <source>The server refuses a file of this size.</source>
        <translation>Serwer odrzuca plik o tym rozmiarze.</translation>
    </message>
    <message>
        <source>The server takes no uploads (HTTP %1).</source>
        <translation>Serwer nie przyjmuje przesyłanych plików (HTTP %1).</translation>
    </message>
    <message>
        <source>%1 for %2 s</source>
        <translation>%1 od %2 s</translation>
    </message>
</context>
<context>
    <name>SlivkaConnection</name>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Połączenie</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>Wersja API</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Usługi</translation>
    </message>
    <message>
        <source>Not tested.</source>
        <translation>Nie sprawdzono.</translation>
    </message>
    <message>
        <source>%1 has an address.</source>
        <translation>%1 ma adres.</translation>
    </message>
    <message>
        <source>Port %1 accepts connections.</source>
        <translation>Port %1 przyjmuje połączenia.</translation>
    </message>
    <message>
        <source>The certificate is trusted.</source>
        <translation>Certyfikat jest zaufany.</translation>
    </message>
    <message>
        <source>Not used: the address begins with http://.</source>
        <translation>Nie jest używany: adres zaczyna się od http://.</translation>
    </message>
    <message>
        <source>This is not a Slivka server: it answered with a web page (HTTP %1).</source>
        <translation>To nie jest serwer Slivka: odpowiedział stroną internetową (HTTP %1).</translation>
    </message>
    <message>
        <source>This is not a Slivka server: its answer holds no version (HTTP %1).</source>
        <translation>To nie jest serwer Slivka: jego odpowiedź nie zawiera wersji (HTTP %1).</translation>
    </message>
    <message>
        <source>The server cannot answer at the moment (HTTP %1).</source>
        <translation>Serwer nie może teraz odpowiedzieć (HTTP %1).</translation>
    </message>
    <message>
        <source>The server refuses access (HTTP %1).</source>
        <translation>Serwer odmawia dostępu (HTTP %1).</translation>
    </message>
    <message>
        <source>The server answered (HTTP %1).</source>
        <translation>Serwer odpowiedział (HTTP %1).</translation>
    </message>
    <message>
        <source>Slivka %1, API %2.</source>
        <translation>Slivka %1, API %2.</translation>
    </message>
    <message>
        <source>This version was not tried with Jobwatch.</source>
        <translation>Tej wersji nie wypróbowano z programem Jobwatch.</translation>
    </message>
    <message>
        <source>The server cannot list its services (HTTP %1): its database may be down.</source>
        <translation>Serwer nie może podać listy swoich usług (HTTP %1): możliwa jest awaria jego bazy danych.</translation>
    </message>
    <message>
        <source>The server offers no services.</source>
        <translation>Serwer nie oferuje żadnych usług.</translation>
    </message>
    <message>
        <source>Services found: %1.</source>
        <translation>Znalezione usługi: %1.</translation>
    </message>
</context>
<context>
    <name>Slurm</name>
    <message>
        <source>The server&apos;s list of jobs cannot be read: %1</source>
        <translation>Nie można odczytać listy zadań serwera: %1</translation>
    </message>
    <message>
        <source>the field “%1” has a form that this version does not know.</source>
        <translation>pole „%1” ma postać, której ta wersja nie zna.</translation>
    </message>
    <message>
        <source>it holds no “jobs”.</source>
        <translation>nie zawiera „jobs”.</translation>
    </message>
    <message>
        <source>Jobs that ended while nobody watched are not known: %1</source>
        <translation>Zadania, które zakończyły się bez nadzoru, nie są znane: %1</translation>
    </message>
    <message>
        <source>The server&apos;s answer holds no “%1” that can be read.</source>
        <translation>Odpowiedź serwera nie zawiera „%1” w czytelnej postaci.</translation>
    </message>
    <message>
        <source>This is not the address of a server.</source>
        <translation>To nie jest adres serwera.</translation>
    </message>
    <message>
        <source>The address must begin with http:// or https://.</source>
        <translation>Adres musi zaczynać się od http:// lub https://.</translation>
    </message>
    <message>
        <source>The address must not contain a user name or password.</source>
        <translation>Adres nie może zawierać nazwy użytkownika ani hasła.</translation>
    </message>
    <message>
        <source>The token for slurmrestd cannot be read: %1</source>
        <translation>Nie można odczytać tokenu dla slurmrestd: %1</translation>
    </message>
    <message>
        <source>The token for slurmrestd is empty.</source>
        <translation>Token dla slurmrestd jest pusty.</translation>
    </message>
    <message>
        <source>The server offers none of the API versions %1 to %2. Check that its address is that of slurmrestd.</source>
        <translation>Serwer nie oferuje żadnej z wersji API od %1 do %2. Należy sprawdzić, czy jego adres jest adresem slurmrestd.</translation>
    </message>
    <message>
        <source>The server refuses the token of the user %1.</source>
        <translation>Serwer odrzuca token użytkownika %1.</translation>
    </message>
    <message>
        <source>no reason is told</source>
        <translation>nie podano przyczyny</translation>
    </message>
    <message>
        <source>slurmrestd answers, but cannot reach the cluster&apos;s controller. Check slurmctld.</source>
        <translation>slurmrestd odpowiada, ale nie może połączyć się z kontrolerem klastra. Należy sprawdzić slurmctld.</translation>
    </message>
    <message>
        <source>The server refuses the user name or the token.</source>
        <translation>Serwer odrzuca nazwę użytkownika lub token.</translation>
    </message>
    <message>
        <source>The server fails without a reason: its controller is down or the token is refused.</source>
        <translation>Serwer zgłasza błąd bez podania przyczyny: jego kontroler ma awarię albo token jest odrzucany.</translation>
    </message>
    <message>
        <source>The cluster&apos;s accounting does not answer.</source>
        <translation>System rozliczania klastra nie odpowiada.</translation>
    </message>
    <message>
        <source>The server denies access: %1.</source>
        <translation>Serwer odmawia dostępu: %1.</translation>
    </message>
    <message>
        <source>The controller does not know the job any more.</source>
        <translation>Kontroler nie zna już tego zadania.</translation>
    </message>
    <message>
        <source>The server does not offer this address (HTTP 404).</source>
        <translation>Serwer nie oferuje tego adresu (HTTP 404).</translation>
    </message>
    <message>
        <source>Slurm refuses: %1.</source>
        <translation>Slurm odmawia: %1.</translation>
    </message>
    <message>
        <source>Neither the controller nor the accounting knows the job.</source>
        <translation>Ani kontroler, ani system rozliczania nie zna tego zadania.</translation>
    </message>
    <message>
        <source>The files that a job writes cannot be read over slurmrestd.</source>
        <translation>Przez slurmrestd nie można odczytać plików zapisywanych przez zadanie.</translation>
    </message>
    <message>
        <source>The test has no “script”: there is nothing to run.</source>
        <translation>Test nie ma „script”: nie ma czego uruchomić.</translation>
    </message>
    <message>
        <source>The server accepted a job without telling its number.</source>
        <translation>Serwer przyjął zadanie, nie podając jego numeru.</translation>
    </message>
    <message>
        <source>The token was made for the user %1, not for %2.</source>
        <translation>Token utworzono dla użytkownika %1, nie dla %2.</translation>
    </message>
    <message>
        <source>The token expired %1 ago. Make a new one with “scontrol token”.</source>
        <translation>Token wygasł %1 temu. Nowy można utworzyć poleceniem „scontrol token”.</translation>
    </message>
    <message>
        <source>The token expires in %1. Make a new one with “scontrol token”.</source>
        <translation>Token wygaśnie za %1. Nowy można utworzyć poleceniem „scontrol token”.</translation>
    </message>
</context>
<context>
    <name>SlurmConnection</name>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Połączenie</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>Wersja API</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Kontroler</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Uprawnienie</translation>
    </message>
    <message>
        <source>Accounting</source>
        <translation>Rozliczanie (accounting)</translation>
    </message>
    <message>
        <source>Not tested.</source>
        <translation>Nie sprawdzono.</translation>
    </message>
    <message>
        <source>%1 has an address.</source>
        <translation>%1 ma adres.</translation>
    </message>
    <message>
        <source>Port %1 accepts connections.</source>
        <translation>Port %1 przyjmuje połączenia.</translation>
    </message>
    <message>
        <source>The certificate is trusted.</source>
        <translation>Certyfikat jest zaufany.</translation>
    </message>
    <message>
        <source>Not used: the address begins with http://.</source>
        <translation>Nie jest używany: adres zaczyna się od http://.</translation>
    </message>
    <message>
        <source>The server answered.</source>
        <translation>Serwer odpowiedział.</translation>
    </message>
    <message>
        <source>API %1.</source>
        <translation>API %1.</translation>
    </message>
    <message>
        <source>The token is accepted.</source>
        <translation>Token został przyjęty.</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 odpowiada.</translation>
    </message>
    <message>
        <source>No partition is visible to this user.</source>
        <translation>Ten użytkownik nie widzi żadnej partycji.</translation>
    </message>
    <message>
        <source>Partitions found: %1.</source>
        <translation>Znalezione partycje: %1.</translation>
    </message>
    <message>
        <source>Jobs that end while nobody watches stay unknown.</source>
        <translation>Zadania, które kończą się bez nadzoru, pozostają nieznane.</translation>
    </message>
    <message>
        <source>The accounting answers.</source>
        <translation>Rozliczanie (accounting) odpowiada.</translation>
    </message>
    <message>
        <source>This cluster has none.</source>
        <translation>Ten klaster go nie ma.</translation>
    </message>
</context>
<context>
    <name>Smtp</name>
    <message>
        <source>A mail address is not valid.</source>
        <translation>Adres poczty jest nieprawidłowy.</translation>
    </message>
    <message>
        <source>The mail server %1 refuses the mail: %2</source>
        <translation>Serwer poczty %1 odrzuca wiadomość: %2</translation>
    </message>
    <message>
        <source>No mail server listens at %1.</source>
        <translation>Pod adresem %1 nie nasłuchuje żaden serwer poczty.</translation>
    </message>
    <message>
        <source>The name of the mail server %1 has no address.</source>
        <translation>Nazwa serwera poczty %1 nie ma adresu.</translation>
    </message>
    <message>
        <source>The mail server %1 does not answer in time.</source>
        <translation>Serwer poczty %1 nie odpowiada na czas.</translation>
    </message>
    <message>
        <source>The mail server %1 offers no encryption.</source>
        <translation>Serwer poczty %1 nie oferuje szyfrowania.</translation>
    </message>
    <message>
        <source>The certificate of the mail server %1 is not trusted.</source>
        <translation>Certyfikat serwera poczty %1 nie jest zaufany.</translation>
    </message>
    <message>
        <source>The mail server %1 refuses the login.</source>
        <translation>Serwer poczty %1 odrzuca logowanie.</translation>
    </message>
    <message>
        <source>The connection to the mail server %1 broke.</source>
        <translation>Połączenie z serwerem poczty %1 zostało przerwane.</translation>
    </message>
    <message>
        <source>The mail server %1 does not begin with TLS as it was asked to.</source>
        <translation>Serwer poczty %1 nie rozpoczyna TLS, choć tego zażądano.</translation>
    </message>
    <message>
        <source>The file of certificates by which the mail server %1 is known cannot be read.</source>
        <translation>Nie można odczytać pliku certyfikatów, po których rozpoznaje się serwer poczty %1.</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>What was learnt about a server cannot be read; it starts anew.</source>
        <translation>Nie można odczytać tego, czego dowiedziano się o serwerze; nauka zaczyna się od nowa.</translation>
    </message>
    <message>
        <source>in memory</source>
        <translation>w pamięci</translation>
    </message>
    <message>
        <source>New history is kept in memory until Jobwatch ends.</source>
        <translation>Nowa historia pozostaje w pamięci do zakończenia programu Jobwatch.</translation>
    </message>
    <message>
        <source>The history file %1 was damaged. It was kept as %2, and a new history was begun.</source>
        <translation>Plik historii %1 był uszkodzony. Zachowano go jako %2 i rozpoczęto nową historię.</translation>
    </message>
    <message>
        <source>The history file %1 is damaged.</source>
        <translation>Plik historii %1 jest uszkodzony.</translation>
    </message>
    <message>
        <source>There is no space left for the history file %1.</source>
        <translation>Brak miejsca na plik historii %1.</translation>
    </message>
    <message>
        <source>The history file %1 cannot be written.</source>
        <translation>Nie można zapisać pliku historii %1.</translation>
    </message>
    <message>
        <source>The history file %1 is in use by another program.</source>
        <translation>Plik historii %1 jest używany przez inny program.</translation>
    </message>
    <message>
        <source>The history file %1 was written by a newer version of Jobwatch.</source>
        <translation>Plik historii %1 zapisała nowsza wersja programu Jobwatch.</translation>
    </message>
    <message>
        <source>The file %1 is not a history of Jobwatch.</source>
        <translation>Plik %1 nie jest historią programu Jobwatch.</translation>
    </message>
    <message>
        <source>There is no history file %1 yet.</source>
        <translation>Nie ma jeszcze pliku historii %1.</translation>
    </message>
    <message>
        <source>The history file %1 cannot be read or written.</source>
        <translation>Nie można odczytać ani zapisać pliku historii %1.</translation>
    </message>
    <message>
        <source>The address of the history database %1 cannot be used: %2</source>
        <translation>Nie można użyć adresu bazy danych historii %1: %2</translation>
    </message>
    <message>
        <source>it is no valid URL.</source>
        <translation>nie jest poprawnym adresem URL.</translation>
    </message>
    <message>
        <source>“%1” holds a semicolon.</source>
        <translation>„%1” zawiera średnik.</translation>
    </message>
    <message>
        <source>“%1” is not known.</source>
        <translation>„%1” jest nieznane.</translation>
    </message>
    <message>
        <source>%1 runs the monitoring for this history.</source>
        <translation>%1 prowadzi monitorowanie dla tej historii.</translation>
    </message>
    <message>
        <source>There is no space left for the history database %1.</source>
        <translation>Brak miejsca na bazę danych historii %1.</translation>
    </message>
    <message>
        <source>The history database %1 does not let us write.</source>
        <translation>Baza danych historii %1 nie pozwala na zapis.</translation>
    </message>
    <message>
        <source>The history database %1 is locked by another program.</source>
        <translation>Baza danych historii %1 jest zablokowana przez inny program.</translation>
    </message>
    <message>
        <source>The history database %1 was written by a newer version of Jobwatch.</source>
        <translation>Bazę danych historii %1 zapisała nowsza wersja programu Jobwatch.</translation>
    </message>
    <message>
        <source>The database %1 is not a history of Jobwatch.</source>
        <translation>Baza danych %1 nie jest historią programu Jobwatch.</translation>
    </message>
    <message>
        <source>There is no history in the database %1 yet.</source>
        <translation>W bazie danych %1 nie ma jeszcze historii.</translation>
    </message>
    <message>
        <source>The history database %1 cannot be opened: %2</source>
        <translation>Nie można otworzyć bazy danych historii %1: %2</translation>
    </message>
    <message>
        <source>The connection to the history database %1 was lost.</source>
        <translation>Połączenie z bazą danych historii %1 zostało utracone.</translation>
    </message>
    <message>
        <source>The history database %1 cannot be read or written.</source>
        <translation>Nie można odczytać ani zapisać bazy danych historii %1.</translation>
    </message>
    <message>
        <source>The timer %1 was changed by another Jobwatch: its state is read again.</source>
        <translation>Timer %1 został zmieniony przez inny Jobwatch: jego stan jest odczytywany ponownie.</translation>
    </message>
    <message>
        <source>The history file %1 was written by an earlier version. Start Jobwatch on it once: that brings it up to date.</source>
        <translation>Plik historii %1 zapisała wcześniejsza wersja. Uruchom z nim raz Jobwatch: to go zaktualizuje.</translation>
    </message>
    <message>
        <source>The history database %1 was written by an earlier version. Start Jobwatch on it once: that brings it up to date.</source>
        <translation>Bazę danych historii %1 zapisała wcześniejsza wersja. Uruchom z nią raz Jobwatch: to ją zaktualizuje.</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation>Oczekiwanie p50</translation>
    </message>
    <message>
        <source>Wait p95</source>
        <translation>Oczekiwanie p95</translation>
    </message>
    <message>
        <source>Run p50</source>
        <translation>Czas pracy p50</translation>
    </message>
    <message>
        <source>Run p95</source>
        <translation>Czas pracy p95</translation>
    </message>
    <message>
        <source>User jobs</source>
        <translation>Zadania użytkowników</translation>
    </message>
    <message>
        <source>Tests passed</source>
        <translation>Testy udane</translation>
    </message>
    <message>
        <source>Tests failed</source>
        <translation>Testy nieudane</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Wstrzymany</translation>
    </message>
    <message>
        <source>%1, as last seen</source>
        <translation>%1, ostatni znany stan</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>brak na liście</translation>
    </message>
    <message>
        <source>Last 24 h: %1</source>
        <translation>Ostatnie 24 h: %1</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>stage, status, age or reason</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Od %1</translation>
    </message>
    <message>
        <source>Last evidence %1</source>
        <translation>Ostatni dowód %1</translation>
    </message>
    <message>
        <source>%1, decides the status</source>
        <translation>%1, decyduje o stanie</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>runners that are OK, all runners</comment>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>%1: %2 runners OK, worst %3</source>
        <comment>stage, 1 of 2, status</comment>
        <translation>%1: %2 wykonawców OK, najgorszy stan: %3</translation>
    </message>
    <message>
        <source>running</source>
        <translation>w toku</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>zamrożony</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>wstrzymany</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>do %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>teraz</translation>
    </message>
    <message numerus="yes">
        <source>%n runners</source>
        <translation>
            <numerusform>%n wykonawca</numerusform>
            <numerusform>%n wykonawcy</numerusform>
            <numerusform>%n wykonawców</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n down</source>
        <translation>
            <numerusform>%n awaria</numerusform>
            <numerusform>%n awarie</numerusform>
            <numerusform>%n awarii</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with warnings</source>
        <translation>
            <numerusform>%n ostrzeżenie</numerusform>
            <numerusform>%n ostrzeżenia</numerusform>
            <numerusform>%n ostrzeżeń</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n nieznany</numerusform>
            <numerusform>%n nieznane</numerusform>
            <numerusform>%n nieznanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n wstrzymany</numerusform>
            <numerusform>%n wstrzymane</numerusform>
            <numerusform>%n wstrzymanych</numerusform>
        </translation>
    </message>
    <message>
        <source>all OK</source>
        <translation>wszystkie OK</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>tests this hour, budget of an hour</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serwer</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Runners</source>
        <translation>Wykonawcy</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Tests this hour</source>
        <translation>Testy w tej godzinie</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Ostatni kontakt</translation>
    </message>
    <message>
        <source>Last 24 h</source>
        <translation>Ostatnie 24 h</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Usługa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>Zgłoszenie</translation>
    </message>
    <message>
        <source>Startup</source>
        <translation>Uruchomienie</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>Wykonanie</translation>
    </message>
    <message>
        <source>Polling</source>
        <translation>Odpytywanie</translation>
    </message>
    <message>
        <source>Server says</source>
        <translation>Serwer podaje</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Dowód</translation>
    </message>
    <message>
        <source>Tests/day</source>
        <translation>Testy/dzień</translation>
    </message>
    <message>
        <source>CPU/day</source>
        <translation>CPU/dzień</translation>
    </message>
    <message>
        <source>Runner</source>
        <translation>Wykonawca</translation>
    </message>
    <message>
        <source>Next test in</source>
        <translation>Następny test za</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etap</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Exit %1</source>
        <translation>Kod wyjścia %1</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(puste)</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Zdarzenie</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Zadanie</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Czas pracy</translation>
    </message>
    <message>
        <source>First line of stderr</source>
        <translation>Pierwszy wiersz stderr</translation>
    </message>
    <message>
        <source>Queue wait</source>
        <translation>Czas w kolejce</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>under 1 min</source>
        <translation>poniżej 1 min</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>dotąd %1</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Początek</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Czas trwania</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Najgorszy stan</translation>
    </message>
    <message>
        <source>First evidence</source>
        <translation>Pierwszy dowód</translation>
    </message>
    <message>
        <source>Found after</source>
        <translation>Wykryto po</translation>
    </message>
    <message>
        <source>Cause and note</source>
        <translation>Przyczyna i notatka</translation>
    </message>
    <message>
        <source>Ack</source>
        <translation>Potwierdzenie</translation>
    </message>
    <message numerus="yes">
        <source>%n in %1</source>
        <translation>
            <numerusform>%n w ciągu %1</numerusform>
            <numerusform>%n w ciągu %1</numerusform>
            <numerusform>%n w ciągu %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with something down</source>
        <translation>%1 z awarią</translation>
    </message>
    <message>
        <source>found within a minute on average</source>
        <translation>wykrywane średnio w ciągu minuty</translation>
    </message>
    <message>
        <source>mean time to find %1</source>
        <translation>średni czas wykrycia %1</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Co będzie dalej</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Recent changes</source>
        <translation>Ostatnie zmiany</translation>
    </message>
    <message numerus="yes">
        <source>%n runners show their last status</source>
        <translation>
            <numerusform>%n wykonawca pokazuje ostatni stan</numerusform>
            <numerusform>%n wykonawcy pokazują ostatni stan</numerusform>
            <numerusform>%n wykonawców pokazuje ostatni stan</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be reached since %1 – %2</source>
        <comment>time, 18 runners show …</comment>
        <translation>nieosiągalny od %1 – %2</translation>
    </message>
    <message>
        <source>Runners and timers</source>
        <translation>Wykonawcy i timery</translation>
    </message>
    <message>
        <source>Test CPU, 24 h</source>
        <translation>CPU testów, 24 h</translation>
    </message>
    <message>
        <source>Service and runner</source>
        <translation>Usługa i wykonawca</translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation>Obwód</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Timer</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Niepowodzenia</translation>
    </message>
    <message>
        <source>Next probe</source>
        <translation>Następna próba</translation>
    </message>
    <message>
        <source>Server time</source>
        <translation>Czas serwera</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Czas lokalny</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Odstęp</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Dzierżawca</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Moduł</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Właściciel</translation>
    </message>
    <message>
        <source>Last good run</source>
        <translation>Ostatni udany przebieg</translation>
    </message>
    <message>
        <source>Failed today</source>
        <translation>Nieudane dzisiaj</translation>
    </message>
    <message>
        <source>Skipped runs</source>
        <translation>Pominięte przebiegi</translation>
    </message>
    <message>
        <source>Changed by hand</source>
        <translation>Zmieniony ręcznie</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cel</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Co zrobić</translation>
    </message>
    <message>
        <source>no runners</source>
        <translation>brak wykonawców</translation>
    </message>
    <message>
        <source>no tests</source>
        <translation>brak testów</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>no services found. Does this address belong to a Slivka server?</source>
        <translation>nie znaleziono usług. Czy ten adres należy do serwera Slivka?</translation>
    </message>
    <message>
        <source>95 % of the jobs of the last 24 h waited no longer than this.</source>
        <translation>95% zadań z ostatnich 24 h nie czekało dłużej.</translation>
    </message>
    <message>
        <source>95 % of the jobs of the last 24 h ran no longer than this.</source>
        <translation>95% zadań z ostatnich 24 h nie działało dłużej.</translation>
    </message>
    <message>
        <source>The last job of the last 24 h that failed in a stage.</source>
        <translation>Ostatnie zadanie z ostatnich 24 h, które nie powiodło się na którymś etapie.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>How probable the status is that is shown, by all that was seen so far.</source>
        <translation>Jak prawdopodobny jest pokazany stan, według wszystkich dotychczasowych obserwacji.</translation>
    </message>
    <message>
        <source>Queue wait p95</source>
        <translation>Czas w kolejce p95</translation>
    </message>
    <message>
        <source>Run time p95</source>
        <translation>Czas pracy p95</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Pewność</translation>
    </message>
    <message>
        <source>Last failure</source>
        <translation>Ostatnie niepowodzenie</translation>
    </message>
    <message>
        <source>in planned maintenance: %1</source>
        <translation>w zaplanowanym oknie serwisowym: %1</translation>
    </message>
</context>
<context>
    <name>TableSample</name>
    <message>
        <source>Wed 30 May 23:59</source>
        <translation>śr. 30 maj 23:59</translation>
    </message>
    <message>
        <source>User jobs</source>
        <translation>Zadania użytkowników</translation>
    </message>
    <message>
        <source>Tests passed</source>
        <translation>Testy udane</translation>
    </message>
    <message>
        <source>Tests failed</source>
        <translation>Testy nieudane</translation>
    </message>
    <message>
        <source>cluster-north Slurm 23.02</source>
        <translation>cluster-north Slurm 23.02</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Ostrzeżenie</translation>
    </message>
    <message>
        <source>54 runners: 2 down, 2 with warnings</source>
        <translation>54 wykonawców: 2 awarie, 2 ostrzeżenia</translation>
    </message>
    <message>
        <source>Not contacted yet</source>
        <translation>Jeszcze bez kontaktu</translation>
    </message>
    <message>
        <source>5 h 59 min</source>
        <translation>5 h 59 min</translation>
    </message>
    <message>
        <source>clustalo 2 runners</source>
        <translation>clustalo 2 wykonawcy</translation>
    </message>
    <message>
        <source>Clustal Omega 1.2.4</source>
        <translation>Clustal Omega 1.2.4</translation>
    </message>
    <message>
        <source>cluster-north</source>
        <translation>cluster-north</translation>
    </message>
    <message>
        <source>99 of 99</source>
        <translation>99 z 99</translation>
    </message>
    <message>
        <source>59 min</source>
        <translation>59 min</translation>
    </message>
    <message>
        <source>59 min 59 s</source>
        <translation>59 min 59 s</translation>
    </message>
    <message>
        <source>cluster/short</source>
        <translation>cluster/short</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>odmowa</translation>
    </message>
    <message>
        <source>no worker</source>
        <translation>brak workera</translation>
    </message>
    <message>
        <source>program failed</source>
        <translation>błąd programu</translation>
    </message>
    <message>
        <source>job lost</source>
        <translation>utrata zadania</translation>
    </message>
    <message>
        <source>1 h 05 min   fixed interval</source>
        <translation>1 h 05 min   stały odstęp</translation>
    </message>
    <message>
        <source>clustalo › slurm bio-tools</source>
        <translation>clustalo › slurm bio-tools</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>Uruchomienie</translation>
    </message>
    <message>
        <source>exit 127 muscle: command not found on node 17</source>
        <translation>kod 127 muscle: command not found on node 17</translation>
    </message>
    <message>
        <source>12 May 23:59:59</source>
        <translation>12 maj 23:59:59</translation>
    </message>
    <message>
        <source>exit 126 permission denied</source>
        <translation>kod 126 permission denied</translation>
    </message>
    <message>
        <source>M. Okafor</source>
        <translation>M. Okafor</translation>
    </message>
    <message>
        <source>test 8…</source>
        <translation>test 8…</translation>
    </message>
    <message>
        <source>wrong output</source>
        <translation>zły wynik</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Permission denied</translation>
    </message>
    <message>
        <source>clustalo › slurm</source>
        <translation>clustalo › slurm</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Ostrzeżenie</translation>
    </message>
    <message>
        <source>First evidence</source>
        <translation>Pierwszy dowód</translation>
    </message>
    <message>
        <source>under 1 min</source>
        <translation>poniżej 1 min</translation>
    </message>
    <message>
        <source>POST /circulation/scheduled-age-to-lost</source>
        <translation>POST /circulation/scheduled-age-to-lost</translation>
    </message>
    <message>
        <source>since Wed 06 May 12:18</source>
        <translation>od śr. 06 maj 12:18</translation>
    </message>
    <message>
        <source>to see whether it is still unsteady</source>
        <translation>aby sprawdzić, czy nadal jest niestabilny</translation>
    </message>
    <message>
        <source>Probe process</source>
        <translation>Próba process</translation>
    </message>
    <message>
        <source>in 2 h 05 min</source>
        <translation>za 2 h 05 min</translation>
    </message>
    <message>
        <source>2 h 05 min ago</source>
        <translation>2 h 05 min temu</translation>
    </message>
    <message>
        <source>59 min ago</source>
        <translation>59 min temu</translation>
    </message>
    <message>
        <source>Off on server</source>
        <translation>Wyłączony na serwerze</translation>
    </message>
    <message>
        <source>DELETE /email/expired-messages</source>
        <translation>DELETE /email/expired-messages</translation>
    </message>
    <message>
        <source>3/3 000</source>
        <translation>3/3 000</translation>
    </message>
    <message>
        <source>3 h 30 min</source>
        <translation>3 h 30 min</translation>
    </message>
    <message>
        <source>403 access denied: owner lost a permission</source>
        <translation>403 odmowa dostępu: właściciel utracił uprawnienie</translation>
    </message>
    <message>
        <source>17:30 UTC</source>
        <translation>17:30 UTC</translation>
    </message>
    <message>
        <source>every 30 min</source>
        <translation>co 30 min</translation>
    </message>
    <message>
        <source>Request timer</source>
        <translation>Timer żądań</translation>
    </message>
    <message>
        <source>university</source>
        <translation>university</translation>
    </message>
    <message>
        <source>mod-circulation-24.2.0</source>
        <translation>mod-circulation-24.2.0</translation>
    </message>
    <message>
        <source>j.meyer 00</source>
        <translation>j.meyer 00</translation>
    </message>
    <message>
        <source>99 of 1440</source>
        <translation>99 z 1440</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>Its module was uninstalled</source>
        <translation>Jego moduł został odinstalowany</translation>
    </message>
    <message>
        <source>Delete it on the server after an export</source>
        <translation>Po eksporcie należy go usunąć na serwerze</translation>
    </message>
    <message>
        <source>under 12 min</source>
        <translation>poniżej 12 min</translation>
    </message>
    <message>
        <source>Unknown › Unknown</source>
        <translation>Nieznany › Nieznany</translation>
    </message>
    <message>
        <source>M. Okafor: new disk</source>
        <translation>M. Okafor: nowy dysk</translation>
    </message>
    <message>
        <source>Circuit of a timer opened</source>
        <translation>Otwarty obwód timera</translation>
    </message>
</context>
<context>
    <name>TestDraft</name>
    <message>
        <source>Between 1s and 30d.</source>
        <translation>Między 1s a 30d.</translation>
    </message>
    <message>
        <source>“%1” is no whole path: it begins with “/”.</source>
        <translation>„%1” nie jest pełną ścieżką: taka zaczyna się od „/”.</translation>
    </message>
    <message>
        <source>“%1” cannot be read on this computer.</source>
        <translation>Na tym komputerze nie można odczytać „%1”.</translation>
    </message>
    <message>
        <source>Row %1 has no name.</source>
        <translation>Wiersz %1 nie ma nazwy.</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation>„%1” występuje dwa razy.</translation>
    </message>
    <message>
        <source>“%1” is among the parameters, too.</source>
        <translation>„%1” jest też wśród parametrów.</translation>
    </message>
    <message>
        <source>Row %1 names no file.</source>
        <translation>Wiersz %1 nie wskazuje pliku.</translation>
    </message>
    <message>
        <source>Row %1 names no output file.</source>
        <translation>Wiersz %1 nie wskazuje pliku wyjściowego.</translation>
    </message>
    <message>
        <source>The runner has no name; “default” where the server has but one.</source>
        <translation>Wykonawca nie ma nazwy; „default”, gdy serwer ma tylko jednego.</translation>
    </message>
    <message numerus="yes">
        <source>A name has at most %n characters.</source>
        <translation>
            <numerusform>Nazwa ma najwyżej %n znak.</numerusform>
            <numerusform>Nazwa ma najwyżej %n znaki.</numerusform>
            <numerusform>Nazwa ma najwyżej %n znaków.</numerusform>
        </translation>
    </message>
    <message>
        <source>A name is one line without blanks around it.</source>
        <translation>Nazwa to jeden wiersz bez spacji na początku i na końcu.</translation>
    </message>
    <message>
        <source>A test of a queueing system is a script.</source>
        <translation>Test systemu kolejkowego to skrypt.</translation>
    </message>
    <message>
        <source>%1, smoke test</source>
        <translation>%1, krótki test</translation>
    </message>
    <message>
        <source>%1, full test</source>
        <translation>%1, pełny test</translation>
    </message>
</context>
<context>
    <name>TestImport</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>Nie można odczytać %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n test job(s) read.</source>
        <translation>
            <numerusform>Wczytano %n zadanie testowe.</numerusform>
            <numerusform>Wczytano %n zadania testowe.</numerusform>
            <numerusform>Wczytano %n zadań testowych.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TestJob</name>
    <message>
        <source>The test names the file %1, which cannot be read.</source>
        <translation>Test wskazuje plik %1, którego nie można odczytać.</translation>
    </message>
    <message>
        <source>The test names the file %1, which is larger than %2 MB.</source>
        <translation>Test wskazuje plik %1, który jest większy niż %2 MB.</translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message numerus="yes">
        <source>%n down</source>
        <translation>
            <numerusform>%n awaria</numerusform>
            <numerusform>%n awarie</numerusform>
            <numerusform>%n awarii</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with warnings</source>
        <translation>
            <numerusform>%n ostrzeżenie</numerusform>
            <numerusform>%n ostrzeżenia</numerusform>
            <numerusform>%n ostrzeżeń</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n nieznany</numerusform>
            <numerusform>%n nieznane</numerusform>
            <numerusform>%n nieznanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n wstrzymany</numerusform>
            <numerusform>%n wstrzymane</numerusform>
            <numerusform>%n wstrzymanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without target</source>
        <translation>
            <numerusform>%n bez celu</numerusform>
            <numerusform>%n bez celu</numerusform>
            <numerusform>%n bez celu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n OK</source>
        <translation>
            <numerusform>%n OK</numerusform>
            <numerusform>%n OK</numerusform>
            <numerusform>%n OK</numerusform>
        </translation>
    </message>
    <message>
        <source>no tests</source>
        <translation>brak testów</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>tests this hour, budget of an hour</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 temu</translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message>
        <source>now</source>
        <translation>teraz</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>za %1</translation>
    </message>
</context>
<context>
    <name>Timer</name>
    <message>
        <source>%1 since %2</source>
        <comment>what is so; a time of day</comment>
        <translation>%1 od %2</translation>
    </message>
    <message numerus="yes">
        <source>%n failures in a row</source>
        <translation>
            <numerusform>%n niepowodzenie z rzędu</numerusform>
            <numerusform>%n niepowodzenia z rzędu</numerusform>
            <numerusform>%n niepowodzeń z rzędu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is so; why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>what is so; what comes</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>the next probe is due</source>
        <translation>nadszedł czas następnej próby</translation>
    </message>
    <message>
        <source>next probe in %1</source>
        <translation>następna próba za %1</translation>
    </message>
    <message>
        <source>Failing on the server</source>
        <translation>Zawodzi na serwerze</translation>
    </message>
    <message>
        <source>the server goes on calling it</source>
        <translation>serwer nadal go wywołuje</translation>
    </message>
    <message>
        <source>A probe runs since %1</source>
        <translation>Próba trwa od %1</translation>
    </message>
    <message>
        <source>The next run is a probe</source>
        <translation>Następny przebieg jest próbą</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>do %1</translation>
    </message>
    <message>
        <source>until the next success</source>
        <translation>do następnego powodzenia</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Wstrzymany</translation>
    </message>
    <message>
        <source>Paused by %1</source>
        <translation>Wstrzymany przez %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Zatrzymany</translation>
    </message>
    <message>
        <source>Enabled, but not firing: no start for two periods.</source>
        <translation>Włączony, ale nie startuje: brak startu od dwóch okresów.</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Zawodzi</translation>
    </message>
    <message>
        <source>Runs on its schedule.</source>
        <translation>Działa według swojego harmonogramu.</translation>
    </message>
    <message numerus="yes">
        <source>Opens after %n failures</source>
        <translation>
            <numerusform>Otwiera się po %n niepowodzeniu</numerusform>
            <numerusform>Otwiera się po %n niepowodzeniach</numerusform>
            <numerusform>Otwiera się po %n niepowodzeniach</numerusform>
        </translation>
    </message>
    <message>
        <source>first probe after %1</source>
        <translation>pierwsza próba po %1</translation>
    </message>
    <message>
        <source>%1, about %2; %3</source>
        <comment>opens when; a duration; first probe when</comment>
        <translation>%1, około %2; %3</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>pon.</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>wt.</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>śr.</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>czw.</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>pt.</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>sob.</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>niedz.</translation>
    </message>
    <message>
        <source>zone “%1” is not known, so GMT</source>
        <translation>strefa „%1” jest nieznana, więc GMT</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>co %1</translation>
    </message>
    <message>
        <source>at %1 every day</source>
        <translation>codziennie o %1</translation>
    </message>
    <message>
        <source>at %1 on %2</source>
        <comment>time of day; weekdays</comment>
        <translation>o %1 w dni: %2</translation>
    </message>
    <message>
        <source>by cron %1</source>
        <translation>według cron %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>when it runs; the time zone</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Zamknięty</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwarty</translation>
    </message>
    <message>
        <source>Half-open</source>
        <translation>Półotwarty</translation>
    </message>
    <message>
        <source>Forced open</source>
        <translation>Otwarty na stałe</translation>
    </message>
    <message>
        <source>Test timer</source>
        <translation>Timer testowy</translation>
    </message>
    <message>
        <source>Request timer</source>
        <translation>Timer żądań</translation>
    </message>
    <message>
        <source>Server timer</source>
        <translation>Timer serwera</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nie sprawdzono</translation>
    </message>
    <message>
        <source>Target present</source>
        <translation>Cel istnieje</translation>
    </message>
    <message>
        <source>Module uninstalled</source>
        <translation>Moduł odinstalowany</translation>
    </message>
    <message>
        <source>Endpoint vanished</source>
        <translation>Punkt końcowy zniknął</translation>
    </message>
    <message>
        <source>Schedule differs</source>
        <translation>Inny harmonogram</translation>
    </message>
    <message>
        <source>Declared but missing</source>
        <translation>Zadeklarowany, ale go brak</translation>
    </message>
    <message>
        <source>no schedule</source>
        <translation>brak harmonogramu</translation>
    </message>
    <message>
        <source>Stopped by its circuit</source>
        <translation>Zatrzymany przez swój obwód</translation>
    </message>
</context>
<context>
    <name>TimerLook</name>
    <message>
        <source>Open</source>
        <translation>Otwarty</translation>
    </message>
    <message>
        <source>Half-open</source>
        <translation>Półotwarty</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Wstrzymany</translation>
    </message>
    <message>
        <source>Target gone</source>
        <translation>Brak celu</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Zatrzymany</translation>
    </message>
    <message>
        <source>Off on server</source>
        <translation>Wyłączony na serwerze</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Zamknięty</translation>
    </message>
</context>
<context>
    <name>TimerWhy</name>
    <message>
        <source>Note</source>
        <translation>Uwaga</translation>
    </message>
    <message numerus="yes">
        <source>Open because %n run(s) in a row failed; the limit is %1.</source>
        <translation>
            <numerusform>Otwarty, bo nie powiódł się %n przebieg z rzędu; limit wynosi %1.</numerusform>
            <numerusform>Otwarty, bo nie powiodły się %n przebiegi z rzędu; limit wynosi %1.</numerusform>
            <numerusform>Otwarty, bo nie powiodło się %n przebiegów z rzędu; limit wynosi %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Half-open: the next run decides whether it closes.</source>
        <translation>Półotwarty: następny przebieg zdecyduje, czy się zamknie.</translation>
    </message>
    <message numerus="yes">
        <source>Closed, but %n run(s) in a row failed; it opens at %1.</source>
        <translation>
            <numerusform>Zamknięty, ale nie powiódł się %n przebieg z rzędu; otworzy się przy %1.</numerusform>
            <numerusform>Zamknięty, ale nie powiodły się %n przebiegi z rzędu; otworzy się przy %1.</numerusform>
            <numerusform>Zamknięty, ale nie powiodło się %n przebiegów z rzędu; otworzy się przy %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused by a person, not by its circuit.</source>
        <translation>Wstrzymany przez osobę, nie przez swój obwód.</translation>
    </message>
    <message>
        <source>Its target is gone: it can only fail.</source>
        <translation>Jego celu już nie ma: może tylko zawodzić.</translation>
    </message>
    <message>
        <source>Stopped until somebody acts; no probe is sent.</source>
        <translation>Zatrzymany, dopóki ktoś nie zadziała; próby nie są wysyłane.</translation>
    </message>
    <message>
        <source>Switched off on the server.</source>
        <translation>Wyłączony na serwerze.</translation>
    </message>
    <message>
        <source>Closed: it runs on its schedule.</source>
        <translation>Zamknięty: działa według swojego harmonogramu.</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1, od %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>do %1</translation>
    </message>
    <message>
        <source>or until a run passes</source>
        <translation>lub do udanego przebiegu</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>Last failure</source>
        <translation>Ostatnie niepowodzenie</translation>
    </message>
    <message>
        <source>%1 at %2.</source>
        <translation>%1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%n other timer(s) of %1 run well.</source>
        <translation>
            <numerusform>%n inny timer modułu %1 działa dobrze.</numerusform>
            <numerusform>%n inne timery modułu %1 działają dobrze.</numerusform>
            <numerusform>%n innych timerów modułu %1 działa dobrze.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other timer(s) of %1 do not run well.</source>
        <translation>
            <numerusform>%n inny timer modułu %1 nie działa dobrze.</numerusform>
            <numerusform>%n inne timery modułu %1 nie działają dobrze.</numerusform>
            <numerusform>%n innych timerów modułu %1 nie działa dobrze.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Następnie</translation>
    </message>
    <message>
        <source>A probe runs since %1.</source>
        <translation>Próba trwa od %1.</translation>
    </message>
    <message>
        <source>Probe at %1; if it fails, open for %2 more.</source>
        <translation>Następna próba: %1; jeśli się nie powiedzie, otwarty przez kolejne %2.</translation>
    </message>
    <message>
        <source>Next run %1.</source>
        <translation>Następny przebieg %1.</translation>
    </message>
    <message>
        <source>Watch only: the circuit is shown, but pauses nothing on the server.</source>
        <translation>Tylko obserwacja: obwód jest pokazywany, ale niczego nie wstrzymuje na serwerze.</translation>
    </message>
    <message>
        <source>It runs as %1.</source>
        <translation>Działa jako %1.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Właściciel</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 od %2</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) skipped</source>
        <translation>
            <numerusform>pominięto %n przebieg</numerusform>
            <numerusform>pominięto %n przebiegi</numerusform>
            <numerusform>pominięto %n przebiegów</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Klucz</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Harmonogram</translation>
    </message>
    <message>
        <source>Last good run</source>
        <translation>Ostatni udany przebieg</translation>
    </message>
    <message>
        <source>Runs of the last 24 h</source>
        <translation>Przebiegi z ostatnich 24 h</translation>
    </message>
    <message>
        <source>%1, of which %2 failed</source>
        <translation>%1, w tym nieudane: %2</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Moduł</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Dzierżawca</translation>
    </message>
    <message>
        <source>Id on the server</source>
        <translation>Identyfikator na serwerze</translation>
    </message>
    <message>
        <source>Former ids</source>
        <translation>Poprzednie identyfikatory</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cel</translation>
    </message>
    <message>
        <source>About the target</source>
        <translation>O celu</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Utworzono</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Zmieniono</translation>
    </message>
    <message>
        <source>Found so since %1.</source>
        <translation>Zastano tak od %1.</translation>
    </message>
</context>
<context>
    <name>Timers</name>
    <message>
        <source>until %1</source>
        <translation>do %1</translation>
    </message>
    <message>
        <source>until it is OK</source>
        <translation>do stanu OK</translation>
    </message>
    <message>
        <source>Circuit: %1</source>
        <translation>Obwód: %1</translation>
    </message>
    <message numerus="yes">
        <source>Opened %n time(s) in a row</source>
        <translation>
            <numerusform>Otwarty %n raz z rzędu</numerusform>
            <numerusform>Otwarty %n razy z rzędu</numerusform>
            <numerusform>Otwarty %n razy z rzędu</numerusform>
        </translation>
    </message>
    <message>
        <source>Next probe %1</source>
        <translation>Następna próba %1</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>failures, limit</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 of %2 failures in a row</source>
        <translation>%1 z %2 niepowodzeń z rzędu</translation>
    </message>
    <message>
        <source>running</source>
        <translation>w toku</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>zamrożony</translation>
    </message>
    <message>
        <source>now</source>
        <translation>teraz</translation>
    </message>
    <message>
        <source>Next probe in %1</source>
        <translation>Następna próba za %1</translation>
    </message>
    <message>
        <source>Delete it on the server after an export</source>
        <translation>Po eksporcie należy go usunąć na serwerze</translation>
    </message>
    <message>
        <source>Nothing; the server owns it</source>
        <translation>Nic; należy do serwera</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>codziennie</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>co %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nigdy</translation>
    </message>
    <message>
        <source>Enabled on the server, but no run was seen for 2 intervals</source>
        <translation>Włączony na serwerze, ale od 2 odstępów nie zaobserwowano przebiegu</translation>
    </message>
    <message>
        <source>system</source>
        <translation>system</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>failed runs, runs of a day</comment>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message>
        <source>%1: missing</source>
        <translation>%1: brak</translation>
    </message>
    <message>
        <source>%1: as expected</source>
        <translation>%1: zgodnie z oczekiwaniem</translation>
    </message>
    <message>
        <source>%1: not as expected</source>
        <translation>%1: niezgodnie z oczekiwaniem</translation>
    </message>
    <message>
        <source>Warning in %1: %2.</source>
        <comment>a stage; what happened</comment>
        <translation>Ostrzeżenie na etapie „%1”: %2.</translation>
    </message>
    <message>
        <source>Failed in %1: %2.</source>
        <comment>a stage; what happened</comment>
        <translation>Niepowodzenie na etapie „%1”: %2.</translation>
    </message>
    <message>
        <source>The test is wrong, not the service: %1.</source>
        <translation>Błędny jest test, nie usługa: %1.</translation>
    </message>
    <message>
        <source>It works, in %1.</source>
        <translation>Działa, czas: %1.</translation>
    </message>
    <message>
        <source>Nothing is known of the job.</source>
        <translation>O zadaniu nic nie wiadomo.</translation>
    </message>
    <message>
        <source>Submitting…</source>
        <translation>Zgłaszanie…</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>Serwer podaje: %1</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nie osiągnięto</translation>
    </message>
    <message>
        <source>works</source>
        <translation>działa</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>zgłoszono</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>zakończono</translation>
    </message>
    <message>
        <source>Job: %1</source>
        <translation>Zadanie: %1</translation>
    </message>
    <message>
        <source>Exit code: %1</source>
        <translation>Kod wyjścia: %1</translation>
    </message>
    <message>
        <source>Last lines of stderr:</source>
        <translation>Ostatnie wiersze stderr:</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message numerus="yes">
        <source>%n runner(s)</source>
        <translation>
            <numerusform>%n wykonawca</numerusform>
            <numerusform>%n wykonawcy</numerusform>
            <numerusform>%n wykonawców</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n timer(s)</source>
        <translation>
            <numerusform>%n timer</numerusform>
            <numerusform>%n timery</numerusform>
            <numerusform>%n timerów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Upcoming</name>
    <message>
        <source>set by %1</source>
        <translation>ustawione przez %1</translation>
    </message>
    <message>
        <source>decides about its circuit</source>
        <translation>decyduje o obwodzie timera</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>wszystko</translation>
    </message>
    <message>
        <source>tried again</source>
        <translation>ponowna wysyłka</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>e-mailem</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>Overview</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Usługi</translation>
    </message>
    <message>
        <source>Timers</source>
        <translation>Timery</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serwery</translation>
    </message>
    <message>
        <source>Service list</source>
        <translation>Lista usług</translation>
    </message>
    <message>
        <source>Runners</source>
        <translation>Wykonawcy</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Etapy</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Zdarzenia</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Raporty</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Outage found after, mean</source>
        <translation>Przestój wykryty po, średnio</translation>
    </message>
    <message>
        <source>Outage found after, 95 %</source>
        <translation>Przestój wykryty po, 95%</translation>
    </message>
    <message>
        <source>Outages never noticed</source>
        <translation>Przestoje nigdy niezauważone</translation>
    </message>
    <message>
        <source>Shown OK while down</source>
        <translation>Pokazywano OK podczas awarii</translation>
    </message>
    <message>
        <source>Shown down while OK</source>
        <translation>Pokazywano awarię przy stanie OK</translation>
    </message>
    <message>
        <source>Wrong status, weighted</source>
        <translation>Błędny stan, ważony</translation>
    </message>
    <message>
        <source>Changes of status per day</source>
        <translation>Zmiany stanu na dzień</translation>
    </message>
    <message>
        <source>Tests per day</source>
        <translation>Testy na dzień</translation>
    </message>
    <message>
        <source>Test CPU per day</source>
        <translation>CPU testów na dzień</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>percentage points</comment>
        <translation>%1 p.p.</translation>
    </message>
    <message>
        <source>no real change</source>
        <translation>bez istotnej zmiany</translation>
    </message>
    <message>
        <source>%1 better</source>
        <translation>lepiej o %1</translation>
    </message>
    <message>
        <source>%1 worse</source>
        <translation>gorzej o %1</translation>
    </message>
    <message>
        <source>%1 less</source>
        <translation>mniej o %1</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>więcej o %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dzień</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n runner(s)</source>
        <translation>
            <numerusform>%n wykonawca</numerusform>
            <numerusform>%n wykonawcy</numerusform>
            <numerusform>%n wykonawców</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user job(s)</source>
        <translation>
            <numerusform>%Ln zadanie użytkownika</numerusform>
            <numerusform>%Ln zadania użytkowników</numerusform>
            <numerusform>%Ln zadań użytkowników</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test job(s)</source>
        <translation>
            <numerusform>%Ln zadanie testowe</numerusform>
            <numerusform>%Ln zadania testowe</numerusform>
            <numerusform>%Ln zadań testowych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outage(s)</source>
        <translation>
            <numerusform>%n przestój</numerusform>
            <numerusform>%n przestoje</numerusform>
            <numerusform>%n przestojów</numerusform>
        </translation>
    </message>
    <message>
        <source>Less than a day of history: the numbers are rough.</source>
        <translation>Mniej niż dzień historii: liczby są przybliżone.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n day(s) of history: the numbers are rough.</source>
        <translation>
            <numerusform>Tylko %n dzień historii: liczby są przybliżone.</numerusform>
            <numerusform>Tylko %n dni historii: liczby są przybliżone.</numerusform>
            <numerusform>Tylko %n dni historii: liczby są przybliżone.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no history to replay yet. The setting can still be applied.</source>
        <translation>Nie ma jeszcze historii do odtworzenia. Ustawienie można mimo to zastosować.</translation>
    </message>
    <message>
        <source>User jobs are real. Results of tests that were never run are inferred: a stage is taken to stay as a job found it until the next job says otherwise.</source>
        <translation>Zadania użytkowników są rzeczywiste. Wyniki testów, których nigdy nie wykonano, są wywnioskowane: przyjmuje się, że etap pozostaje taki, jakim zastało go zadanie, dopóki następne zadanie nie wskaże inaczej.</translation>
    </message>
    <message>
        <source>Outages that nobody saw cannot be replayed, so the real share of missed outages is higher.</source>
        <translation>Przestojów, których nikt nie zauważył, nie można odtworzyć, więc rzeczywisty odsetek przeoczonych przestojów jest wyższy.</translation>
    </message>
    <message>
        <source>An outage counts from the first job that failed. When it really began is not known, so the present setting looks quicker than it was.</source>
        <translation>Przestój liczy się od pierwszego nieudanego zadania. Nie wiadomo, kiedy naprawdę się zaczął, więc obecne ustawienie wydaje się szybsze, niż było.</translation>
    </message>
    <message>
        <source>No outage of five minutes or more was recorded, so nothing can be said about how soon one is found.</source>
        <translation>Nie zapisano żadnego przestoju trwającego co najmniej pięć minut, więc nie można nic powiedzieć o tym, jak szybko przestój zostaje wykryty.</translation>
    </message>
    <message>
        <source>Some runners have no measured test: 20 CPU seconds are assumed for one.</source>
        <translation>Niektórzy wykonawcy nie mają zmierzonego testu: przyjęto 20 sekund CPU na test.</translation>
    </message>
    <message>
        <source>What the servers say of themselves is not replayed.</source>
        <translation>Tego, co serwery podają o sobie same, nie odtwarza się.</translation>
    </message>
    <message>
        <source>Some runners have no test, and no setting makes them tested.</source>
        <translation>Niektórzy wykonawcy nie mają testu i żadne ustawienie tego nie zmieni.</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Note</source>
        <translation>Uwaga</translation>
    </message>
    <message numerus="yes">
        <source>All of the last %n user job(s) passed.</source>
        <translation>
            <numerusform>Ostatnie zadanie użytkownika się powiodło.</numerusform>
            <numerusform>Wszystkie z ostatnich %n zadań użytkowników się powiodły.</numerusform>
            <numerusform>Wszystkie z ostatnich %n zadań użytkowników się powiodły.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All of the last %n test job(s) passed.</source>
        <translation>
            <numerusform>Ostatnie zadanie testowe się powiodło.</numerusform>
            <numerusform>Wszystkie z ostatnich %n zadań testowych się powiodły.</numerusform>
            <numerusform>Wszystkie z ostatnich %n zadań testowych się powiodły.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the last %n user job(s) failed.</source>
        <translation>
            <numerusform>Nieudane: %1 z %n (ostatnie zadanie użytkownika).</numerusform>
            <numerusform>Nieudane: %1 z ostatnich %n zadań użytkowników.</numerusform>
            <numerusform>Nieudane: %1 z ostatnich %n zadań użytkowników.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the last %n test job(s) failed.</source>
        <translation>
            <numerusform>Nieudane: %1 z %n (ostatnie zadanie testowe).</numerusform>
            <numerusform>Nieudane: %1 z ostatnich %n zadań testowych.</numerusform>
            <numerusform>Nieudane: %1 z ostatnich %n zadań testowych.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing passed since %1.</source>
        <translation>Od %1 nic się nie powiodło.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Zadania</translation>
    </message>
    <message>
        <source>Paused by %1 since %2: %3</source>
        <translation>Wstrzymany przez %1 od %2: %3</translation>
    </message>
    <message>
        <source>It ends %1.</source>
        <translation>Wstrzymanie kończy się %1.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Wstrzymany</translation>
    </message>
    <message>
        <source>%1 cannot be reached; this is the last known status.</source>
        <translation>%1 jest poza zasięgiem; to ostatni znany stan.</translation>
    </message>
    <message>
        <source>All evidence</source>
        <translation>Wszystkie dowody</translation>
    </message>
    <message>
        <source>The server does not list this service any more.</source>
        <translation>Serwer nie wymienia już tej usługi.</translation>
    </message>
    <message>
        <source>The server itself says %1 (%2)</source>
        <translation>Sam serwer podaje %1 (%2)</translation>
    </message>
    <message>
        <source>The server itself says %1</source>
        <translation>Sam serwer podaje %1</translation>
    </message>
    <message>
        <source>The test itself: %1</source>
        <translation>Sam test: %1</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Dziennik</translation>
    </message>
    <message>
        <source>Next test %1: %2</source>
        <translation>Następny test %1: %2</translation>
    </message>
    <message>
        <source>Next test: %1</source>
        <translation>Następny test: %1</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 od %2</translation>
    </message>
    <message>
        <source>Next try %1</source>
        <translation>Ponowne połączenie %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 pod adresem %2</translation>
    </message>
    <message>
        <source>%L1 of %L2 tests used this hour, %L3 running</source>
        <translation>Wykorzystano %L1 z %L2 testów w tej godzinie, w toku: %L3</translation>
    </message>
    <message>
        <source>%1 for %2, since %3</source>
        <translation>%1 od %2, początek: %3</translation>
    </message>
    <message>
        <source>What is above is stored and shared. How all evidence was weighed, and when the next test is due, only %1 knows.</source>
        <translation>Powyższe dane są zapisane i współdzielone. Jak zważono wszystkie dowody i kiedy przypada następny test, wie tylko %1.</translation>
    </message>
</context>
<context>
    <name>WhyNot</name>
    <message>
        <source>The present is shown already.</source>
        <translation>Bieżący stan jest już pokazany.</translation>
    </message>
    <message>
        <source>You look at the past. Go back to now first.</source>
        <translation>Pokazana jest przeszłość. Najpierw należy wrócić do chwili obecnej.</translation>
    </message>
    <message>
        <source>This view is not a table.</source>
        <translation>Ten widok nie jest tabelą.</translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation>Tabela jest pusta.</translation>
    </message>
    <message>
        <source>This view has no filter.</source>
        <translation>Ten widok nie ma filtra.</translation>
    </message>
    <message>
        <source>No filter is set.</source>
        <translation>Nie ustawiono filtra.</translation>
    </message>
    <message>
        <source>Only the view Services has a tree.</source>
        <translation>Tylko widok Usługi ma drzewo.</translation>
    </message>
    <message>
        <source>No server is watched yet.</source>
        <translation>Żaden serwer nie jest jeszcze monitorowany.</translation>
    </message>
    <message>
        <source>Select rows of one server first.</source>
        <translation>Najpierw należy zaznaczyć wiersze jednego serwera.</translation>
    </message>
    <message>
        <source>The selected server can be reached.</source>
        <translation>Zaznaczony serwer jest osiągalny.</translation>
    </message>
    <message>
        <source>Select a row first.</source>
        <translation>Najpierw należy zaznaczyć wiersz.</translation>
    </message>
    <message>
        <source>Timers are selected. Select runners alone.</source>
        <translation>Zaznaczono timery. Należy zaznaczyć samych wykonawców.</translation>
    </message>
    <message>
        <source>Select at least one runner first.</source>
        <translation>Najpierw należy zaznaczyć co najmniej jednego wykonawcę.</translation>
    </message>
    <message>
        <source>This computer has no network.</source>
        <translation>Ten komputer nie ma sieci.</translation>
    </message>
    <message>
        <source>No test job is defined for the selection.</source>
        <translation>Dla zaznaczenia nie zdefiniowano zadania testowego.</translation>
    </message>
    <message>
        <source>The selection is paused. Resume it first.</source>
        <translation>Zaznaczenie jest wstrzymane. Najpierw należy je wznowić.</translation>
    </message>
    <message>
        <source>The test of the selection runs already.</source>
        <translation>Test zaznaczenia już trwa.</translation>
    </message>
    <message>
        <source>The selection is paused already.</source>
        <translation>Zaznaczenie jest już wstrzymane.</translation>
    </message>
    <message>
        <source>Not all of the selection is paused.</source>
        <translation>Nie całe zaznaczenie jest wstrzymane.</translation>
    </message>
    <message>
        <source>The selection is acknowledged already.</source>
        <translation>Zaznaczenie jest już potwierdzone.</translation>
    </message>
    <message>
        <source>Nothing in the selection is in trouble.</source>
        <translation>Nic w zaznaczeniu nie ma problemów.</translation>
    </message>
    <message>
        <source>Not all of the selection is acknowledged.</source>
        <translation>Nie całe zaznaczenie jest potwierdzone.</translation>
    </message>
    <message>
        <source>Nothing in the selection is acknowledged.</source>
        <translation>Nic w zaznaczeniu nie jest potwierdzone.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Nie ma czego cofnąć.</translation>
    </message>
    <message>
        <source>This session is read-only: nothing is changed from here.</source>
        <translation>Ta sesja jest tylko do odczytu: niczego nie można stąd zmienić.</translation>
    </message>
    <message>
        <source>There is no configuration file.</source>
        <translation>Nie ma pliku konfiguracji.</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>Ten pulpit nie ma zasobnika systemowego.</translation>
    </message>
    <message>
        <source>Select at least one timer first.</source>
        <translation>Najpierw należy zaznaczyć co najmniej jeden timer.</translation>
    </message>
    <message>
        <source>Runners are selected. Select timers alone.</source>
        <translation>Zaznaczono wykonawców. Należy zaznaczyć same timery.</translation>
    </message>
    <message>
        <source>Their server does not let us change all of these timers.</source>
        <translation>Serwer nie pozwala zmienić wszystkich tych timerów.</translation>
    </message>
    <message>
        <source>Only a timer whose circuit is open can be probed.</source>
        <translation>Próba jest możliwa tylko dla timera, którego obwód jest otwarty.</translation>
    </message>
    <message>
        <source>The selected timers are paused already.</source>
        <translation>Zaznaczone timery są już wstrzymane.</translation>
    </message>
    <message>
        <source>Not all of the selected timers are paused.</source>
        <translation>Nie wszystkie zaznaczone timery są wstrzymane.</translation>
    </message>
    <message>
        <source>Every timer has its target.</source>
        <translation>Każdy timer ma swój cel.</translation>
    </message>
    <message>
        <source>Only the timers of users can be deleted from outside.</source>
        <translation>Z zewnątrz można usunąć tylko timery użytkowników.</translation>
    </message>
    <message>
        <source>The server has not described the selected timers.</source>
        <translation>Serwer nie opisał zaznaczonych timerów.</translation>
    </message>
    <message>
        <source>%1 does the monitoring; give the order there.</source>
        <translation>%1 prowadzi monitorowanie; polecenie należy wydać tam.</translation>
    </message>
    <message>
        <source>This session is not read-only.</source>
        <translation>Ta sesja nie jest tylko do odczytu.</translation>
    </message>
    <message>
        <source>%1 does the monitoring; this window only looks on.</source>
        <translation>%1 prowadzi monitorowanie; to okno służy tylko do podglądu.</translation>
    </message>
    <message>
        <source>Notices are not muted.</source>
        <translation>Powiadomienia nie są wyciszone.</translation>
    </message>
    <message>
        <source>The part of Jobwatch that prints is not installed.</source>
        <translation>Moduł drukowania programu Jobwatch nie jest zainstalowany.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Nie ma czego ponowić.</translation>
    </message>
    <message>
        <source>Only failures of a timer whose circuit is closed can be reset.</source>
        <translation>Wyzerować można tylko niepowodzenia timera, którego obwód jest zamknięty.</translation>
    </message>
    <message>
        <source>Select one service first.</source>
        <translation>Najpierw należy zaznaczyć jedną usługę.</translation>
    </message>
    <message>
        <source>A FOLIO server has timers and no test jobs.</source>
        <translation>Serwer FOLIO ma timery, a nie zadania testowe.</translation>
    </message>
    <message>
        <source>A feed only tells of jobs: no test can be run there.</source>
        <translation>Strumień tylko informuje o zadaniach: nie można tam uruchomić testu.</translation>
    </message>
</context>
<context>
    <name>WindowState</name>
    <message>
        <source>The window layout cannot be kept.</source>
        <translation>Nie można zachować układu okna.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>No fault is known</source>
        <translation>Nie jest znany żaden błąd</translation>
    </message>
    <message>
        <source>no fault</source>
        <translation>brak błędu</translation>
    </message>
    <message>
        <source>Nobody listens at this address. Check that the server is running</source>
        <translation>Pod tym adresem nikt nie nasłuchuje. Należy sprawdzić, czy serwer działa</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>odmowa</translation>
    </message>
    <message>
        <source>The server&apos;s name has no address. Check the address and the name service</source>
        <translation>Nazwa serwera nie ma adresu. Należy sprawdzić adres i usługę nazw</translation>
    </message>
    <message>
        <source>no such name</source>
        <translation>brak nazwy</translation>
    </message>
    <message>
        <source>No secure connection could be made. Check the server&apos;s certificate</source>
        <translation>Nie można nawiązać bezpiecznego połączenia. Należy sprawdzić certyfikat serwera</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>błąd TLS</translation>
    </message>
    <message>
        <source>The server did not answer in time. A job may have been created all the same</source>
        <translation>Serwer nie odpowiedział na czas. Zadanie mogło mimo to powstać</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>bez odpowiedzi</translation>
    </message>
    <message>
        <source>The server failed to accept the job. Check its database and its upload folder</source>
        <translation>Serwer nie zdołał przyjąć zadania. Należy sprawdzić jego bazę danych i folder przesyłania</translation>
    </message>
    <message>
        <source>server error</source>
        <translation>błąd serwera</translation>
    </message>
    <message>
        <source>The answer is not what such a server sends. Check the address and any proxy</source>
        <translation>Odpowiedź nie pasuje do takiego serwera. Należy sprawdzić adres i ewentualny serwer proxy</translation>
    </message>
    <message>
        <source>odd answer</source>
        <translation>zła odpowiedź</translation>
    </message>
    <message>
        <source>Nobody picks the job up. Check that the server&apos;s scheduler is running</source>
        <translation>Nikt nie odbiera zadania. Należy sprawdzić, czy scheduler serwera działa</translation>
    </message>
    <message>
        <source>no scheduler</source>
        <translation>bez schedulera</translation>
    </message>
    <message>
        <source>The queueing system refuses the job; the server tries again</source>
        <translation>System kolejkowy odrzuca zadanie; serwer ponawia</translation>
    </message>
    <message>
        <source>queue refuses</source>
        <translation>odmowa kolejki</translation>
    </message>
    <message>
        <source>The server gave up handing the job over. Check the runner and its queueing system</source>
        <translation>Serwer zaniechał przekazania zadania. Należy sprawdzić wykonawcę i jego system kolejkowy</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>zaniechano</translation>
    </message>
    <message>
        <source>The job was rejected: no runner takes this input. Check the service&apos;s selector</source>
        <translation>Zadanie odrzucono: żaden wykonawca nie przyjmuje tych danych. Należy sprawdzić selektor usługi</translation>
    </message>
    <message>
        <source>no runner</source>
        <translation>brak wykonawcy</translation>
    </message>
    <message>
        <source>The server denies access. Check the account and its rights</source>
        <translation>Serwer odmawia dostępu. Należy sprawdzić konto i jego uprawnienia</translation>
    </message>
    <message>
        <source>access denied</source>
        <translation>brak dostępu</translation>
    </message>
    <message>
        <source>The job waits in the queue and no worker picks it up</source>
        <translation>Zadanie czeka w kolejce i żaden worker go nie odbiera</translation>
    </message>
    <message>
        <source>no worker</source>
        <translation>brak workera</translation>
    </message>
    <message>
        <source>Exit 127 means the program was not found. Check that it is installed on the server</source>
        <translation>Kod wyjścia 127: nie znaleziono programu. Należy sprawdzić, czy jest zainstalowany na serwerze</translation>
    </message>
    <message>
        <source>exit 127</source>
        <translation>kod 127</translation>
    </message>
    <message>
        <source>Exit 126 means the program may not be executed. Check its rights on the server</source>
        <translation>Kod wyjścia 126: programu nie wolno wykonać. Należy sprawdzić jego uprawnienia na serwerze</translation>
    </message>
    <message>
        <source>exit 126</source>
        <translation>kod 126</translation>
    </message>
    <message>
        <source>The queueing system could not start the job</source>
        <translation>System kolejkowy nie mógł uruchomić zadania</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>nieuruchomione</translation>
    </message>
    <message>
        <source>Somebody removed the job from the queueing system before it ran</source>
        <translation>Ktoś usunął zadanie z systemu kolejkowego, zanim ruszyło</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>usunięte</translation>
    </message>
    <message>
        <source>The program started and ended with an error</source>
        <translation>Program uruchomił się i zakończył z błędem</translation>
    </message>
    <message>
        <source>program failed</source>
        <translation>błąd programu</translation>
    </message>
    <message>
        <source>The program was stopped by a signal or by the queueing system</source>
        <translation>Program został zatrzymany przez sygnał lub przez system kolejkowy</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>przerwane</translation>
    </message>
    <message>
        <source>The program ran past the time limit of the test and was cancelled</source>
        <translation>Program przekroczył limit czasu testu i został anulowany</translation>
    </message>
    <message>
        <source>timeout</source>
        <translation>po czasie</translation>
    </message>
    <message>
        <source>The program ended well, but the expected output is missing or different</source>
        <translation>Program zakończył się poprawnie, ale oczekiwanych wyników brak lub są inne</translation>
    </message>
    <message>
        <source>wrong output</source>
        <translation>zły wynik</translation>
    </message>
    <message>
        <source>The queue does not know the job any more. It may have been restarted or the job held</source>
        <translation>Kolejka nie zna już zadania. Mogła zostać uruchomiona ponownie lub zadanie zatrzymano</translation>
    </message>
    <message>
        <source>job lost</source>
        <translation>utrata zadania</translation>
    </message>
    <message>
        <source>The server stopped asking the queueing system for the job&apos;s status</source>
        <translation>Serwer przestał pytać system kolejkowy o stan zadania</translation>
    </message>
    <message>
        <source>checks gave up</source>
        <translation>brak sprawdzeń</translation>
    </message>
    <message>
        <source>Asking for the job fails while other requests to the server work</source>
        <translation>Pytanie o zadanie zawodzi, choć inne żądania do serwera działają</translation>
    </message>
    <message>
        <source>polling failed</source>
        <translation>błąd odpytania</translation>
    </message>
    <message>
        <source>The server forgot the job. Its database may have been emptied or restored</source>
        <translation>Serwer zapomniał o zadaniu. Być może jego bazę danych opróżniono lub przywrócono</translation>
    </message>
    <message>
        <source>job forgotten</source>
        <translation>zapomniane</translation>
    </message>
    <message>
        <source>The server sent a status this version does not know</source>
        <translation>Serwer wysłał stan, którego ta wersja nie zna</translation>
    </message>
    <message>
        <source>unknown answer</source>
        <translation>nieznany stan</translation>
    </message>
    <message>
        <source>The server refuses the test&apos;s parameters. Correct the test in the configuration</source>
        <translation>Serwer odrzuca parametry testu. Należy poprawić test w konfiguracji</translation>
    </message>
    <message>
        <source>test wrong</source>
        <translation>błędny test</translation>
    </message>
    <message>
        <source>The service is not on the server any more. Remove its test or restore it</source>
        <translation>Usługi nie ma już na serwerze. Należy usunąć jej test lub przywrócić usługę</translation>
    </message>
    <message>
        <source>service gone</source>
        <translation>brak usługi</translation>
    </message>
    <message>
        <source>The job&apos;s results are listed but cannot be downloaded. Check the server&apos;s media folder</source>
        <translation>Wyniki zadania są wymienione, ale nie można ich pobrać. Należy sprawdzić folder mediów serwera</translation>
    </message>
    <message>
        <source>no download</source>
        <translation>brak pobrania</translation>
    </message>
    <message>
        <source>A file that the test needs cannot be read on this computer</source>
        <translation>Na tym komputerze nie można odczytać pliku, którego potrzebuje test</translation>
    </message>
    <message>
        <source>file missing</source>
        <translation>brak pliku</translation>
    </message>
    <message>
        <source>Route not found: the endpoint is gone. Correct the path or delete the timer</source>
        <translation>Nie znaleziono trasy: punkt końcowy zniknął. Należy poprawić ścieżkę lub usunąć timer</translation>
    </message>
    <message>
        <source>no route</source>
        <translation>brak trasy</translation>
    </message>
    <message>
        <source>The module answered “not found” itself. See the module&apos;s log</source>
        <translation>Sam moduł odpowiedział „not found”. Należy zajrzeć do dziennika modułu</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nie znaleziono</translation>
    </message>
    <message>
        <source>The module is not entitled for this tenant. Entitle its application or delete the timer</source>
        <translation>Moduł nie ma uprawnienia dla tego dzierżawcy. Należy je nadać jego aplikacji lub usunąć timer</translation>
    </message>
    <message>
        <source>not entitled</source>
        <translation>bez uprawnień</translation>
    </message>
    <message>
        <source>Two entitled applications hold this module. Correct the tenant&apos;s entitlements</source>
        <translation>Dwie uprawnione aplikacje zawierają ten moduł. Należy poprawić uprawnienia dzierżawcy</translation>
    </message>
    <message>
        <source>two modules</source>
        <translation>dwa moduły</translation>
    </message>
    <message>
        <source>The module&apos;s address is not known. Add its discovery entry</source>
        <translation>Adres modułu jest nieznany. Należy dodać jego wpis discovery</translation>
    </message>
    <message>
        <source>not located</source>
        <translation>brak adresu</translation>
    </message>
    <message>
        <source>The server refuses the login or the token. Check the user, the password and the clock</source>
        <translation>Serwer odrzuca logowanie lub token. Należy sprawdzić użytkownika, hasło i zegar</translation>
    </message>
    <message>
        <source>login refused</source>
        <translation>błąd logowania</translation>
    </message>
    <message>
        <source>The server&apos;s authorization service does not answer. Check Keycloak</source>
        <translation>Usługa autoryzacji serwera nie odpowiada. Należy sprawdzić Keycloak</translation>
    </message>
    <message>
        <source>auth is down</source>
        <translation>awaria auth</translation>
    </message>
    <message>
        <source>The user the timer runs as does not exist any more. Make the timer anew as a living user</source>
        <translation>Nie ma już użytkownika, jako który działa timer. Należy utworzyć timer na nowo jako istniejący użytkownik</translation>
    </message>
    <message>
        <source>owner gone</source>
        <translation>brak właśc.</translation>
    </message>
    <message>
        <source>The tenant&apos;s system user is missing. Create it, or its timers block others</source>
        <translation>Brak użytkownika systemowego dzierżawcy. Należy go utworzyć, inaczej jego timery zablokują inne</translation>
    </message>
    <message>
        <source>no system user</source>
        <translation>bez konta sys.</translation>
    </message>
    <message>
        <source>The endpoint did not answer in time; its work may still be running</source>
        <translation>Punkt końcowy nie odpowiedział na czas; jego praca może nadal trwać</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>czas minął</translation>
    </message>
    <message>
        <source>The module behind the endpoint cannot be reached. Start it or check the network</source>
        <translation>Moduł punktu końcowego jest nieosiągalny. Należy go uruchomić lub sprawdzić sieć</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>nieosiągalny</translation>
    </message>
    <message>
        <source>The endpoint failed inside the module. See the module&apos;s log</source>
        <translation>Punkt końcowy zawiódł wewnątrz modułu. Należy zajrzeć do dziennika modułu</translation>
    </message>
    <message>
        <source>module failed</source>
        <translation>błąd modułu</translation>
    </message>
    <message>
        <source>The endpoint refuses the request. Check its method, path and body</source>
        <translation>Punkt końcowy odrzuca żądanie. Należy sprawdzić jego metodę, ścieżkę i treść</translation>
    </message>
    <message>
        <source>request bad</source>
        <translation>złe żądanie</translation>
    </message>
    <message>
        <source>The scheduler cannot run this method. Use GET, POST, PUT or DELETE</source>
        <translation>Scheduler nie może wykonać tej metody. Należy użyć GET, POST, PUT lub DELETE</translation>
    </message>
    <message>
        <source>wrong method</source>
        <translation>zła metoda</translation>
    </message>
    <message>
        <source>The schedule cannot be read or never comes. Correct it</source>
        <translation>Harmonogramu nie można odczytać lub nigdy nie następuje. Należy go poprawić</translation>
    </message>
    <message>
        <source>bad schedule</source>
        <translation>zły plan</translation>
    </message>
    <message>
        <source>The module was uninstalled or the endpoint vanished with an upgrade</source>
        <translation>Moduł odinstalowano lub punkt końcowy zniknął przy aktualizacji</translation>
    </message>
    <message>
        <source>target gone</source>
        <translation>brak celu</translation>
    </message>
    <message>
        <source>The timer is enabled, but no run was seen for two periods. Delete it and make it anew</source>
        <translation>Timer jest włączony, ale od dwóch okresów brak przebiegu. Należy go usunąć i utworzyć na nowo</translation>
    </message>
    <message>
        <source>not firing</source>
        <translation>nie startuje</translation>
    </message>
    <message>
        <source>The probe never told its result</source>
        <translation>Próba nigdy nie podała swojego wyniku</translation>
    </message>
    <message>
        <source>probe lost</source>
        <translation>utrata próby</translation>
    </message>
    <message>
        <source>The server refuses the token. Make a new one and check the user it is made for</source>
        <translation>Serwer odrzuca token. Należy utworzyć nowy i sprawdzić użytkownika, dla którego jest wydany</translation>
    </message>
    <message>
        <source>token refused</source>
        <translation>odmowa tokenu</translation>
    </message>
    <message>
        <source>The REST service answers, but cannot reach the cluster&apos;s controller. Check slurmctld</source>
        <translation>Usługa REST odpowiada, ale nie może połączyć się z kontrolerem klastra. Należy sprawdzić slurmctld</translation>
    </message>
    <message>
        <source>no controller</source>
        <translation>bez kontrolera</translation>
    </message>
    <message>
        <source>The queueing system refuses the job. Check its partition, account, QOS and key</source>
        <translation>System kolejkowy odrzuca zadanie. Należy sprawdzić partycję, konto, QOS i klucz</translation>
    </message>
    <message>
        <source>job refused</source>
        <translation>odmowa zadania</translation>
    </message>
    <message>
        <source>A limit of the user, the account or the QOS is reached. Fewer or shorter jobs are taken</source>
        <translation>Osiągnięto limit użytkownika, konta lub QOS. Przyjmowane jest mniej zadań lub tylko krótsze</translation>
    </message>
    <message>
        <source>quota reached</source>
        <translation>limit zasobów</translation>
    </message>
    <message>
        <source>The partition takes jobs but starts none. Set it up again on the cluster</source>
        <translation>Partycja przyjmuje zadania, ale żadnego nie uruchamia. Należy ją włączyć ponownie na klastrze</translation>
    </message>
    <message>
        <source>partition down</source>
        <translation>partycja stoi</translation>
    </message>
    <message>
        <source>The nodes that the job needs are down, drained or reserved. Bring a node back</source>
        <translation>Potrzebne węzły są wyłączone, opróżnione lub zarezerwowane. Należy przywrócić węzeł</translation>
    </message>
    <message>
        <source>no nodes</source>
        <translation>brak węzłów</translation>
    </message>
    <message>
        <source>The job asks for more than its partition allows, so it never starts. Lower its limit</source>
        <translation>Zadanie żąda więcej, niż pozwala partycja, więc nigdy nie ruszy. Należy obniżyć jego limit</translation>
    </message>
    <message>
        <source>over the limit</source>
        <translation>ponad limit</translation>
    </message>
    <message>
        <source>The job waits for another one that failed, so it never starts. Cancel it</source>
        <translation>Zadanie czeka na inne, które się nie powiodło, więc nigdy nie ruszy. Należy je anulować</translation>
    </message>
    <message>
        <source>never starts</source>
        <translation>nie wystartuje</translation>
    </message>
    <message>
        <source>The job is held and waits for somebody to release it</source>
        <translation>Zadanie jest zatrzymane i czeka, aż ktoś je zwolni</translation>
    </message>
    <message>
        <source>held</source>
        <translation>zatrzymane</translation>
    </message>
    <message>
        <source>The program that the script&apos;s first line names was not found on the node</source>
        <translation>Na węźle nie znaleziono programu, który wskazuje pierwszy wiersz skryptu</translation>
    </message>
    <message>
        <source>no interpreter</source>
        <translation>brak programu</translation>
    </message>
    <message>
        <source>The job&apos;s output file cannot be written on the node. Check its folder and the disk</source>
        <translation>Nie można zapisać pliku wyjściowego zadania na węźle. Należy sprawdzić jego folder i dysk</translation>
    </message>
    <message>
        <source>no output file</source>
        <translation>bez pliku wyj.</translation>
    </message>
    <message>
        <source>The job&apos;s working folder does not exist on the node</source>
        <translation>Folder roboczy zadania nie istnieje na węźle</translation>
    </message>
    <message>
        <source>no work folder</source>
        <translation>brak folderu</translation>
    </message>
    <message>
        <source>The job is in an error state and waits until somebody clears it</source>
        <translation>Zadanie jest w stanie błędu i czeka, aż ktoś ten stan skasuje</translation>
    </message>
    <message>
        <source>job in error</source>
        <translation>błąd zadania</translation>
    </message>
    <message>
        <source>The node failed while the job ran on it</source>
        <translation>Węzeł uległ awarii, gdy działało na nim zadanie</translation>
    </message>
    <message>
        <source>node failed</source>
        <translation>awaria węzła</translation>
    </message>
    <message>
        <source>The run was lost and the job put back into the queue. Its node failed, or it was preempted</source>
        <translation>Przebieg utracono, a zadanie wróciło do kolejki. Jego węzeł uległ awarii lub zostało wywłaszczone</translation>
    </message>
    <message>
        <source>requeued</source>
        <translation>znów w kolejce</translation>
    </message>
    <message>
        <source>The job used more memory than it was given and was ended</source>
        <translation>Zadanie zużyło więcej pamięci, niż mu przydzielono, i zostało zakończone</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>brak pamięci</translation>
    </message>
    <message>
        <source>The job ran into its time limit and was ended</source>
        <translation>Zadanie osiągnęło swój limit czasu i zostało zakończone</translation>
    </message>
    <message>
        <source>time limit</source>
        <translation>limit czasu</translation>
    </message>
    <message>
        <source>%1 is down.</source>
        <translation>%1: awaria.</translation>
    </message>
    <message>
        <source>%1 has a warning.</source>
        <translation>%1: ostrzeżenie.</translation>
    </message>
    <message>
        <source>%1 is down: “%2”.</source>
        <translation>%1: awaria („%2”).</translation>
    </message>
    <message>
        <source>%1 has a warning: “%2”.</source>
        <translation>%1: ostrzeżenie („%2”).</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>what is down; what the cause means</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Wstrzymane.</translation>
    </message>
    <message>
        <source>Paused by %1.</source>
        <translation>Wstrzymane przez %1.</translation>
    </message>
    <message>
        <source>Paused: “%1”.</source>
        <translation>Wstrzymane: „%1”.</translation>
    </message>
    <message>
        <source>Paused by %1: “%2”.</source>
        <translation>Wstrzymane przez %1: „%2”.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: “%2”.</source>
        <translation>%1: „%2”.</translation>
    </message>
    <message>
        <source>All four stages work.</source>
        <translation>Wszystkie cztery etapy działają.</translation>
    </message>
    <message>
        <source>There is no evidence yet.</source>
        <translation>Nie ma jeszcze dowodów.</translation>
    </message>
    <message>
        <source>There is no evidence yet about: %1.</source>
        <translation>Nie ma jeszcze dowodów dla: %1.</translation>
    </message>
    <message>
        <source>%1 works.</source>
        <translation>%1 działa.</translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days</comment>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>an age in hours and two-digit minutes</comment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Nieznany</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Ostrzeżenie</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Awaria</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>Zgłoszenie</translation>
    </message>
    <message>
        <source>Startup</source>
        <translation>Uruchomienie</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>Wykonanie</translation>
    </message>
    <message>
        <source>Polling</source>
        <translation>Odpytywanie</translation>
    </message>
    <message>
        <source>User job</source>
        <translation>Zadanie użytkownika</translation>
    </message>
    <message>
        <source>Test job</source>
        <translation>Zadanie testowe</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Dowód</translation>
    </message>
    <message>
        <source>Status changed</source>
        <translation>Zmiana stanu</translation>
    </message>
    <message>
        <source>Test started</source>
        <translation>Rozpoczęto test</translation>
    </message>
    <message>
        <source>Test finished</source>
        <translation>Zakończono test</translation>
    </message>
    <message>
        <source>Test not possible</source>
        <translation>Test niemożliwy</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Wstrzymano</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Wznowiono</translation>
    </message>
    <message>
        <source>Interval changed</source>
        <translation>Zmieniono odstęp</translation>
    </message>
    <message>
        <source>Server unreachable</source>
        <translation>Serwer nieosiągalny</translation>
    </message>
    <message>
        <source>Server reachable</source>
        <translation>Serwer osiągalny</translation>
    </message>
    <message>
        <source>This computer is offline</source>
        <translation>Ten komputer jest offline</translation>
    </message>
    <message>
        <source>This computer is online</source>
        <translation>Ten komputer jest online</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Odmowa</translation>
    </message>
    <message>
        <source>This computer slept</source>
        <translation>Ten komputer był uśpiony</translation>
    </message>
    <message>
        <source>History cannot be written</source>
        <translation>Nie można zapisać historii</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Potwierdzono</translation>
    </message>
    <message>
        <source>Acknowledgement lifted</source>
        <translation>Cofnięto potwierdzenie</translation>
    </message>
    <message>
        <source>Maintenance planned</source>
        <translation>Zaplanowano okno serwisowe</translation>
    </message>
    <message>
        <source>Monitoring began</source>
        <translation>Rozpoczęto monitorowanie</translation>
    </message>
    <message>
        <source>Monitoring ended</source>
        <translation>Zakończono monitorowanie</translation>
    </message>
    <message>
        <source>Probe failed</source>
        <translation>Próba nieudana</translation>
    </message>
    <message>
        <source>Timer works again</source>
        <translation>Timer znów działa</translation>
    </message>
    <message>
        <source>Timer stopped</source>
        <translation>Zatrzymano timer</translation>
    </message>
    <message>
        <source>Timer paused</source>
        <translation>Wstrzymano timer</translation>
    </message>
    <message>
        <source>Timer resumed</source>
        <translation>Wznowiono timer</translation>
    </message>
    <message>
        <source>Timer probed by hand</source>
        <translation>Ręczna próba timera</translation>
    </message>
    <message>
        <source>Timer appeared</source>
        <translation>Pojawił się timer</translation>
    </message>
    <message>
        <source>Timer changed</source>
        <translation>Zmieniono timer</translation>
    </message>
    <message>
        <source>Timer removed</source>
        <translation>Usunięto timer</translation>
    </message>
    <message>
        <source>Timer does not fire</source>
        <translation>Timer nie uruchamia się</translation>
    </message>
    <message>
        <source>Configuration changed</source>
        <translation>Zmieniono konfigurację</translation>
    </message>
    <message>
        <source>Notice sent</source>
        <translation>Wysłano powiadomienie</translation>
    </message>
    <message>
        <source>Notice given up</source>
        <translation>Zaniechano powiadomienia</translation>
    </message>
    <message>
        <source>Not contacted yet</source>
        <translation>Jeszcze bez kontaktu</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Osiągalny</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Nieosiągalny</translation>
    </message>
    <message>
        <source>no test job defined</source>
        <translation>nie zdefiniowano zadania testowego</translation>
    </message>
    <message>
        <source>fixed interval</source>
        <translation>stały odstęp</translation>
    </message>
    <message>
        <source>first test</source>
        <translation>pierwszy test</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>wstrzymany</translation>
    </message>
    <message>
        <source>never, as configured</source>
        <translation>nigdy, zgodnie z konfiguracją</translation>
    </message>
    <message>
        <source>no budget left</source>
        <translation>brak budżetu</translation>
    </message>
    <message>
        <source>running now</source>
        <translation>trwa teraz</translation>
    </message>
    <message>
        <source>test job is wrong</source>
        <translation>błędne zadanie testowe</translation>
    </message>
    <message>
        <source>server unreachable</source>
        <translation>serwer nieosiągalny</translation>
    </message>
    <message>
        <source>starts again with the network</source>
        <translation>ruszy, gdy wróci sieć</translation>
    </message>
    <message>
        <source>asked for by hand</source>
        <translation>zlecony ręcznie</translation>
    </message>
    <message>
        <source>when the doubt is worth it</source>
        <translation>gdy uzasadnia to niepewność</translation>
    </message>
    <message>
        <source>Slivka</source>
        <translation>Slivka</translation>
    </message>
    <message>
        <source>Slurm</source>
        <translation>Slurm</translation>
    </message>
    <message>
        <source>FOLIO</source>
        <translation>FOLIO</translation>
    </message>
    <message>
        <source>Evidence feed</source>
        <translation>Strumień dowodów</translation>
    </message>
    <message>
        <source>Configuration spoilt or right again</source>
        <translation>Konfiguracja błędna lub znów poprawna</translation>
    </message>
    <message>
        <source>Circuit of a timer opened</source>
        <translation>Otwarty obwód timera</translation>
    </message>
    <message>
        <source>Notices muted</source>
        <translation>Powiadomienia wyciszone</translation>
    </message>
    <message>
        <source>Notices no longer muted</source>
        <translation>Powiadomienia już niewyciszone</translation>
    </message>
    <message>
        <source>Failures of a timer reset</source>
        <translation>Wyzerowano niepowodzenia timera</translation>
    </message>
</context>
<context>
    <name>jobwatch::AboutDialog</name>
    <message>
        <source>About Jobwatch</source>
        <translation>O programie Jobwatch</translation>
    </message>
    <message>
        <source>Know whether your job services really work, and why not.</source>
        <translation>Wiadomo, czy usługi zadań naprawdę działają, a jeśli nie, to dlaczego.</translation>
    </message>
    <message>
        <source>Licensed under the Apache License 2.0.</source>
        <translation>Licencja: Apache License 2.0.</translation>
    </message>
    <message>
        <source>Built with Qt %1.</source>
        <translation>Zbudowano z Qt %1.</translation>
    </message>
</context>
<context>
    <name>jobwatch::AcknowledgeDialog</name>
    <message>
        <source>Acknowledge</source>
        <translation>Potwierdź</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>&amp;Komentarz</translation>
    </message>
    <message>
        <source>What is acknowledged</source>
        <translation>Co jest potwierdzane</translation>
    </message>
    <message>
        <source>No notices come while it holds; the monitoring goes on. It is lifted when another kind of failure appears, and when the fault is over.</source>
        <translation>Dopóki potwierdzenie obowiązuje, powiadomienia nie są wysyłane; monitorowanie trwa dalej. Zostaje cofnięte, gdy pojawi się inny rodzaj błędu oraz gdy usterka minie.</translation>
    </message>
    <message numerus="yes">
        <source>Acknowledge %n runner(s)</source>
        <translation>
            <numerusform>Potwierdź %n wykonawcę</numerusform>
            <numerusform>Potwierdź %n wykonawców</numerusform>
            <numerusform>Potwierdź %n wykonawców</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobwatch::ActionSet</name>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 „%2”</translation>
    </message>
</context>
<context>
    <name>jobwatch::AlertForm</name>
    <message>
        <source>&amp;Down after</source>
        <translation>&amp;Awaria po</translation>
    </message>
    <message>
        <source>Failures in a row before an outage is told</source>
        <translation>Niepowodzenia z rzędu przed powiadomieniem o przestoju</translation>
    </message>
    <message>
        <source>&amp;OK after</source>
        <translation>&amp;OK po</translation>
    </message>
    <message>
        <source>Successes in a row before its end is told</source>
        <translation>Powodzenia z rzędu przed powiadomieniem o jego końcu</translation>
    </message>
    <message>
        <source>When an outage is told</source>
        <translation>Kiedy powiadamiać o przestoju</translation>
    </message>
    <message>
        <source>Notification r&amp;ules…</source>
        <translation>&amp;Reguły powiadomień…</translation>
    </message>
    <message numerus="yes">
        <source>failure(s)</source>
        <comment>after a number in a field</comment>
        <translation>
            <numerusform>niepowodzeniu</numerusform>
            <numerusform>niepowodzeniach</numerusform>
            <numerusform>niepowodzeniach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>success(es)</source>
        <comment>after a number in a field</comment>
        <translation>
            <numerusform>powodzeniu</numerusform>
            <numerusform>powodzeniach</numerusform>
            <numerusform>powodzeniach</numerusform>
        </translation>
    </message>
    <message>
        <source>No rule tells anybody of an outage here.</source>
        <translation>Żadna reguła nie powiadamia nikogo o przestoju w tym miejscu.</translation>
    </message>
    <message>
        <source>This changes the rule “%1”.</source>
        <translation>To zmienia regułę „%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%n more rule(s) decide for other channels or runners.</source>
        <translation>
            <numerusform>O innych kanałach lub wykonawcach decyduje jeszcze %n reguła.</numerusform>
            <numerusform>O innych kanałach lub wykonawcach decydują jeszcze %n reguły.</numerusform>
            <numerusform>O innych kanałach lub wykonawcach decyduje jeszcze %n reguł.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobwatch::AppearancePage</name>
    <message>
        <source>Theme</source>
        <translation>Motyw</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Jak &amp;pulpit</translation>
    </message>
    <message>
        <source>Light or dark as the desktop is, and with it when that changes.</source>
        <translation>Jasny lub ciemny tak jak pulpit, także po jego zmianie.</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Jasny</translation>
    </message>
    <message>
        <source>Dark text on a light ground.</source>
        <translation>Ciemny tekst na jasnym tle.</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>&amp;Ciemny</translation>
    </message>
    <message>
        <source>Light text on a dark ground.</source>
        <translation>Jasny tekst na ciemnym tle.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>In the &amp;zone of this computer (%1)</source>
        <translation>W &amp;strefie tego komputera (%1)</translation>
    </message>
    <message>
        <source>All times of the window; reports say their zone themselves.</source>
        <translation>Wszystkie czasy w oknie; raporty same podają swoją strefę.</translation>
    </message>
    <message>
        <source>In &amp;UTC</source>
        <translation>W &amp;UTC</translation>
    </message>
    <message>
        <source>The same everywhere, without summer time.</source>
        <translation>Wszędzie taki sam, bez czasu letniego.</translation>
    </message>
    <message>
        <source>Window layout</source>
        <translation>Układ okna</translation>
    </message>
    <message>
        <source>Puts side bar, details, columns and filters back. Saved views and shortcuts stay.</source>
        <translation>Przywraca panel boczny, szczegóły, kolumny i filtry. Zapisane widoki i skróty pozostają.</translation>
    </message>
    <message>
        <source>&amp;Reset window layout</source>
        <translation>Przywróć układ ok&amp;na</translation>
    </message>
</context>
<context>
    <name>jobwatch::AsOfBanner</name>
    <message>
        <source>Back to now</source>
        <translation>Wróć do teraz</translation>
    </message>
    <message>
        <source>You are looking at %1.</source>
        <translation>Pokazany stan na: %1.</translation>
    </message>
    <message>
        <source>All views show what was known then. Actions are off; live checks go on.</source>
        <translation>Wszystkie widoki pokazują to, co było wtedy wiadome. Akcje są wyłączone; bieżące sprawdzanie trwa dalej.</translation>
    </message>
    <message>
        <source>Jobwatch did not run then: all views show what was known before. Actions are off; live checks go on.</source>
        <translation>Jobwatch wtedy nie działał: wszystkie widoki pokazują to, co było wiadome wcześniej. Akcje są wyłączone; bieżące sprawdzanie trwa dalej.</translation>
    </message>
    <message>
        <source>Reading what was known at %1…</source>
        <translation>Odczytywanie tego, co było wiadome: %1…</translation>
    </message>
</context>
<context>
    <name>jobwatch::AsOfBar</name>
    <message>
        <source>Back to now</source>
        <translation>Wróć do teraz</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stan na</translation>
    </message>
    <message>
        <source>now</source>
        <translation>teraz</translation>
    </message>
</context>
<context>
    <name>jobwatch::AsOfSlider</name>
    <message>
        <source>As of</source>
        <translation>Stan na</translation>
    </message>
    <message>
        <source>Shows all views as they were at that moment. Checks go on.</source>
        <translation>Pokazuje wszystkie widoki takie, jakie były w tej chwili. Sprawdzanie trwa dalej.</translation>
    </message>
</context>
<context>
    <name>jobwatch::BudgetPage</name>
    <message>
        <source>A budget keeps tests from hurting the users of a server. A test that finds none left waits.</source>
        <translation>Budżet chroni użytkowników serwera przed skutkami testów. Gdy się wyczerpie, test czeka.</translation>
    </message>
    <message>
        <source>Budgets of the servers</source>
        <translation>Budżety serwerów</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serwer</translation>
    </message>
    <message>
        <source>Tests per hour</source>
        <translation>Testy na godzinę</translation>
    </message>
    <message>
        <source>In a row</source>
        <translation>Z rzędu</translation>
    </message>
    <message>
        <source>At the same time</source>
        <translation>Jednocześnie</translation>
    </message>
    <message>
        <source>Used this hour</source>
        <translation>Użyte w tej godzinie</translation>
    </message>
    <message>
        <source>&amp;Tests per hour</source>
        <translation>Testy na &amp;godzinę</translation>
    </message>
    <message>
        <source>The most test jobs that this server gets in an hour, all services together.</source>
        <translation>Największa liczba zadań testowych, jaką ten serwer dostaje w ciągu godziny, dla wszystkich usług łącznie.</translation>
    </message>
    <message>
        <source>&amp;In a row</source>
        <translation>&amp;Z rzędu</translation>
    </message>
    <message>
        <source>So many may start one after the other when none was run for a while.</source>
        <translation>Tyle testów może się rozpocząć jeden po drugim, gdy przez pewien czas żadnego nie uruchamiano.</translation>
    </message>
    <message>
        <source>At the &amp;same time</source>
        <translation>&amp;Jednocześnie</translation>
    </message>
    <message>
        <source>The most test jobs that run on this server at the same time.</source>
        <translation>Największa liczba zadań testowych, jaka działa jednocześnie na tym serwerze.</translation>
    </message>
    <message>
        <source>Re&amp;quests at the same time</source>
        <translation>Żąda&amp;nia jednocześnie</translation>
    </message>
    <message>
        <source>The most requests that wait for an answer of this server at the same time.</source>
        <translation>Największa liczba żądań, jaka jednocześnie czeka na odpowiedź tego serwera.</translation>
    </message>
    <message>
        <source>&amp;Wait for an answer</source>
        <translation>&amp;Oczekiwanie na odpowiedź</translation>
    </message>
    <message>
        <source>A request that is not answered by then has failed.</source>
        <translation>Żądanie, na które do tego czasu nie ma odpowiedzi, uznaje się za nieudane.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>No server is watched yet.</source>
        <translation>Żaden serwer nie jest jeszcze monitorowany.</translation>
    </message>
    <message>
        <source>On average a test every %1, at most %2 in a row.</source>
        <translation>Średnio test co %1, najwyżej %2 z rzędu.</translation>
    </message>
    <message>
        <source>No test jobs are run on this kind of server.</source>
        <translation>Na tym rodzaju serwera nie uruchamia się zadań testowych.</translation>
    </message>
</context>
<context>
    <name>jobwatch::BusyLine</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Anuluj: %1</translation>
    </message>
</context>
<context>
    <name>jobwatch::ChannelForm</name>
    <message>
        <source>kept; leave empty to keep it</source>
        <translation>zapisany; puste pole go zachowuje</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nazwa</translation>
    </message>
    <message>
        <source>Rules call the channel by it.</source>
        <translation>Pod tą nazwą reguły odwołują się do kanału.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>Rod&amp;zaj</translation>
    </message>
    <message>
        <source>Wait at most</source>
        <translation>Czekaj najwyżej</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Wa&amp;it at most</source>
        <translation>Cz&amp;ekaj najwyżej</translation>
    </message>
    <message>
        <source>At most per hour</source>
        <translation>Najwyżej na godzinę</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>bez limitu</translation>
    </message>
    <message>
        <source>The rest comes in one closing message.</source>
        <translation>Reszta przychodzi w jednej wiadomości końcowej.</translation>
    </message>
    <message>
        <source>At &amp;most per hour</source>
        <translation>Najwyżej na &amp;godzinę</translation>
    </message>
    <message>
        <source>Mail ser&amp;ver</source>
        <translation>Ser&amp;wer poczty</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>standardowy</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Zabezpieczenia</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>TLS od początku</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>S&amp;ecurity</source>
        <translation>Za&amp;bezpieczenia</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Użytkownik</translation>
    </message>
    <message>
        <source>Empty: no login.</source>
        <translation>Puste: bez logowania.</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Hasło</translation>
    </message>
    <message>
        <source>Kept in the password store of the desktop.</source>
        <translation>Przechowywane w magazynie haseł pulpitu.</translation>
    </message>
    <message>
        <source>CA &amp;file</source>
        <translation>Plik &amp;CA</translation>
    </message>
    <message>
        <source>PEM file with the authority that signed the server&apos;s certificate. Empty: the system&apos;s.</source>
        <translation>Plik PEM z urzędem certyfikacji, który podpisał certyfikat serwera. Puste: urzędy systemu.</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>Na&amp;dawca</translation>
    </message>
    <message>
        <source>The address of the sender.</source>
        <translation>Adres nadawcy.</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>Odb&amp;iorcy</translation>
    </message>
    <message>
        <source>Addresses with commas between them.</source>
        <translation>Adresy rozdzielone przecinkami.</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>A&amp;dres</translation>
    </message>
    <message>
        <source>Messages are sent to it as JSON by POST.</source>
        <translation>Wiadomości są do niego wysyłane jako JSON metodą POST.</translation>
    </message>
    <message>
        <source>Si&amp;gning secret</source>
        <translation>Sekret podp&amp;isu</translation>
    </message>
    <message>
        <source>Signs each message by HMAC-SHA256. Kept in the password store of the desktop. Empty: not signed.</source>
        <translation>Podpisuje każdą wiadomość przez HMAC-SHA256. Przechowywany w magazynie haseł pulpitu. Puste: bez podpisu.</translation>
    </message>
    <message>
        <source>Pro&amp;gram</source>
        <translation>Progra&amp;m</translation>
    </message>
    <message>
        <source>With its arguments; what holds blanks stands in quotation marks. It reads the message as JSON; there is no shell.</source>
        <translation>Z argumentami; to, co zawiera spacje, stoi w cudzysłowie. Odczytuje wiadomość jako JSON; bez powłoki.</translation>
    </message>
</context>
<context>
    <name>jobwatch::ChannelsPage</name>
    <message>
        <source>Channels</source>
        <translation>Kanały</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Doda&amp;j</translation>
    </message>
    <message>
        <source>Add a channel</source>
        <translation>Dodaj kanał</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>U&amp;suń</translation>
    </message>
    <message>
        <source>Remove the channel</source>
        <translation>Usuń kanał</translation>
    </message>
    <message>
        <source>Send a &amp;test message</source>
        <translation>Wyślij wiadomość &amp;testową</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wysyłanie…</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Wysłano</translation>
    </message>
</context>
<context>
    <name>jobwatch::CheckActions</name>
    <message numerus="yes">
        <source>%n test(s) asked for</source>
        <translation>
            <numerusform>Zlecono %n test</numerusform>
            <numerusform>Zlecono %n testy</numerusform>
            <numerusform>Zlecono %n testów</numerusform>
        </translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>Testuj teraz</translation>
    </message>
    <message numerus="yes">
        <source>Run %n test(s) now?</source>
        <translation>
            <numerusform>Uruchomić teraz %n test?</numerusform>
            <numerusform>Uruchomić teraz %n testy?</numerusform>
            <numerusform>Uruchomić teraz %n testów?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run %n test(s)</source>
        <translation>
            <numerusform>Uruchom %n test</numerusform>
            <numerusform>Uruchom %n testy</numerusform>
            <numerusform>Uruchom %n testów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n runner(s) paused</source>
        <translation>
            <numerusform>Wstrzymano %n wykonawcę</numerusform>
            <numerusform>Wstrzymano %n wykonawców</numerusform>
            <numerusform>Wstrzymano %n wykonawców</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n runner(s) resumed</source>
        <translation>
            <numerusform>Wznowiono %n wykonawcę</numerusform>
            <numerusform>Wznowiono %n wykonawców</numerusform>
            <numerusform>Wznowiono %n wykonawców</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Interval changed for %n runner(s)</source>
        <translation>
            <numerusform>Zmieniono odstęp dla %n wykonawcy</numerusform>
            <numerusform>Zmieniono odstęp dla %n wykonawców</numerusform>
            <numerusform>Zmieniono odstęp dla %n wykonawców</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n test(s), and %2 of %3 are left for this hour.</source>
        <translation>
            <numerusform>%1: %n test; na tę godzinę pozostało %2 z %3.</numerusform>
            <numerusform>%1: %n testy; na tę godzinę pozostało %2 z %3.</numerusform>
            <numerusform>%1: %n testów; na tę godzinę pozostało %2 z %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 of CPU time.</source>
        <translation>Około %1 czasu CPU.</translation>
    </message>
    <message>
        <source>The rest waits.</source>
        <translation>Reszta czeka.</translation>
    </message>
    <message>
        <source>Notifications changed</source>
        <translation>Zmieniono powiadomienia</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>Wstrzymanie: %1</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>Wznowienie: %1</translation>
    </message>
    <message>
        <source>Change notifications</source>
        <translation>Zmiana powiadomień</translation>
    </message>
    <message>
        <source>Change the interval of %1</source>
        <translation>Zmiana odstępu: %1</translation>
    </message>
</context>
<context>
    <name>jobwatch::CircuitStrip</name>
    <message>
        <source>Circuit</source>
        <translation>Obwód</translation>
    </message>
    <message numerus="yes">
        <source>Open for %n minute(s) of the last hour</source>
        <translation>
            <numerusform>Otwarty przez %n minutę w ostatniej godzinie</numerusform>
            <numerusform>Otwarty przez %n minuty w ostatniej godzinie</numerusform>
            <numerusform>Otwarty przez %n minut w ostatniej godzinie</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Przebiegi</translation>
    </message>
    <message>
        <source>now</source>
        <translation>teraz</translation>
    </message>
</context>
<context>
    <name>jobwatch::ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation>Kolumny</translation>
    </message>
    <message>
        <source>Drag a header to move its column. Where the window is too narrow, the least important columns go away by themselves.</source>
        <translation>Kolumnę można przesunąć, przeciągając jej nagłówek. Gdy okno jest za wąskie, najmniej ważne kolumny znikają same.</translation>
    </message>
</context>
<context>
    <name>jobwatch::ConfigImportDialog</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Wiersz %1: %2</translation>
    </message>
    <message>
        <source>Import configuration</source>
        <translation>Importuj konfigurację</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Co odczytano</translation>
    </message>
    <message>
        <source>What is wrong with the file</source>
        <translation>Błędy w pliku</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Co się stanie</translation>
    </message>
    <message numerus="yes">
        <source>Import %n entry(ies)</source>
        <translation>
            <numerusform>Importuj %n wpis</numerusform>
            <numerusform>Importuj %n wpisy</numerusform>
            <numerusform>Importuj %n wpisów</numerusform>
        </translation>
    </message>
    <message>
        <source>A file with mistakes is not imported.</source>
        <translation>Plik z błędami nie jest importowany.</translation>
    </message>
    <message>
        <source>Nothing is configured in this file.</source>
        <translation>W tym pliku nic nie skonfigurowano.</translation>
    </message>
    <message>
        <source>Passwords are not in the file: give them in the settings of each server.</source>
        <translation>Plik nie zawiera haseł: należy je podać w ustawieniach każdego serwera.</translation>
    </message>
</context>
<context>
    <name>jobwatch::ConnectionTest</name>
    <message>
        <source>Connection test</source>
        <translation>Test połączenia</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Testuj ponownie</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Testowanie…</translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation>Anuluj test</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>Test anulowano.</translation>
    </message>
</context>
<context>
    <name>jobwatch::ConsequenceTable</name>
    <message>
        <source>Consequences</source>
        <translation>Skutki</translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation>Skutek</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Obecnie</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Propozycja</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmiana</translation>
    </message>
    <message>
        <source>Fixed 10 min</source>
        <translation>Stałe 10 min</translation>
    </message>
</context>
<context>
    <name>jobwatch::CountDelegate</name>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n wiersz</numerusform>
            <numerusform>%n wiersze</numerusform>
            <numerusform>%n wierszy</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobwatch::DetailsDock</name>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
</context>
<context>
    <name>jobwatch::DetailsHeading</name>
    <message>
        <source>Nothing is selected</source>
        <translation>Nic nie zaznaczono</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Wstrzymany</translation>
    </message>
</context>
<context>
    <name>jobwatch::DetailsPanel</name>
    <message>
        <source>Why?</source>
        <translation>Dlaczego?</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Dowody</translation>
    </message>
    <message>
        <source>Latest jobs</source>
        <translation>Ostatnie zadania</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Pokaż dziennik</translation>
    </message>
    <message>
        <source>Shows what the selected job wrote to stderr.</source>
        <translation>Pokazuje, co zaznaczone zadanie zapisało na stderr.</translation>
    </message>
    <message>
        <source>Select a row to read why it is as it is.</source>
        <translation>Aby poznać powody, należy zaznaczyć wiersz.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Uwaga</translation>
    </message>
    <message>
        <source>user job</source>
        <translation>zadanie użytkownika</translation>
    </message>
    <message>
        <source>test job</source>
        <translation>zadanie testowe</translation>
    </message>
</context>
<context>
    <name>jobwatch::DialogFrame</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>jobwatch::DigestFields</name>
    <message>
        <source>Time of the digest of %1</source>
        <translation>Pora zbiorczego powiadomienia: %1</translation>
    </message>
    <message>
        <source>Second time of the digest of %1</source>
        <translation>Druga pora zbiorczego powiadomienia: %1</translation>
    </message>
    <message>
        <source>When %1 is told</source>
        <translation>Kiedy powiadamiać: %1</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Od razu</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Co godzinę</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Raz dziennie</translation>
    </message>
    <message>
        <source>Twice a day</source>
        <translation>Dwa razy dziennie</translation>
    </message>
    <message>
        <source>Once a week</source>
        <translation>Raz w tygodniu</translation>
    </message>
    <message>
        <source>Day of the digest of %1</source>
        <translation>Dzień zbiorczego powiadomienia: %1</translation>
    </message>
</context>
<context>
    <name>jobwatch::EventsPage</name>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Nic się jeszcze nie wydarzyło.</translation>
    </message>
    <message>
        <source>Filter, for example mark:person -kind:refused since&lt;24h</source>
        <translation>Filtr, na przykład mark:person -kind:refused since&lt;24h</translation>
    </message>
</context>
<context>
    <name>jobwatch::EvidenceRange</name>
    <message>
        <source>Chooses how far back the evidence reaches.</source>
        <translation>Wybiera, jak daleko wstecz sięgają dowody.</translation>
    </message>
    <message>
        <source>Last %1</source>
        <translation>Ostatnie %1</translation>
    </message>
    <message>
        <source>Evidence, last %1</source>
        <translation>Dowody, ostatnie %1</translation>
    </message>
</context>
<context>
    <name>jobwatch::FilterBar</name>
    <message>
        <source>Filter, for example status:down stage:startup server:NAME</source>
        <translation>Filtr, na przykład status:down stage:startup server:NAME</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtr</translation>
    </message>
    <message>
        <source>Save view…</source>
        <translation>Zapisz widok…</translation>
    </message>
    <message>
        <source>Keeps filter, columns and order under a name.</source>
        <translation>Zachowuje filtr, kolumny i kolejność pod nazwą.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumny</translation>
    </message>
    <message>
        <source>Chooses the columns of the table.</source>
        <translation>Wybiera kolumny tabeli.</translation>
    </message>
    <message>
        <source>Shows only what is in this state, or all again.</source>
        <translation>Pokazuje tylko to, co jest w tym stanie, albo znów wszystko.</translation>
    </message>
</context>
<context>
    <name>jobwatch::FilterLine</name>
    <message>
        <source>Filter</source>
        <translation>Filtr</translation>
    </message>
    <message>
        <source>Filter, for example status:down stage:startup server:bio-tools</source>
        <translation>Filtr, na przykład status:down stage:startup server:bio-tools</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Wyczyść filtr</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>Uzupełnienia</translation>
    </message>
    <message>
        <source>Words are looked for in names and reasons. field:value looks in one field, a comma means or, a minus before it means not; older things are found with since&gt;1h or evidence&gt;6h. While you type, the fields and their values are offered.</source>
        <translation>Słowa są szukane w nazwach i przyczynach. pole:wartość szuka w jednym polu, przecinek oznacza „lub”, minus na początku oznacza „nie”; starsze pozycje znajduje since&gt;1h lub evidence&gt;6h. Podczas pisania podpowiadane są pola i ich wartości.</translation>
    </message>
</context>
<context>
    <name>jobwatch::FirstRunPage</name>
    <message>
        <source>Nothing is watched yet</source>
        <translation>Nic nie jest jeszcze monitorowane</translation>
    </message>
    <message>
        <source>Jobwatch shows what is down, since when, and what happens next.</source>
        <translation>Jobwatch pokazuje, gdzie jest awaria, od kiedy i co będzie dalej.</translation>
    </message>
    <message>
        <source>Add your first server</source>
        <translation>Dodaj pierwszy serwer</translation>
    </message>
    <message>
        <source>Add server…</source>
        <translation>Dodaj serwer…</translation>
    </message>
    <message>
        <source>Look around with the demo</source>
        <translation>Rozejrzyj się w demonstracji</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Otwórz demonstrację</translation>
    </message>
    <message>
        <source>Slivka, Slurm, FOLIO or a feed of job outcomes. You need its address; nothing is changed on it.</source>
        <translation>Slivka, Slurm, FOLIO lub strumień wyników zadań. Potrzebny jest adres serwera; nic nie jest na nim zmieniane.</translation>
    </message>
    <message>
        <source>Small servers on this computer, with faults that come and go. They end with Jobwatch.</source>
        <translation>Małe serwery na tym komputerze, z usterkami, które pojawiają się i znikają. Kończą działanie razem z programem Jobwatch.</translation>
    </message>
    <message>
        <source>Passwords are kept in the password store of your desktop. Jobwatch talks only to the servers you add.</source>
        <translation>Hasła są przechowywane w magazynie haseł pulpitu. Jobwatch łączy się tylko z dodanymi serwerami.</translation>
    </message>
    <message>
        <source>Import a configuration</source>
        <translation>Importuj konfigurację</translation>
    </message>
    <message>
        <source>A file of another Jobwatch, or Slivka&apos;s service files with their tests. You see what it would add before anything is done.</source>
        <translation>Plik z innego programu Jobwatch albo pliki usług Slivka z ich testami. Zanim cokolwiek się zmieni, widać, co zostałoby dodane.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importuj…</translation>
    </message>
</context>
<context>
    <name>jobwatch::HistoryBar</name>
    <message>
        <source>Show as table</source>
        <translation>Pokaż jako tabelę</translation>
    </message>
    <message>
        <source>Shows the numbers of the charts as a table (T).</source>
        <translation>Pokazuje liczby z wykresów jako tabelę (T).</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksportuj</translation>
    </message>
    <message>
        <source>Copies or saves the charts or their numbers.</source>
        <translation>Kopiuje lub zapisuje wykresy albo ich liczby.</translation>
    </message>
    <message>
        <source>Chooses the runners and timers shown.</source>
        <translation>Wybiera pokazywanych wykonawców i timery.</translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation>Własny…</translation>
    </message>
    <message>
        <source>Custom range</source>
        <translation>Własny zakres czasu</translation>
    </message>
    <message>
        <source>Last %1</source>
        <translation>Ostatnie %1</translation>
    </message>
    <message numerus="yes">
        <source>%n runner(s)</source>
        <translation>
            <numerusform>%n wykonawca</numerusform>
            <numerusform>%n wykonawcy</numerusform>
            <numerusform>%n wykonawców</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n timer(s)</source>
        <translation>
            <numerusform>%n timer</numerusform>
            <numerusform>%n timery</numerusform>
            <numerusform>%n timerów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobwatch::HistoryPage</name>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
    <message>
        <source>Timers</source>
        <translation>Timery</translation>
    </message>
    <message>
        <source>Choose others in Services, then open them in History</source>
        <translation>Inne można wybrać w widoku „Usługi”, a potem otworzyć w widoku „Historia”</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>Pokaż jako &amp;tabelę</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;Kopiuj obraz</translation>
    </message>
    <message>
        <source>Copy &amp;data</source>
        <translation>Kopiuj &amp;dane</translation>
    </message>
    <message>
        <source>Export &amp;PNG…</source>
        <translation>Eksportuj &amp;PNG…</translation>
    </message>
    <message>
        <source>Export &amp;SVG…</source>
        <translation>Eksportuj &amp;SVG…</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>&amp;Eksportuj CSV…</translation>
    </message>
    <message>
        <source>&amp;Go to this moment</source>
        <translation>Przejdź do tej &amp;chwili</translation>
    </message>
    <message>
        <source>&amp;Reset zoom</source>
        <translation>P&amp;rzywróć powiększenie</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>Eksportuj obraz</translation>
    </message>
    <message>
        <source>Export numbers</source>
        <translation>Eksportuj liczby</translation>
    </message>
    <message>
        <source>Status history and charts</source>
        <translation>Historia stanu i wykresy</translation>
    </message>
    <message>
        <source>Numbers of the charts</source>
        <translation>Liczby z wykresów</translation>
    </message>
    <message>
        <source>No runner is chosen, or nothing is stored of it yet.</source>
        <translation>Nie wybrano wykonawcy albo nic jeszcze o nim nie zapisano.</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Odczytywanie historii…</translation>
    </message>
    <message>
        <source>The reading was cancelled; what was read before is shown.</source>
        <translation>Odczyt anulowano; pokazane jest to, co odczytano wcześniej.</translation>
    </message>
    <message>
        <source>The reading was cancelled.</source>
        <translation>Odczyt anulowano.</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incydenty</translation>
    </message>
</context>
<context>
    <name>jobwatch::ImportDialog</name>
    <message>
        <source>New</source>
        <translation>Nowe</translation>
    </message>
    <message>
        <source>The same as now</source>
        <translation>Bez zmian</translation>
    </message>
    <message numerus="yes">
        <source>Takes the place of %n test job(s)</source>
        <translation>
            <numerusform>Zastępuje %n zadanie testowe</numerusform>
            <numerusform>Zastępuje %n zadania testowe</numerusform>
            <numerusform>Zastępuje %n zadań testowych</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, wiersz %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file; what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Import test definitions</source>
        <translation>Importuj definicje testów</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Co wczytano</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>Co pominięto</translation>
    </message>
    <message>
        <source>Services read</source>
        <translation>Wczytane usługi</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Usługa</translation>
    </message>
    <message>
        <source>Test jobs</source>
        <translation>Zadania testowe</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Co się stanie</translation>
    </message>
    <message numerus="yes">
        <source>Import %n test job(s)</source>
        <translation>
            <numerusform>Importuj %n zadanie testowe</numerusform>
            <numerusform>Importuj %n zadania testowe</numerusform>
            <numerusform>Importuj %n zadań testowych</numerusform>
        </translation>
    </message>
    <message>
        <source>No test job was found.</source>
        <translation>Nie znaleziono żadnego zadania testowego.</translation>
    </message>
    <message>
        <source>Nothing is submitted before the next test is due.</source>
        <translation>Nic nie jest zgłaszane przed terminem następnego testu.</translation>
    </message>
</context>
<context>
    <name>jobwatch::IncidentList</name>
    <message>
        <source>Incidents</source>
        <translation>Incydenty</translation>
    </message>
    <message>
        <source>From the first status that was not ok to the return to ok. Enter shows the range of an incident in the charts.</source>
        <translation>Od pierwszego stanu innego niż OK do powrotu do OK. Klawisz Enter pokazuje zakres czasu incydentu na wykresach.</translation>
    </message>
    <message>
        <source>Show planned pauses</source>
        <translation>Pokaż zaplanowane przerwy</translation>
    </message>
    <message>
        <source>Shades pauses and planned maintenance in the strips, and marks the incidents that began in planned maintenance.</source>
        <translation>Cieniuje wstrzymania i zaplanowane okna serwisowe na paskach oraz oznacza incydenty, które zaczęły się w zaplanowanym oknie.</translation>
    </message>
</context>
<context>
    <name>jobwatch::IntervalDialog</name>
    <message>
        <source>%1: about %L2 of %L3 tests per hour at fixed intervals.</source>
        <translation>%1: około %L2 z %L3 testów na godzinę w stałych odstępach.</translation>
    </message>
    <message>
        <source>This is more than its budget: tests will wait.</source>
        <translation>To więcej niż jego budżet: testy będą czekać.</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>co %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nigdy</translation>
    </message>
    <message>
        <source>by doubt, price %L1, %2 to %3</source>
        <translation>według niepewności, cena %L1, od %2 do %3</translation>
    </message>
    <message numerus="yes">
        <source>%n runner(s)</source>
        <translation>
            <numerusform>%n wykonawca</numerusform>
            <numerusform>%n wykonawcy</numerusform>
            <numerusform>%n wykonawców</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n different setting(s)</source>
        <translation>
            <numerusform>%n ustawienie</numerusform>
            <numerusform>%n różne ustawienia</numerusform>
            <numerusform>%n różnych ustawień</numerusform>
        </translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Teraz: %1</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Domyślnie: %1</translation>
    </message>
    <message>
        <source>The interval given here is forgotten.</source>
        <translation>Podany tu odstęp zostanie zapomniany.</translation>
    </message>
    <message>
        <source>Test interval</source>
        <translation>Odstęp między testami</translation>
    </message>
    <message>
        <source>&amp;Reset to default</source>
        <translation>&amp;Przywróć domyślne</translation>
    </message>
    <message numerus="yes">
        <source>Apply to %n runner(s)</source>
        <translation>
            <numerusform>Zastosuj do %n wykonawcy</numerusform>
            <numerusform>Zastosuj do %n wykonawców</numerusform>
            <numerusform>Zastosuj do %n wykonawców</numerusform>
        </translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Dotyczy</translation>
    </message>
    <message>
        <source>When to test</source>
        <translation>Kiedy testować</translation>
    </message>
    <message>
        <source>When to tell</source>
        <translation>Kiedy powiadamiać</translation>
    </message>
    <message>
        <source>&amp;Export table…</source>
        <translation>&amp;Eksportuj tabelę…</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>Eksportuj tabelę</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Zapisano %1</translation>
    </message>
</context>
<context>
    <name>jobwatch::IssuesDialog</name>
    <message>
        <source>Mistakes in the configuration</source>
        <translation>Błędy w konfiguracji</translation>
    </message>
    <message>
        <source>What could be understood is in use. Correct the file and start Jobwatch again.</source>
        <translation>To, co udało się zrozumieć, jest w użyciu. Należy poprawić plik i ponownie uruchomić Jobwatch.</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Błędy</translation>
    </message>
</context>
<context>
    <name>jobwatch::KeyboardDialog</name>
    <message>
        <source>in tables</source>
        <translation>w tabelach</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Wszędzie</translation>
    </message>
    <message>
        <source>Next area, previous area</source>
        <translation>Następny obszar, poprzedni obszar</translation>
    </message>
    <message>
        <source>Next view, previous view</source>
        <translation>Następny widok, poprzedni widok</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Skróty klawiszowe</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Znajdź akcję lub klawisz</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Akcja</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Klawisze</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Gdzie</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Co robi</translation>
    </message>
</context>
<context>
    <name>jobwatch::LogDialog</name>
    <message>
        <source>Log of job %1</source>
        <translation>Dziennik zadania %1</translation>
    </message>
    <message>
        <source>What %1 wrote to stderr, at most the last 4 KiB.</source>
        <translation>Wyjście stderr: %1, najwyżej ostatnie 4 KiB.</translation>
    </message>
    <message>
        <source>The job wrote nothing to stderr.</source>
        <translation>Zadanie nic nie zapisało na stderr.</translation>
    </message>
    <message>
        <source>stderr</source>
        <translation>stderr</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Znajdź w dzienniku</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>Nie znaleziono.</translation>
    </message>
</context>
<context>
    <name>jobwatch::MainWindow</name>
    <message>
        <source>Side bar</source>
        <translation>Pasek boczny</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Odmowa: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
    <message>
        <source>Too many rows to expand all at once.</source>
        <translation>Zbyt wiele wierszy, aby rozwinąć wszystkie naraz.</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>nigdzie</translation>
    </message>
    <message>
        <source>Configuration: %1</source>
        <translation>Konfiguracja: %1</translation>
    </message>
    <message>
        <source>Window layout: %1</source>
        <translation>Układ okna: %1</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>To się nie udało.</translation>
    </message>
    <message>
        <source>View %1 saved</source>
        <translation>Zapisano widok %1</translation>
    </message>
    <message>
        <source>View %1 removed</source>
        <translation>Usunięto widok %1</translation>
    </message>
    <message>
        <source>The network settings of this computer could not be opened.</source>
        <translation>Nie można otworzyć ustawień sieci tego komputera.</translation>
    </message>
    <message>
        <source>Leave read-only</source>
        <translation>Wyłącz tryb tylko do odczytu</translation>
    </message>
    <message>
        <source>Leave read-only?</source>
        <translation>Wyłączyć tryb tylko do odczytu?</translation>
    </message>
    <message>
        <source>Actions on servers become possible again. Test jobs run when they are due, timers are called and paused, and notices and reports are sent. This holds until you quit.</source>
        <translation>Działania na serwerach będą znów możliwe. Zadania testowe są uruchamiane w swoim czasie, timery są wywoływane i wstrzymywane, a powiadomienia i raporty są wysyłane. Obowiązuje to do zakończenia programu.</translation>
    </message>
    <message>
        <source>This session is not read-only any more</source>
        <translation>Ta sesja nie jest już tylko do odczytu</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) are running. Quit and let them end by themselves?</source>
        <translation>
            <numerusform>Trwa %n test. Zakończyć i pozwolić mu samemu się skończyć?</numerusform>
            <numerusform>Trwają %n testy. Zakończyć i pozwolić im samym się skończyć?</numerusform>
            <numerusform>Trwa %n testów. Zakończyć i pozwolić im samym się skończyć?</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation>Eksport anulowano; nic nie zapisano.</translation>
    </message>
    <message>
        <source>There is nothing to print yet.</source>
        <translation>Nie ma jeszcze czego drukować.</translation>
    </message>
    <message>
        <source>Demo: invented data</source>
        <translation>Demo: zmyślone dane</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Wysłano do drukarki</translation>
    </message>
    <message>
        <source>The printer took nothing.</source>
        <translation>Drukarka niczego nie przyjęła.</translation>
    </message>
    <message>
        <source>%1 could not be printed to.</source>
        <translation>Nie można wydrukować do %1.</translation>
    </message>
    <message>
        <source>Remove view %1</source>
        <translation>Usunięcie widoku %1</translation>
    </message>
    <message>
        <source>“%1” is not taken back: it was changed since.</source>
        <translation>Nie cofnięto „%1”: od tego czasu nastąpiła zmiana.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Cofnięto: %1</translation>
    </message>
    <message>
        <source>“%1” is not done again: it was changed since.</source>
        <translation>Nie ponowiono „%1”: od tego czasu nastąpiła zmiana.</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Ponowiono: %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Zapisano %1</translation>
    </message>
    <message>
        <source>No program of this desktop could open %1.</source>
        <translation>Żaden program tego pulpitu nie mógł otworzyć %1.</translation>
    </message>
    <message>
        <source>This session is read-only; tests that are running end by themselves</source>
        <translation>Ta sesja jest tylko do odczytu; trwające testy same się zakończą</translation>
    </message>
</context>
<context>
    <name>jobwatch::MaintenanceDialog</name>
    <message>
        <source>Maintenance</source>
        <translation>Okno serwisowe</translation>
    </message>
    <message>
        <source>Meanwhile no notices come and reports count the time apart. The monitoring goes on.</source>
        <translation>W tym czasie powiadomienia nie są wysyłane, a raporty liczą ten czas osobno. Monitorowanie trwa dalej.</translation>
    </message>
    <message>
        <source>Plan maintenance</source>
        <translation>Zaplanuj okno serwisowe</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>W&amp;hat</source>
        <translation>&amp;Co</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Required: other people see it</source>
        <translation>Wymagane: widzą to inni</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Powód</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Początek</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>P&amp;oczątek</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Czas trwania</translation>
    </message>
    <message>
        <source>&amp;Lasts</source>
        <translation>Czas &amp;trwania</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Powtarzanie</translation>
    </message>
    <message>
        <source>At the same time of day in the zone of this window.</source>
        <translation>O tej samej porze dnia w strefie czasowej tego okna.</translation>
    </message>
    <message>
        <source>&amp;Repeat</source>
        <translation>Po&amp;wtarzanie</translation>
    </message>
    <message>
        <source>Last &amp;day</source>
        <translation>Ostatni &amp;dzień</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ostatni dzień</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Zaplanowane</translation>
    </message>
    <message>
        <source>Planned maintenance</source>
        <translation>Zaplanowane okna serwisowe</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Następne</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>&amp;End it</source>
        <translation>&amp;Zakończ</translation>
    </message>
    <message>
        <source>Ends the selected maintenance now, and all times to come.</source>
        <translation>Kończy teraz wybrane okno serwisowe wraz ze wszystkimi przyszłymi powtórzeniami.</translation>
    </message>
    <message>
        <source>Next: %1, %2</source>
        <translation>Następne: %1, %2</translation>
    </message>
    <message>
        <source>At the same time of day in this zone, also when the clocks change.</source>
        <translation>O tej samej porze dnia w tej strefie czasowej, także po zmianie czasu.</translation>
    </message>
</context>
<context>
    <name>jobwatch::MarkActions</name>
    <message numerus="yes">
        <source>%n runner(s) acknowledged</source>
        <translation>
            <numerusform>Potwierdzono %n wykonawcę</numerusform>
            <numerusform>Potwierdzono %n wykonawców</numerusform>
            <numerusform>Potwierdzono %n wykonawców</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Acknowledgement of %n runner(s) lifted</source>
        <translation>
            <numerusform>Cofnięto potwierdzenie %n wykonawcy</numerusform>
            <numerusform>Cofnięto potwierdzenie %n wykonawców</numerusform>
            <numerusform>Cofnięto potwierdzenie %n wykonawców</numerusform>
        </translation>
    </message>
    <message>
        <source>Maintenance planned</source>
        <translation>Zaplanowano okno serwisowe</translation>
    </message>
    <message>
        <source>Maintenance ended</source>
        <translation>Zakończono okno serwisowe</translation>
    </message>
    <message>
        <source>Notices muted until %1</source>
        <translation>Powiadomienia wyciszone do %1</translation>
    </message>
    <message>
        <source>Notices are not muted any more</source>
        <translation>Powiadomienia nie są już wyciszone</translation>
    </message>
    <message>
        <source>Acknowledge %1</source>
        <translation>Potwierdzenie: %1</translation>
    </message>
    <message>
        <source>Lift the acknowledgement of %1</source>
        <translation>Cofnięcie potwierdzenia: %1</translation>
    </message>
    <message>
        <source>Plan maintenance</source>
        <translation>Zaplanowanie okna serwisowego</translation>
    </message>
    <message>
        <source>End maintenance</source>
        <translation>Zakończenie okna serwisowego</translation>
    </message>
    <message>
        <source>Mute notices</source>
        <translation>Wyciszenie powiadomień</translation>
    </message>
    <message>
        <source>Unmute notices</source>
        <translation>Wyłączenie wyciszenia powiadomień</translation>
    </message>
</context>
<context>
    <name>jobwatch::MomentDialog</name>
    <message>
        <source>As of</source>
        <translation>Stan na</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Chwila</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>That moment has not come yet.</source>
        <translation>Ta chwila jeszcze nie nadeszła.</translation>
    </message>
    <message>
        <source>Show all views as they were &amp;at</source>
        <translation>Pokaż wszystkie widoki według stanu &amp;na</translation>
    </message>
</context>
<context>
    <name>jobwatch::Monitor</name>
    <message>
        <source>This version cannot watch this kind of server.</source>
        <translation>Ta wersja nie może monitorować serwerów tego rodzaju.</translation>
    </message>
    <message>
        <source>From a notice</source>
        <translation>Z powiadomienia</translation>
    </message>
    <message>
        <source>Not done: the history that others share cannot be written, and one of them may be at it.</source>
        <translation>Nie wykonano: nie można zapisać współdzielonej historii, a być może pracuje nad tym inny Jobwatch.</translation>
    </message>
    <message>
        <source>No e-mail channel is configured.</source>
        <translation>Nie skonfigurowano kanału e-mail.</translation>
    </message>
    <message>
        <source>Report “%1” was not sent: %2</source>
        <translation>Raport „%1” nie został wysłany: %2</translation>
    </message>
    <message>
        <source>The server was changed meanwhile, and nothing more is heard of the job.</source>
        <translation>Serwer w międzyczasie zmieniono i o zadaniu nic więcej nie wiadomo.</translation>
    </message>
</context>
<context>
    <name>jobwatch::NoticeArea</name>
    <message>
        <source>Notices</source>
        <translation>Powiadomienia</translation>
    </message>
    <message numerus="yes">
        <source>%n more notice(s)</source>
        <translation>
            <numerusform>Jeszcze %n powiadomienie</numerusform>
            <numerusform>Jeszcze %n powiadomienia</numerusform>
            <numerusform>Jeszcze %n powiadomień</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobwatch::NoticeBar</name>
    <message>
        <source>Hide this notice</source>
        <translation>Ukryj to powiadomienie</translation>
    </message>
</context>
<context>
    <name>jobwatch::NoticePlanPage</name>
    <message>
        <source>The rules are finer than this page can show: see Rules.</source>
        <translation>Reguły są bardziej szczegółowe, niż może pokazać ta strona: zobacz „Reguły”.</translation>
    </message>
    <message>
        <source>&amp;Quiet hours</source>
        <translation>&amp;Godziny ciszy</translation>
    </message>
    <message>
        <source>Events and channels</source>
        <translation>Zdarzenia i kanały</translation>
    </message>
    <message>
        <source>Tell me when</source>
        <translation>Powiadamiaj, gdy</translation>
    </message>
    <message>
        <source>%1 is told</source>
        <translation>Powiadamianie: %1</translation>
    </message>
</context>
<context>
    <name>jobwatch::NoticeRuleForm</name>
    <message>
        <source>Ser&amp;vers</source>
        <translation>Serwer&amp;y</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serwery</translation>
    </message>
    <message>
        <source>Servi&amp;ces</source>
        <translation>U&amp;sługi</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Usługi</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od stanu</translation>
    </message>
    <message>
        <source>Warnings and worse</source>
        <translation>Ostrzeżenia i gorsze</translation>
    </message>
    <message>
        <source>Down only</source>
        <translation>Tylko awarie</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>Od s&amp;tanu</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>&amp;Zdarzenia</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Zdarzenia</translation>
    </message>
    <message>
        <source>C&amp;hannels</source>
        <translation>Ka&amp;nały</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanały</translation>
    </message>
    <message>
        <source>this rule</source>
        <translation>ta reguła</translation>
    </message>
    <message>
        <source>&amp;Delivered</source>
        <translation>Dostarczani&amp;e</translation>
    </message>
    <message>
        <source>&amp;Quiet hours</source>
        <translation>&amp;Godziny ciszy</translation>
    </message>
    <message>
        <source>Remind every</source>
        <translation>Przypominaj co</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nigdy</translation>
    </message>
    <message>
        <source>While it lasts and nobody has acknowledged it.</source>
        <translation>Dopóki usterka trwa i nikt jej nie potwierdził.</translation>
    </message>
    <message>
        <source>Re&amp;mind every</source>
        <translation>Przypo&amp;minaj co</translation>
    </message>
    <message>
        <source>Fa&amp;ilures first</source>
        <translation>Wymaganych n&amp;iepowodzeń</translation>
    </message>
    <message>
        <source>Failures in a row before the first word</source>
        <translation>Niepowodzenia z rzędu przed pierwszym powiadomieniem</translation>
    </message>
    <message>
        <source>Succe&amp;sses first</source>
        <translation>Wymagany&amp;ch powodzeń</translation>
    </message>
    <message>
        <source>Successes in a row before the word that it works</source>
        <translation>Powodzenia z rzędu przed powiadomieniem, że znów działa</translation>
    </message>
    <message>
        <source>all</source>
        <translation>wszystkie</translation>
    </message>
    <message>
        <source>Names with commas between them; * and ? stand for any letters.</source>
        <translation>Nazwy oddzielone przecinkami; * i ? zastępują dowolne znaki.</translation>
    </message>
    <message>
        <source> h</source>
        <translation> godz.</translation>
    </message>
</context>
<context>
    <name>jobwatch::NoticeRulesPage</name>
    <message>
        <source>Rules</source>
        <translation>Reguły</translation>
    </message>
    <message>
        <source>For each channel the first rule that fits decides.</source>
        <translation>Dla każdego kanału decyduje pierwsza pasująca reguła.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Doda&amp;j</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Dodaj regułę</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>Usuń regułę</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;W górę</translation>
    </message>
    <message>
        <source>Move the rule up</source>
        <translation>Przesuń regułę w górę</translation>
    </message>
    <message>
        <source>D&amp;own</source>
        <translation>W &amp;dół</translation>
    </message>
    <message>
        <source>Move the rule down</source>
        <translation>Przesuń regułę w dół</translation>
    </message>
</context>
<context>
    <name>jobwatch::NotificationsPage</name>
    <message>
        <source>&amp;Who is told</source>
        <translation>&amp;Kogo powiadamiać</translation>
    </message>
    <message>
        <source>R&amp;ules</source>
        <translation>&amp;Reguły</translation>
    </message>
    <message>
        <source>&amp;Channels</source>
        <translation>K&amp;anały</translation>
    </message>
    <message>
        <source>Wait before telling</source>
        <translation>Odczekaj przed powiadomieniem</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Wait &amp;before telling</source>
        <translation>&amp;Odczekaj przed powiadomieniem</translation>
    </message>
    <message>
        <source>and drop it if it recovers in that time</source>
        <translation>i zrezygnuj z niego, jeśli w tym czasie wszystko wróci do normy</translation>
    </message>
    <message>
        <source>Keep in a &amp;file</source>
        <translation>Przechowuj w &amp;pliku</translation>
    </message>
    <message>
        <source>Writes the secret to a file that only you can read.</source>
        <translation>Zapisuje sekret w pliku, który może odczytać tylko bieżący użytkownik.</translation>
    </message>
    <message>
        <source>The last 30 days: %1.</source>
        <translation>Ostatnie 30 dni: %1.</translation>
    </message>
    <message>
        <source>Keeping the secret in the password store…</source>
        <translation>Zapisywanie sekretu w magazynie haseł…</translation>
    </message>
    <message>
        <source>%1 It can be kept in a file that only you can read.</source>
        <translation>%1 Można go przechowywać w pliku, który może odczytać tylko bieżący użytkownik.</translation>
    </message>
</context>
<context>
    <name>jobwatch::OverviewHead</name>
    <message>
        <source>Shows these rows.</source>
        <translation>Pokazuje te wiersze.</translation>
    </message>
</context>
<context>
    <name>jobwatch::OverviewPage</name>
    <message>
        <source>Problems</source>
        <translation>Problemy</translation>
    </message>
    <message>
        <source>Group by cause</source>
        <translation>Grupuj według przyczyny</translation>
    </message>
    <message>
        <source>Folds problems of one server with one cause under one row.</source>
        <translation>Zwija problemy jednego serwera o jednej przyczynie pod jeden wiersz.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Brak problemów</translation>
    </message>
    <message>
        <source>Show it in History</source>
        <translation>Pokaż w historii</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serwery</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Wkrótce</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Co będzie dalej</translation>
    </message>
    <message>
        <source>Recent changes</source>
        <translation>Ostatnie zmiany</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Wszystkie zmiany</translation>
    </message>
    <message>
        <source>Opens the view Events.</source>
        <translation>Otwiera widok „Zdarzenia”.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>%1 – worst first, then longest</source>
        <translation>%1 – najpierw najgorsze, potem najdłuższe</translation>
    </message>
    <message>
        <source>Next and recent</source>
        <translation>Wkrótce i ostatnio</translation>
    </message>
</context>
<context>
    <name>jobwatch::PauseDialog</name>
    <message>
        <source>Pause</source>
        <translation>Wstrzymaj</translation>
    </message>
    <message numerus="yes">
        <source>Pause %n runner(s)</source>
        <translation>
            <numerusform>Wstrzymaj %n wykonawcę</numerusform>
            <numerusform>Wstrzymaj %n wykonawców</numerusform>
            <numerusform>Wstrzymaj %n wykonawców</numerusform>
        </translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Co się stanie</translation>
    </message>
    <message>
        <source>Nothing on the server is changed. Other people see who paused it and why.</source>
        <translation>Na serwerze nic się nie zmienia. Inni widzą, kto wstrzymał i dlaczego.</translation>
    </message>
    <message numerus="yes">
        <source>About %n test(s) will be left out.</source>
        <translation>
            <numerusform>Zostanie pominięty około %n test.</numerusform>
            <numerusform>Zostaną pominięte około %n testy.</numerusform>
            <numerusform>Zostanie pominiętych około %n testów.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobwatch::PauseForm</name>
    <message>
        <source>Why</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Required: other people see it</source>
        <translation>Wymagane: widzą to inni</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Powód</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Do</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Moment at which it ends</source>
        <translation>Chwila zakończenia</translation>
    </message>
    <message>
        <source>Say why, in at least 3 characters.</source>
        <translation>Należy podać powód, co najmniej 3 znaki.</translation>
    </message>
    <message>
        <source>This moment has passed.</source>
        <translation>Ta chwila już minęła.</translation>
    </message>
    <message>
        <source>Shown beside your name to everybody who looks, and kept in the history.</source>
        <translation>Widoczny dla wszystkich obok nazwy użytkownika i przechowywany w historii.</translation>
    </message>
    <message>
        <source>When it ends by itself; it can be ended by hand at any time.</source>
        <translation>Kiedy zakończy się samoczynnie; ręcznie można je zakończyć w dowolnej chwili.</translation>
    </message>
</context>
<context>
    <name>jobwatch::PlainHeading</name>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Copy the reasons</source>
        <translation>Kopiuj powody</translation>
    </message>
    <message>
        <source>Copies the reasons as text, with the time.</source>
        <translation>Kopiuje powody jako tekst, z czasem.</translation>
    </message>
</context>
<context>
    <name>jobwatch::PolicyForm</name>
    <message>
        <source>When the &amp;doubt is worth a test</source>
        <translation>Gdy &amp;niepewność uzasadnia test</translation>
    </message>
    <message>
        <source>&amp;Never: user jobs only</source>
        <translation>Ni&amp;gdy: tylko zadania użytkowników</translation>
    </message>
    <message>
        <source>As &amp;configured in the file</source>
        <translation>Zgodnie z ustawieniem w &amp;pliku</translation>
    </message>
    <message>
        <source>A higher price means fewer tests and later detection.</source>
        <translation>Wyższa cena oznacza mniej testów i późniejsze wykrycie.</translation>
    </message>
    <message>
        <source>Price: fast, quick, normal, thrifty, minimal</source>
        <translation>Cena: szybko, żwawo, normalnie, oszczędnie, minimalnie</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Szybko</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normalnie</translation>
    </message>
    <message>
        <source>Minimal</source>
        <translation>Minimalnie</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>Seconds of wrong status that one CPU second of test is worth</source>
        <translation>Ile sekund błędnego stanu jest warta jedna sekunda CPU testu</translation>
    </message>
    <message>
        <source>&amp;Price</source>
        <translation>C&amp;ena</translation>
    </message>
    <message>
        <source>Never closer than</source>
        <translation>Nie częściej niż co</translation>
    </message>
    <message>
        <source>At least every</source>
        <translation>Przynajmniej co</translation>
    </message>
    <message>
        <source>Never closer &amp;than</source>
        <translation>Nie częściej n&amp;iż co</translation>
    </message>
    <message>
        <source>At &amp;least every</source>
        <translation>Pr&amp;zynajmniej co</translation>
    </message>
    <message>
        <source>&amp;Every</source>
        <translation>&amp;Co</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Minutes between two tests</source>
        <translation>Minuty między dwoma testami</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>poprzednio %1</translation>
    </message>
    <message>
        <source>The shortest interval is longer than the longest.</source>
        <translation>Najkrótszy odstęp jest dłuższy od najdłuższego.</translation>
    </message>
    <message>
        <source>To the left a doubt is cleared at once, to the right tests are saved.</source>
        <translation>Po lewej niepewność jest usuwana od razu, po prawej oszczędza się testy.</translation>
    </message>
    <message>
        <source>The least time between two tests of one runner, whatever the doubt.</source>
        <translation>Najkrótszy odstęp między dwoma testami jednego wykonawcy, niezależnie od niepewności.</translation>
    </message>
    <message>
        <source>A test is run after this time even where nothing is in doubt.</source>
        <translation>Po tym czasie test jest uruchamiany, nawet jeśli nie ma żadnej niepewności.</translation>
    </message>
</context>
<context>
    <name>jobwatch::QuietFields</name>
    <message>
        <source>Quiet from</source>
        <translation>Cisza od</translation>
    </message>
    <message>
        <source>Quiet to</source>
        <translation>Cisza do</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Godziny ciszy</translation>
    </message>
    <message>
        <source>Quiet on</source>
        <translation>Dni ciszy</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Codziennie</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>Od poniedziałku do piątku</translation>
    </message>
    <message>
        <source>Saturday and Sunday</source>
        <translation>Sobota i niedziela</translation>
    </message>
    <message>
        <source>to</source>
        <translation>do</translation>
    </message>
    <message>
        <source>In the time of %1</source>
        <translation>W strefie czasowej %1</translation>
    </message>
</context>
<context>
    <name>jobwatch::RangeDialog</name>
    <message>
        <source>Range</source>
        <translation>Zakres czasu</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Od</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Do</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>Koniec jest przed początkiem.</translation>
    </message>
    <message>
        <source>The shortest range is five minutes.</source>
        <translation>Najkrótszy zakres to pięć minut.</translation>
    </message>
    <message>
        <source>The longest range is a year.</source>
        <translation>Najdłuższy zakres to rok.</translation>
    </message>
</context>
<context>
    <name>jobwatch::RemoveTimersDialog</name>
    <message>
        <source>user</source>
        <translation>użytkownika</translation>
    </message>
    <message>
        <source>system</source>
        <translation>systemowy</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Left to the server</source>
        <translation>Zostawiany serwerowi</translation>
    </message>
    <message>
        <source>The ticked timers are deleted on their server. That cannot be undone from here.</source>
        <translation>Zaznaczone timery zostaną usunięte na swoim serwerze. Nie można tego stąd cofnąć.</translation>
    </message>
    <message>
        <source>%1. These timers call what is not there and can only fail.</source>
        <translation>%1. Te timery wywołują coś, czego nie ma, i mogą się tylko nie powieść.</translation>
    </message>
    <message>
        <source>Timers without target</source>
        <translation>Timery bez celu</translation>
    </message>
    <message>
        <source>Delete timers</source>
        <translation>Usuń timery</translation>
    </message>
    <message>
        <source>System timers cannot be deleted from outside: their module makes them anew. If the application comes back, deleted timers of users do not.</source>
        <translation>Timerów systemowych nie można usunąć z zewnątrz: ich moduł tworzy je na nowo. Jeśli aplikacja wróci, usunięte timery użytkowników nie wrócą.</translation>
    </message>
    <message>
        <source>&amp;Remind me in 7 days</source>
        <translation>P&amp;rzypomnij za 7 dni</translation>
    </message>
    <message>
        <source>Timers</source>
        <translation>Timery</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Timer</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Właściciel</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Ostatni przebieg</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Co zrobić</translation>
    </message>
    <message>
        <source>File for the export</source>
        <translation>Plik eksportu</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wybierz…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;First export the %n timer(s) to</source>
        <translation>
            <numerusform>&amp;Najpierw wyeksportuj %n timer do</numerusform>
            <numerusform>&amp;Najpierw wyeksportuj %n timery do</numerusform>
            <numerusform>&amp;Najpierw wyeksportuj %n timerów do</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n timer(s)</source>
        <translation>
            <numerusform>Usuń %n timer</numerusform>
            <numerusform>Usuń %n timery</numerusform>
            <numerusform>Usuń %n timerów</numerusform>
        </translation>
    </message>
    <message>
        <source>Give a file for the export.</source>
        <translation>Należy podać plik eksportu.</translation>
    </message>
    <message>
        <source>Export timers</source>
        <translation>Eksportuj timery</translation>
    </message>
</context>
<context>
    <name>jobwatch::ReportForm</name>
    <message>
        <source>Report</source>
        <translation>Raport</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Raport</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Okres</translation>
    </message>
    <message>
        <source>Perio&amp;d</source>
        <translation>Okr&amp;es</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Od</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Do</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Zakres</translation>
    </message>
    <message>
        <source>All servers</source>
        <translation>Wszystkie serwery</translation>
    </message>
    <message>
        <source>S&amp;cope</source>
        <translation>&amp;Zakres</translation>
    </message>
    <message>
        <source>Accounting</source>
        <translation>Sposób liczenia</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Zawartość</translation>
    </message>
    <message>
        <source>The rules are printed in the report, so that two readers count alike.</source>
        <translation>Reguły są podane w raporcie, aby dwaj czytelnicy liczyli tak samo.</translation>
    </message>
    <message>
        <source>&amp;Keep this report</source>
        <translation>Zac&amp;howaj ten raport</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Zapomnij</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Dostępność</translation>
    </message>
    <message>
        <source>No e-mail channel is configured: see Tools, Notifications.</source>
        <translation>Nie skonfigurowano kanału e-mail: zobacz Narzędzia, Powiadomienia.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Następna wysyłka: %1</translation>
    </message>
    <message>
        <source>It is sent once it is kept.</source>
        <translation>Będzie wysyłany, gdy zostanie zachowany.</translation>
    </message>
</context>
<context>
    <name>jobwatch::ReportFormats</name>
    <message>
        <source>Export %1…</source>
        <translation>Eksportuj %1…</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Eksportuj %1</translation>
    </message>
</context>
<context>
    <name>jobwatch::ReportPreview</name>
    <message>
        <source>Preview</source>
        <translation>Podgląd</translation>
    </message>
</context>
<context>
    <name>jobwatch::ReportRules</name>
    <message>
        <source>Runners</source>
        <translation>Wykonawcy</translation>
    </message>
    <message>
        <source>All must be available</source>
        <translation>Wszyscy muszą być dostępni</translation>
    </message>
    <message>
        <source>One is enough</source>
        <translation>Wystarczy jeden</translation>
    </message>
    <message>
        <source>R&amp;unners</source>
        <translation>Wyko&amp;nawcy</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Pomiń</translation>
    </message>
    <message>
        <source>Count as available</source>
        <translation>Licz jako dostępne</translation>
    </message>
    <message>
        <source>Count as not available</source>
        <translation>Licz jako niedostępne</translation>
    </message>
</context>
<context>
    <name>jobwatch::ReportScheduleForm</name>
    <message>
        <source>Send every &amp;week by e-mail</source>
        <translation>Wysyłaj co &amp;tydzień e-mailem</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Dzień tygodnia</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Pora dnia</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanał</translation>
    </message>
    <message>
        <source>First e-mail channel</source>
        <translation>Pierwszy kanał e-mail</translation>
    </message>
    <message>
        <source>No e-mail channel is configured: see Tools, Notifications.</source>
        <translation>Nie skonfigurowano kanału e-mail: zobacz Narzędzia, Powiadomienia.</translation>
    </message>
</context>
<context>
    <name>jobwatch::ReportsPage</name>
    <message>
        <source>Reading the history…</source>
        <translation>Odczytywanie historii…</translation>
    </message>
    <message>
        <source>There is no report yet.</source>
        <translation>Nie ma jeszcze raportu.</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Eksportuj raport</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksportuj</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Anuluj eksport</translation>
    </message>
    <message>
        <source>Another report is being written.</source>
        <translation>Trwa zapisywanie innego raportu.</translation>
    </message>
    <message>
        <source>The reading was cancelled.</source>
        <translation>Odczyt anulowano.</translation>
    </message>
    <message>
        <source>The reading was cancelled. Any change of the report begins it anew.</source>
        <translation>Odczyt anulowano. Każda zmiana raportu rozpoczyna go na nowo.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Odczytywanie</translation>
    </message>
    <message>
        <source>Cancel the reading</source>
        <translation>Anuluj odczyt</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Zapisywanie raportu…</translation>
    </message>
</context>
<context>
    <name>jobwatch::RetentionPage</name>
    <message>
        <source>Where it is</source>
        <translation>Gdzie się znajduje</translation>
    </message>
    <message>
        <source>In memory only.</source>
        <translation>Tylko w pamięci.</translation>
    </message>
    <message>
        <source>Place of the history</source>
        <translation>Miejsce historii</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>Jak długo jest przechowywana</translation>
    </message>
    <message>
        <source>&amp;Each job, event and timer run</source>
        <translation>&amp;Każde zadanie, zdarzenie i przebieg timera</translation>
    </message>
    <message>
        <source>Sums by the &amp;hour</source>
        <translation>Sumy &amp;godzinowe</translation>
    </message>
    <message>
        <source>Sums by the &amp;day</source>
        <translation>Sumy d&amp;zienne</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>na zawsze</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dni</translation>
    </message>
    <message>
        <source>In days; 0: for ever.</source>
        <translation>W dniach; 0: na zawsze.</translation>
    </message>
    <message>
        <source>Single jobs are not kept longer than sums, nor sums by the hour longer than those by the day.</source>
        <translation>Pojedynczych zadań nie przechowuje się dłużej niż sum, a sum godzinowych dłużej niż dziennych.</translation>
    </message>
    <message>
        <source>What is older than this is deleted in the coming night, for good.</source>
        <translation>Starsze dane zostaną najbliższej nocy usunięte na stałe.</translation>
    </message>
    <message>
        <source>What is older is deleted at night. The last change of each status stays: it still holds.</source>
        <translation>Starsze dane są usuwane w nocy. Ostatnia zmiana każdego stanu pozostaje: nadal obowiązuje.</translation>
    </message>
</context>
<context>
    <name>jobwatch::RunnerPreview</name>
    <message>
        <source>Paused</source>
        <translation>Wstrzymany</translation>
    </message>
    <message>
        <source>Runner</source>
        <translation>Wykonawca</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serwer</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Next test</source>
        <translation>Następny test</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Odstęp</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>co %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nigdy</translation>
    </message>
    <message>
        <source>by doubt</source>
        <translation>według niepewności</translation>
    </message>
</context>
<context>
    <name>jobwatch::SaveViewDialog</name>
    <message>
        <source>Save view</source>
        <translation>Zapisz widok</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nazwa</translation>
    </message>
    <message>
        <source>Give the view a name.</source>
        <translation>Widok wymaga nazwy.</translation>
    </message>
    <message>
        <source>The view of this name is replaced.</source>
        <translation>Widok o tej nazwie zostanie zastąpiony.</translation>
    </message>
</context>
<context>
    <name>jobwatch::ServerActions</name>
    <message>
        <source>%1 is watched now</source>
        <translation>%1 jest teraz monitorowany</translation>
    </message>
    <message>
        <source>Remove server</source>
        <translation>Usuń serwer</translation>
    </message>
    <message>
        <source>Remove %1 from Jobwatch?</source>
        <translation>Usunąć %1 z Jobwatch?</translation>
    </message>
    <message numerus="yes">
        <source>Its %n runner(s) are no longer watched. The history is kept. Nothing is changed on the server.</source>
        <translation>
            <numerusform>Jego %n wykonawca nie będzie już monitorowany. Historia zostaje zachowana. Na serwerze nic się nie zmienia.</numerusform>
            <numerusform>Jego %n wykonawcy nie będą już monitorowani. Historia zostaje zachowana. Na serwerze nic się nie zmienia.</numerusform>
            <numerusform>Jego %n wykonawców nie będzie już monitorowanych. Historia zostaje zachowana. Na serwerze nic się nie zmienia.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import test definitions</source>
        <translation>Importuj definicje testów</translation>
    </message>
    <message>
        <source>Slivka services (*.service.yaml *.service.yml)</source>
        <translation>Usługi Slivka (*.service.yaml *.service.yml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>The configuration has mistakes; what was watched is watched still.</source>
        <translation>Konfiguracja zawiera błędy; to, co było monitorowane, jest monitorowane nadal.</translation>
    </message>
    <message>
        <source>The configuration was read again</source>
        <translation>Konfigurację odczytano ponownie</translation>
    </message>
    <message>
        <source>The configuration has mistakes and was not changed: this holds until you quit.</source>
        <translation>Konfiguracja zawiera błędy i nie została zmieniona: to ustawienie obowiązuje do zakończenia programu.</translation>
    </message>
    <message>
        <source>Import configuration</source>
        <translation>Importuj konfigurację</translation>
    </message>
    <message>
        <source>Configurations and Slivka services (*.yaml *.yml)</source>
        <translation>Konfiguracje i usługi Slivka (*.yaml *.yml)</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) imported</source>
        <translation>
            <numerusform>Zaimportowano %n wpis</numerusform>
            <numerusform>Zaimportowano %n wpisy</numerusform>
            <numerusform>Zaimportowano %n wpisów</numerusform>
        </translation>
    </message>
    <message>
        <source>Export configuration</source>
        <translation>Eksportuj konfigurację</translation>
    </message>
    <message>
        <source>Configurations (*.yaml)</source>
        <translation>Konfiguracje (*.yaml)</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>Zmiana ustawień</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Zmieniono ustawienia</translation>
    </message>
    <message>
        <source>Change test jobs of %1</source>
        <translation>Zmiana zadań testowych: %1</translation>
    </message>
    <message>
        <source>Test jobs of %1 saved</source>
        <translation>Zapisano zadania testowe: %1</translation>
    </message>
</context>
<context>
    <name>jobwatch::ServerDialog</name>
    <message>
        <source>Add server</source>
        <translation>Dodaj serwer</translation>
    </message>
    <message>
        <source>Edit server</source>
        <translation>Edytuj serwer</translation>
    </message>
    <message>
        <source>Keep it in a &amp;file</source>
        <translation>Przechowuj w &amp;pliku</translation>
    </message>
    <message>
        <source>Writes the secret to a file that only you can read.</source>
        <translation>Zapisuje sekret w pliku, który może odczytać tylko bieżący użytkownik.</translation>
    </message>
    <message>
        <source>Save server</source>
        <translation>Zapisz serwer</translation>
    </message>
    <message>
        <source>Keeping the secret in the password store…</source>
        <translation>Zapisywanie sekretu w magazynie haseł…</translation>
    </message>
    <message>
        <source>%1 It can be kept in a file that only you can read.</source>
        <translation>%1 Można go przechowywać w pliku, który może odczytać tylko bieżący użytkownik.</translation>
    </message>
    <message>
        <source>Import test definitions</source>
        <translation>Importuj definicje testów</translation>
    </message>
    <message>
        <source>Slivka services (*.service.yaml *.service.yml)</source>
        <translation>Usługi Slivka (*.service.yaml *.service.yml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
</context>
<context>
    <name>jobwatch::ServerForm</name>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Rodzaj</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adres</translation>
    </message>
    <message>
        <source>&amp;File or address</source>
        <translation>&amp;Plik lub adres</translation>
    </message>
    <message>
        <source>JSON Lines with one job outcome a line: a file on this computer, or an address.</source>
        <translation>JSON Lines z jednym wynikiem zadania w wierszu: plik na tym komputerze albo adres.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Unique; shown everywhere.</source>
        <translation>Niepowtarzalna; widoczna wszędzie.</translation>
    </message>
    <message>
        <source>The name stays: the history is kept under it.</source>
        <translation>Nazwa pozostaje: pod nią przechowywana jest historia.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nazwa</translation>
    </message>
    <message>
        <source>T&amp;enant</source>
        <translation>&amp;Dzierżawca</translation>
    </message>
    <message>
        <source>The tenant whose timers are watched.</source>
        <translation>Dzierżawca, którego timery są monitorowane.</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Użytkownik</translation>
    </message>
    <message>
        <source>Its rights decide what can be seen and changed; a user of its own is best.</source>
        <translation>Jego prawa decydują o tym, co można zobaczyć i zmienić; najlepszy jest osobny użytkownik.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Hasło</translation>
    </message>
    <message>
        <source>Kept in the password store of the desktop.</source>
        <translation>Przechowywane w magazynie haseł pulpitu.</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>T&amp;oken</translation>
    </message>
    <message>
        <source>A token of the user, as scontrol token makes it. Kept in the password store of the desktop.</source>
        <translation>Token użytkownika, taki jak tworzy scontrol token. Przechowywany w magazynie haseł pulpitu.</translation>
    </message>
    <message>
        <source>kept; leave empty to keep it</source>
        <translation>zapisany; puste pole go zachowuje</translation>
    </message>
    <message>
        <source>&amp;Watch only: never change a timer by itself</source>
        <translation>&amp;Tylko obserwuj: nigdy samoczynnie nie zmieniaj timera</translation>
    </message>
    <message>
        <source>Else a circuit that opens also switches the timer off on the server, and on again for a probe.</source>
        <translation>W przeciwnym razie otwierający się obwód wyłącza timer także na serwerze i włącza go ponownie na próbę.</translation>
    </message>
    <message>
        <source>Scheduler &amp;log</source>
        <translation>Dzienni&amp;k modułu mod-scheduler</translation>
    </message>
    <message>
        <source>The JSON log of the scheduler, if it can be read on this computer: it tells of every run.</source>
        <translation>Dziennik modułu mod-scheduler w formacie JSON, jeśli można go odczytać na tym komputerze: informuje o każdym przebiegu.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>CA &amp;file</source>
        <translation>Plik &amp;CA</translation>
    </message>
    <message>
        <source>PEM file with the authority that signed the server&apos;s certificate. Empty: the system&apos;s.</source>
        <translation>Plik PEM z urzędem certyfikacji, który podpisał certyfikat serwera. Puste: urzędy systemu.</translation>
    </message>
    <message>
        <source>the system&apos;s authorities</source>
        <translation>urzędy certyfikacji systemu</translation>
    </message>
    <message>
        <source>Client &amp;certificate</source>
        <translation>Certyfikat kli&amp;enta</translation>
    </message>
    <message>
        <source>PEM file with certificate and key, if the server asks for one.</source>
        <translation>Plik PEM z certyfikatem i kluczem, jeśli serwer ich wymaga.</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>An address such as http://proxy.example.org:3128. Empty: none.</source>
        <translation>Adres taki jak http://proxy.example.org:3128. Puste: brak.</translation>
    </message>
    <message>
        <source>Choose the file: %1</source>
        <translation>Wybierz plik: %1</translation>
    </message>
    <message>
        <source>Tests per hour</source>
        <translation>Testy na godzinę</translation>
    </message>
    <message>
        <source>The most test jobs that this server gets in an hour, all services together.</source>
        <translation>Największa liczba zadań testowych, jaką ten serwer dostaje w ciągu godziny, dla wszystkich usług łącznie.</translation>
    </message>
    <message>
        <source>&amp;Tests per hour</source>
        <translation>Testy na &amp;godzinę</translation>
    </message>
    <message>
        <source>At the same time</source>
        <translation>Jednocześnie</translation>
    </message>
    <message>
        <source>The most test jobs that run on this server at the same time.</source>
        <translation>Największa liczba zadań testowych, jaka działa jednocześnie na tym serwerze.</translation>
    </message>
    <message>
        <source>At the &amp;same time</source>
        <translation>&amp;Jednocześnie</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importuj…</translation>
    </message>
    <message>
        <source>Import test definitions</source>
        <translation>Importuj definicje testów</translation>
    </message>
    <message>
        <source>Reads the tests of Slivka&apos;s *.service.yaml files.</source>
        <translation>Odczytuje testy z plików *.service.yaml programu Slivka.</translation>
    </message>
    <message>
        <source>Test jobs</source>
        <translation>Zadania testowe</translation>
    </message>
    <message>
        <source>None yet: nothing is submitted to the server.</source>
        <translation>Jeszcze brak: do serwera nic nie jest zgłaszane.</translation>
    </message>
    <message numerus="yes">
        <source>%n test job(s) defined</source>
        <translation>
            <numerusform>Zdefiniowano %n zadanie testowe</numerusform>
            <numerusform>Zdefiniowano %n zadania testowe</numerusform>
            <numerusform>Zdefiniowano %n zadań testowych</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobwatch::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Strony ustawień</translation>
    </message>
    <message>
        <source>&amp;Defaults</source>
        <translation>&amp;Domyślne</translation>
    </message>
    <message>
        <source>Brings the first values of this page back.</source>
        <translation>Przywraca początkowe wartości tej strony.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>Window and tray</source>
        <translation>Okno i zasobnik</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Powiadomienia</translation>
    </message>
    <message>
        <source>Tests and budgets</source>
        <translation>Testy i budżety</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Klawiatura</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a page of the settings; what is wrong there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>What is chosen here holds at once.</source>
        <translation>Wybór obowiązuje od razu.</translation>
    </message>
    <message>
        <source>There is no configuration file: this holds until you quit.</source>
        <translation>Nie ma pliku konfiguracji: obowiązuje to do zakończenia programu.</translation>
    </message>
    <message>
        <source>Saved in the configuration, whose last state is kept.</source>
        <translation>Zapis w konfiguracji; jej poprzedni stan jest zachowywany.</translation>
    </message>
</context>
<context>
    <name>jobwatch::ShortcutsPage</name>
    <message>
        <source>Shortcuts</source>
        <translation>Skróty klawiszowe</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Akcja</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Klawisze</translation>
    </message>
    <message>
        <source>&amp;Set keys</source>
        <translation>&amp;Ustaw klawisze</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>P&amp;rzywróć</translation>
    </message>
    <message>
        <source>These keys belong to “%1”.</source>
        <translation>Te klawisze należą do „%1”.</translation>
    </message>
</context>
<context>
    <name>jobwatch::SideBar</name>
    <message>
        <source>Navigation</source>
        <translation>Nawigacja</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Otwórz</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>W &amp;górę</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>W &amp;dół</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Zmień nazwę…</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>&amp;Usuń</translation>
    </message>
</context>
<context>
    <name>jobwatch::StatusLine</name>
    <message>
        <source>Status bar</source>
        <translation>Pasek stanu</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Takes the last action back.</source>
        <translation>Cofa ostatnią akcję.</translation>
    </message>
    <message>
        <source>Test budget</source>
        <translation>Budżet testów</translation>
    </message>
    <message>
        <source>Own network</source>
        <translation>Własna sieć</translation>
    </message>
    <message>
        <source>Whether this computer has a network.</source>
        <translation>Czy ten komputer ma sieć.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Zegar</translation>
    </message>
    <message>
        <source>Switches between the local time and UTC.</source>
        <translation>Przełącza między czasem lokalnym a UTC.</translation>
    </message>
    <message>
        <source>History as of %1 – live checks go on</source>
        <translation>Historia, stan na %1 – bieżące sprawdzanie trwa dalej</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesja</translation>
    </message>
    <message>
        <source>Asks whether to leave read-only.</source>
        <translation>Pyta, czy wyłączyć tryb tylko do odczytu.</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Tylko do odczytu</translation>
    </message>
    <message>
        <source>Test cost</source>
        <translation>Koszt testów</translation>
    </message>
    <message>
        <source>What the tests of all servers took since midnight: CPU time, or run time where no CPU time is measured.</source>
        <translation>Ile od północy zajęły testy wszystkich serwerów: czas procesora, a gdzie nie jest mierzony, czas działania.</translation>
    </message>
    <message>
        <source>Muting</source>
        <translation>Wyciszenie</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Opens what was saved with the desktop&apos;s program for it.</source>
        <translation>Otwiera zapisany plik w odpowiednim programie pulpitu.</translation>
    </message>
    <message>
        <source>Shows the budget of each server in the settings.</source>
        <translation>Pokazuje budżet każdego serwera w ustawieniach.</translation>
    </message>
</context>
<context>
    <name>jobwatch::StepList</name>
    <message>
        <source>works</source>
        <translation>działa</translation>
    </message>
    <message>
        <source>works with a limit</source>
        <translation>działa z ograniczeniem</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>niepowodzenie</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>nie testowano</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Test połączenia</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <translation>%L1 ms</translation>
    </message>
</context>
<context>
    <name>jobwatch::StripList</name>
    <message>
        <source>Status history</source>
        <translation>Historia stanu</translation>
    </message>
</context>
<context>
    <name>jobwatch::TableActions</name>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
    <message>
        <source>Export table as CSV</source>
        <translation>Eksportuj tabelę jako CSV</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Wartości rozdzielone przecinkami (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Another table is being written.</source>
        <translation>Trwa zapisywanie innej tabeli.</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Zapisywanie %1…</translation>
    </message>
</context>
<context>
    <name>jobwatch::TablePage</name>
    <message>
        <source>Clear filter</source>
        <translation>Wyczyść filtr</translation>
    </message>
    <message numerus="yes">
        <source>Nothing matches this filter. %Ln row(s) are hidden.</source>
        <translation>
            <numerusform>Nic nie pasuje do tego filtru. Ukryty jest %Ln wiersz.</numerusform>
            <numerusform>Nic nie pasuje do tego filtru. Ukryte są %Ln wiersze.</numerusform>
            <numerusform>Nic nie pasuje do tego filtru. Ukrytych jest %Ln wierszy.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobwatch::TestForm</name>
    <message>
        <source>Runner</source>
        <translation>Wykonawca</translation>
    </message>
    <message>
        <source>The runner that the test is for: one that is known, or a new name.</source>
        <translation>Wykonawca, którego dotyczy test: znany albo nowa nazwa.</translation>
    </message>
    <message>
        <source>&amp;Runner</source>
        <translation>&amp;Wykonawca</translation>
    </message>
    <message>
        <source>Kind of test</source>
        <translation>Rodzaj testu</translation>
    </message>
    <message>
        <source>A smoke test is cheap and run often; a full test sees what it cannot.</source>
        <translation>Krótki test jest tani i częsty; pełny test widzi to, czego krótki nie może.</translation>
    </message>
    <message>
        <source>Full test</source>
        <translation>Pełny test</translation>
    </message>
    <message>
        <source>Smoke test</source>
        <translation>Krótki test</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Rodzaj</translation>
    </message>
    <message>
        <source>&amp;Parameters</source>
        <translation>&amp;Parametry</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>What the service is called with. Several values: the name again.</source>
        <translation>Z czym wywoływana jest usługa. Kilka wartości: ta sama nazwa ponownie.</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>P&amp;liki</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parametr</translation>
    </message>
    <message>
        <source>File on this computer</source>
        <translation>Plik na tym komputerze</translation>
    </message>
    <message>
        <source>Uploaded before each test.</source>
        <translation>Przesyłane przed każdym testem.</translation>
    </message>
    <message>
        <source>&amp;Script</source>
        <translation>&amp;Skrypt</translation>
    </message>
    <message>
        <source>A file on this computer that is submitted as the job.</source>
        <translation>Plik na tym komputerze, który jest zgłaszany jako zadanie.</translation>
    </message>
    <message>
        <source>&amp;QOS</source>
        <translation>&amp;QOS</translation>
    </message>
    <message>
        <source>The test&apos;s own, with low limits. Empty: the user&apos;s.</source>
        <translation>Własne dla testu, z niskimi limitami. Puste: QOS użytkownika.</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>Empty: the user&apos;s.</source>
        <translation>Puste: konto użytkownika.</translation>
    </message>
    <message>
        <source>&amp;Work folder</source>
        <translation>&amp;Folder roboczy</translation>
    </message>
    <message>
        <source>On the cluster. Empty: the user&apos;s home.</source>
        <translation>Na klastrze. Puste: katalog domowy użytkownika.</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>Śr&amp;odowisko</translation>
    </message>
    <message>
        <source>Variables that the job gets.</source>
        <translation>Zmienne, które otrzymuje zadanie.</translation>
    </message>
    <message>
        <source>&amp;Time limit</source>
        <translation>Limit &amp;czasu</translation>
    </message>
    <message>
        <source>A job that runs longer has failed and is cancelled. With a unit: 30s, 10m, 2h.</source>
        <translation>Zadanie, które działa dłużej, jest nieudane i zostaje anulowane. Z jednostką: 30s, 10m, 2h.</translation>
    </message>
    <message>
        <source>&amp;Longest wait</source>
        <translation>Na&amp;jdłuższe oczekiwanie</translation>
    </message>
    <message>
        <source>A job that waits longer in the queue has found no worker. With a unit: 30s, 10m.</source>
        <translation>Zadanie, które czeka w kolejce dłużej, nie znalazło workera. Z jednostką: 30s, 10m.</translation>
    </message>
    <message>
        <source>E&amp;xpected</source>
        <translation>Ocz&amp;ekiwane</translation>
    </message>
    <message>
        <source>Output file</source>
        <translation>Plik wyjściowy</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>Zawiera</translation>
    </message>
    <message>
        <source>Equals local file</source>
        <translation>Zgodny z plikiem lokalnym</translation>
    </message>
    <message>
        <source>What the job must write. With a file alone, it must be there.</source>
        <translation>Co zadanie musi zapisać. Gdy podano sam plik, musi on istnieć.</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>Wybierz plik: %1</translation>
    </message>
    <message>
        <source>Chooses the file of the current row.</source>
        <translation>Wybiera plik bieżącego wiersza.</translation>
    </message>
</context>
<context>
    <name>jobwatch::TestsDialog</name>
    <message>
        <source>Test jobs: %1 on %2</source>
        <translation>Zadania testowe: %1 na %2</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Test jobs of the service</source>
        <translation>Zadania testowe usługi</translation>
    </message>
    <message>
        <source>&amp;Add a test</source>
        <translation>&amp;Dodaj test</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>Takes the current test out.</source>
        <translation>Usuwa bieżący test.</translation>
    </message>
    <message>
        <source>This service has no test job: its status can only come from others’ jobs.</source>
        <translation>Ta usługa nie ma zadania testowego: jej stan może wynikać tylko z zadań innych.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a test; what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is no test.</source>
        <translation>Nie ma testu.</translation>
    </message>
</context>
<context>
    <name>jobwatch::TimeBar</name>
    <message>
        <source>Time shown</source>
        <translation>Pokazany czas</translation>
    </message>
    <message>
        <source>Shows all views as they were at another moment.</source>
        <translation>Pokazuje wszystkie widoki takie, jakie były w innej chwili.</translation>
    </message>
    <message>
        <source>&amp;1 h ago</source>
        <translation>&amp;1 h temu</translation>
    </message>
    <message>
        <source>&amp;24 h ago</source>
        <translation>&amp;24 h temu</translation>
    </message>
    <message>
        <source>&amp;7 d ago</source>
        <translation>&amp;7 dni temu</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stan na %1</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Teraz</translation>
    </message>
    <message>
        <source>Time shown: %1</source>
        <translation>Pokazany czas: %1</translation>
    </message>
</context>
<context>
    <name>jobwatch::TimerActions</name>
    <message numerus="yes">
        <source>%n probe(s) sent</source>
        <translation>
            <numerusform>Wysłano %n próbę</numerusform>
            <numerusform>Wysłano %n próby</numerusform>
            <numerusform>Wysłano %n prób</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n timer(s) paused</source>
        <translation>
            <numerusform>Wstrzymano %n timer</numerusform>
            <numerusform>Wstrzymano %n timery</numerusform>
            <numerusform>Wstrzymano %n timerów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n timer(s) resumed</source>
        <translation>
            <numerusform>Wznowiono %n timer</numerusform>
            <numerusform>Wznowiono %n timery</numerusform>
            <numerusform>Wznowiono %n timerów</numerusform>
        </translation>
    </message>
    <message>
        <source>Export timers</source>
        <translation>Eksportuj timery</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n timer(s) deleted on their server</source>
        <translation>
            <numerusform>Usunięto %n timer na jego serwerze</numerusform>
            <numerusform>Usunięto %n timery na ich serwerze</numerusform>
            <numerusform>Usunięto %n timerów na ich serwerze</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>Wstrzymanie: %1</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>Wznowienie: %1</translation>
    </message>
    <message>
        <source>Reset failures of %1</source>
        <translation>Wyzerowanie niepowodzeń: %1</translation>
    </message>
    <message numerus="yes">
        <source>Failures of %n timer(s) reset</source>
        <translation>
            <numerusform>Wyzerowano niepowodzenia %n timera</numerusform>
            <numerusform>Wyzerowano niepowodzenia %n timerów</numerusform>
            <numerusform>Wyzerowano niepowodzenia %n timerów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobwatch::TimerPanel</name>
    <message>
        <source>started</source>
        <translation>rozpoczęto</translation>
    </message>
    <message>
        <source>tried again</source>
        <translation>ponowiono</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>powodzenie</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>niepowodzenie</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Dlaczego?</translation>
    </message>
    <message>
        <source>Circuit, last hour</source>
        <translation>Obwód, ostatnia godzina</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serwer</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Czas lokalny</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Za</translation>
    </message>
    <message>
        <source>Next runs</source>
        <translation>Następne przebiegi</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>Last runs</source>
        <translation>Ostatnie przebiegi</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>About the timer</source>
        <translation>Informacje o timerze</translation>
    </message>
    <message>
        <source>Descriptor</source>
        <translation>Deskryptor</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Informacje</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Próba</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Nic nie zaznaczono</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 na %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Następny</translation>
    </message>
    <message>
        <source>Server, %1</source>
        <translation>Serwer, %1</translation>
    </message>
    <message>
        <source>Local, %1</source>
        <translation>Czas lokalny, %1</translation>
    </message>
    <message>
        <source>Next runs if the probe succeeds</source>
        <translation>Następne przebiegi, jeśli próba się powiedzie</translation>
    </message>
    <message>
        <source>%1 (probe)</source>
        <translation>%1 (próba)</translation>
    </message>
    <message numerus="yes">
        <source>A fault that waiting does not mend opens it after %n failure(s).</source>
        <translation>
            <numerusform>Błąd, którego czekanie nie usunie, otwiera go po %n niepowodzeniu.</numerusform>
            <numerusform>Błąd, którego czekanie nie usunie, otwiera go po %n niepowodzeniach.</numerusform>
            <numerusform>Błąd, którego czekanie nie usunie, otwiera go po %n niepowodzeniach.</numerusform>
        </translation>
    </message>
    <message>
        <source>Failures in a row: %L1, the limit is %L2. Runs of the last 24 h: %L3, of which %L4 failed.</source>
        <translation>Niepowodzenia z rzędu: %L1, granica to %L2. Przebiegi w ostatnich 24 h: %L3, w tym nieudane: %L4.</translation>
    </message>
</context>
<context>
    <name>jobwatch::TimerPauseDialog</name>
    <message>
        <source>Pause timers</source>
        <translation>Wstrzymaj timery</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Co się stanie</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Kopiuj jako polecenie</translation>
    </message>
    <message numerus="yes">
        <source>Pause %n timer(s)</source>
        <translation>
            <numerusform>Wstrzymaj %n timer</numerusform>
            <numerusform>Wstrzymaj %n timery</numerusform>
            <numerusform>Wstrzymaj %n timerów</numerusform>
        </translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Ostrzeżenie</translation>
    </message>
    <message numerus="yes">
        <source>%n of them is open already; pausing it stops its probes as well.</source>
        <translation>
            <numerusform>%n z nich jest już otwarty; wstrzymanie zatrzyma także jego próby.</numerusform>
            <numerusform>%n z nich są już otwarte; wstrzymanie zatrzyma także ich próby.</numerusform>
            <numerusform>%n z nich jest już otwartych; wstrzymanie zatrzyma także ich próby.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing on the server is deleted. Other people see who paused it and why.</source>
        <translation>Na serwerze nic nie zostanie usunięte. Inni widzą, kto wstrzymał i dlaczego.</translation>
    </message>
    <message numerus="yes">
        <source>About %n run(s) will be left out.</source>
        <translation>
            <numerusform>Zostanie pominięty około %n przebieg.</numerusform>
            <numerusform>Zostaną pominięte około %n przebiegi.</numerusform>
            <numerusform>Zostanie pominiętych około %n przebiegów.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 on the server</source>
        <translation>%1, na serwerze %2</translation>
    </message>
</context>
<context>
    <name>jobwatch::TimerPreview</name>
    <message>
        <source>in %1</source>
        <translation>za %1</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Timer</translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation>Obwód</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Następny przebieg</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Właściciel</translation>
    </message>
    <message>
        <source>system</source>
        <translation>system</translation>
    </message>
</context>
<context>
    <name>jobwatch::TimerResumeDialog</name>
    <message>
        <source>Resume timers</source>
        <translation>Wznów timery</translation>
    </message>
    <message>
        <source>What will run again</source>
        <translation>Co znów będzie działać</translation>
    </message>
    <message>
        <source>The next run of each is a probe where its circuit was open; else it runs on its schedule.</source>
        <translation>Następny przebieg każdego timera jest próbą, jeśli jego obwód był otwarty; w przeciwnym razie timer działa według harmonogramu.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete and make anew the %n timer(s) of users</source>
        <translation>
            <numerusform>&amp;Usuń i utwórz na nowo %n timer użytkownika</numerusform>
            <numerusform>&amp;Usuń i utwórz na nowo %n timery użytkowników</numerusform>
            <numerusform>&amp;Usuń i utwórz na nowo %n timerów użytkowników</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resume %n timer(s)</source>
        <translation>
            <numerusform>Wznów %n timer</numerusform>
            <numerusform>Wznów %n timery</numerusform>
            <numerusform>Wznów %n timerów</numerusform>
        </translation>
    </message>
    <message>
        <source>A timer that is only enabled again may not fire until the scheduler is restarted. Made anew it fires for sure, under a new id, and from then on it belongs to the user that Jobwatch logs in as and runs as that user.</source>
        <translation>Timer, który zostanie tylko ponownie włączony, może nie uruchamiać się aż do ponownego uruchomienia modułu mod-scheduler. Utworzony na nowo uruchamia się na pewno, pod nowym identyfikatorem, i od tej pory należy do użytkownika, jako który loguje się Jobwatch, oraz działa w jego imieniu.</translation>
    </message>
</context>
<context>
    <name>jobwatch::TimersPage</name>
    <message>
        <source>No timer is known. FOLIO servers, test jobs with an interval and the timers of the configuration appear here.</source>
        <translation>Nie jest znany żaden timer. Pojawiają się tu serwery FOLIO, zadania testowe z odstępem i timery z konfiguracji.</translation>
    </message>
    <message numerus="yes">
        <source>%n timer(s) have lost their target.</source>
        <translation>
            <numerusform>%n timer utracił swój cel.</numerusform>
            <numerusform>%n timery utraciły swój cel.</numerusform>
            <numerusform>%n timerów utraciło swój cel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter, for example circuit:open module:mod-circulation</source>
        <translation>Filtr, na przykład circuit:open module:mod-circulation</translation>
    </message>
</context>
<context>
    <name>jobwatch::Tray</name>
    <message>
        <source>Jobwatch keeps watching</source>
        <translation>Jobwatch monitoruje dalej</translation>
    </message>
    <message>
        <source>The window is closed. The icon in the tray opens it again, and ends Jobwatch.</source>
        <translation>Okno jest zamknięte. Ikona w zasobniku otwiera je ponownie i kończy Jobwatch.</translation>
    </message>
</context>
<context>
    <name>jobwatch::TrayFace</name>
    <message>
        <source>Show window</source>
        <translation>Pokaż okno</translation>
    </message>
    <message>
        <source>Pause everything…</source>
        <translation>Wstrzymaj wszystko…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Mute notices</source>
        <translation>Wycisz powiadomienia</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ustawienia…</translation>
    </message>
</context>
<context>
    <name>jobwatch::TrialPanel</name>
    <message>
        <source>Tr&amp;y it</source>
        <translation>Wypró&amp;buj</translation>
    </message>
    <message>
        <source>Runs the test once as it stands here, within the server&apos;s budget. Nothing is saved.</source>
        <translation>Uruchamia test jeden raz w tej postaci, w ramach budżetu serwera. Nic nie jest zapisywane.</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>Przerw&amp;ij</translation>
    </message>
    <message>
        <source>Waits no longer, and cancels the job where the server bears that.</source>
        <translation>Nie czeka dłużej i anuluje zadanie, jeśli serwer na to pozwala.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Wypróbuj</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Etapy</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etap</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Co się stało</translation>
    </message>
    <message>
        <source>Course of the job</source>
        <translation>Przebieg zadania</translation>
    </message>
    <message>
        <source>Not tried yet. What comes of it is shown here and not recorded.</source>
        <translation>Jeszcze nie wypróbowano. Wynik jest pokazywany tutaj i nie jest zapisywany.</translation>
    </message>
    <message>
        <source>Submitting…</source>
        <translation>Zgłaszanie…</translation>
    </message>
    <message>
        <source>Broken off.</source>
        <translation>Przerwano.</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>Zgłoszenie</translation>
    </message>
    <message>
        <source>This is of the test as it was when it was tried.</source>
        <translation>Dotyczy testu w postaci, w jakiej go wypróbowano.</translation>
    </message>
</context>
<context>
    <name>jobwatch::WhatIfPanel</name>
    <message>
        <source>Still replaying. The setting can be applied without it.</source>
        <translation>Odtwarzanie jeszcze trwa. Ustawienie można zastosować bez niego.</translation>
    </message>
    <message>
        <source>Replayed on recorded history</source>
        <translation>Odtworzono na zapisanej historii</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Uwaga</translation>
    </message>
    <message>
        <source>Shown over the tests</source>
        <translation>Pokazywane względem testów</translation>
    </message>
    <message>
        <source>One real outage replayed</source>
        <translation>Odtworzenie jednego rzeczywistego przestoju</translation>
    </message>
    <message>
        <source>fixed %1</source>
        <translation>stałe %1</translation>
    </message>
    <message>
        <source>present</source>
        <translation>obecnie</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>propozycja</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, od %2 do %3</translation>
    </message>
    <message>
        <source>What the file says is not replayed. Choose a setting to see its consequences.</source>
        <translation>To, co jest w pliku, nie jest odtwarzane. Aby zobaczyć skutki, należy wybrać ustawienie.</translation>
    </message>
    <message>
        <source>Replaying…</source>
        <translation>Odtwarzanie…</translation>
    </message>
</context>
<context>
    <name>jobwatch::WhyPanel</name>
    <message>
        <source>Why</source>
        <translation>Dlaczego</translation>
    </message>
    <message>
        <source>Shows the job that says so.</source>
        <translation>Pokazuje zadanie, które o tym świadczy.</translation>
    </message>
</context>
<context>
    <name>jobwatch::WindowPage</name>
    <message>
        <source>Tray</source>
        <translation>Zasobnik</translation>
    </message>
    <message>
        <source>&amp;Keep watching in the tray when the window is closed</source>
        <translation>&amp;Monitoruj dalej w zasobniku po zamknięciu okna</translation>
    </message>
    <message>
        <source>Keep watching in the tray when the window is closed</source>
        <translation>Monitoruj dalej w zasobniku po zamknięciu okna</translation>
    </message>
    <message>
        <source>Otherwise closing the window ends Jobwatch.</source>
        <translation>W przeciwnym razie zamknięcie okna kończy pracę programu Jobwatch.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesja</translation>
    </message>
    <message>
        <source>Read-only: everything can be looked at, and nothing is changed from here.</source>
        <translation>Tylko do odczytu: można wszystko przeglądać, ale niczego nie można stąd zmienić.</translation>
    </message>
    <message>
        <source>This session tests, changes and gives orders. “jobwatch --read-only” begins one that only looks.</source>
        <translation>Ta sesja testuje, zmienia i wydaje polecenia. „jobwatch --read-only” rozpoczyna sesję tylko do podglądu.</translation>
    </message>
    <message>
        <source>&amp;Leave read-only…</source>
        <translation>Wyłącz tryb &amp;tylko do odczytu…</translation>
    </message>
    <message>
        <source>Kept between starts</source>
        <translation>Zachowywane między uruchomieniami</translation>
    </message>
    <message>
        <source>Size, place, the view shown, columns, filters, saved views and shortcuts.</source>
        <translation>Rozmiar, położenie, pokazany widok, kolumny, filtry, zapisane widoki i skróty.</translation>
    </message>
    <message>
        <source>Here they are not kept.</source>
        <translation>Tutaj nie są zachowywane.</translation>
    </message>
    <message>
        <source>File of the window layout</source>
        <translation>Plik układu okna</translation>
    </message>
</context>
</TS>
