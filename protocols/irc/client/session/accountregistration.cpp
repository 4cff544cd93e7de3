#include "protocols/irc/client/session/accountregistration.h"

#include "protocols/irc/text.h"

namespace everyport::irc::client {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Outcome = AccountRegistration::Outcome;

Task<Result<Outcome>> AccountRegistration::registerAccount(
    const QByteArray& account, const QByteArray& email, const QByteArray& password)
{
    m_session.noteSecret();
    return ask({{}, {}, "REGISTER", {account, email, password}});
}

Task<Result<Outcome>> AccountRegistration::verify(const QByteArray& account, const QByteArray& code)
{
    return ask({{}, {}, "VERIFY", {account, code}});
}

Task<Result<Outcome>> AccountRegistration::ask(Message question)
{
    using Answer = Result<Outcome>;
    if (!m_session.has(Capability::AccountRegistration))
        return Task<Answer>(
            Answer(Error::unsupported(Reason::None, u"This network lets nobody register an account this way."_s)));
    if (m_waiting)
        return Task<Answer>(Answer(Error::busy(Reason::InUse, u"A registration is under way already."_s)));
    if (auto sent = m_session.send(question); !sent)
        return Task<Answer>(Answer(sent.error()));
    m_waiting.emplace();
    m_deadline = m_session.clock.callLater(
        60s, [this] { finish(Error::busy(Reason::TimedOut, u"The server did not answer in time."_s)); });
    return m_waiting->task([this] { m_waiting.reset(); });
}

void AccountRegistration::listen(Table& table)
{
    table.add("REGISTER", [this](const Incoming& line) { answered(line); });
    table.add("VERIFY", [this](const Incoming& line) { answered(line); });
    table.add("FAIL", [this](const Incoming& line) {
        if (line.parameter(0) == "REGISTER" || line.parameter(0) == "VERIFY")
            finish(
                Error::refused(Reason::None, decoded(line.view.last()), QString::fromLatin1(line.view.parameter(1))));
    });
}

void AccountRegistration::connectionLost(const Error& reason)
{
    finish(reason);
}

void AccountRegistration::answered(const Incoming& line)
{
    if (line.parameter(0) == "SUCCESS")
        finish(Outcome::Registered);
    else if (line.parameter(0) == "VERIFICATION_REQUIRED")
        finish(Outcome::NeedsVerification);
}

void AccountRegistration::finish(const Result<Outcome>& how)
{
    m_deadline.cancel();
    if (auto waiting = std::exchange(m_waiting, {}))
        waiting->fire(how);
}

} // namespace everyport::irc::client
