#pragma once

#include <QWidget>

#include "ui/theme/appearance.h"

class QButtonGroup;
class QVBoxLayout;

namespace jobwatch {

// How the window looks. What is chosen holds at once: it is the person's own.
class AppearancePage final : public QWidget
{
    Q_OBJECT

public:
    AppearancePage(ThemeChoice theme, bool utc, QWidget *parent = nullptr);

    void reset(); // to the desktop's theme and local times

Q_SIGNALS:
    void themeChosen(jobwatch::ThemeChoice theme);
    void utcChosen(bool utc);
    void layoutResetAsked();

private:
    void addThemes(QVBoxLayout *column, ThemeChoice theme);
    void addTimes(QVBoxLayout *column, bool utc);
    void addLayoutReset(QVBoxLayout *column);

    QButtonGroup *m_themes = nullptr; // ids: ThemeChoice
    QButtonGroup *m_times = nullptr; // ids: 1 for UTC
};

} // namespace jobwatch
