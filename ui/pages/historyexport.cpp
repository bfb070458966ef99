// What the history page connects, its menus, and what it gives away: pictures and numbers.
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QShortcut>
#include <QStackedLayout>

#include "core/text/words.h"
#include "ui/charts/chartexport.h"
#include "ui/dialogs/rangedialog.h"
#include "ui/pages/chartcolumn.h"
#include "ui/pages/historybar.h"
#include "ui/pages/historypage.h"
#include "ui/pages/historyreading.h"
#include "ui/pages/incidentlist.h"
#include "ui/pages/striplist.h"
#include "ui/printing/printout.h"
#include "ui/tables/rows.h"
#include "ui/tables/tableview.h"
#include "ui/widgets/asofslider.h"
#include "ui/widgets/busyline.h"
#include "ui/widgets/keptsplitter.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace jobwatch {

namespace {

constexpr qsizetype mostInMenu = 200; // of one server

QString menuText(const QString &name)
{
    return oneLine(name, 60).replace(u'&', "&&"_L1);
}

// Around an incident: a fifth of its length before and after, at least half an hour.
TimeRange rangeAround(const Incident &incident, Instant now)
{
    const Instant end = incident.ended.value_or(now);
    const Span margin = std::max<Span>(30min, (end - incident.began) / 5);
    return {std::max(incident.began - margin, end + margin - longestRange), end + margin};
}

template <typename Key>
QList<Key> toggled(QList<Key> keys, const Key &key, bool on)
{
    keys.removeAll(key);
    if (on)
        keys.append(key);
    return keys;
}

} // namespace

void HistoryPage::connectParts()
{
    connect(m_bar, &HistoryBar::rangeChosen, this, [this](RangeChoice choice) {
        chooseRange(choice);
        Q_EMIT rangeChosen();
    });
    connect(m_bar, &HistoryBar::customAsked, this, [this] {
        m_bar->showChoice(m_custom ? std::nullopt : std::optional(m_choice));
        auto *dialog = new RangeDialog(m_range, m_zone, this);
        connect(dialog, &RangeDialog::decided, this, &HistoryPage::showRange);
        dialog->open();
    });
    connect(m_bar, &HistoryBar::tableToggled, this, &HistoryPage::setTableShown);
    connect(m_bar->runners(), &QMenu::aboutToShow, this, &HistoryPage::fillRunnerMenu);
    connect(m_bar->exports(), &QMenu::aboutToShow, this, [this] { fillMenu(m_bar->exports(), nullptr); });
    connect(m_charts, &ChartColumn::rangeChanged, this, &HistoryPage::takeRange);
    connect(m_charts, &ChartColumn::cursorMoved, m_strips, &StripList::setCursorAt);
    connect(m_strips, &StripList::cursorMoved, this, [this](std::optional<Instant> at) {
        m_strips->setCursorAt(at);
        m_charts->setCursorAt(at);
    });
    connect(m_strips, &StripList::foldAsked, this, [this](const QString &key) {
        if (!m_unfolded.remove(key))
            m_unfolded.insert(key);
        showAnswer();
        giveRoomToStrips();
    });
    connect(m_charts, &ChartColumn::momentChosen, this, [this](Instant at) { Q_EMIT asOfAsked(at); });
    connect(m_charts, &ChartColumn::tableRequested, this, [this] { setTableShown(true); });
    connect(m_charts, &ChartColumn::menuRequested, this, [this](TimeChart *chart, const QPoint &position) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillMenu(menu, chart);
        menu->popup(position);
    });
    connect(m_slider->slider(), &AsOfSlider::momentChosen, this, &HistoryPage::asOfAsked);
    connect(m_slider, &AsOfBar::backToNow, this, [this] { Q_EMIT asOfAsked(std::nullopt); });
    connect(m_incidents, &IncidentList::incidentChosen, this, [this](const Incident &incident) {
        if (!m_chosen.contains(incident.runner))
            choose({incident.runner});
        showRange(rangeAround(incident, m_clock.now()));
    });
    connect(m_incidents, &IncidentList::plannedToggled, this, &HistoryPage::showAnswer);
    connect(&m_rest, &QTimer::timeout, this, &HistoryPage::askIncidents);
    connectReading();
    auto *back = new QShortcut(QKeySequence(Qt::Key_T), m_bucketTable, nullptr, nullptr, Qt::WidgetShortcut);
    connect(back, &QShortcut::activated, this, [this] { setTableShown(false); });
    copyOn(m_bucketTable);
    copyOn(m_incidents->table());
}

void HistoryPage::connectReading()
{
    connect(m_reading, &HistoryReading::began, m_busy, [this] { m_busy->begin(tr("Reading the history…")); });
    connect(m_reading, &HistoryReading::ended, m_busy, &BusyLine::end);
    connect(m_reading, &HistoryReading::chartsRead, this, &HistoryPage::take);
    connect(m_reading, &HistoryReading::chartsFailed, m_strips,
            [this](const Error &error) { m_strips->showNote(error.message); });
    connect(m_reading, &HistoryReading::incidentsRead, m_incidents, &IncidentList::show);
    connect(m_reading, &HistoryReading::incidentsFailed, this, &HistoryPage::sayNotRead);
    connect(m_busy, &BusyLine::cancelled, this, &HistoryPage::breakOff);
}

