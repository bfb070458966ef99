#include "ui/window/trayface.h"

#include <QPainter>

#include "core/text/words.h"
#include "ui/pages/overviewwords.h"
#include "ui/tables/problems.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

namespace {

constexpr qsizetype mostProblems = 5;

QPixmap drawn(int side, const TrayBadge &badge, const Theme &theme)
{
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const double unit = side / 22.0;
    painter.setPen(QPen(theme.text, 1.8 * unit, Qt::SolidLine, Qt::RoundCap));
    painter.drawEllipse(QRectF(2.5 * unit, 2.5 * unit, 16 * unit, 16 * unit));
    painter.drawLine(QPointF(10.5, 6) * unit, QPointF(10.5, 10.5) * unit);
    painter.drawLine(QPointF(10.5, 10.5) * unit, QPointF(13.5, 12) * unit);
    if (badge.glyph) {
        const QRectF box(11 * unit, 11 * unit, 11 * unit, 11 * unit);
        painter.setCompositionMode(QPainter::CompositionMode_Clear);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Qt::black);
        painter.drawEllipse(box.adjusted(-unit, -unit, unit, unit));
        painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
        paintGlyph(&painter, box, *badge.glyph, theme[badge.tone].glyph);
    }
    return pixmap;
}

// "muscle › slurm – Down"; a letter after & would be a key.
QString menuText(const ProblemRow &row)
{
    QString text = problemName(row) + u" – "_s + statusText(row.status);
    return text.replace(u'&', "&&"_L1);
}

} // namespace

TrayFace::TrayFace(QObject *parent)
    : QObject(parent)
{
    buildMenu();
}

TrayFace::~TrayFace() = default;

void TrayFace::buildMenu()
{
    m_headline = m_menu.addAction(QString());
    m_headline->setEnabled(false);
    m_afterProblems = m_menu.addSeparator();
    m_menu.addAction(tr("Show window"), this, &TrayFace::windowRequested);
    m_muting.setTitle(tr("Mute notices"));
    m_menu.addMenu(&m_muting);
    m_menu.addAction(tr("Pause everything…"), this, &TrayFace::pauseRequested);
    m_menu.addAction(tr("Settings…"), this, &TrayFace::settingsRequested);
    m_menu.addSeparator();
    m_menu.addAction(tr("Quit"), this, &TrayFace::quitRequested);
}

void TrayFace::show(const Snapshot &snapshot, const ShownTime &time, const Theme &theme)
{
    const TrayBadge badge = trayBadge(snapshot);
    if (m_badge != badge || m_ink != theme.text) {
        m_badge = badge;
        m_ink = theme.text;
        m_icon = trayIcon(badge, theme);
    }
    m_text = trayText(snapshot, time);
    m_headline->setText(overviewHeadline(snapshot, time).replace(u'&', "&&"_L1));
    showProblems(snapshot, theme);
}

// An open menu is not built anew as long as it would be the same.
void TrayFace::showProblems(const Snapshot &snapshot, const Theme &theme)
{
    const QList<ProblemRow> problems = problemRows(snapshot).mid(0, mostProblems);
    QStringList shown;
    for (const ProblemRow &row : problems)
        shown.append(rowKey(row) + menuText(row));
    if (shown == m_shown)
        return;
    m_shown = shown;
    for (QAction *one : std::as_const(m_problems))
        m_menu.removeAction(one);
    qDeleteAll(std::exchange(m_problems, {}));
    for (const ProblemRow &row : problems) {
        auto *one =
            new QAction(glyphIcon(glyphOf(row.status), theme[toneOf(row.status)].glyph), menuText(row), this);
        connect(one, &QAction::triggered, this,
                [this, scope = scopeOf(row), timer = timerOf(row)] { Q_EMIT rowRequested(scope, timer); });
        m_menu.insertAction(m_afterProblems, one);
        m_problems.append(one);
    }
}

QIcon trayIcon(const TrayBadge &badge, const Theme &theme)
{
    QIcon icon;
    for (const int side : {16, 22, 32, 44})
        icon.addPixmap(drawn(side, badge, theme));
    return icon;
}

} // namespace jobwatch
