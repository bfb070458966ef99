#include "ui/window/timertabs.h"

#include <QFontDatabase>
#include <QHeaderView>
#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QTreeWidget>

#include "ui/tables/cellpainter.h"
#include "ui/tables/timercells.h"
#include "ui/window/timerpanel.h"
#include "ui/window/timerruns.h"
#include "ui/window/timerwhy.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

namespace {

QTreeWidget *listOf(const QStringList &titles, const QString &name, QWidget *parent)
{
    auto *list = new QTreeWidget(parent);
    list->setAccessibleName(name);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setFrameShape(QFrame::NoFrame);
    list->setHeaderLabels(titles);
    list->header()->setStretchLastSection(true);
    return list;
}

// Replaces the rows; where nothing changed the list is left alone, with its selection.
void setRows(QTreeWidget *list, const QList<QStringList> &rows)
{
    while (list->topLevelItemCount() > rows.size())
        delete list->takeTopLevelItem(list->topLevelItemCount() - 1);
    while (list->topLevelItemCount() < rows.size())
        list->addTopLevelItem(new QTreeWidgetItem);
    for (int row = 0; row < rows.size(); ++row) {
        QTreeWidgetItem *item = list->topLevelItem(row);
        item->setSizeHint(0, QSize(0, rowHeight(list->fontMetrics()) - 2));
        for (int column = 0; column < rows[row].size(); ++column)
            if (item->text(column) != rows[row][column])
                item->setText(column, rows[row][column]);
    }
}

} // namespace

TimerTabs::TimerTabs(QWidget *parent)
    : QTabWidget(parent)
{
    setDocumentMode(true);
    m_next = listOf({QString(), TimerPanel::tr("Server"), TimerPanel::tr("Local"), TimerPanel::tr("In")},
                    TimerPanel::tr("Next runs"), this);
    m_last = listOf({TimerPanel::tr("Time"), TimerPanel::tr("Result"), TimerPanel::tr("Answer")},
                    TimerPanel::tr("Last runs"), this);
    addTab(m_next, TimerPanel::tr("Next runs"));
    addTab(m_last, TimerPanel::tr("Last runs"));
    addTab(buildAbout(), TimerPanel::tr("About"));
    fitColumns();
}

QWidget *TimerTabs::buildAbout()
{
    auto *about = new QSplitter(Qt::Vertical, this);
    m_facts =
        listOf({TimerPanel::tr("What"), TimerPanel::tr("Value")}, TimerPanel::tr("About the timer"), about);
    m_descriptor = new QPlainTextEdit(about);
    m_descriptor->setReadOnly(true);
    m_descriptor->setAccessibleName(TimerPanel::tr("Descriptor"));
    m_descriptor->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_descriptor->setFrameShape(QFrame::NoFrame);
    about->addWidget(m_facts);
    about->addWidget(m_descriptor);
    return about;
}

// Once, from the font: measuring the rows would cost at every update.
void TimerTabs::fitColumns()
{
    const QFontMetrics metrics(m_next->font());
    m_next->setColumnWidth(0, columnWidth(metrics, {TimerPanel::tr("Probe"), TimerPanel::tr("Next")}, false));
    m_next->setColumnWidth(1, columnWidth(metrics, u"Tue 12 May 13:41:00"_s, false));
    m_next->setColumnWidth(
        2, columnWidth(metrics, {u"14:41:00"_s, TimerPanel::tr("Local, %1").arg(u"CEST"_s)}, false));
    m_next->setColumnWidth(3, columnWidth(metrics, countdownText(std::chrono::seconds(3599)), false));
    m_next->header()->setStretchLastSection(false);
    m_next->header()->setSectionResizeMode(1, QHeaderView::Stretch); // what waits is worth more than a date
    m_last->setColumnWidth(0, columnWidth(metrics, u"14:41:00 00"_s, false));
    m_last->setColumnWidth(1, columnWidth(metrics, TimerPanel::tr("tried again"), false));
    m_facts->setColumnWidth(0, columnWidth(metrics, u"Runs of the last 24 h"_s, false));
}

void TimerTabs::show(const TimerState &timer, const QList<TimerRun> &runs, const ShownTime &time)
{
    if (const QStringList titles = nextRunTitles(timer, time); titles != m_titles)
        m_next->setHeaderLabels(m_titles = titles);
    setRows(m_next, nextRunRows(timer, time));
    const QString next = waitsForProbe(timer) ? TimerPanel::tr("Next runs if the probe succeeds")
                                              : TimerPanel::tr("Next runs");
    if (tabText(0) != next) // it would be laid out anew
        setTabText(0, next);
    setRows(m_last, lastRunRows(runs, time));
    showFacts(timer, time);
}

void TimerTabs::showFacts(const TimerState &timer, const ShownTime &time)
{
    QList<QStringList> rows;
    for (const auto &[name, value] : timerFacts(timer, time))
        rows.append({name, value});
    setRows(m_facts, rows);
    const QByteArray raw = timer.reported ? timer.reported->descriptor : QByteArray();
    const QJsonDocument json = QJsonDocument::fromJson(raw);
    const QString text = QString::fromUtf8(json.isNull() ? raw : json.toJson(QJsonDocument::Indented));
    if (m_descriptor->toPlainText() != text)
        m_descriptor->setPlainText(text);
    m_descriptor->setVisible(!text.isEmpty());
}

} // namespace jobwatch
