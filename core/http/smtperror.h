#pragma once

#include "core/http/smtp.h"

namespace jobwatch {

// How a mail ended when it was not accepted.
struct SmtpFailure
{
    int code = 0; // CURLcode
    long reply = 0; // the server's last reply code
    QString text{}; // curl's own
    bool isConnected = false; // the server said something
    QString refusal{}; // the server's line
};

// Denied: the server refuses this mail for good (5yz to sender, recipient or content), trying again is of no
// use. All other kinds can pass.
Error smtpError(const SmtpFailure &failure, const MailPeer &peer);

} // namespace jobwatch
