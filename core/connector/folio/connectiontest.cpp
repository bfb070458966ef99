#include "core/connector/folio/connectiontest.h"

#include <QCoreApplication>

#include "core/connector/folio/refusal.h"
#include "core/connector/folio/timerpages.h"
#include "core/connector/jsonreply.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch::folio {

namespace {

using Outcome = ConnectionStep::Outcome;
enum Step { Name, Connection, Tls, HttpStep, Login, Tenant, Timers, LogFile };

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FolioConnection)
};

QList<ConnectionStep> allSteps()
{
    QList<ConnectionStep> steps;
    for (const QString &title :
         {Words::tr("Name"), Words::tr("Connection"), Words::tr("TLS"), Words::tr("HTTP"), Words::tr("Login"),
          Words::tr("Tenant"), Words::tr("Timers"), Words::tr("Log file")})
        steps.append({.title = title, .sentence = Words::tr("Not tested.")});
    return steps;
}

void set(ConnectionStep &step, Outcome outcome, const QString &sentence)
{
    step.outcome = outcome;
    step.sentence = sentence;
}

// Where a request ended that got no answer, or no login.
Step failedStep(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Dns:
        return Name;
    case ErrorKind::Tls:
        return Tls;
    case ErrorKind::TooLarge:
        return HttpStep;
    case ErrorKind::Refused:
    case ErrorKind::Timeout:
    case ErrorKind::Network:
    case ErrorKind::Cancelled:
        return Connection;
    case ErrorKind::HttpStatus:
    case ErrorKind::Malformed:
        return error.httpStatus ? Login : HttpStep;
    case ErrorKind::Misconfigured:
    case ErrorKind::NotSupported:
    case ErrorKind::NotFound:
    case ErrorKind::Storage:
    case ErrorKind::Damaged:
    case ErrorKind::Denied:
        return Login;
    }
    Q_UNREACHABLE();
}

// A secret that cannot be read, for one, fails the login before anything was sent.
bool wasSent(const Error &error)
{
    return error.httpStatus.has_value() || failedStep(error) < Login;
}

bool isThisComputer(const QUrl &url)
{
    return url.host() == "localhost"_L1 || url.host().startsWith("127."_L1) || url.host() == "::1"_L1;
}

void passTls(ConnectionStep &step, const QUrl &root)
{
    if (root.scheme() == "https"_L1)
        set(step, Outcome::Passed, Words::tr("The certificate is trusted."));
    else if (isThisComputer(root))
        set(step, Outcome::NotTested, Words::tr("Not used: the address begins with http://."));
    else
        set(step, Outcome::Limited,
            Words::tr(
                "Not used: the address begins with http://. Passwords and tokens can be read on the way."));
}

void passUntil(QList<ConnectionStep> &steps, const QUrl &root, Step end)
{
    const QString port = QString::number(root.port(root.scheme() == "https"_L1 ? 443 : 80));
    if (Name < end)
        set(steps[Name], Outcome::Passed, Words::tr("%1 has an address.").arg(root.host()));
    if (Connection < end)
        set(steps[Connection], Outcome::Passed, Words::tr("Port %1 accepts connections.").arg(port));
    if (Tls < end)
        passTls(steps[Tls], root);
    if (HttpStep < end)
        set(steps[HttpStep], Outcome::Passed, Words::tr("The server answered."));
}

void addFailure(QList<ConnectionStep> &steps, const QUrl &root, const Error &error)
{
    const Step failed = failedStep(error);
    if (wasSent(error))
        passUntil(steps, root, failed);
    set(steps[failed], Outcome::Failed, error.message);
}

// True when what follows may be looked at.
bool addLogin(QList<ConnectionStep> &steps, const ConnectionAnswers &answers)
{
    if (!answers.login) {
        set(steps[Login], Outcome::Limited,
            Words::tr("Neither a user nor a token is set: requests go without a login."));
        return true;
    }
    if (!*answers.login) {
        addFailure(steps, answers.root, answers.login->error());
        return false;
    }
    set(steps[Login], Outcome::Passed,
        answers.server.token.isSet() ? Words::tr("A stored token is used.")
                                     : Words::tr("Logged in as %1.").arg(answers.server.user));
    return true;
}

