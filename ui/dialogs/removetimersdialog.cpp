#include "ui/dialogs/removetimersdialog.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "core/text/words.h"
#include "ui/dialogs/timerpreview.h"
#include "ui/tables/cellpainter.h"
#include "ui/tables/timerrows.h"
#include "ui/widgets/mutedlabel.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

namespace {

QString lastRunText(const TimerState &timer, const ShownTime &time)
{
    const std::optional<Instant> last =
        std::max(timer.record.lastStart, std::max(timer.record.lastPassed, timer.record.breaker.lastFailed));
    return last ? momentText(*last, time) : u"–"_s;
}

QTreeWidgetItem *itemFor(const TimerState &timer, const ShownTime &time)
{
    const bool user = timer.reported && !timer.reported->system;
    const bool deletable = isDeletable(timer);
    auto *item = new QTreeWidgetItem(
        {oneLine(timer.name, 120), user ? RemoveTimersDialog::tr("user") : RemoveTimersDialog::tr("system"),
         ownerText(timer), lastRunText(timer, time),
         deletable ? RemoveTimersDialog::tr("Delete") : RemoveTimersDialog::tr("Left to the server")});
    item->setFlags(deletable ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                             : Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setCheckState(0,
                        deletable ? Qt::Checked : Qt::Unchecked); // a box that nobody can tick keeps the line
    item->setToolTip(0, plainToolTip(oneLine(timer.name) + u'\n' + timerReason(timer)));
    item->setSizeHint(0, QSize(0, 26));
    return item;
}

QString headline(RemoveTimersDialog::Purpose purpose, const QList<TimerState> &timers)
{
    if (purpose == RemoveTimersDialog::Purpose::Delete || timers.isEmpty())
        return RemoveTimersDialog::tr("The ticked timers are deleted on their server. That cannot be undone "
                                      "from here.");
    return RemoveTimersDialog::tr("%1. These timers call what is not there and can only fail.")
        .arg(timerReason(timers.first()));
}

} // namespace

RemoveTimersDialog::RemoveTimersDialog(Purpose purpose, const QList<TimerState> &timers,
                                       const ShownTime &time, QWidget *parent)
    : DialogFrame(purpose == Purpose::Review ? tr("Timers without target") : tr("Delete timers"), parent)
    , m_timers(timers)
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(8);
    auto *head = new QLabel(headline(purpose, timers), content);
    head->setTextFormat(Qt::PlainText);
    head->setWordWrap(true);
    column->addWidget(head);
    column->addWidget(buildTable(time), 1);
    column->addWidget(new MutedLabel(tr("System timers cannot be deleted from outside: their module makes "
                                        "them anew. If the application comes back, deleted timers of users "
                                        "do not."),
                                     content));
    column->addWidget(buildExport(time));
    setContent(content);
    if (purpose == Purpose::Review) {
        QPushButton *later = addSideButton(tr("&Remind me in 7 days"));
        connect(later, &QPushButton::clicked, this, [this] {
            Q_EMIT postponed();
            reject();
        });
    }
    m_delete = addDangerButton(QString());
    connect(this, &QDialog::accepted, this, [this] {
        Q_EMIT decided(ticked(), m_export->isChecked() ? m_file->text().trimmed() : QString());
    });
    check();
    resize(760, 400);
}

QWidget *RemoveTimersDialog::buildTable(const ShownTime &time)
{
    m_table = new QTreeWidget(this);
    m_table->setAccessibleName(tr("Timers"));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setHeaderLabels({tr("Timer"), tr("Kind"), tr("Owner"), tr("Last run"), tr("What to do")});
    for (const TimerState &timer : std::as_const(m_timers))
        m_table->addTopLevelItem(itemFor(timer, time));
    const QFontMetrics metrics(m_table->font());
    m_table->header()->setStretchLastSection(false);
    m_table->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->setColumnWidth(1, columnWidth(metrics, tr("system"), false));
    m_table->setColumnWidth(2, columnWidth(metrics, u"j.meyer-sch"_s, false));
    m_table->setColumnWidth(3, columnWidth(metrics, u"Mon 11 May 17:00"_s, false));
    m_table->setColumnWidth(4, columnWidth(metrics, tr("Left to the server"), false));
    connect(m_table, &QTreeWidget::itemChanged, this, &RemoveTimersDialog::check);
    return m_table;
}

QWidget *RemoveTimersDialog::buildExport(const ShownTime &time)
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    m_export = new QCheckBox(row);
    m_export->setChecked(true);
    const QString name =
        u"timers-%1.json"_s.arg(toDateTime(time.now).toTimeZone(time.zone).date().toString(Qt::ISODate));
    m_file = new QLineEdit(QDir::toNativeSeparators(QDir::home().filePath(name)), row);
    m_file->setAccessibleName(tr("File for the export"));
    auto *choose = new QPushButton(tr("&Choose…"), row);
    choose->setAutoDefault(false);
    line->addWidget(m_export);
    line->addWidget(m_file, 1);
    line->addWidget(choose);
    connect(m_export, &QCheckBox::toggled, m_file, &QWidget::setEnabled);
    connect(m_export, &QCheckBox::toggled, this, &RemoveTimersDialog::check);
    connect(m_file, &QLineEdit::textChanged, this, &RemoveTimersDialog::check);
    connect(choose, &QPushButton::clicked, this, &RemoveTimersDialog::chooseFile);
    return row;
}

void RemoveTimersDialog::check()
{
    if (!m_delete) // while it is built
        return;
    const int timers = int(ticked().size());
    m_export->setText(tr("&First export the %n timer(s) to", nullptr, timers));
    m_delete->setText(tr("Delete %n timer(s)", nullptr, timers));
    const bool noFile = m_export->isChecked() && m_file->text().trimmed().isEmpty();
    m_delete->setEnabled(timers > 0 && !noFile);
    setFoot(noFile ? tr("Give a file for the export.") : QString());
}

void RemoveTimersDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Export timers"), m_file->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    connect(dialog, &QFileDialog::fileSelected, m_file, &QLineEdit::setText);
    dialog->open();
}

QList<TimerState> RemoveTimersDialog::ticked() const
{
    QList<TimerState> timers;
    for (int row = 0; row < m_table->topLevelItemCount(); ++row)
        if (m_table->topLevelItem(row)->checkState(0) == Qt::Checked)
            timers.append(m_timers.value(row));
    return timers;
}

QByteArray exportedTimers(const QList<TimerState> &timers)
{
    QJsonArray all;
    for (const TimerState &timer : timers) {
        if (!timer.reported)
            continue;
        const QJsonDocument descriptor = QJsonDocument::fromJson(timer.reported->descriptor);
        all.append(QJsonObject{{u"server"_s, timer.key.server.value},
                               {u"timer"_s, timer.key.id.value},
                               {u"name"_s, timer.name},
                               {u"descriptor"_s, descriptor.object()}});
    }
    return QJsonDocument(all).toJson();
}

} // namespace jobwatch
