#include "core/connector/feed/feedline.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include "core/connector/feed/feedfields.h"
#include "core/connector/feed/feedverdict.h"
#include "core/text/words.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace jobwatch::feed {

namespace {

constexpr Span clocksDiffer = 5min; // between the host that writes the feed and this one

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Feed)
};

// Assigns what was read, or keeps the first thing that was wrong: the fields of one line are read in a row.
class Fields
{
public:
    template <typename T>
    void take(T &target, Result<T> read)
    {
        if (read)
            target = *std::move(read);
        else if (!m_error)
            m_error = read.error();
    }
    void refuse(const Error &error)
    {
        if (!m_error)
            m_error = error;
    }
    const std::optional<Error> &error() const { return m_error; }

private:
    std::optional<Error> m_error{};
};

struct Choice
{
    QLatin1StringView field;
    QStringList words;
};

// The place of the word among the choices; the first where the field is absent.
Result<qsizetype> readChoice(const QJsonObject &line, const Choice &choice)
{
    const QJsonValue value = line[choice.field];
    const bool isAbsent = value.isUndefined() || value.isNull();
    const qsizetype index = isAbsent ? 0 : choice.words.indexOf(value.toString());
    if (index < 0)
        return unusableField(choice.field,
                             Words::tr("one of %1 is expected.").arg(choice.words.join(u", "_s)));
    return index;
}

void takeWho(Fields &fields, const QJsonObject &line, Evidence &evidence)
{
    qsizetype source = 0;
    qsizetype kind = 0;
    fields.take(evidence.runner.service.value, readName(line, "service"_L1));
    fields.take(evidence.runner.runner.value, readName(line, "runner"_L1));
    fields.take(evidence.job.value, readJobId(line));
    fields.take(evidence.client, readText(line, "client"_L1));
    fields.take(source, readChoice(line, {"source"_L1, {u"user"_s, u"test"_s}}));
    fields.take(kind, readChoice(line, {"kind"_L1, {u"full"_s, u"smoke"_s}}));
    evidence.source = source == 0 ? Source::UserJob : Source::TestJob;
    evidence.kind = kind == 0 ? TestKind::Full : TestKind::Smoke;
    if (evidence.runner.runner.isEmpty())
        evidence.runner.runner = RunnerId{u"default"_s};
    if (evidence.runner.service.isEmpty())
        fields.refuse(unusable(Words::tr("“%1” is missing.").arg("service"_L1)));
}

// Without a time of submission, what is known of the waiting and the run leads back to it.
void takeTimes(Fields &fields, const QJsonObject &line, Evidence &evidence, Instant now)
{
    std::optional<Instant> at;
    std::optional<Instant> submitted;
    fields.take(at, readInstant(line, "at"_L1));
    fields.take(submitted, readInstant(line, "submitted"_L1));
    fields.take(evidence.queueWait, readSeconds(line, "queueWait"_L1));
    fields.take(evidence.runTime, readSeconds(line, "runTime"_L1));
    fields.take(evidence.cpuTime, readSeconds(line, "cpu"_L1));
    if (!at)
        return fields.refuse(unusable(Words::tr("“%1” is missing.").arg("at"_L1)));
    if (*at > now + clocksDiffer)
        fields.refuse(unusableField("at"_L1, Words::tr("the time lies in the future.")));
    if (submitted && *submitted > *at + clocksDiffer)
        fields.refuse(unusableField("submitted"_L1, Words::tr("the job was submitted after its outcome.")));
    const Span known = evidence.queueWait.value_or(0s) + evidence.runTime.value_or(0s);
    evidence.knownAt = std::min(*at, now); // a clock that is a little ahead
    evidence.submittedAt = std::min(submitted.value_or(*at - known), evidence.knownAt);
}

void takeVerdict(Fields &fields, const QJsonObject &line, Evidence &evidence)
{
    Told told;
    std::optional<int> exit;
    std::optional<int> signal;
    QString outcome;
    QString cause;
    fields.take(outcome, readName(line, "outcome"_L1));
    fields.take(cause, readName(line, "cause"_L1));
    fields.take(exit, readNumber(line, "exit"_L1, -64, 255));
    fields.take(signal, readNumber(line, "signal"_L1, 1, 64));
    fields.take(told.isWarning, readFlag(line, "warning"_L1));
    fields.take(evidence.text, readText(line, "text"_L1));
    if (outcome.isEmpty())
        return fields.refuse(unusable(Words::tr("“%1” is missing.").arg("outcome"_L1)));
    told.stage = stageFromId(outcome);
    if (!told.stage && outcome != "ok"_L1)
        return fields.refuse(unusableField(
            "outcome"_L1, Words::tr("ok or one of %1 is expected.").arg(stageWords().join(u", "_s))));
    if (!cause.isEmpty()) {
        told.cause = causeFromId(cause);
        if (!told.cause)
            fields.refuse(unusableField("cause"_L1, Words::tr("this cause is not known.")));
    }
    told.exitCode = exitCodeOf(exit, signal);
    evidence.exitCode = told.exitCode;
    fields.take(evidence.stages, findingsOf(told));
}

} // namespace

Result<Evidence> parseFeedLine(const QByteArray &line, Instant now)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(line, &error);
    if (error.error != QJsonParseError::NoError)
        return unusable(Words::tr("it is not JSON (%1).").arg(error.errorString()));
    if (!document.isObject())
        return unusable(Words::tr("a JSON object is expected."));
    Fields fields;
    Evidence evidence;
    const QJsonObject object = document.object();
    takeWho(fields, object, evidence);
    takeTimes(fields, object, evidence, now);
    takeVerdict(fields, object, evidence);
    if (fields.error())
        return *fields.error();
    return evidence;
}

} // namespace jobwatch::feed
