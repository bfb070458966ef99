#pragma once

#include <QStringList>

// What the shells (dash, bash, csh) write when they cannot start a program. The only way to tell exit 126
// and 127 over REST, and only a hint: the words are English, and a program may write them itself. The raw
// line is therefore always shown beside the verdict.
namespace jobwatch::slivka {

// The first line that says so; empty if there is none.
QString commandNotFoundLine(const QStringList &lines);
QString notExecutableLine(const QStringList &lines);

// The line that most likely says why a program failed: the last one with an error word, else the last.
QString decisiveLine(const QStringList &lines);

} // namespace jobwatch::slivka
