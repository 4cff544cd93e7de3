#include "protocols/simple/fingerserver.h"

#include "netcore/task/unhandledfailure.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace everyport::simple {

namespace {

constexpr auto fingerPatience = 30s;

} // namespace

void FingerServer::connectionMade(Transport& transport)
{
    LineProtocol::connectionMade(transport);
    m_patience = m_clock.callLater(fingerPatience, [this] { answer(u"No query came."_s); });
}

void FingerServer::connectionLost(const Error& reason)
{
    LineProtocol::connectionLost(reason);
    m_patience.cancel();
    m_asking.cancel();
}

void FingerServer::lineTooLong()
{
    answer(u"A finger query has %1 bytes at most."_s.arg(FingerQuery::longest));
}

void FingerServer::readConnectionLost()
{
    if (!m_asking.isValid() && transport())
        transport()->loseConnection();
}

void FingerServer::lineReceived(QByteArrayView line)
{
    if (m_answered || m_asking.isValid())
        return; // one query a connection
    m_patience.cancel();
    const auto query = FingerQuery::parse(line);
    if (!query)
        return answer(query.error().text);
    if (query->isForwarded) // RFC 1288 §3.2.1: our computer asks no other for anybody
        return answer(u"Finger forwarding service denied."_s);
    m_asking = query->user.isEmpty() ? m_users.everyone(query->isVerbose)
                                     : m_users.describe(query->user, query->isVerbose);
    m_asking.whenDone([this](Result<QString> found) { answer(found ? *found : toldToPeer(found.error())); });
}

void FingerServer::answer(const QString& text)
{
    if (std::exchange(m_answered, true) || !transport())
        return;
    transport()->write(fingerText(text));
    transport()->loseConnection();
}

} // namespace everyport::simple
