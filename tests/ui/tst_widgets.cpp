#include <QAccessible>
#include <QAction>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "ui/widgets/chip.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/filterline.h"
#include "ui/widgets/scrollareaface.h"

using namespace jobwatch;
using namespace Qt::Literals::StringLiterals;

class TestWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typingFiltersAfterTheLastKey()
    {
        FilterLine line;
        QSignalSpy changed(&line, &FilterLine::filterChanged);
        QTest::keyClicks(&line, u"status:down"_s);
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(line.filter(), *parseFilter(u"status:down"_s));
    }

    void aWrongLineIsExplainedAndLeavesTheFilter()
    {
        FilterLine line;
        line.setLine(u"status:down"_s);
        QSignalSpy changed(&line, &FilterLine::filterChanged);
        QSignalSpy problem(&line, &FilterLine::problemChanged);
        line.setLine(u"stat:down"_s);
        QCOMPARE(changed.size(), 0);
        QCOMPARE(problem.size(), 1);
        QCOMPARE(line.problem(), u"There is no field \"stat\". Did you mean status?"_s);
        QCOMPARE(line.accessibleDescription(), line.problem());
        line.setLine(u"status:down"_s);
        QVERIFY(line.problem().isEmpty());
    }

    void escapeClearsThenLeaves()
    {
        FilterLine line;
        QSignalSpy left(&line, &FilterLine::leftForTable);
        line.setLine(u"status:down"_s);
        QTest::keyClick(&line, Qt::Key_Escape);
        QVERIFY(line.text().isEmpty());
        QVERIFY(line.filter().isEmpty());
        QCOMPARE(left.size(), 0);
        QTest::keyClick(&line, Qt::Key_Escape);
        QCOMPARE(left.size(), 1);
    }

    void aChipTellsItsCount()
    {
        Chip chip(Glyph::Down, Tone::Down, u"Down"_s);
        chip.setCount(3);
        QCOMPARE(chip.accessibleName(), u"3 Down"_s);
        QSignalSpy toggled(&chip, &QAbstractButton::toggled);
        QTest::keyClick(&chip, Qt::Key_Space);
        QCOMPARE(toggled.size(), 1);
        QVERIFY(chip.sizeHint().height() >= 24);
    }

    void labelsShowPlainTextInOneLine()
    {
        ElidedLabel label(u"<b>one</b>\ntwo\u202E"_s);
        QCOMPARE(label.text(), u"<b>one</b> two"_s);
        label.setText(QString(1'000'000, u'x'));
        QVERIFY(label.text().size() <= 1000);
    }

    // Between two questions of a screen reader the text may become short enough.
    void aScreenReaderMayAskForAScrollBarThatHasGone()
    {
        keepScrollAreasAnswering();
        QScrollArea area;
        auto *content = new QWidget;
        content->resize(50, 1000);
        area.setWidget(content);
        area.resize(100, 100);
        area.show();
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&area);
        QVERIFY(face);
        QTRY_VERIFY(area.verticalScrollBar()->isVisible());
        const int count = face->childCount();
        content->resize(50, 50);
        QTRY_VERIFY(!area.verticalScrollBar()->isVisible());
        QCOMPARE(face->childCount(), count);
        QVERIFY(face->child(count - 1));
        QVERIFY(!face->child(count));
    }
};

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
