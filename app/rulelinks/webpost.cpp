#include "app/rulelinks/webpost.h"

#include "netcore/deferred.h"
#include "netcore/endpoint.h"
#include "netcore/ipnetwork.h"
#include "netcore/timeout.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace everyport::rulelinks {

namespace {

constexpr qsizetype mostAnswer = 64 * 1024;
constexpr auto patience = 20s;

Error refused(const QString& why)
{
    return {Error::Kind::Refused, Reason::None, why, {}, 0};
}

Result<int> statusOf(const QByteArray& answer)
{
    const auto words = answer.left(answer.indexOf('\r')).split(' ');
    const auto status = words.size() >= 2 && words[0].startsWith("HTTP/1.") ? words[1].toInt() : 0;
    if (status >= 200 && status < 300)
        return status;
    if (status >= 300 && status < 400)
        return refused(u"The server sends calls elsewhere (%1); write the address that it means into the rule."_s.arg(status));
    if (status == 429 || status >= 500)
        return Error{Error::Kind::Busy, Reason::None, u"The server cannot take it now (%1)."_s.arg(status), {}, status};
    if (status >= 400)
        return refused(u"The server refused it (%1)."_s.arg(status));
    return refused(u"What answers there is no web server."_s);
}

/// Hangs up as soon as the answer's first line is known.
class PostConnection final : public Protocol {
public:
    PostConnection(WebPost post, Deferred<Result<int>> done) : m_post(std::move(post)), m_done(std::move(done)) {}

    void connectionMade(Transport& transport) override
    {
        m_transport = &transport;
        const auto target = m_post.url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
        auto head = "POST " + (target.isEmpty() ? QByteArray("/") : target) + " HTTP/1.1\r\nHost: " + m_post.url.authority(QUrl::FullyEncoded).toLatin1()
            + "\r\nUser-Agent: Everyport\r\nAccept: */*\r\nConnection: close\r\nContent-Type: " + m_post.type + "\r\nContent-Length: " + QByteArray::number(m_post.body.size()) + "\r\n";
        for (const auto& [name, value] : m_post.headers)
            head += name + ": " + value + "\r\n";
        transport.write(head + "\r\n" + m_post.body);
    }
    void transportReplaced(Transport& transport) override { m_transport = &transport; }
    void dataReceived(QByteArrayView bytes) override
    {
        m_answer += bytes;
        while (m_answer.startsWith("HTTP/1.1 1") && m_answer.contains("\r\n\r\n")) // 100 Continue and its like
            m_answer.remove(0, m_answer.indexOf("\r\n\r\n") + 4);
        if (!m_done.isWanted() || m_answer.contains("\r\n\r\n") || m_answer.size() > mostAnswer)
            m_transport->abortConnection();
    }
    void connectionLost(const Error& reason) override
    {
        m_done.fire(m_answer.isEmpty() ? Result<int>(Error{Error::Kind::Disconnected, reason.reason, u"The server hung up without an answer."_s, {}, 0}) : statusOf(m_answer));
    }

private:
    const WebPost m_post;
    Deferred<Result<int>> m_done;
    Transport* m_transport = nullptr;
    QByteArray m_answer;
};

Result<Endpoint> placeOf(const QUrl& url)
{
    const bool isTls = url.scheme() == "https"_L1;
    const auto bytes = ipBytes(url.host());
    const bool isHere = url.host() == "localhost"_L1 || (bytes && ipAddress(*bytes, 0).isLoopback());
    if (url.host().isEmpty() || !url.userInfo().isEmpty() || !(isTls || (url.scheme() == "http"_L1 && isHere)))
        return refused(u"The address of a call begins with https://; http:// is for this computer alone."_s);
    return Endpoint::parse((isTls ? u"tls:"_s : u"tcp:"_s) + Endpoint::quoted(url.host(QUrl::FullyEncoded)) + u':' + QString::number(url.port(isTls ? 443 : 80)));
}

Task<Result<int>> post(Reactor* reactor, WebPost given)
{
    const auto place = placeOf(given.url);
    if (!place)
        co_return place.error();
    Deferred<Result<int>> done;
    auto waiting = done.task();
    auto connecting = connectTo(*reactor, *place, u"rules"_s, nullptr, std::make_unique<PostConnection>(std::move(given), std::move(done)));
    const auto connected = co_await std::move(connecting);
    if (!connected)
        co_return connected.error();
    const auto status = co_await std::move(waiting);
    co_return status;
}

} // namespace

Task<Result<int>> postToWeb(Reactor& reactor, WebPost given)
{
    return withTimeout(post(&reactor, std::move(given)), reactor.clock(), patience, u"The web server"_s);
}

} // namespace everyport::rulelinks