void HistoryPage::copyOn(QWidget *table)
{
    auto *copy = new QShortcut(QKeySequence::Copy, table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this, [this, table] {
        QGuiApplication::clipboard()->setText(
            static_cast<TableView *>(table)->copiedSelection(CopyFormat::Tsv));
        Q_EMIT done(tr("Copied"));
    });
}

// In the menu of its button: what of the charts is wanted has to be said.
void HistoryPage::exportShown()
{
    m_bar->openExports();
}

// The numbers where they are shown, else the drawing and the incidents.
Printout HistoryPage::printout() const
{
    constexpr int mostRows = 5'000;
    Printout made{.landscape = true};
    if (m_stack->currentIndex() == 1) {
        made.document.blocks = {printedTable(*m_bucketTable, mostRows)};
        return made;
    }
    made.picture = printedPicture(*m_drawn);
    made.pictureSize = m_drawn->size();
    if (m_incidents->table()->model()->rowCount() == 0)
        return made;
    made.document.blocks = {printedTable(*m_incidents->table(), mostRows)};
    std::get<ShownTable>(made.document.blocks.first()).title = tr("Incidents");
    return made;
}

void HistoryPage::fillRunnerMenu()
{
    QMenu *menu = m_bar->runners();
    menu->clear();
    for (const ServerState &server : m_snapshot.servers)
        addRunners(menu->addMenu(menuText(server.name.value)), server);
    if (!m_snapshot.timers.isEmpty())
        addTimers(menu->addMenu(tr("Timers")));
}

void HistoryPage::addRunners(QMenu *menu, const ServerState &server)
{
    for (const ServiceState &service : server.services) {
        for (const RunnerState &runner : service.runners) {
            if (menu->actions().size() >= mostInMenu) {
                menu->addAction(tr("Choose others in Services, then open them in History"))
                    ->setEnabled(false);
                return;
            }
            QAction *action = menu->addAction(menuText(runnerTitle(runner.key)));
            action->setCheckable(true);
            action->setChecked(m_chosen.contains(runner.key));
            connect(action, &QAction::toggled, this,
                    [this, key = runner.key](bool on) { choose(toggled(m_chosen, key, on)); });
        }
    }
}

void HistoryPage::addTimers(QMenu *menu)
{
    for (const TimerState &timer : m_snapshot.timers.mid(0, mostInMenu)) {
        QAction *action = menu->addAction(menuText(timer.name.isEmpty() ? timer.key.id.value : timer.name));
        action->setCheckable(true);
        action->setChecked(m_timers.contains(timer.key));
        connect(action, &QAction::toggled, this,
                [this, key = timer.key](bool on) { chooseTimers(toggled(m_timers, key, on)); });
    }
}

// Of one chart, or of all that is drawn.
void HistoryPage::fillMenu(QMenu *menu, TimeChart *chart)
{
    menu->clear();
    QWidget *drawn = chart ? static_cast<QWidget *>(chart) : m_drawn;
    if (chart) {
        QAction *table = menu->addAction(tr("Show as &table"), this, [this] { setTableShown(true); });
        table->setShortcut(Qt::Key_T);
        menu->addSeparator();
    }
    menu->addAction(tr("&Copy picture"), this, [this, drawn] {
        QGuiApplication::clipboard()->setImage(QImage::fromData(pictureOf(*drawn, PictureFormat::Png)));
        Q_EMIT done(tr("Copied"));
    });
    menu->addAction(tr("Copy &data"), this, [this] {
        QGuiApplication::clipboard()->setText(jobsAsCsv(m_answer.jobs, u'\t'));
        Q_EMIT done(tr("Copied"));
    });
    menu->addSeparator();
    menu->addAction(tr("Export &PNG…"), this, [this, drawn] { exportPicture(drawn, u"png"_s); });
    menu->addAction(tr("Export &SVG…"), this, [this, drawn] { exportPicture(drawn, u"svg"_s); });
    menu->addAction(tr("&Export CSV…"), this, &HistoryPage::exportCsv);
    if (!chart)
        return;
    menu->addSeparator();
    QAction *go = menu->addAction(tr("&Go to this moment"), this,
                                  [this, at = chart->cursor()] { Q_EMIT asOfAsked(at); });
    go->setEnabled(chart->cursor().has_value());
    menu->addAction(tr("&Reset zoom"), m_charts, &ChartColumn::resetZoom);
}

void HistoryPage::exportPicture(QWidget *drawn, const QString &suffix)
{
    if (const auto format = pictureFormatOf(u'.' + suffix))
        offer(tr("Export picture"), suffix, pictureOf(*drawn, *format));
}

void HistoryPage::exportCsv()
{
    offer(tr("Export numbers"), u"csv"_s, jobsAsCsv(m_answer.jobs).toUtf8());
}

void HistoryPage::offer(const QString &title, const QString &suffix, const QByteArray &content)
{
    Q_EMIT exportOffered({.title = title,
                          .suffix = suffix,
                          .name = u"history."_s + suffix,
                          .write = [content](const QString &file, const ExportOffer::Then &then) {
                              then(writeFile(file, content));
                          }});
}

} // namespace jobwatch
