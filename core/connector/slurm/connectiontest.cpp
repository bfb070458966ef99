#include "core/connector/slurm/connectiontest.h"

#include <QCoreApplication>

#include "core/connector/slurm/parsecluster.h"
#include "core/connector/slurm/restreply.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch::slurm {

namespace {

using Outcome = ConnectionStep::Outcome;
enum Step { Name, Connection, Tls, HttpStep, Version, Token, Controller, Permission, Accounting };

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SlurmConnection)
};

QList<ConnectionStep> allSteps()
{
    QList<ConnectionStep> steps;
    for (const QString &title : {Words::tr("Name"), Words::tr("Connection"), Words::tr("TLS"),
                                 Words::tr("HTTP"), Words::tr("API version"), Words::tr("Token"),
                                 Words::tr("Controller"), Words::tr("Permission"), Words::tr("Accounting")})
        steps.append({.title = title, .sentence = Words::tr("Not tested.")});
    return steps;
}

void set(ConnectionStep &step, Outcome outcome, const QString &sentence)
{
    step.outcome = outcome;
    step.sentence = sentence;
}

Step failedStep(const Error &error)
{
    const auto number = codeOf(error);
    if (number == code::zeroBytes || number == code::noSuchUser)
        return Token;
    if (number)
        return Controller;
    switch (error.kind) {
    case ErrorKind::Dns:
    case ErrorKind::Misconfigured:
        return Name;
    case ErrorKind::Tls:
        return Tls;
    case ErrorKind::HttpStatus:
    case ErrorKind::TooLarge:
    case ErrorKind::Malformed:
        return HttpStep;
    case ErrorKind::NotSupported:
        return Version;
    case ErrorKind::Denied:
    case ErrorKind::NotFound:
    case ErrorKind::Storage:
    case ErrorKind::Damaged:
        return Token; // it could not be read
    case ErrorKind::Refused:
    case ErrorKind::Timeout:
    case ErrorKind::Network:
    case ErrorKind::Cancelled:
        return Connection;
    }
    Q_UNREACHABLE();
}

void passUntil(QList<ConnectionStep> &steps, const ConnectionAnswers &answers, Step end)
{
    const QUrl &root = answers.root;
    const bool isSecure = root.scheme() == "https"_L1;
    const QString port = QString::number(root.port(isSecure ? 443 : 80));
    if (Name < end)
        set(steps[Name], Outcome::Passed, Words::tr("%1 has an address.").arg(root.host()));
    if (Connection < end)
        set(steps[Connection], Outcome::Passed, Words::tr("Port %1 accepts connections.").arg(port));
    if (Tls < end && isSecure)
        set(steps[Tls], Outcome::Passed, Words::tr("The certificate is trusted."));
    else if (Tls < end)
        set(steps[Tls], Outcome::NotTested, Words::tr("Not used: the address begins with http://."));
    if (HttpStep < end)
        set(steps[HttpStep], Outcome::Passed, Words::tr("The server answered."));
    if (Version < end && !answers.version.isEmpty())
        set(steps[Version], Outcome::Passed, Words::tr("API %1.").arg(answers.version));
    if (Token < end && answers.tokenRemark.isEmpty())
        set(steps[Token], Outcome::Passed, Words::tr("The token is accepted."));
    else if (Token < end)
        set(steps[Token], Outcome::Limited, answers.tokenRemark);
}

// True when the controller may be asked for more.
bool addPing(QList<ConnectionStep> &steps, const ConnectionAnswers &answers)
{
    const HttpReply &reply = *answers.ping;
    const Result<QJsonObject> object = objectOf(reply);
    if (!object) {
        const Step failed = answerOf(reply) == Answer::Unreadable ? HttpStep : Controller;
        passUntil(steps, answers, failed);
        set(steps[failed], Outcome::Failed, object.error().message);
        return false;
    }
    passUntil(steps, answers, Controller);
    steps[HttpStep].elapsed = reply.elapsed;
    set(steps[Controller], Outcome::Passed, Words::tr("%1 answers.").arg(productOf(*object)));
    return true;
}

void addPartitions(ConnectionStep &step, const Result<HttpReply> &reply)
{
    const auto object = reply ? objectOf(*reply) : Result<QJsonObject>(reply.error());
    const auto partitions =
        object ? parsePartitions(*object) : Result<QList<batch::Partition>>(object.error());
    if (reply)
        step.elapsed = reply->elapsed;
    if (!partitions)
        set(step, Outcome::Failed, partitions.error().message);
    else if (partitions->isEmpty())
        set(step, Outcome::Limited, Words::tr("No partition is visible to this user."));
    else
        set(step, Outcome::Passed, Words::tr("Partitions found: %1.").arg(partitions->size()));
}

void addAccounting(ConnectionStep &step, const Result<HttpReply> &reply)
{
    const QString consequence = Words::tr("Jobs that end while nobody watches stay unknown.");
    if (reply)
        step.elapsed = reply->elapsed;
    const Answer answer = reply ? answerOf(*reply) : Answer::Unreadable;
    if (answer == Answer::Usable || answer == Answer::NothingFound)
        set(step, Outcome::Passed, Words::tr("The accounting answers."));
    else if (answer == Answer::NoSuchUrl)
        set(step, Outcome::Limited, Words::tr("This cluster has none.") + u' ' + consequence);
    else
        set(step, Outcome::Limited, (reply ? errorOf(*reply) : reply.error()).message + u' ' + consequence);
}

} // namespace

QList<ConnectionStep> connectionSteps(const ConnectionAnswers &answers)
{
    QList<ConnectionStep> steps = allSteps();
    if (!answers.ping) {
        const Step failed = failedStep(answers.ping.error());
        passUntil(steps, answers, failed);
        set(steps[failed], Outcome::Failed, answers.ping.error().message);
        return steps;
    }
    if (!addPing(steps, answers))
        return steps;
    if (answers.partitions)
        addPartitions(steps[Permission], *answers.partitions);
    if (answers.accounting)
        addAccounting(steps[Accounting], *answers.accounting);
    return steps;
}

QList<ConnectionStep> connectionSteps(const Error &wrongAddress)
{
    QList<ConnectionStep> steps = allSteps();
    set(steps[Name], Outcome::Failed, wrongAddress.message);
    return steps;
}

} // namespace jobwatch::slurm
