#include <cstdio>
#include <QApplication>
#include <QPaintEvent>
#include <QTimer>
#include <QWidget>
#include <utility>

namespace {

class EmptyWindow : public QWidget
{
    void paintEvent(QPaintEvent *) override
    {
        if (!std::exchange(m_begun, true))
            QTimer::singleShot(0, this, [] { std::fputs("the window is painted\n", stderr); });
    }

    bool m_begun = false;
};

} // namespace

// The yardstick of bench_startup: a Qt Widgets program that shows an empty window for a second.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    EmptyWindow window;
    window.resize(1440, 900);
    window.show();
    QTimer::singleShot(1000, &application, &QApplication::quit);
    return QApplication::exec();
}
