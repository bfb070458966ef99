#include <algorithm>
#include <cstdio>
#include <QApplication>
#include <QLabel>
#include <QPaintEvent>
#include <QTime>
#include <QTimer>
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

void addClock(QWidget *window)
{
    auto *clock = new QLabel(window);
    clock->setFixedSize(120, 30);
    auto *second = new QTimer(window);
    second->callOnTimeout(clock, [clock] { clock->setText(QTime::currentTime().toString()); });
    second->start(1000);
}

} // namespace

// The yardstick of bench_startup and bench_idle: a Qt Widgets program that shows an empty window for a
// second, or for a while, with a clock or one word in it. Usage: emptywindow [--clock | --word] [SECONDS]
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    EmptyWindow window;
    window.resize(1440, 900);
    const QStringList arguments = QApplication::arguments();
    if (arguments.contains(QStringLiteral("--clock")))
        addClock(&window);
    if (arguments.contains(QStringLiteral("--word")))
        new QLabel(QStringLiteral("word"), &window);
    window.show();
    const int seconds = arguments.size() > 1 ? std::max(1, arguments.last().toInt()) : 1;
    QTimer::singleShot(seconds * 1000, &application, &QApplication::quit);
    return QApplication::exec();
}
