#include "ui/dialogs/shortcutspage.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeySequenceEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "ui/widgets/mutedlabel.h"
#include "ui/window/menus.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

namespace {

QString nameOf(const ActionSpec &spec)
{
    return QCoreApplication::translate("Action", spec.text).remove(u'&');
}

QString keysIn(const ActionSpec &spec, const QMap<QString, QString> &changed)
{
    return changed.value(QString::fromLatin1(spec.key), firstKeys(spec));
}

// Runners and timers, and pausing and resuming, exclude each other: they share letters.
bool shareKeys(const ActionSpec &a, const ActionSpec &b)
{
    const auto pairs = [](ActionId one, ActionId other) {
        return (one == ActionId::Pause && other == ActionId::Resume)
            || (one == ActionId::Acknowledge && other == ActionId::LiftAcknowledgement)
            || (one == ActionId::PauseTimers && other == ActionId::ResumeTimers);
    };
    const bool oneOfTimers = (a.menu == MenuId::Timers) != (b.menu == MenuId::Timers)
        && (a.menu == MenuId::Checks || b.menu == MenuId::Checks);
    return oneOfTimers || pairs(a.id, b.id) || pairs(b.id, a.id);
}

} // namespace

ShortcutsPage::ShortcutsPage(const QMap<QString, QString> &changed, QWidget *parent)
    : QWidget(parent)
    , m_changed(changed)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_table = new QTreeWidget(this);
    m_table->setAccessibleName(tr("Shortcuts"));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setHeaderLabels({tr("Menu"), tr("Action"), tr("Keys")});
    m_remark = new MutedLabel({}, this);
    m_remark->hide();
    column->addWidget(m_table, 1);
    column->addWidget(buildEditor());
    column->addWidget(m_remark);
    fill();
    connect(m_table, &QTreeWidget::currentItemChanged, this, &ShortcutsPage::showCurrent);
    m_table->setCurrentItem(m_table->topLevelItem(0));
}

QWidget *ShortcutsPage::buildEditor()
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    m_keys = new QKeySequenceEdit(row);
    m_keys->setAccessibleName(tr("Keys"));
    auto *take = new QPushButton(tr("&Set keys"), row);
    auto *reset = new QPushButton(tr("&Reset"), row);
    for (QPushButton *button : {take, reset})
        button->setAutoDefault(false);
    line->addWidget(m_keys, 1);
    line->addWidget(take);
    line->addWidget(reset);
    connect(take, &QPushButton::clicked, this, &ShortcutsPage::take);
    connect(reset, &QPushButton::clicked, this, &ShortcutsPage::resetCurrent);
    return row;
}

void ShortcutsPage::fill()
{
    for (const ActionSpec &spec : actionTable()) {
        auto *item = new QTreeWidgetItem({menuTitle(spec.menu).remove(u'&'), nameOf(spec)});
        item->setSizeHint(0, QSize(0, 24));
        m_table->addTopLevelItem(item);
        showKeys(m_table->topLevelItemCount() - 1);
    }
    const int letter = m_table->fontMetrics().averageCharWidth();
    m_table->setColumnWidth(0, letter * 14);
    m_table->setColumnWidth(1, letter * 36);
}

void ShortcutsPage::showKeys(int row)
{
    const QList<QKeySequence> keys = QKeySequence::listFromString(keysOf(actionTable()[size_t(row)]));
    m_table->topLevelItem(row)->setText(2, QKeySequence::listToString(keys, QKeySequence::NativeText));
}

void ShortcutsPage::showCurrent()
{
    const int row = m_table->indexOfTopLevelItem(m_table->currentItem());
    if (row < 0)
        return;
    m_keys->setKeySequence(QKeySequence::listFromString(keysOf(actionTable()[size_t(row)])).value(0));
    refuse({});
}

void ShortcutsPage::take()
{
    const int row = m_table->indexOfTopLevelItem(m_table->currentItem());
    if (row < 0)
        return;
    const ActionSpec &spec = actionTable()[size_t(row)];
    const QString keys = m_keys->keySequence().toString(QKeySequence::PortableText);
    if (const ActionSpec *other = keyTakenBy(spec, keys, m_changed)) {
        return refuse(tr("These keys belong to “%1”.").arg(nameOf(*other)));
    }
    m_changed[QString::fromLatin1(spec.key)] = keys;
    if (keys == firstKeys(spec))
        m_changed.remove(QString::fromLatin1(spec.key));
    showKeys(row);
    refuse({});
    Q_EMIT changed(m_changed);
}

void ShortcutsPage::resetCurrent()
{
    const int row = m_table->indexOfTopLevelItem(m_table->currentItem());
    if (row < 0)
        return;
    m_changed.remove(QString::fromLatin1(actionTable()[size_t(row)].key));
    showKeys(row);
    showCurrent();
    Q_EMIT changed(m_changed);
}

void ShortcutsPage::reset()
{
    m_changed.clear();
    for (int row = 0; row < m_table->topLevelItemCount(); ++row)
        showKeys(row);
    showCurrent();
    Q_EMIT changed(m_changed);
}

void ShortcutsPage::refuse(const QString &reason)
{
    m_remark->setText(reason);
    m_remark->setVisible(!reason.isEmpty());
}

QString ShortcutsPage::keysOf(const ActionSpec &spec) const
{
    return keysIn(spec, m_changed);
}

QString firstKeys(const ActionSpec &spec)
{
    return QString::fromLatin1(spec.shortcuts).split(u' ', Qt::SkipEmptyParts).join(u"; "_s);
}

const ActionSpec *keyTakenBy(const ActionSpec &spec, const QString &keys,
                             const QMap<QString, QString> &changed)
{
    const QList<QKeySequence> wanted = QKeySequence::listFromString(keys);
    for (const ActionSpec &other : actionTable()) {
        if (other.id == spec.id || shareKeys(spec, other))
            continue;
        for (const QKeySequence &taken : QKeySequence::listFromString(keysIn(other, changed)))
            if (wanted.contains(taken) && !taken.isEmpty())
                return &other;
    }
    return nullptr;
}

} // namespace jobwatch
