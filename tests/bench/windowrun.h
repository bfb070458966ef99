#pragma once

#include <QString>
#include <QStringList>

// What a program with a window costs, from its start to its end.
struct RunCost
{
    double paintedMs = 0; // CPU until it says that its window is painted
    double cpuMs = 0; // CPU in all
    double memoryMb = 0; // at its largest
    double wakes = 0; // how often a thread of it waited
};

RunCost costOf(const QString &program, const QStringList &arguments);

// Keeps the configuration and the history of the programs that are run below a folder.
void liveIn(const QString &folder);

// A configuration there with one server, whose jobs stand in a file: twenty runners, a job each.
QString servedConfiguration(const QString &folder);
