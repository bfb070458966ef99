#include "ui/widgets/busyline.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <utility>

#include "ui/widgets/mutedlabel.h"

namespace jobwatch {

namespace {

constexpr auto patience = std::chrono::milliseconds(700); // shown before it has lasted a second

} // namespace

BusyLine::BusyLine(QWidget *parent)
    : QWidget(parent)
    , m_what(new MutedLabel({}, this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    m_bar->setTextVisible(false);
    m_bar->setMaximumHeight(8);
    m_bar->setAccessibleName(tr("Progress"));
    m_what->setWordWrap(false);
    m_cancel->setAutoDefault(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 4, 16, 4);
    row->setSpacing(12);
    row->addWidget(m_what);
    row->addWidget(m_bar, 1);
    row->addWidget(m_cancel);
    hide();
    m_soon.setSingleShot(true);
    m_soon.setInterval(patience);
    connect(&m_soon, &QTimer::timeout, this, &QWidget::show);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        end();
        Q_EMIT cancelled();
    });
}

void BusyLine::setNames(const QString &progress, const QString &cancel)
{
    m_bar->setAccessibleName(progress);
    m_cancelName = cancel;
    m_cancel->setAccessibleName(cancel);
}

void BusyLine::begin(const QString &what)
{
    m_what->setText(what);
    setAccessibleName(what);
    m_cancel->setAccessibleName(m_cancelName.isEmpty() ? tr("Cancel: %1").arg(what) : m_cancelName);
    m_bar->setRange(0, 0);
    if (!std::exchange(m_busy, true))
        m_soon.start();
}

void BusyLine::reach(int part, int parts)
{
    m_bar->setRange(0, parts);
    m_bar->setValue(part);
}

void BusyLine::end()
{
    m_busy = false;
    m_soon.stop();
    hide();
}

} // namespace jobwatch
