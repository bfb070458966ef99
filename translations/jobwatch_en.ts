<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_GB">
<context>
    <name>Alert</name>
    <message numerus="yes">
        <source>An outage is told after %n failure(s) in a row, %1 to %2 after it began.</source>
        <translation>
            <numerusform>An outage is told after %n failure, %1 to %2 after it began.</numerusform>
            <numerusform>An outage is told after %n failures in a row, %1 to %2 after it began.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An outage is told after %n failure(s) in a row.</source>
        <translation>
            <numerusform>An outage is told after %n failure.</numerusform>
            <numerusform>An outage is told after %n failures in a row.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An outage is told after %n failure(s) in a row, %1 or more after the first, as replayed.</source>
        <translation>
            <numerusform>An outage is told after %n failure, %1 or more after the first, as replayed.</numerusform>
            <numerusform>An outage is told after %n failures in a row, %1 or more after the first, as replayed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only failed jobs of users are told, after %n in a row.</source>
        <translation>
            <numerusform>Only failed jobs of users are told, after %n.</numerusform>
            <numerusform>Only failed jobs of users are told, after %n in a row.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message numerus="yes">
        <source>%n user jobs</source>
        <translation>
            <numerusform>%n user job</numerusform>
            <numerusform>%n user jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tests passed</source>
        <translation>
            <numerusform>%n test passed</numerusform>
            <numerusform>%n tests passed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tests failed</source>
        <translation>
            <numerusform>%n test failed</numerusform>
            <numerusform>%n tests failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test jobs</source>
        <translation>
            <numerusform>%n test job</numerusform>
            <numerusform>%n test jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user</source>
        <translation>
            <numerusform>%n user</numerusform>
            <numerusform>%n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test</source>
        <translation>
            <numerusform>%n test</numerusform>
            <numerusform>%n tests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> (%n failed)</source>
        <translation>
            <numerusform> (%n failed)</numerusform>
            <numerusform> (%n failed)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message numerus="yes">
        <source>tried %n times</source>
        <translation>
            <numerusform>tried %n time</numerusform>
            <numerusform>tried %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the accounting could not be read.</source>
        <translation>
            <numerusform>%n line of the accounting could not be read.</numerusform>
            <numerusform>%n lines of the accounting could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message numerus="yes">
        <source>%n failure(s) in a row are not counted any more.</source>
        <translation>
            <numerusform>%n failure in a row is not counted any more.</numerusform>
            <numerusform>%n failures in a row are not counted any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s) in a row are counted again.</source>
        <translation>
            <numerusform>%n failure in a row is counted again.</numerusform>
            <numerusform>%n failures in a row are counted again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message numerus="yes">
        <source>Server %1 is suspected: %2 of %n runners on it failed.</source>
        <translation>
            <numerusform>Server %1 is suspected: %2 of %n runner on it failed.</numerusform>
            <numerusform>Server %1 is suspected: %2 of %n runners on it failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Runner %1 is suspected: %2 of %n services on it failed.</source>
        <translation>
            <numerusform>Runner %1 is suspected: %2 of %n service on it failed.</numerusform>
            <numerusform>Runner %1 is suspected: %2 of %n services on it failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Service %1 is suspected: it failed on %2 of %n runners.</source>
        <translation>
            <numerusform>Service %1 is suspected: it failed on %2 of %n runner.</numerusform>
            <numerusform>Service %1 is suspected: it failed on %2 of %n runners.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user jobs in a row succeeded.</source>
        <translation>
            <numerusform>%n user job succeeded.</numerusform>
            <numerusform>%n user jobs in a row succeeded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user jobs in a row succeeded in the last %1.</source>
        <translation>
            <numerusform>%n user job succeeded, %1 ago.</numerusform>
            <numerusform>%n user jobs in a row succeeded in the last %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the test budget of %n tests an hour.</source>
        <translation>
            <numerusform>Waiting for the test budget of %n test an hour.</numerusform>
            <numerusform>Waiting for the test budget of %n tests an hour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It also checks the runner for %n services.</source>
        <translation>
            <numerusform>It also checks the runner for %n service.</numerusform>
            <numerusform>It also checks the runner for %n services.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user jobs OK</source>
        <translation>
            <numerusform>%n user job OK</numerusform>
            <numerusform>%n user jobs OK</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message numerus="yes">
        <source>%n test(s) running</source>
        <translation>
            <numerusform>%n test running</numerusform>
            <numerusform>%n tests running</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message numerus="yes">
        <source>Its %n runner(s) show their last status.</source>
        <translation>
            <numerusform>Its runner shows its last status.</numerusform>
            <numerusform>Its %n runners show their last status.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The configuration has %n mistake(s).</source>
        <translation>
            <numerusform>The configuration has %n mistake.</numerusform>
            <numerusform>The configuration has %n mistakes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review %n timer(s)…</source>
        <translation>
            <numerusform>Review %n timer…</numerusform>
            <numerusform>Review %n timers…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeRule</name>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%n timers run again on %1</source>
        <translation>
            <numerusform>%n timer runs again on %1</numerusform>
            <numerusform>%n timers run again on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n timers do not fire on %1</source>
        <translation>
            <numerusform>%n timer does not fire on %1</numerusform>
            <numerusform>%n timers do not fire on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n timers lost their target on %1</source>
        <translation>
            <numerusform>%n timer lost its target on %1</numerusform>
            <numerusform>%n timers lost their target on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n timers paused by %1 on %2</source>
        <translation>
            <numerusform>%n timer paused by %1 on %2</numerusform>
            <numerusform>%n timers paused by %1 on %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tests on %1 work again</source>
        <translation>
            <numerusform>%n test on %1 works again</numerusform>
            <numerusform>%n tests on %1 work again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tests on %1 are wrong</source>
        <translation>
            <numerusform>%n test on %1 is wrong</numerusform>
            <numerusform>%n tests on %1 are wrong</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n runners on %1 keep changing between up and down</source>
        <translation>
            <numerusform>%n runner on %1 keeps changing between up and down</numerusform>
            <numerusform>%n runners on %1 keep changing between up and down</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n runners on %1 are steady again</source>
        <translation>
            <numerusform>%n runner on %1 is steady again</numerusform>
            <numerusform>%n runners on %1 are steady again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n runners are OK again: %1</source>
        <translation>
            <numerusform>%n runner is OK again: %1</numerusform>
            <numerusform>%n runners are OK again: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n runners are down: %1</source>
        <translation>
            <numerusform>%n runner is down: %1</numerusform>
            <numerusform>%n runners are down: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n runners have warnings: %1</source>
        <translation>
            <numerusform>%n runner has warnings: %1</numerusform>
            <numerusform>%n runners have warnings: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Failed %n times in a row</source>
        <translation>
            <numerusform>Failed %n time</numerusform>
            <numerusform>Failed %n times in a row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n runners are affected.</source>
        <translation>
            <numerusform>%n runner is affected.</numerusform>
            <numerusform>%n runners are affected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Digest: %n notices</source>
        <translation>
            <numerusform>Digest: %n notice</numerusform>
            <numerusform>Digest: %n notices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While it was quiet: %n notices</source>
        <translation>
            <numerusform>While it was quiet: %n notice</numerusform>
            <numerusform>While it was quiet: %n notices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>would have sent %n messages</source>
        <translation>
            <numerusform>would have sent %n message</numerusform>
            <numerusform>would have sent %n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the busiest day</source>
        <translation>
            <numerusform>%n on the busiest day</numerusform>
            <numerusform>%n on the busiest day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It had failed %n times in a row</source>
        <translation>
            <numerusform>It had failed %n time</numerusform>
            <numerusform>It had failed %n times in a row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its tests are stopped by their circuit after %n failures in a row</source>
        <translation>
            <numerusform>Its tests are stopped by their circuit after %n failure</numerusform>
            <numerusform>Its tests are stopped by their circuit after %n failures in a row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n timers stopped by their circuits on %1</source>
        <translation>
            <numerusform>%n timer stopped by its circuit on %1</numerusform>
            <numerusform>%n timers stopped by their circuits on %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%1 of %2 are OK and %n is paused.</source>
        <translation>
            <numerusform>%1 of %2 are OK and %n is paused.</numerusform>
            <numerusform>%1 of %2 are OK and %n are paused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n down</source>
        <translation>
            <numerusform>%n down</numerusform>
            <numerusform>%n down</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with warnings</source>
        <translation>
            <numerusform>%n with warnings</numerusform>
            <numerusform>%n with warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) cannot be reached</source>
        <translation>
            <numerusform>%n server cannot be reached</numerusform>
            <numerusform>%n servers cannot be reached</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message numerus="yes">
        <source>Only the first %n row(s) are printed.</source>
        <translation>
            <numerusform>Only the first row is printed.</numerusform>
            <numerusform>Only the first %n rows are printed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message numerus="yes">
        <source>%n problem(s) with one cause</source>
        <translation>
            <numerusform>%n problem with one cause</numerusform>
            <numerusform>%n problems with one cause</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n more are in the CSV and JSON files of this report.</source>
        <translation>
            <numerusform>%n more is in the CSV and JSON files of this report.</numerusform>
            <numerusform>%n more are in the CSV and JSON files of this report.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) in all.</source>
        <translation>
            <numerusform>%n test in all.</numerusform>
            <numerusform>%n tests in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 available, %n incidents</source>
        <translation>
            <numerusform>%1: %2 available, %n incident</numerusform>
            <numerusform>%1: %2 available, %n incidents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServerCheck</name>
    <message numerus="yes">
        <source>Works, with %n limit(s).</source>
        <translation>
            <numerusform>Works, with one limit.</numerusform>
            <numerusform>Works, with %n limits.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>A name has at most %n characters.</source>
        <translation>
            <numerusform>A name has at most %n character.</numerusform>
            <numerusform>A name has at most %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more mistakes)</source>
        <translation>
            <numerusform>%1 (and %n more mistake)</numerusform>
            <numerusform>%1 (and %n more mistakes)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message numerus="yes">
        <source>%n down</source>
        <translation>
            <numerusform>%n down</numerusform>
            <numerusform>%n down</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message numerus="yes">
        <source>%n runners</source>
        <translation>
            <numerusform>%n runner</numerusform>
            <numerusform>%n runners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n down</source>
        <translation>
            <numerusform>%n down</numerusform>
            <numerusform>%n down</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with warnings</source>
        <translation>
            <numerusform>%n with a warning</numerusform>
            <numerusform>%n with warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unknown</numerusform>
            <numerusform>%n unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n paused</numerusform>
            <numerusform>%n paused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n runners show their last status</source>
        <translation>
            <numerusform>%n runner shows its last status</numerusform>
            <numerusform>%n runners show their last status</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in %1</source>
        <translation>
            <numerusform>%n in %1</numerusform>
            <numerusform>%n in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TestDraft</name>
    <message numerus="yes">
        <source>A name has at most %n characters.</source>
        <translation>
            <numerusform>A name has at most %n character.</numerusform>
            <numerusform>A name has at most %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TestImport</name>
    <message numerus="yes">
        <source>%n test job(s) read.</source>
        <translation>
            <numerusform>%n test job read.</numerusform>
            <numerusform>%n test jobs read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message numerus="yes">
        <source>%n down</source>
        <translation>
            <numerusform>%n down</numerusform>
            <numerusform>%n down</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with warnings</source>
        <translation>
            <numerusform>%n with warnings</numerusform>
            <numerusform>%n with warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unknown</numerusform>
            <numerusform>%n unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n paused</numerusform>
            <numerusform>%n paused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without target</source>
        <translation>
            <numerusform>%n without target</numerusform>
            <numerusform>%n without target</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n OK</source>
        <translation>
            <numerusform>%n OK</numerusform>
            <numerusform>%n OK</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timer</name>
    <message numerus="yes">
        <source>%n failures in a row</source>
        <translation>
            <numerusform>%n failure</numerusform>
            <numerusform>%n failures in a row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opens after %n failures</source>
        <translation>
            <numerusform>Opens after %n failure</numerusform>
            <numerusform>Opens after %n failures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimerWhy</name>
    <message numerus="yes">
        <source>Open because %n run(s) in a row failed; the limit is %1.</source>
        <translation>
            <numerusform>Open because %n run failed; the limit is %1.</numerusform>
            <numerusform>Open because %n runs in a row failed; the limit is %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closed, but %n run(s) in a row failed; it opens at %1.</source>
        <translation>
            <numerusform>Closed, but %n run failed; it opens at %1.</numerusform>
            <numerusform>Closed, but %n runs in a row failed; it opens at %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other timer(s) of %1 run well.</source>
        <translation>
            <numerusform>%n other timer of %1 runs well.</numerusform>
            <numerusform>%n other timers of %1 run well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other timer(s) of %1 do not run well.</source>
        <translation>
            <numerusform>%n other timer of %1 does not run well.</numerusform>
            <numerusform>%n other timers of %1 do not run well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) skipped</source>
        <translation>
            <numerusform>%n run skipped</numerusform>
            <numerusform>%n runs skipped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timers</name>
    <message numerus="yes">
        <source>Opened %n time(s) in a row</source>
        <translation>
            <numerusform>Opened %n time</numerusform>
            <numerusform>Opened %n times in a row</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message numerus="yes">
        <source>%n runner(s)</source>
        <translation>
            <numerusform>%n runner</numerusform>
            <numerusform>%n runners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n timer(s)</source>
        <translation>
            <numerusform>%n timer</numerusform>
            <numerusform>%n timers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n runner(s)</source>
        <translation>
            <numerusform>%n runner</numerusform>
            <numerusform>%n runners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user job(s)</source>
        <translation>
            <numerusform>%Ln user job</numerusform>
            <numerusform>%Ln user jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test job(s)</source>
        <translation>
            <numerusform>%Ln test job</numerusform>
            <numerusform>%Ln test jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outage(s)</source>
        <translation>
            <numerusform>%n outage</numerusform>
            <numerusform>%n outages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n day(s) of history: the numbers are rough.</source>
        <translation>
            <numerusform>Only %n day of history: the numbers are rough.</numerusform>
            <numerusform>Only %n days of history: the numbers are rough.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message numerus="yes">
        <source>All of the last %n user job(s) passed.</source>
        <translation>
            <numerusform>The last user job passed.</numerusform>
            <numerusform>All of the last %n user jobs passed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All of the last %n test job(s) passed.</source>
        <translation>
            <numerusform>The last test job passed.</numerusform>
            <numerusform>All of the last %n test jobs passed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the last %n user job(s) failed.</source>
        <translation>
            <numerusform>%1 of the last %n user job failed.</numerusform>
            <numerusform>%1 of the last %n user jobs failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the last %n test job(s) failed.</source>
        <translation>
            <numerusform>%1 of the last %n test job failed.</numerusform>
            <numerusform>%1 of the last %n test jobs failed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days</comment>
        <translation>
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
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
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
        </translation>
    </message>
