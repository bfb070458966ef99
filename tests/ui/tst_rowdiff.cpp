#include <algorithm>
#include <QSet>
#include <QTest>
#include <random>

#include "ui/tables/rowdiff.h"

using namespace jobwatch;
using namespace Qt::Literals::StringLiterals;

namespace {

// "a b! c": rows by their key; a mark means that the value differs.
struct Told
{
    QStringList keys{};
    QList<bool> differs{};
};

Told told(const QString &text)
{
    Told rows;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        rows.keys.append(word.left(1));
        rows.differs.append(word.endsWith(u'!'));
    }
    return rows;
}

QList<RowChange> changesOf(const QStringList &before, const Told &after)
{
    const auto kept = keptRows(matchedRows(before, after.keys));
    return rowChanges(int(before.size()), kept, [&](int, int row) { return after.differs[row]; });
}

// Carries the announcements out, as a view would see them; says what was changed as well.
struct Carried
{
    QStringList rows{};
    QSet<QString> changed{};
};

Carried carriedOut(const QStringList &before, const QStringList &after, const QList<RowChange> &changes)
{
    Carried carried{before, {}};
    for (const RowChange &change : changes) {
        for (int i = 0; i < change.count; ++i) {
            if (change.kind == RowChange::Kind::Removed)
                carried.rows.removeAt(change.first);
            else if (change.kind == RowChange::Kind::Inserted)
                carried.rows.insert(change.first + i, after[change.first + i]);
            else
                carried.changed.insert(carried.rows[change.first + i]);
        }
    }
    return carried;
}

int runs(const QList<RowChange> &changes, RowChange::Kind kind)
{
    return int(std::count_if(changes.begin(), changes.end(),
                             [kind](const RowChange &change) { return change.kind == kind; }));
}

} // namespace

class TestRowDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void announcesOnlyWhatDiffers_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<int>("removed");
        QTest::addColumn<int>("inserted");
        QTest::addColumn<int>("changed");

        QTest::newRow("nothing") << "a b c"
                                 << "a b c" << 0 << 0 << 0;
        QTest::newRow("fill") << ""
                              << "a b c" << 0 << 1 << 0;
        QTest::newRow("empty") << "a b c"
                               << "" << 1 << 0 << 0;
        QTest::newRow("one run of changes") << "a b c"
                                            << "a b! c!" << 0 << 0 << 1;
        QTest::newRow("two runs of changes") << "a b c"
                                             << "a! b c!" << 0 << 0 << 2;
        QTest::newRow("insert in the middle") << "a d"
                                              << "a b c d" << 0 << 1 << 0;
        QTest::newRow("remove in the middle") << "a b c d"
                                              << "a d" << 1 << 0 << 0;
        QTest::newRow("replace") << "a c"
                                 << "b d" << 1 << 1 << 0;
        QTest::newRow("all at once") << "a b c e"
                                     << "b! c d e!" << 1 << 1 << 2;
        QTest::newRow("one row moved to the end") << "a b c d"
                                                  << "b c d a" << 1 << 1 << 0;
        QTest::newRow("reversed") << "a b c"
                                  << "c b a" << 1 << 1 << 0;
        QTest::newRow("a key that occurs twice") << "a b"
                                                 << "a a b" << 0 << 1 << 0;
        QTest::newRow("a key that occurred twice") << "a a b"
                                                   << "a b" << 1 << 0 << 0;
    }
    void announcesOnlyWhatDiffers()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        const Told next = told(after);
        const auto changes = changesOf(told(before).keys, next);
        QTEST(runs(changes, RowChange::Kind::Removed), "removed");
        QTEST(runs(changes, RowChange::Kind::Inserted), "inserted");
        QTEST(runs(changes, RowChange::Kind::Changed), "changed");
        QCOMPARE(carriedOut(told(before).keys, next.keys, changes).rows, next.keys);
    }

    void whateverChangesTheAnnouncementsLeadToTheNewRows()
    {
        std::mt19937 random(20260512);
        for (int round = 0; round < 500; ++round) {
            QStringList before;
            QStringList after;
            for (int i = 0; i < int(random() % 20); ++i)
                before.append(QString(QChar(char16_t(u'a' + random() % 26))));
            for (int i = 0; i < int(random() % 20); ++i)
                after.append(QString(QChar(char16_t(u'a' + random() % 26))));
            Told next{after, {}};
            for (int i = 0; i < after.size(); ++i)
                next.differs.append(random() % 3 == 0);
            QCOMPARE(carriedOut(before, after, changesOf(before, next)).rows, after);
        }
    }

    void aRowThatStaysIsNeverRemoved()
    {
        const auto changes = changesOf(told(u"a b c d e"_s).keys, told(u"x a b c! y d e"_s));
        QCOMPARE(runs(changes, RowChange::Kind::Removed), 0);
        QCOMPARE(runs(changes, RowChange::Kind::Inserted), 2);
        QCOMPARE(runs(changes, RowChange::Kind::Changed), 1);
    }
};

QTEST_APPLESS_MAIN(TestRowDiff)
#include "tst_rowdiff.moc"
