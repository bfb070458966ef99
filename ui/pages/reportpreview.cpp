#include "ui/pages/reportpreview.h"

#include <QLabel>
#include <QPainter>
#include <QPaintEvent>
#include <QVBoxLayout>

namespace jobwatch {

namespace {

constexpr int gap = 18;
constexpr int widest = 760;
constexpr QRgb desk = 0xffd9dce1;

} // namespace

class ReportPreview::Paper final : public QWidget
{
public:
    using QWidget::QWidget;

    void show(const ReportPages &pages)
    {
        m_pages = pages;
        fit(width());
        update();
    }
    void fit(int room)
    {
        if (m_pages.pages.empty() || m_pages.paper.isEmpty())
            return;
        m_scale = double(std::clamp(room - 2 * gap, 300, widest)) / m_pages.paper.width();
        const double page = m_pages.paper.height() * m_scale + gap;
        setFixedHeight(int(page * double(m_pages.pages.size())) + gap);
    }
    int pageCount() const { return int(m_pages.pages.size()); }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        painter.fillRect(event->rect(), QColor(desk));
        painter.setRenderHint(QPainter::Antialiasing);
        const QSizeF page = m_pages.paper * m_scale;
        const double left = std::max((width() - page.width()) / 2, double(gap));
        for (size_t i = 0; i < m_pages.pages.size(); ++i) {
            const QRectF rect({left, gap + (page.height() + gap) * double(i)}, page);
            if (!rect.intersects(event->rect()))
                continue;
            painter.fillRect(rect, Qt::white);
            painter.save();
            painter.translate(rect.topLeft());
            painter.scale(m_scale, m_scale);
            paintPage(painter, m_pages.pages[i]);
            painter.restore();
        }
    }

private:
    ReportPages m_pages{};
    double m_scale = 1;
};

ReportPreview::ReportPreview(QWidget *parent)
    : QScrollArea(parent)
    , m_paper(new Paper)
    , m_note(new QLabel(this))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setWidget(m_paper);
    setAccessibleName(tr("Preview"));
    m_note->setAlignment(Qt::AlignCenter);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    auto *over = new QVBoxLayout(viewport());
    over->addWidget(m_note);
}

void ReportPreview::show(const ShownDocument &document, const QSizeF &paper)
{
    m_note->hide();
    m_paper->show(pagesOf(document, paper));
    m_paper->fit(viewport()->width());
    QStringList spoken{document.title, document.subtitle};
    for (const KeyFigure &figure : document.keyFigures)
        spoken.append(figure.label + QStringLiteral(": ") + figure.value);
    setAccessibleDescription(spoken.join(QStringLiteral(", ")));
}

void ReportPreview::showNote(const QString &note)
{
    m_paper->show({});
    m_note->setText(note);
    m_note->show();
    setAccessibleDescription(note);
}

int ReportPreview::pageCount() const
{
    return m_paper->pageCount();
}

void ReportPreview::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    m_paper->fit(viewport()->width());
}

} // namespace jobwatch
