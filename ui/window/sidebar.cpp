#include "ui/window/sidebar.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPaintEvent>
#include <QStandardItemModel>

#include "ui/tables/cellpainter.h"
#include "ui/window/sidebardelegate.h"

namespace jobwatch {

namespace {

void fill(QStandardItem *item, const SideEntry &entry)
{
    const bool opens = entry.kind != SideEntry::Kind::Heading && entry.kind != SideEntry::Kind::Note;
    item->setData(QVariant::fromValue(entry), SideBarDelegate::EntryRole);
    item->setText(entry.text);
    item->setAccessibleText(entry.spoken);
    item->setToolTip(entry.kind == SideEntry::Kind::Server ? plainToolTip(entry.spoken) : QString());
    item->setFlags(opens ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags);
}

} // namespace

SideBar::SideBar(QWidget *parent)
    : QListView(parent)
    , m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    setItemDelegate(new SideBarDelegate(this));
    setAccessibleName(tr("Navigation"));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setMinimumWidth(180);
    setViewportMargins(0, 8, 0, 0);
    connect(this, &QListView::clicked, this, &SideBar::open);
    connect(this, &QListView::activated, this, &SideBar::open);
}

void SideBar::show(const QList<SideEntry> &entries)
{
    if (entries == m_entries)
        return;
    m_entries = entries;
    while (m_model->rowCount() > entries.size())
        m_model->removeRow(m_model->rowCount() - 1);
    while (m_model->rowCount() < entries.size())
        m_model->appendRow(new QStandardItem);
    for (int row = 0; row < entries.size(); ++row)
        fill(m_model->item(row), entries[row]);
    markShown();
}

void SideBar::setShown(ViewId view)
{
    m_view = view;
    markShown();
}

void SideBar::setShownServer(const ServerId &server)
{
    m_server = server;
    markShown();
}

QSize SideBar::sizeHint() const
{
    return {std::max(196, fontMetrics().averageCharWidth() * 26), 300};
}

void SideBar::paintEvent(QPaintEvent *event)
{
    QPainter(viewport()).fillRect(event->rect(), themeOf(this).sideBar);
    QListView::paintEvent(event);
}

void SideBar::keyPressEvent(QKeyEvent *event)
{
    const SideEntry entry = m_entries.value(currentIndex().row());
    const bool saved = entry.kind == SideEntry::Kind::Saved;
    if (saved && event->key() == Qt::Key_F2)
        Q_EMIT savedViewRenamed(entry.saved);
    else if (saved && event->key() == Qt::Key_Delete)
        Q_EMIT savedViewRemoved(entry.saved);
    else if (saved && event->modifiers() == Qt::AltModifier && event->key() == Qt::Key_Up)
        moveSaved(entry, -1);
    else if (saved && event->modifiers() == Qt::AltModifier && event->key() == Qt::Key_Down)
        moveSaved(entry, 1);
    else
        QListView::keyPressEvent(event);
}

// The row goes with it, so that the key can be pressed again.
void SideBar::moveSaved(const SideEntry &entry, int step)
{
    const int row = currentIndex().row() + step;
    if (m_entries.value(row).kind != SideEntry::Kind::Saved)
        return;
    Q_EMIT savedViewMoved(entry.saved, step);
    setCurrentIndex(m_model->index(row, 0));
}

// Of the row below the pointer, or of the current one.
void SideBar::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const QModelIndex index = byMouse ? indexAt(event->pos()) : currentIndex();
    const SideEntry entry = index.isValid() ? m_entries.value(index.row()) : SideEntry{};
    const QPoint place = byMouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(index).center());
    if (entry.kind == SideEntry::Kind::Saved) {
        setCurrentIndex(index);
        showSavedMenu(entry, place);
    } else if (entry.kind == SideEntry::Kind::Server) {
        Q_EMIT serverMenuRequested(entry.server, place);
    }
}

void SideBar::showSavedMenu(const SideEntry &entry, const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &text, const QKeySequence &key, const std::function<void()> &does) {
        QAction *action = menu->addAction(text, this, does);
        action->setShortcut(key);
        return action;
    };
    add(tr("&Open"), Qt::Key_Return, [this, entry] { Q_EMIT savedViewChosen(entry.saved); });
    menu->addSeparator();
    add(tr("Move &up"), Qt::ALT | Qt::Key_Up, [this, entry] {
        moveSaved(entry, -1);
    })->setEnabled(entry.saved > 0);
    add(tr("Move &down"), Qt::ALT | Qt::Key_Down, [this, entry] {
        moveSaved(entry, 1);
    })->setEnabled(m_entries.value(currentIndex().row() + 1).kind == SideEntry::Kind::Saved);
    menu->addSeparator();
    add(tr("&Rename…"), Qt::Key_F2, [this, entry] { Q_EMIT savedViewRenamed(entry.saved); });
    add(tr("R&emove"), Qt::Key_Delete, [this, entry] { Q_EMIT savedViewRemoved(entry.saved); });
    menu->popup(position);
}

void SideBar::open(const QModelIndex &index)
{
    const SideEntry entry = m_entries.value(index.row());
    switch (entry.kind) {
    case SideEntry::Kind::View:
        Q_EMIT viewChosen(entry.view);
        return;
    case SideEntry::Kind::Server:
        Q_EMIT serverChosen(entry.server == m_server ? ServerId{} : entry.server);
        return;
    case SideEntry::Kind::Saved:
        Q_EMIT savedViewChosen(entry.saved);
        return;
    case SideEntry::Kind::Heading:
    case SideEntry::Kind::Note:
        return;
    }
}

void SideBar::markShown()
{
    for (int row = 0; row < m_entries.size(); ++row) {
        const SideEntry &entry = m_entries[row];
        const bool shown = (entry.kind == SideEntry::Kind::View && entry.view == m_view)
            || (entry.kind == SideEntry::Kind::Server && entry.server == m_server);
        m_model->item(row)->setData(shown, SideBarDelegate::ShownRole);
        if (entry.kind == SideEntry::Kind::View && shown && !hasFocus())
            setCurrentIndex(m_model->index(row, 0));
    }
}

} // namespace jobwatch
