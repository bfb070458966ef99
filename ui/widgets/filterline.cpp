#include "ui/widgets/filterline.h"

#include <algorithm>
#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QToolButton>

#include "ui/tables/cellpainter.h"
#include "ui/theme/theme.h"
#include "ui/widgets/countdelegate.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace jobwatch {

namespace {

// Where the word under the cursor begins.
qsizetype wordStart(const QString &line, int cursor)
{
    return line.lastIndexOf(u' ', std::max(0, cursor - 1)) + 1;
}

} // namespace

FilterLine::FilterLine(QWidget *parent)
    : QLineEdit(parent)
    , m_completer(new QCompleter(this))
    , m_completions(new QStandardItemModel(this))
{
    setAccessibleName(tr("Filter"));
    setPlaceholderText(tr("Filter, for example status:down stage:startup server:bio-tools"));
    setWhatsThis(
        tr("Words are looked for in names and reasons. field:value looks in one field, a comma means or, "
           "a minus before it means not; older things are found with since>1h or evidence>6h. While you "
           "type, the fields and their values are offered."));
    setClearButtonEnabled(true);
    for (QToolButton *button : findChildren<QToolButton *>()) // Qt gives it no name
        button->setAccessibleName(tr("Clear filter"));
    setMaxLength(2000);
    m_later.setSingleShot(true);
    m_later.setInterval(120ms);
    connect(&m_later, &QTimer::timeout, this, &FilterLine::apply);
    connect(this, &QLineEdit::textChanged, &m_later, qOverload<>(&QTimer::start));
    connect(this, &QLineEdit::textEdited, this, &FilterLine::complete);
    m_completer->setModel(m_completions);
    m_completer->setWidget(this);
    m_completer->popup()->setItemDelegate(new CountDelegate(this));
    m_completer->popup()->setAccessibleName(tr("Completions"));
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this,
            &FilterLine::insertCompletion);
}

void FilterLine::setLine(const QString &line)
{
    setText(line);
    apply();
}

void FilterLine::setValueCounter(std::function<QList<CountedValue>(FilterField)> counter)
{
    m_counter = std::move(counter);
}

void FilterLine::apply()
{
    m_later.stop();
    const auto filter = parseFilter(text());
    const QString problem = filter ? QString() : filter.error().message;
    if (problem != m_problem) {
        m_problem = problem;
        setAccessibleDescription(problem);
        setToolTip(plainToolTip(problem));
        update();
        Q_EMIT problemChanged(problem);
    }
    if (filter && !(*filter == m_filter)) {
        m_filter = *filter;
        Q_EMIT filterChanged(m_filter);
    }
}

void FilterLine::complete()
{
    const qsizetype start = wordStart(text(), cursorPosition());
    QString word = text().mid(start, cursorPosition() - start);
    if (word.startsWith(u'-'))
        word.remove(0, 1);
    QList<CountedValue> offers;
    const qsizetype colon = word.indexOf(u':');
    if (colon > 0) {
        const auto field = filterFieldFromName(QStringView(word).left(colon));
        const QString typed =
            word.mid(word.lastIndexOf(u',') > colon ? word.lastIndexOf(u',') + 1 : colon + 1);
        const QList<CountedValue> values = field ? valuesFor(*field) : QList<CountedValue>{};
        for (const CountedValue &one : values) {
            if (one.value.startsWith(typed, Qt::CaseInsensitive) && one.value != typed)
                offers.append(one);
        }
    } else if (!word.isEmpty()) {
        for (const QString &name : filterFieldNames()) {
            if (name.startsWith(word, Qt::CaseInsensitive))
                offers.append({name + u':', 0});
        }
    }
    offer(offers, colon > 0 && m_counter);
}

QList<CountedValue> FilterLine::valuesFor(FilterField field) const
{
    if (m_counter)
        return m_counter(field);
    QList<CountedValue> values;
    for (const QString &value : filterValues(field))
        values.append({value, 0});
    return values;
}

void FilterLine::offer(const QList<CountedValue> &offers, bool counted)
{
    m_completions->clear();
    for (const CountedValue &one : offers) {
        auto *item = new QStandardItem(one.value);
        if (counted)
            item->setData(one.rows, CountDelegate::CountRole);
        item->setAccessibleText(counted ? one.value + u", "_s + rowCountText(one.rows) : one.value);
        m_completions->appendRow(item);
    }
    if (offers.isEmpty())
        m_completer->popup()->hide();
    else
        m_completer->complete();
}

void FilterLine::insertCompletion(const QString &completion)
{
    const int cursor = cursorPosition();
    const qsizetype start = wordStart(text(), cursor);
    const QString word = text().mid(start, cursor - start);
    const qsizetype sign = std::max(word.lastIndexOf(u':'), word.lastIndexOf(u','));
    qsizetype from = sign >= 0 ? start + sign + 1 : start;
    if (sign < 0 && word.startsWith(u'-'))
        ++from;
    const QString inserted = completion.contains(u' ') ? u'"' + completion + u'"' : completion;
    setText(text().left(from) + inserted + text().mid(cursor));
    setCursorPosition(int(from + inserted.size()));
    complete();
}

void FilterLine::keyPressEvent(QKeyEvent *event)
{
    QAbstractItemView *popup = m_completer->popup();
    if (popup->isVisible() && event->key() == Qt::Key_Tab) {
        insertCompletion(m_completions->index(std::max(0, popup->currentIndex().row()), 0).data().toString());
        return;
    }
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        return setLine({});
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Escape)
        return Q_EMIT leftForTable();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return apply();
    QLineEdit::keyPressEvent(event);
}

void FilterLine::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_problem.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(themeOf(this)[Tone::Warning].glyph, 1.6));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}

} // namespace jobwatch
