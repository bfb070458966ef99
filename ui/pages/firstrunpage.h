#pragma once

#include <QWidget>

namespace jobwatch {

// What is shown while no server is watched: three ways to begin.
class FirstRunPage final : public QWidget
{
    Q_OBJECT

public:
    explicit FirstRunPage(bool demoOffered, QWidget *parent = nullptr);

Q_SIGNALS:
    void addServerRequested();
    void demoRequested();
    void importRequested();

private:
    QWidget *buildHeading();
    QWidget *buildCards(bool demoOffered);
};

} // namespace jobwatch
