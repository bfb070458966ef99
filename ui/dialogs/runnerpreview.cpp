#include "ui/dialogs/runnerpreview.h"

#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "core/text/words.h"
#include "ui/tables/cellpainter.h"
#include "ui/tables/rows.h"
#include "ui/theme/glyph.h"
#include "ui/theme/theme.h"
#include "ui/window/detailsparts.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

namespace {

QTreeWidgetItem *itemFor(const RunnerState &runner, const ShownTime &time, const Theme &theme)
{
    const QString next = runner.nextTest ? untilText(*runner.nextTest, time) : u"–"_s;
    auto *item =
        new QTreeWidgetItem({oneLine(runnerTitle(runner.key), 80), oneLine(runner.key.server.value, 40),
                             runner.pause ? RunnerPreview::tr("Paused") : statusText(runner.status), next,
                             policyText(runner.policy)});
    item->setSizeHint(0, QSize(0, 26));
    const Tone tone = runner.pause ? Tone::Paused : toneOf(runner.status);
    item->setIcon(2, glyphIcon(runner.pause ? Glyph::Paused : glyphOf(runner.status), theme[tone].glyph));
    return item;
}

} // namespace

RunnerPreview::RunnerPreview(const QString &title, const QList<RunnerState> &runners, const ShownTime &time,
                             QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(sectionLabel(title, this));
    auto *table = new QTreeWidget(this);
    table->setAccessibleName(title);
    table->setRootIsDecorated(false);
    table->setUniformRowHeights(true);
    table->setHeaderLabels({tr("Runner"), tr("Server"), tr("Status"), tr("Next test"), tr("Interval")});
    for (const RunnerState &runner : runners)
        table->addTopLevelItem(itemFor(runner, time, themeOf(this)));
    const QFontMetrics metrics(table->font());
    table->header()->setStretchLastSection(false);
    table->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->setIconSize(QSize(16, 16));
    table->setColumnWidth(1, columnWidth(metrics, u"cluster-north"_s, false));
    table->setColumnWidth(2, columnWidth(metrics, statusText(Status::Unknown), true));
    table->setColumnWidth(3, columnWidth(metrics, {u"in 12 min 20 s"_s, tr("Next test")}, false));
    table->setColumnWidth(4, columnWidth(metrics, {u"every 1 h 30 min"_s, tr("by doubt")}, false));
    column->addWidget(table, 1);
}

QString policyText(const TestPolicy &policy)
{
    switch (policy.kind) {
    case PolicyKind::Fixed:
        return RunnerPreview::tr("every %1").arg(durationText(policy.every));
    case PolicyKind::Never:
        return RunnerPreview::tr("never");
    case PolicyKind::Adaptive:
        return RunnerPreview::tr("by doubt");
    }
    Q_UNREACHABLE();
}

} // namespace jobwatch
