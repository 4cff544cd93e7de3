#include "protocols/irc/client/session/accountregistration.h"

#include <algorithm>

#include "protocols/irc/numerics.h"
#include "protocols/irc/text.h"

namespace everyport::irc::client {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Answer = AccountRegistration::Answer;

namespace {

/// Whether all of it arrives: of a line that is cut another password would be registered than the one that is known.
bool isWhole(const Message& question)
{
    auto line = question.toLine();
    line.chop(2);
    const auto read = MessageView::parse(line);
    return read && Message::from(*read).parameters == question.parameters;
}

/// Refusals that name no command, and that this question can have met: a line too long, not registered yet, registered
/// already, not permitted. Others are about what they name, and that is not ours.
bool refusesUnnamed(int numeric)
{
    static constexpr int those[] = {417, 451, 462, 481};
    return std::find(std::begin(those), std::end(those), numeric) != std::end(those);
}

/// RPL_TRYAGAIN, and the errors.
bool isRefusal(int numeric)
{
    return numeric == 263 || (numeric >= 400 && numeric < 600);
}

} // namespace

Task<Result<Answer>> AccountRegistration::registerAccount(
    const QByteArray& account, const QByteArray& email, const QByteArray& password)
{
    return ask({{}, {}, "REGISTER", {account, email, password}});
}

Task<Result<Answer>> AccountRegistration::verify(const QByteArray& account, const QByteArray& code)
{
    return ask({{}, {}, "VERIFY", {account, code}});
}

Task<Result<Answer>> AccountRegistration::ask(Message question)
{
    if (!m_session.has(Capability::AccountRegistration))
        return Task<Result<Answer>>(Result<Answer>(
            Error::unsupported(Reason::None, u"This network lets nobody register an account this way."_s)));
    if (m_waiting)
        return Task<Result<Answer>>(
            Result<Answer>(Error::busy(Reason::InUse, u"A registration is under way already."_s)));
    if (!isWhole(question))
        return Task<Result<Answer>>(Result<Answer>(Error::malformed(Reason::BadValue,
            u"This is too long for IRC, or has a character in it that IRC cannot take. Choose another password."_s,
            u"password"_s)));
    if (auto sent = m_session.send(question); !sent)
        return Task<Result<Answer>>(Result<Answer>(sent.error()));
    if (question.command == "REGISTER")
        m_session.noteSecret();
    m_command = question.command;
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
        if (isAsking(line.parameter(0)))
            finish(
                Error::refused(Reason::None, decoded(line.view.last()), QString::fromLatin1(line.view.parameter(1))));
    });
}

bool AccountRegistration::refusedBy(const Incoming& line)
{
    const int numeric = numericOf(line.view.command());
    if (!m_waiting || !isRefusal(numeric))
        return false;
    const bool namesIt = line.count() >= 3 && line.parameter(1).compare(m_command, Qt::CaseInsensitive) == 0;
    if (!namesIt && !(line.count() == 2 && refusesUnnamed(numeric)))
        return false;
    finish(Error::refused(Reason::None, decoded(line.view.last()), QString::number(numeric)));
    return true;
}

void AccountRegistration::connectionLost(const Error& reason)
{
    finish(reason);
}

bool AccountRegistration::offers(QByteArrayView key) const
{
    return m_session.offered.value("draft/account-registration").split(',').contains(key);
}

void AccountRegistration::answered(const Incoming& line)
{
    if (!m_waiting || !line.view.isCommand(m_command))
        return;
    const auto answer = [&line](Outcome outcome) {
        return Answer{outcome, line.parameter(1), decoded(line.view.last())};
    };
    if (line.parameter(0) == "SUCCESS")
        finish(answer(Outcome::Registered));
    else if (line.parameter(0) == "VERIFICATION_REQUIRED")
        finish(answer(Outcome::NeedsVerification));
}

void AccountRegistration::finish(const Result<Answer>& how)
{
    m_deadline.cancel();
    if (auto waiting = std::exchange(m_waiting, {}))
        waiting->fire(how);
}

} // namespace everyport::irc::client
