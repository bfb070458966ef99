// Writes a picture of every view and dialog, with invented data, into a folder: screenshots FOLDER
// With QT_SCALE_FACTOR=2 in twice the size.

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QTextStream>
#include <QTimer>

#include "tests/ui/windowfixture.h"
#include "translations/translations.h"
#include "ui/dialogs/consequencetable.h"
#include "ui/dialogs/intervaldialog.h"
#include "ui/dialogs/serverdialog.h"
#include "ui/pages/historypage.h"
#include "ui/pages/page.h"
#include "ui/tables/column.h"
#include "ui/tables/tableview.h"
#include "ui/theme/appearance.h"
#include "ui/widgets/filterline.h"
#include "ui/window/actionset.h"
#include "ui/window/pagestack.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

namespace {

// Lets posted events and layouts come to rest; nothing of the window runs on its own here.
void settle()
{
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
}

bool select(TableView *table, const Scope &scope, const QModelIndex &parent = {})
{
    for (int row = 0; row < table->model()->rowCount(parent); ++row) {
        const QModelIndex index = table->model()->index(row, 0, parent);
        if (index.data(ScopeRole).value<Scope>() == scope) {
            table->setCurrentIndex(index);
            return true;
        }
        if (select(table, scope, index))
            return true;
    }
    return false;
}

class Photographer
{
public:
    explicit Photographer(const QString &folder)
        : m_folder(folder)
    {
    }

    void takeAll(ThemeChoice theme)
    {
        m_suffix = u"-"_s + themeChoiceId(theme);
        {
            WindowFixture f = fixture(theme);
            f.open();
            views(f, u""_s);
            f.window->resize(1024, 700);
            views(f, u"-1024"_s);
            histories(f, u"-1024"_s);
            f.window->resize(1440, 900);
            histories(f, u""_s);
            dialogs(f);
        }
        states(theme);
        addServer(theme);
        whatIf();
    }

private:
    WindowFixture fixture(ThemeChoice theme)
    {
        WindowFixture f;
        f.setup.stateFile = m_folder + u"/state.ini"_s;
        f.setup.settings = settingsOf(sampleSnapshot());
        f.setup.configFile = QString();
        f.setup.startDemo = [] { return QList<ServerDefinition>(); };
        (void)writeWindowState({.place = {0, 0, 1440, 900}, .theme = theme}, f.setup.stateFile);
        return f;
    }

    void take(QWidget *widget, const QString &name)
    {
        settle();
        const QString file = m_folder + u'/' + name + m_suffix + u".png"_s;
        widget->grab().save(file);
        QTextStream(stdout) << file << '\n';
    }

    void views(WindowFixture &f, const QString &size)
    {
        for (const ViewId view : allViews) {
            f.window->openView(view);
            Page *page = f.window->pages().page();
            settle();
            if (page->table() && view != ViewId::Events) {
                if (view == ViewId::Services)
                    page->table()->expandAll();
                if (view == ViewId::Timers || !select(page->table(), scopeOf(sampleRunner())))
                    page->table()->setCurrentIndex(page->table()->model()->index(0, 0));
            }
            take(f.window.get(), QString(viewKey(view)) + size);
        }
        f.window->openView(ViewId::Services);
    }

    // The charts in each state: a week with the cursor, as a table, a zoomed hour, with a timer.
    void histories(WindowFixture &f, const QString &size)
    {
        using namespace std::chrono_literals;
        f.window->openView(ViewId::History);
        HistoryPage *page = f.window->pages().history();
        page->chooseRange(RangeChoice::Week);
        page->showCursorAt(sampleNow() - 63h);
        waitForIncidents(page);
        take(f.window.get(), u"history-week"_s + size);
        page->setTableShown(true);
        take(f.window.get(), u"history-table"_s + size);
        page->setTableShown(false);
        page->chooseRange(RangeChoice::SixHours);
        waitForIncidents(page);
        take(f.window.get(), u"history-hours"_s + size);
        page->chooseTimers({{{u"library"_s}, TimerKind::Request, {u"nightly-export"_s}}});
        page->chooseRange(RangeChoice::Month);
        waitForIncidents(page);
        take(f.window.get(), u"history-month-timer"_s + size);
        page->chooseTimers({});
        page->chooseRange(RangeChoice::Week);
        f.window->travel(sampleNow() - 63h);
        waitForIncidents(page);
        take(f.window.get(), u"history-asof"_s + size);
        f.window->openView(ViewId::Services);
        take(f.window.get(), u"services-asof"_s + size);
        f.window->openView(ViewId::History);
        f.window->travel(std::nullopt);
        page->chooseRange(RangeChoice::Day);
    }

