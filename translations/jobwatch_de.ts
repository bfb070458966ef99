<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_GB">
<context>
    <name>Action</name>
    <message>
        <source>&amp;Add server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watches one more server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes the address and the settings of a server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops watching a server. Nothing is changed on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries to reach the server at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import test definitions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the tests of a Slivka service file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open server page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the address of the server in the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export table as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the rows shown to a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends Jobwatch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the selected rows as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tab-separated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the selected rows with a header, separated by tabs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the selected rows as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the selected rows as a Markdown table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selects all rows of the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the filter line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows all rows again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads all servers again. No test is run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the details and goes to the reasons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chooses the columns of the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Flat list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows runners only, sorted over all servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xpand all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfolds every server and service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ollapse all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folds every server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times in &amp;UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows all times in UTC, or in the zone of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Side bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows or hides the side bar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows or hides the details of the current row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills the screen with the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset window &amp;layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts side bar, details and columns back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers, services and runners as a tree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ser&amp;vers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All servers in one table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service &amp;list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All services in one table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Runners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All runners in one table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;tages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All stages of all runners in one table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was when, on one time axis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that happened, newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;pen in History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the history of the selected runners.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs the test jobs of the selection now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops testing the selection for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;sume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tests the selection again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Interval…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says how often the selection is tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists every action with its keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Jobwatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version and licence.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>No jobs in this range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: wait p50 %2, p95 %3; run p50 %4, p95 %5; %6, %7, %8.</source>
        <comment>range, four durations, counts of jobs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n user jobs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tests passed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tests failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>wait p50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wait p95</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run p50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run p95</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue wait and run time</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n tests</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>wait p50 / p95  %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run p50 / p95  %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3, %4. Status: %5.</source>
        <comment>range, counts, shares</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n test jobs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed in %1, %2</source>
        <comment>stage, cause</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under 1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 y</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Connector</name>
    <message>
        <source>The server answered with a web page instead of JSON (HTTP %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered without content (HTTP %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered with something that is not the expected JSON (HTTP %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered with HTTP %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address that follows from the server&apos;s answer cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>No test job is defined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused; resume it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer is offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test is running already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tested %1 ago; possible again in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time of the pause is over.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>There is no field &quot;%1&quot;. Put the words in quotes to look for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;. Did you mean %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1 &quot;%2&quot;. Did you mean %3?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an age. Write 10m, 6h or 2d.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no order. Write %1: and a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an age. Write %1&gt;1h or %1&lt;1h.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <source>No network</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n down</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with warnings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Jobwatch (demo)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server configured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated %1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) running</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tests %L1 of %L2 this hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own network offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own network OK</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Http</name>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address of %1 was found within %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to %1 within %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No complete answer from %1 within %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody listens at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no route to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to %1 could be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was issued for another host name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is signed by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its issuer is not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has been revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 is not valid HTTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks for a client certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encrypted connection to %1 broke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 broke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 is larger than %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headers of %1 do not end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy %1 has no address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of authorities %1 cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client certificate %1 cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What listens at %1 does not speak HTTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 cannot be unpacked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 broke off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address starts with http:// or https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address names no host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request has no valid method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request header %1 holds a line break or another forbidden character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 redirects to %2, which is another server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 redirects again and again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;opy as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>V&amp;iew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ser&amp;vers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hel&amp;p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>No server answers since %1, and there is no route.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server answers, and there is no route.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobwatch waits and counts nothing as down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Its %n runner(s) show their last status.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Next try %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached since %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks go on; results are kept in memory until you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The configuration has %n mistake(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PauseChoice</name>
    <message>
        <source>For 30 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For 1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For 4 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until today %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until tomorrow %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerCheck</name>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the address of the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address looks like https://example.org/slivka.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address must not hold a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the server a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a server of this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can add it now; it will be shown as unreachable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Works, with %n limit(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Works.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Names with values (“name: value”) are expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text or a list of texts is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole number from %1 to %2 is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A duration such as 30s, 10m, 2h or 1d is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be between %1 and %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an address with %2 and a host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address here must not hold a user name or password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A name has at most %n characters.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A name is one line without control characters and without blanks around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A price is a number above 0 and up to %1, or fast, quick, normal, thrifty or minimal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs a unit: write %1s, %1m, %1h or %1d.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a duration such as 30s, 10m, 2h or 1d.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is longer than ten years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is expected before the colon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is given twice, first on line %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not used by this version of Jobwatch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not known. Did you mean “%2”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not known. Known here: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a file of version %1; this Jobwatch reads version %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is used twice, first on line %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“min” is longer than “max”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“every” has an effect only with “kind: fixed”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not begin with “version: 1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an ordinary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a file on the server. Copy it to this computer and write its new path here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This holds a variable of the server&apos;s environment. Write its value instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has no runner “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobwatch cannot choose the runner “%1”: add the parameter that routes jobs to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The runner “%1” has more than one test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has no tests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aliases (“*name”) cannot be used here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line is indented with a tab. Only spaces can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a control character here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line is not UTF-8 text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more than one document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not valid YAML: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message numerus="yes">
        <source>%n down</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watched servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Slivka</name>
    <message>
        <source>This is not the address of a server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must begin with http:// or https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must not contain a user name or password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output %1 is not as expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is not one of a Slivka server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server lists a service without an id; it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server lists the service %1 twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer does not describe files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer does not describe a job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses the parameters of the test: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slivka %1 reports the outcome of user jobs as the status of a service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A job may have been created all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 of the test was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has no service of this name (HTTP 404).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server no longer knows the job (HTTP 404).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses a file of this size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server takes no uploads (HTTP %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for %2 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SlivkaConnection</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 accepts connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used: the address begins with http://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a Slivka server: it answered with a web page (HTTP %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a Slivka server: its answer holds no version (HTTP %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot answer at the moment (HTTP %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses access (HTTP %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered (HTTP %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slivka %1, API %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version was not tried with Jobwatch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot list its services (HTTP %1): its database may be down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server offers no services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services found: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>in memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version keeps its history in a file only, not in PostgreSQL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New history is kept in memory until Jobwatch ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history file %1 was damaged. It was kept as %2, and a new history was begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history file %1 is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no space left for the history file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history file %1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history file %1 is in use by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history file %1 was written by a newer version of Jobwatch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is not a history of Jobwatch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no history file %1 yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history file %1 cannot be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as last seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 24 h: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>stage, status, age or reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last evidence %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, decides the status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>runners that are OK, all runners</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 runners OK, worst %3</source>
        <comment>stage, 1 of 2, status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n runners</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n down</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with warnings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>all OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>tests this hour, budget of an hour</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tests this hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Startup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Execution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tests/day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next test in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First line of stderr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service and runner</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableSample</name>
    <message>
        <source>cluster-north Slurm 23.02</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>54 runners: 2 down, 2 with warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not contacted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 h 59 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clustalo 2 runners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clustal Omega 1.2.4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cluster-north</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>99 of 99</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>59 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cluster/short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>job lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 h 05 min fixed interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clustalo › slurm bio-tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exit 127 muscle: command not found on node 17</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 May 23:59:59</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server unreachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown → Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exit 126 permission denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M. Okafor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test 8…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clustalo › slurm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TestImport</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n test job(s) read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TestJob</name>
    <message>
        <source>The test names the file %1, which cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test names the file %1, which is larger than %2 MB.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All of the last %n user job(s) passed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All of the last %n test job(s) passed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the last %n user job(s) failed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the last %n test job(s) failed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing passed since %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused by %1 since %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached; this is the last known status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not list this service any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server itself says %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server itself says %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test itself: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next test %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next test: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next try %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 of %L2 tests used this hour, %L3 running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for %2, since %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhyNot</name>
    <message>
        <source>This view is not a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This view has no filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No filter is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the view Services has a tree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server is watched yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select rows of one server first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected server can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a row first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select at least one runner first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No test job is defined for the selection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selection is paused. Resume it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test of the selection runs already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selection is paused already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all of the selection is paused.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowState</name>
    <message>
        <source>The window layout cannot be kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>No fault is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody listens at this address. Check that the server is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s name has no address. Check the address and the name service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection could be made. Check the server&apos;s certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not answer in time. A job may have been created all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server failed to accept the job. Check its database and its upload folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is not what such a server sends. Check the address and any proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>odd answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody picks the job up. Check that the server&apos;s scheduler is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no scheduler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queueing system refuses the job; the server tries again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queue refuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server gave up handing the job over. Check the runner and its queueing system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job was rejected: no runner takes this input. Check the service&apos;s selector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no runner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server denies access. Check the account and its rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job waits in the queue and no worker picks it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit 127 means the program was not found. Check that it is installed on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exit 127</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit 126 means the program may not be executed. Check its rights on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exit 126</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queueing system could not start the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody removed the job from the queueing system before it ran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program started and ended with an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>program failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program was stopped by a signal or by the queueing system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ran past the time limit of the test and was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ended well, but the expected output is missing or different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue does not know the job any more. It may have been restarted or the job held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>job lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server stopped asking the queueing system for the job&apos;s status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checks gave up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking for the job fails while other requests to the server work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>polling failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server forgot the job. Its database may have been emptied or restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>job forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent a status this version does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses the test&apos;s parameters. Correct the test in the configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is not on the server any more. Remove its test or restore it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job&apos;s results are listed but cannot be downloaded. Check the server&apos;s media folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that the test needs cannot be read on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a warning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is down: “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a warning: “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>what is down; what the cause means</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused by %1: “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All four stages work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no evidence yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no evidence yet about: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>an age in hours and two-digit minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Startup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Execution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test not possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server unreachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server reachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer is offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer is online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer slept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not contacted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no test job defined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fixed interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never, as configured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no budget left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test job is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server unreachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starts again with the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slivka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slurm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FOLIO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence feed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobwatch::AboutDialog</name>
    <message>
        <source>About Jobwatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Know whether your job services really work, and why not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licensed under the Apache License 2.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built with Qt %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobwatch::CheckActions</name>
    <message numerus="yes">
        <source>%n test(s) asked for</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Test now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Run %n test(s) now?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run %n test(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n runner(s) paused</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n runner(s) resumed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Interval changed for %n runner(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobwatch::ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a header to move its column. Where the window is too narrow, the least important columns go away by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobwatch::ConnectionTest</name>
    <message>
        <source>Connection test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobwatch::DetailsPanel</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the reasons as text, with the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what the selected job wrote to stderr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence, last 6 h</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobwatch::DialogFrame</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobwatch::EventsPage</name>
    <message>
        <source>Nothing has happened yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobwatch::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter, for example status:down stage:startup server:NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows only what is in this state, or all again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chooses the columns of the table.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobwatch::FilterLine</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter, for example status:down stage:startup server:bio-tools</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobwatch::FirstRunPage</name>
    <message>
        <source>Jobwatch talks only to the servers you add.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is watched yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobwatch shows what is down, since when, and what happens next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add your first server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Slivka server. You need its address; nothing is changed on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around with the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A simulated server on this computer, with faults that come and go. It ends with Jobwatch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobwatch::HistoryPage</name>
    <message>
        <source>Status history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chooses the runners shown, up to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n runner(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No runner is chosen, or nothing is stored of it yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobwatch::IntervalDialog</name>
    <message>
        <source>%1: about %L2 of %L3 tests per hour at fixed intervals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is more than its budget: tests will wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Apply to %n runner(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes between two tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Never: user jobs and the server&apos;s own word are all we know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As &amp;configured in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the start of one test to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interval given here is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobwatch::IssuesDialog</name>
    <message>
        <source>Mistakes in the configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could be understood is in use. Correct the file and start Jobwatch again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobwatch::KeyboardDialog</name>
    <message>
        <source>in tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next area, previous area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next view, previous view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobwatch::LogDialog</name>
    <message>
        <source>Log of job %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 wrote to stderr, at most the last 4 KiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job wrote nothing to stderr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stderr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobwatch::MainWindow</name>
    <message>
        <source>Side bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window layout: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobwatch::Monitor</name>
    <message>
        <source>This version cannot watch this kind of server.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobwatch::NoticeArea</name>
    <message>
        <source>Notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more notice(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobwatch::NoticeBar</name>
    <message>
        <source>Hide this notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobwatch::PauseDialog</name>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Pause %n runner(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required: other people see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moment at which the pause ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on the server is changed. Other people see who paused it and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>About %n test(s) will be left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Say why, in at least 3 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This moment has passed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobwatch::RunnerPreview</name>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by doubt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobwatch::ServerActions</name>
    <message>
        <source>%1 is watched now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 from Jobwatch?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Its %n runner(s) are no longer watched. The history is kept. Nothing is changed on the server.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Import test definitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slivka services (*.service.yaml *.service.yml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration has mistakes and was not changed: this holds until you quit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobwatch::ServerDialog</name>
    <message>
        <source>Add server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import test definitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slivka services (*.service.yaml *.service.yml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobwatch::ServerForm</name>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unique; shown everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name stays: the history is kept under it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CA &amp;file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEM file with the authority that signed the server&apos;s certificate. Empty: the system&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system&apos;s authorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client &amp;certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEM file with certificate and key, if the server asks for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tests per hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most test jobs that this server gets in an hour, all services together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tests per hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most test jobs that run on this server at the same time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the &amp;same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import test definitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the tests of Slivka&apos;s *.service.yaml files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet: nothing is submitted to the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n test job(s) defined</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobwatch::SideBar</name>
    <message>
        <source>Navigation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobwatch::StatusLine</name>
    <message>
        <source>Status bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the budget of each server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether this computer has a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switches between the local time and UTC.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobwatch::StepList</name>
    <message>
        <source>works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works with a limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobwatch::TableActions</name>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export table as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not save %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobwatch::TablePage</name>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing matches this filter. %n row(s) are hidden.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobwatch::WhyPanel</name>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
