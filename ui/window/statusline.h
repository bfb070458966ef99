#pragma once

#include <QObject>
#include <QTimer>

#include "core/domain/snapshot.h"
#include "ui/window/timetext.h"
#include "ui/window/todayscost.h"

class QStatusBar;
class QToolButton;

namespace jobwatch {

class ElidedLabel;
class GlyphButton;

// What can be pressed beside what was said.
enum class SaidLink { None, Undo, Open };

// The status bar: what is up to date at the left; budget, cost, own network and the clock at the right.
class StatusLine final : public QObject
{
    Q_OBJECT

public:
    explicit StatusLine(QStatusBar *bar);

    // `past`: the moment that the window looks at, if it is not now.
    void show(const Snapshot &snapshot, const ShownTime &time, std::optional<Instant> past);
    // What has just been done, in the place of what is up to date, for a while.
    void say(const QString &sentence, SaidLink link);
    QString said() const { return m_said; }
    void setNarrow(bool narrow);
    void setReadOnly(bool readOnly);
    QWidget *firstButton() const;
    const QWidget *mutedButton() const; // nothing while notices are not muted

Q_SIGNALS:
    void clockPressed();
    void budgetPressed();
    void networkPressed();
    void mutedPressed();
    void undoPressed();
    void openPressed();
    void readOnlyPressed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildButtons();
    QToolButton *addLink(const QString &text, const QString &tip);
    void showText(const QString &text);
    void showTests(const Snapshot &snapshot, const ShownTime &time);
    void fit();
    void showNetwork(const Snapshot &snapshot);
    void showMuting(const std::optional<Muting> &muting, const ShownTime &time);
    GlyphButton *addButton(const QString &name, const QString &tip);

    QStatusBar *m_bar = nullptr;
    ElidedLabel *m_updated = nullptr;
    GlyphButton *m_budget = nullptr;
    GlyphButton *m_cost = nullptr;
    GlyphButton *m_muted = nullptr; // only then
    GlyphButton *m_network = nullptr;
    GlyphButton *m_readOnly = nullptr; // only then
    GlyphButton *m_clock = nullptr;
    QToolButton *m_undo = nullptr;
    QToolButton *m_open = nullptr; // what was saved
    TodaysCost m_todaysCost{};
    QTimer m_read{}; // until it is over the sentence stands
    QString m_said{};
    QString m_current{}; // what is up to date
    bool m_narrow = false;
    bool m_tested = false; // there is a server
};

} // namespace jobwatch
