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
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    auto *bar = new QProgressBar(this);
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setMaximumHeight(8);
    m_what->setWordWrap(false);
    m_cancel->setAutoDefault(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 4, 16, 4);
    row->setSpacing(12);
    row->addWidget(m_what);
    row->addWidget(bar, 1);
    row->addWidget(m_cancel);
    hide();
    m_soon.setSingleShot(true);
    m_soon.setInterval(patience);
    connect(&m_soon, &QTimer::timeout, this, &QWidget::show);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        end();
        Q_EMIT cancelled();
    });
    bar->setAccessibleName(tr("Progress"));
}

void BusyLine::begin(const QString &what)
{
    m_what->setText(what);
    setAccessibleName(what);
    m_cancel->setAccessibleName(tr("Cancel: %1").arg(what));
    if (!std::exchange(m_busy, true))
        m_soon.start();
}

void BusyLine::end()
{
    m_busy = false;
    m_soon.stop();
    hide();
}

} // namespace jobwatch
