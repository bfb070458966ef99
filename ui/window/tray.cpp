#include "ui/window/tray.h"

#include <QGuiApplication>
#include <QMenu>
#include <QPainter>

#include "ui/tables/problems.h"

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

} // namespace

Tray::Tray(QWidget *window)
    : QObject(window)
    , m_menu(std::make_unique<QMenu>())
{
    m_icon.setContextMenu(m_menu.get());
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT windowRequested();
    });
}

Tray::~Tray() = default;

bool Tray::isThere() const
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

void Tray::show(const Snapshot &snapshot, const ShownTime &time)
{
    if (!isThere())
        return;
    const TrayBadge badge = trayBadge(snapshot);
    if (m_badge != badge) {
        m_badge = badge;
        m_icon.setIcon(trayIcon(badge, themeOf(QGuiApplication::palette())));
    }
    // Some trays read markup, some show it: without its sign it is harmless in both.
    m_icon.setToolTip(trayText(snapshot, time).replace(u'<', QChar(0x2039)));
    fillMenu(snapshot);
    m_icon.show();
}

// An open menu is not built anew as long as it would be the same.
void Tray::fillMenu(const Snapshot &snapshot)
{
    const QList<ProblemRow> problems = problemRows(snapshot).mid(0, mostProblems);
    QStringList names;
    for (const ProblemRow &row : problems)
        names.append(problemName(row));
    if (names == m_names && !m_menu->isEmpty())
        return;
    m_names = names;
    m_menu->clear();
    for (const ProblemRow &row : problems) {
        const QString text = problemName(row).replace(u'&', QStringLiteral("&&"));
        m_menu->addAction(text, this, [this, scope = scopeOf(row), timer = timerOf(row)] {
            Q_EMIT rowRequested(scope, timer);
        });
    }
    m_menu->addSeparator();
    m_menu->addAction(tr("Show window"), this, &Tray::windowRequested);
    m_menu->addAction(tr("Quit"), this, &Tray::quitRequested);
}

QIcon trayIcon(const TrayBadge &badge, const Theme &theme)
{
    QIcon icon;
    for (const int side : {16, 22, 32, 44})
        icon.addPixmap(drawn(side, badge, theme));
    return icon;
}

} // namespace jobwatch
