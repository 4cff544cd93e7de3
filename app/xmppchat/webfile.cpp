#include "app/xmppchat/webfile.h"

#include "netcore/deferred.h"
#include "netcore/endpoint.h"
#include "netcore/ipnetwork.h"
#include "netcore/timeout.h"

namespace everyport::xmppchat {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype mostBytes = 64 * 1024;
constexpr qsizetype mostHead = 16 * 1024;
constexpr auto patience = 20s;

Error refused(const QString& why)
{
    return {Error::Kind::Refused, Reason::NotFound, why, {}, 0};
}

/// Of the whole answer.
Result<QByteArray> bodyOf(const QByteArray& answer)
{
    const auto end = answer.indexOf("\r\n\r\n");
    const auto words = answer.left(answer.indexOf('\r')).split(' ');
    if (end < 0 || words.size() < 2 || !words[0].startsWith("HTTP/1."))
        return refused(u"What answers there is no web server."_s);
    if (words[1] != "200")
        return refused(u"The web server has no such file (%1)."_s.arg(QString::fromLatin1(words[1].left(3))));
    auto body = answer.mid(end + 4);
    for (const auto& line : answer.left(end).split('\n')) {
        const auto colon = line.indexOf(':');
        if (line.left(colon).trimmed().toLower() != "content-length")
            continue;
        if (body.size() < line.mid(colon + 1).trimmed().toLongLong())
            return refused(u"The web server hung up before all of it was there."_s);
    }
    return body;
}

class FileConnection final : public Protocol {
public:
    FileConnection(QUrl url, Deferred<Result<QByteArray>> done) : m_url(std::move(url)), m_done(std::move(done)) {}

    void connectionMade(Transport& transport) override
    {
        m_transport = &transport;
        const auto target = m_url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
        transport.write("GET " + (target.isEmpty() ? QByteArray("/") : target) + " HTTP/1.0\r\nHost: " + m_url.authority(QUrl::FullyEncoded).toLatin1()
            + "\r\nUser-Agent: Everyport\r\nAccept: */*\r\n\r\n");
    }
    void transportReplaced(Transport& transport) override { m_transport = &transport; }
    void dataReceived(QByteArrayView bytes) override
    {
        m_answer += bytes;
        if (!m_done.isWanted() || m_answer.size() > mostBytes + mostHead)
            m_transport->abortConnection();
    }
    void connectionLost(const Error&) override
    {
        m_done.fire(m_answer.size() > mostBytes + mostHead ? Result<QByteArray>(refused(u"The file is larger than it should be."_s)) : bodyOf(m_answer));
    }

private:
    const QUrl m_url;
    Deferred<Result<QByteArray>> m_done;
    Transport* m_transport = nullptr;
    QByteArray m_answer;
};

Result<Endpoint> placeOf(const QUrl& url)
{
    const bool isTls = url.scheme() == u"https";
    const auto bytes = ipBytes(url.host());
    const bool isHere = bytes && ipAddress(*bytes, 0).isLoopback();
    if (url.host().isEmpty() || !url.userInfo().isEmpty() || !(isTls || (url.scheme() == u"http" && isHere)))
        return refused(u"\"%1\" is no address to look at."_s.arg(url.toDisplayString().left(200)));
    return Endpoint::parse((isTls ? u"tls:"_s : u"tcp:"_s) + Endpoint::quoted(url.host(QUrl::FullyEncoded)) + u':' + QString::number(url.port(isTls ? 443 : 80)));
}

Task<Result<QByteArray>> fetch(Reactor* reactor, QUrl url)
{
    const auto place = placeOf(url);
    if (!place)
        co_return place.error();
    Deferred<Result<QByteArray>> done;
    auto waiting = done.task();
    auto connecting = connectTo(*reactor, *place, u"web"_s, nullptr, std::make_unique<FileConnection>(url, std::move(done)));
    const auto connected = co_await std::move(connecting);
    if (!connected)
        co_return connected.error();
    const auto file = co_await std::move(waiting);
    co_return file;
}

} // namespace

Task<Result<QByteArray>> fetchWebFile(Reactor& reactor, QUrl url)
{
    return withTimeout(fetch(&reactor, std::move(url)), reactor.clock(), patience, u"The web server"_s);
}

} // namespace everyport::xmppchat