</context>
<context>
    <name>jobwatch::AcknowledgeDialog</name>
    <message numerus="yes">
        <source>Acknowledge %n runner(s)</source>
        <translation>
            <numerusform>Acknowledge %n runner</numerusform>
            <numerusform>Acknowledge %n runners</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobwatch::AlertForm</name>
    <message numerus="yes">
        <source>failure(s)</source>
        <comment>after a number in a field</comment>
        <translation>
            <numerusform>failure</numerusform>
            <numerusform>failures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>success(es)</source>
        <comment>after a number in a field</comment>
        <translation>
            <numerusform>success</numerusform>
            <numerusform>successes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more rule(s) decide for other channels or runners.</source>
        <translation>
            <numerusform>%n more rule decides for other channels or runners.</numerusform>
            <numerusform>%n more rules decide for other channels or runners.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobwatch::CheckActions</name>
    <message numerus="yes">
        <source>%n test(s) asked for</source>
        <translation>
            <numerusform>%n test asked for</numerusform>
            <numerusform>%n tests asked for</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run %n test(s) now?</source>
        <translation>
            <numerusform>Run %n test now?</numerusform>
            <numerusform>Run %n tests now?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run %n test(s)</source>
        <translation>
            <numerusform>Run %n test</numerusform>
            <numerusform>Run %n tests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n runner(s) paused</source>
        <translation>
            <numerusform>%n runner paused</numerusform>
            <numerusform>%n runners paused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n runner(s) resumed</source>
        <translation>
            <numerusform>%n runner resumed</numerusform>
            <numerusform>%n runners resumed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Interval changed for %n runner(s)</source>
        <translation>
            <numerusform>Interval changed for %n runner</numerusform>
            <numerusform>Interval changed for %n runners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n test(s), and %2 of %3 are left for this hour.</source>
        <translation>
            <numerusform>%1: %n test, and %2 of %3 are left for this hour.</numerusform>
            <numerusform>%1: %n tests, and %2 of %3 are left for this hour.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobwatch::CircuitStrip</name>
    <message numerus="yes">
        <source>Open for %n minute(s) of the last hour</source>
        <translation>
            <numerusform>Open for %n minute of the last hour</numerusform>
            <numerusform>Open for %n minutes of the last hour</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobwatch::ConfigImportDialog</name>
    <message numerus="yes">
        <source>Import %n entry(ies)</source>
        <translation>
            <numerusform>Import %n entry</numerusform>
            <numerusform>Import %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobwatch::CountDelegate</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobwatch::HistoryBar</name>
    <message numerus="yes">
        <source>%n runner(s)</source>
        <translation>
            <numerusform>%n runner</numerusform>
            <numerusform>%n runners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n timer(s)</source>
        <translation>
            <numerusform>%n timer</numerusform>
            <numerusform>%n timers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobwatch::ImportDialog</name>
    <message numerus="yes">
        <source>Takes the place of %n test job(s)</source>
        <translation>
            <numerusform>Takes the place of %n test job</numerusform>
            <numerusform>Takes the place of %n test jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n test job(s)</source>
        <translation>
            <numerusform>Import %n test job</numerusform>
            <numerusform>Import %n test jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobwatch::IntervalDialog</name>
    <message numerus="yes">
        <source>%n runner(s)</source>
        <translation>
            <numerusform>%n runner</numerusform>
            <numerusform>%n runners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply to %n runner(s)</source>
        <translation>
            <numerusform>Apply to %n runner</numerusform>
            <numerusform>Apply to %n runners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n different setting(s)</source>
        <translation>
            <numerusform>%n different setting</numerusform>
            <numerusform>%n different settings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobwatch::MainWindow</name>
    <message numerus="yes">
        <source>%n test(s) are running. Quit and let them end by themselves?</source>
        <translation>
            <numerusform>%n test is running. Quit and let it end by itself?</numerusform>
            <numerusform>%n tests are running. Quit and let them end by themselves?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobwatch::MarkActions</name>
    <message numerus="yes">
        <source>%n runner(s) acknowledged</source>
        <translation>
            <numerusform>%n runner acknowledged</numerusform>
            <numerusform>%n runners acknowledged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Acknowledgement of %n runner(s) lifted</source>
        <translation>
            <numerusform>Acknowledgement of %n runner lifted</numerusform>
            <numerusform>Acknowledgement of %n runners lifted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobwatch::NoticeArea</name>
    <message numerus="yes">
        <source>%n more notice(s)</source>
        <translation>
            <numerusform>%n more notice</numerusform>
            <numerusform>%n more notices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobwatch::PauseDialog</name>
    <message numerus="yes">
        <source>Pause %n runner(s)</source>
        <translation>
            <numerusform>Pause %n runner</numerusform>
            <numerusform>Pause %n runners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n test(s) will be left out.</source>
        <translation>
            <numerusform>About %n test will be left out.</numerusform>
            <numerusform>About %n tests will be left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobwatch::RemoveTimersDialog</name>
    <message numerus="yes">
        <source>&amp;First export the %n timer(s) to</source>
        <translation>
            <numerusform>&amp;First export the %n timer to</numerusform>
            <numerusform>&amp;First export the %n timers to</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n timer(s)</source>
        <translation>
            <numerusform>Delete %n timer</numerusform>
            <numerusform>Delete %n timers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobwatch::ServerActions</name>
    <message numerus="yes">
        <source>Its %n runner(s) are no longer watched. The history is kept. Nothing is changed on the server.</source>
        <translation>
            <numerusform>Its runner is no longer watched. The history is kept. Nothing is changed on the server.</numerusform>
            <numerusform>Its %n runners are no longer watched. The history is kept. Nothing is changed on the server.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) imported</source>
        <translation>
            <numerusform>%n entry imported</numerusform>
            <numerusform>%n entries imported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobwatch::ServerForm</name>
    <message numerus="yes">
        <source>%n test job(s) defined</source>
        <translation>
            <numerusform>%n test job defined</numerusform>
            <numerusform>%n test jobs defined</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobwatch::TablePage</name>
    <message numerus="yes">
        <source>Nothing matches this filter. %Ln row(s) are hidden.</source>
        <translation>
            <numerusform>Nothing matches this filter. %Ln row is hidden.</numerusform>
            <numerusform>Nothing matches this filter. %Ln rows are hidden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobwatch::TimerActions</name>
    <message numerus="yes">
        <source>%n probe(s) sent</source>
        <translation>
            <numerusform>%n probe sent</numerusform>
            <numerusform>%n probes sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n timer(s) paused</source>
        <translation>
            <numerusform>%n timer paused</numerusform>
            <numerusform>%n timers paused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n timer(s) resumed</source>
        <translation>
            <numerusform>%n timer resumed</numerusform>
            <numerusform>%n timers resumed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n timer(s) deleted on their server</source>
        <translation>
            <numerusform>%n timer deleted on its server</numerusform>
            <numerusform>%n timers deleted on their server</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Failures of %n timer(s) reset</source>
        <translation>
            <numerusform>Failures of %n timer reset</numerusform>
            <numerusform>Failures of %n timers reset</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobwatch::TimerPanel</name>
    <message numerus="yes">
        <source>A fault that waiting does not mend opens it after %n failure(s).</source>
        <translation>
            <numerusform>A fault that waiting does not mend opens it after %n failure.</numerusform>
            <numerusform>A fault that waiting does not mend opens it after %n failures.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobwatch::TimerPauseDialog</name>
    <message numerus="yes">
        <source>Pause %n timer(s)</source>
        <translation>
            <numerusform>Pause %n timer</numerusform>
            <numerusform>Pause %n timers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is open already; pausing it stops its probes as well.</source>
        <translation>
            <numerusform>%n of them is open already; pausing it stops its probes as well.</numerusform>
            <numerusform>%n of them are open already; pausing them stops their probes as well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n run(s) will be left out.</source>
        <translation>
            <numerusform>About %n run will be left out.</numerusform>
            <numerusform>About %n runs will be left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobwatch::TimerResumeDialog</name>
    <message numerus="yes">
        <source>&amp;Delete and make anew the %n timer(s) of users</source>
        <translation>
            <numerusform>&amp;Delete and make anew the %n timer of users</numerusform>
            <numerusform>&amp;Delete and make anew the %n timers of users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resume %n timer(s)</source>
        <translation>
            <numerusform>Resume %n timer</numerusform>
            <numerusform>Resume %n timers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobwatch::TimersPage</name>
    <message numerus="yes">
        <source>%n timer(s) have lost their target.</source>
        <translation>
            <numerusform>%n timer has lost its target.</numerusform>
            <numerusform>%n timers have lost their target.</numerusform>
        </translation>
    </message>
</context>
</TS>
