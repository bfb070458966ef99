#include <QApplication>
#include <QTimer>
#include <QWidget>

// The yardstick of bench_startup: a Qt Widgets program that shows an empty window for a second.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QWidget window;
    window.resize(1440, 900);
    window.show();
    QTimer::singleShot(1000, &application, &QApplication::quit);
    return QApplication::exec();
}
