// The demo's FOLIO as a program: prints its address, then serves until its input ends.
#include <cstdio>
#include <QCoreApplication>
#include <QSocketNotifier>
#include <unistd.h>

#include "app/demo/demo.h"

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const jobwatch::Demo demo;
    std::puts(demo.folioUrl().toEncoded().constData());
    std::fflush(stdout);
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &app, &QCoreApplication::quit);
    return QCoreApplication::exec();
}