QString notTheScheduler(const Refusal &refusal)
{
    if (refusal.message.contains("no Route matched"_L1, Qt::CaseInsensitive) || refusal.message.isEmpty())
        return Words::tr(
            "There is no scheduler at this address (HTTP 404): mod-scheduler is not installed for "
            "the tenant, or this is not the gateway.");
    return Words::tr("The list of timers cannot be read (HTTP 404): %1").arg(refusal.message);
}

void addRefusal(QList<ConnectionStep> &steps, const ConnectionAnswers &answers, const HttpReply &reply)
{
    const Refusal refusal = refusalOf(reply);
    if (isAboutTenant(refusal)) {
        set(steps[Tenant], Outcome::Failed,
            answers.server.tenant.isEmpty()
                ? Words::tr("No tenant is set, but the server wants one (HTTP %1).").arg(reply.status)
                : refusalError(reply).message);
    } else if (reply.status == 401) {
        set(steps[Login], Outcome::Failed,
            Words::tr(
                "The server does not accept the token (HTTP 401): it ended, or it is of another tenant."));
    } else if (reply.status == 403) {
        set(steps[Timers], Outcome::Failed,
            Words::tr("The user may not list timers (HTTP 403): the permission scheduler.collection.get is "
                      "missing."));
    } else if (reply.status == 404) {
        set(steps[Timers], Outcome::Failed, notTheScheduler(refusal));
    } else {
        set(steps[Timers], Outcome::Failed, refusalError(reply).message);
    }
}

void addTimers(QList<ConnectionStep> &steps, const ConnectionAnswers &answers, const HttpReply &reply)
{
    steps[HttpStep].elapsed = reply.elapsed;
    if (reply.status != 200)
        return addRefusal(steps, answers, reply);
    const Result<QJsonObject> object = jsonObjectOf(reply);
    const auto page =
        object ? parseTimerPage(*object, answers.server.tenant) : Result<TimerPage>(object.error());
    if (!page) {
        set(steps[Timers], Outcome::Failed, page.error().message);
        return;
    }
    if (answers.server.tenant.isEmpty())
        set(steps[Tenant], Outcome::Limited, Words::tr("No tenant is set; the server did not ask for one."));
    else
        set(steps[Tenant], Outcome::Passed, Words::tr("The server knows %1.").arg(answers.server.tenant));
    set(steps[Timers], Outcome::Passed, Words::tr("Timers found: %1.").arg(page->total));
}

void addLogFile(QList<ConnectionStep> &steps, const ConnectionAnswers &answers)
{
    if (!answers.logFile)
        set(steps[LogFile], Outcome::Limited,
            Words::tr("None is set: without the scheduler's log the runs of its timers are not seen."));
    else if (!*answers.logFile)
        set(steps[LogFile], Outcome::Failed, answers.logFile->error().message);
    else
        set(steps[LogFile], Outcome::Passed, Words::tr("The log can be read."));
}

} // namespace

QList<ConnectionStep> connectionSteps(const ConnectionAnswers &answers)
{
    QList<ConnectionStep> steps = allSteps();
    addLogFile(steps, answers);
    if (!addLogin(steps, answers) || !answers.timers)
        return steps;
    if (!*answers.timers) {
        addFailure(steps, answers.root, answers.timers->error());
        return steps;
    }
    passUntil(steps, answers.root, Login);
    addTimers(steps, answers, **answers.timers);
    return steps;
}

QList<ConnectionStep> connectionSteps(const Error &wrongAddress)
{
    QList<ConnectionStep> steps = allSteps();
    set(steps[Name], Outcome::Failed, wrongAddress.message);
    return steps;
}

} // namespace jobwatch::folio
