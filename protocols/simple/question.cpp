#include "protocols/simple/question.h"

#include "netcore/task/deferred.h"
#include "netcore/task/taskstages.h"
#include "netcore/transport/baseprotocol.h"

using namespace Qt::StringLiterals;

namespace everyport::simple {

namespace {

class Asker final : public BaseProtocol {
public:
    Asker(QByteArray question, Until until, qsizetype limit)
        : m_question(std::move(question)), m_until(until), m_limit(limit)
    {
    }

    /// Once. Goes with the connection; see Deferred for who drops it before.
    Task<Result<QByteArray>> answer()
    {
        return m_answer.task([this] {
            if (transport())
                transport()->abortConnection();
        });
    }
    void connectionMade(Transport& transport) override
    {
        BaseProtocol::connectionMade(transport);
        if (!m_question.isEmpty())
            transport.write(m_question);
    }
    void dataReceived(QByteArrayView bytes) override
    {
        if (m_isOver)
            return;
        m_heard += bytes;
        const auto end = m_until == Until::FirstLine ? m_heard.indexOf('\n') : -1;
        if ((end < 0 ? m_heard.size() : end) > m_limit) {
            finish(Error::malformed(Reason::TooLarge, u"The answer is longer than %1 bytes."_s.arg(m_limit)));
            return;
        }
        if (end >= 0)
            finish(m_heard.left(end > 0 && m_heard[end - 1] == '\r' ? end - 1 : end));
    }
    void connectionLost(const Error& reason) override
    {
        BaseProtocol::connectionLost(reason);
        if (m_until == Until::TheirEnd && reason.isClosed())
            m_answer.fire(m_heard);
        else if (reason.isClosed())
            m_answer.fire(Error::disconnected(Reason::ConnectionLost, u"They hung up without an answer."_s));
        else
            m_answer.fire(reason);
    }

private:
    void finish(Result<QByteArray> answer)
    {
        m_isOver = true;
        transport()->abortConnection();
        m_answer.fire(std::move(answer));
    }

    QByteArray m_question;
    Until m_until;
    qsizetype m_limit;
    QByteArray m_heard;
    Deferred<Result<QByteArray>> m_answer;
    bool m_isOver = false;
};

} // namespace

Task<Result<QByteArray>> ask(
    ReactorTcp& tcp, TcpConnectOptions where, QByteArray question, Until until, qsizetype limit)
{
    auto asker = std::make_unique<Asker>(std::move(question), until, limit);
    auto answering = asker->answer();
    auto connecting = tcp.connectTcp(std::move(where), std::move(asker));
    const auto connected = co_await std::move(connecting);
    if (!connected)
        co_return connected.error();
    auto answer = co_await std::move(answering);
    co_return answer;
}

Task<Result<QByteArray>> askFinger(ReactorTcp& tcp, TcpConnectOptions where, FingerQuery query)
{
    return ask(tcp, std::move(where), query.encode(), Until::TheirEnd).then([](const QByteArray& text) {
        return fingerText(QString::fromUtf8(text));
    });
}

Task<Result<IdentAnswer>> askIdent(ReactorTcp& tcp, TcpConnectOptions where, IdentQuery query)
{
    return ask(tcp, std::move(where), query.encode(), Until::FirstLine, IdentQuery::longest)
        .then([query](const QByteArray& line) { return IdentAnswer::parse(line, query); });
}

} // namespace everyport::simple