    // They are asked once the range has come to rest.
    static void waitForIncidents(HistoryPage *page)
    {
        while (page->isSettling())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

    void dialogs(WindowFixture &f)
    {
        f.window->openView(ViewId::Services);
        select(f.window->pages().page()->table(), scopeOf(sampleRunner()));
        const std::pair<ActionId, QString> all[] = {
            {ActionId::Pause, u"pause"_s},       {ActionId::Interval, u"interval"_s},
            {ActionId::Keyboard, u"keyboard"_s}, {ActionId::About, u"about"_s},
            {ActionId::Columns, u"columns"_s},   {ActionId::RemoveServer, u"remove-server"_s},
        };
        for (const auto &[action, name] : all) {
            f.window->actions()[action]->trigger();
            settle();
            for (QDialog *dialog : f.window->findChildren<QDialog *>()) {
                if (dialog->isVisible())
                    take(dialog, name);
                dialog->close();
            }
            settle();
        }
        f.window->pages().page()->filterLine()->setLine(u"status:down,warning"_s);
        take(f.window.get(), u"filtered"_s);
        f.window->pages().page()->filterLine()->setLine(u"nothing-of-the-kind"_s);
        take(f.window.get(), u"filter-empty"_s);
        f.window->pages().page()->filterLine()->setLine(u"stat:down"_s);
        take(f.window.get(), u"filter-wrong"_s);
    }

    void states(ThemeChoice theme)
    {
        Snapshot unreachable = sampleSnapshot();
        ServerState &server = unreachable.servers[1];
        server.contact = Contact::Unreachable;
        server.contactSince = sampleNow() - std::chrono::minutes(8);
        server.nextContact = sampleNow() + std::chrono::seconds(42);
        server.contactError =
            Error{.kind = ErrorKind::Timeout, .message = u"It did not answer within 10 s."_s};
        Snapshot offline = sampleSnapshot();
        offline.offline = true;
        offline.offlineSince = sampleNow() - std::chrono::minutes(6);
        const std::pair<QString, Snapshot> all[] = {
            {u"first-run"_s, Snapshot{.sequence = 1, .at = sampleNow()}},
            {u"server-unreachable"_s, unreachable},
            {u"network-offline"_s, offline},
        };
        for (const auto &[name, snapshot] : all) {
            WindowFixture f = fixture(theme);
            f.open(snapshot);
            if (!snapshot.servers.isEmpty())
                select(f.window->pages().page()->table(), scopeOf(sampleRunner()));
            take(f.window.get(), name);
        }
    }

    void addServer(ThemeChoice)
    {
        using Outcome = ConnectionStep::Outcome;
        const auto step = [](const QString &title, Outcome outcome, const QString &sentence, int ms) {
            return ConnectionStep{title, outcome, sentence, Span(ms)};
        };
        Recorder recorder;
        recorder.steps = {step(u"Name"_s, Outcome::Passed, u"bio.example.org is 192.0.2.14"_s, 12),
                          step(u"Connection"_s, Outcome::Passed, u"Port 443 is open"_s, 31),
                          step(u"TLS"_s, Outcome::Passed, u"The certificate is valid until 3 Sep 2026"_s, 84),
                          step(u"API version"_s, Outcome::Passed, u"Slivka 0.8.5b1, API 1.1"_s, 40),
                          step(u"Services"_s, Outcome::Limited, u"8 services; 2 report no status"_s, 120)};
        addServer(recorder, u"add-server"_s);
        recorder.steps = {step(u"Name"_s, Outcome::Passed, u"192.0.2.77"_s, 9),
                          step(u"Connection"_s, Outcome::Failed, u"Nobody listens on port 80"_s, 3),
                          step(u"API version"_s, Outcome::NotTested, {}, 0),
                          step(u"Services"_s, Outcome::NotTested, {}, 0)};
        addServer(recorder, u"add-server-failed"_s);
    }

    void addServer(Recorder &recorder, const QString &name)
    {
        ServerDialog dialog(ServerDialog::Purpose::Add, {.url = QUrl(u"https://bio.example.org/slivka"_s)},
                            {}, recorder.asOrders());
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        recorder.connectionTests = 0;
        dialog.show();
        for (QLineEdit *field : dialog.findChildren<QLineEdit *>())
            if (field->accessibleName() == u"Address"_s)
                field->setText(u"https://bio.example.org/slivka/"_s);
        while (recorder.connectionTests == 0)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        take(&dialog, name);
    }

    // The interval dialog once the replay has answered.
    void whatIf()
    {
        const Snapshot snapshot = sampleSnapshot();
        const ShownTime time{sampleNow(), QTimeZone::utc(), QLocale(QLocale::English)};
        IntervalDialog dialog(snapshot, {*findRunner(snapshot, sampleRunner())}, time, sampleQuestions());
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        for (QDoubleSpinBox *price : dialog.findChildren<QDoubleSpinBox *>())
            price->setValue(.02);
        while (dialog.findChild<ConsequenceTable *>()->topLevelItemCount() == 0)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        take(&dialog, u"interval-whatif"_s);
    }

    QString m_folder{};
    QString m_suffix{};
};

} // namespace

} // namespace jobwatch

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    jobwatch::installTranslations(application);
    const QString folder = application.arguments().value(1, u"screenshots"_s);
    QDir().mkpath(folder);
    jobwatch::Photographer photographer(folder);
    photographer.takeAll(jobwatch::ThemeChoice::Light);
    photographer.takeAll(jobwatch::ThemeChoice::Dark);
    return 0;
}
