#include <QTemporaryDir>
#include <QTest>

#include "core/monitor/ask.h"
#include "core/store/store.h"
#include "ui/window/questions.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace jobwatch {

// The question as the reader's thread answers it, from a stored history.
class TestWhatIfQuestion : public QObject
{
    Q_OBJECT

private:
    const RunnerKey m_runner{{u"bio"_s}, {u"clustalo"_s}, {u"default"_s}};
    const Instant m_start = instantFromMs(1'700'000'000'000);
    std::unique_ptr<QTemporaryDir> m_folder{};
    QString m_file{};

    // Twenty days, a test every six hours, the tenth day down.
    StoreBatch history() const
    {
        constexpr StageFinding passed{Verdict::Passed, Cause::None};
        constexpr StageFinding failed{Verdict::Failed, Cause::CommandNotFound};
        StoreBatch batch;
        for (int i = 0; i <= 80; ++i) {
            Evidence evidence{.runner = m_runner, .job = {QString::number(i)}};
            evidence.knownAt = m_start + i * 6h;
            evidence.submittedAt = evidence.knownAt - 60s;
            const bool works = i < 36 || i >= 40;
            evidence.stages = works ? PerStage<StageFinding>{passed, passed, passed, passed}
                                    : PerStage<StageFinding>{passed, failed, {}, {}};
            evidence.cpuTime = works ? std::optional<Span>(20s) : std::nullopt;
            batch.evidence.append(evidence);
        }
        return batch;
    }
    WhatIfQuestion question(Span every) const
    {
        return {.setup = {.runners = {{m_runner, TestPolicy{.kind = PolicyKind::Fixed, .every = 6h}, true}}},
                .from = m_start - 24h,
                .to = m_start + 30 * 24h,
                .proposed = TestPolicy{.kind = PolicyKind::Fixed, .every = every}};
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"history.db"_s);
        const auto store = openStore(m_file, StoreMode::ReadWrite);
        QVERIFY(store);
        QVERIFY((*store)->write(history()));
    }

    void theStoredHistoryIsReplayed()
    {
        Reader reader;
        reader.open(m_file);
        std::optional<WhatIf> first;
        questionsOf(reader).whatIf(this, question(1h), [&first](const Result<WhatIf> &answer) {
            first = answer ? std::optional(*answer) : std::nullopt;
        });
        QTRY_VERIFY(first);
        QCOMPARE(first->testJobs, 81);
        QCOMPARE(first->days(), 20.0);
        QCOMPARE(first->present.testsPerDay, 4.0);
        QCOMPARE(first->proposed.testsPerDay, 24.0);
        QCOMPARE(first->proposed.foundAfter, std::optional<Span>(31min));

        WhatIfQuestion again = question(2h);
        again.known = first;
        std::optional<WhatIf> second;
        questionsOf(reader).whatIf(this, again, [&second](const Result<WhatIf> &answer) {
            second = answer ? std::optional(*answer) : std::nullopt;
        });
        QTRY_VERIFY(second);
        QCOMPARE(second->proposed.testsPerDay, 12.0);
        QCOMPARE(second->present, first->present);
    }

    void aStoppedReplaySaysSo()
    {
        Reader reader;
        reader.open(m_file);
        std::stop_source source;
        source.request_stop();
        WhatIfQuestion stopped = question(1h);
        stopped.stop = source.get_token();
        std::optional<ErrorKind> kind;
        questionsOf(reader).whatIf(this, stopped, [&kind](const Result<WhatIf> &answer) {
            if (!answer)
                kind = answer.error().kind;
        });
        QTRY_VERIFY(kind);
        QCOMPARE(*kind, ErrorKind::Cancelled);
    }
};

} // namespace jobwatch

QTEST_GUILESS_MAIN(jobwatch::TestWhatIfQuestion)
#include "tst_whatifquestion.moc"
