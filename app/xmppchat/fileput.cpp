#include "app/xmppchat/fileput.h"

#include "netcore/filesender.h"

namespace everyport::xmppchat {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto patience = 60s;
constexpr qsizetype mostHead = 16 * 1024;

Error failed(const QString& why)
{
    return {Error::Kind::Refused, Reason::None, why, {}, 0};
}

QString meaningOf(int status)
{
    switch (status) {
    case 401:
    case 403: return u"The server does not let you put a file there."_s;
    case 404:
    case 410: return u"The place for the file has expired: send it again."_s;
    case 413: return u"The file is too large for the server."_s;
    case 507: return u"The server has no room left for your files."_s;
    default: return u"The server did not take the file (%1)."_s.arg(status);
    }
}

/// What a connection and whoever waits for it share. Counts what goes by.
struct Putting final : Consumer, std::enable_shared_from_this<Putting> {
    Putting(Reactor& itsReactor, FilePut itsFile) : reactor(itsReactor), file(std::move(itsFile)) {}

    Reactor& reactor;
    const FilePut file;
    Transport* transport = nullptr;
    std::unique_ptr<FileSender> sender;
    Task<Result<qint64>> sending;
    std::optional<Deferred<Result<Done>>> done;
    Clock::Timer timer;
    qint64 written = 0;
    qint64 told = 0;

    void write(QByteArray bytes) override
    {
        written += bytes.size();
        if (transport)
            transport->write(std::move(bytes));
        tell();
    }
    void setProducer(Producer* producer) override
    {
        if (transport)
            transport->setProducer(producer);
    }
    qsizetype queuedBytes() const override { return transport ? transport->queuedBytes() : 0; }

    void tell()
    {
        const auto gone = std::clamp<qint64>(written - queuedBytes(), told, file.size);
        if (gone > told && file.progress)
            file.progress(gone);
        if (gone > told || told == 0)
            lookAgain();
        told = gone;
    }
    void lookAgain()
    {
        timer = reactor.clock().callLater(patience, [this] {
            const auto before = told;
            tell();
            if (told == before)
                finish(Error{Error::Kind::Busy, Reason::TimedOut, u"The server takes nothing more."_s, {}, 0});
        });
    }
    void finish(const Result<Done>& result)
    {
        timer.cancel();
        auto waiting = std::exchange(done, {}); // aborting says that the connection is lost, which is not the reason
        if (auto* gone = std::exchange(transport, nullptr)) {
            gone->setProducer(nullptr);
            gone->abortConnection();
        }
        if (waiting)
            waiting->fire(result);
    }
};

class PutConnection final : public Protocol {
public:
    explicit PutConnection(std::shared_ptr<Putting> putting) : m_putting(std::move(putting)) {}

    void connectionMade(Transport& transport) override
    {
        auto& putting = *m_putting;
        putting.transport = &transport;
        transport.write(head());
        putting.lookAgain();
        putting.sender = std::make_unique<FileSender>(putting.reactor, putting);
        putting.sending = putting.sender->send(putting.file.path);
        putting.sending.whenDone([this](const Result<qint64>& sent) {
            const auto keep = m_putting;
            if (!sent && !sent.error().isCancelled())
                keep->finish(sent.error());
            else if (sent && *sent != keep->file.size)
                keep->finish(failed(u"The file has changed meanwhile: send it again."_s));
        });
    }
    void transportReplaced(Transport& transport) override { m_putting->transport = &transport; }
    void dataReceived(QByteArrayView bytes) override
    {
        m_head += bytes;
        const auto end = m_head.indexOf("\r\n\r\n");
        if (end < 0 && m_head.size() <= mostHead)
            return;
        const auto words = m_head.left(m_head.indexOf('\r')).split(' ');
        const int status = end >= 0 && words.size() >= 2 && words[0].startsWith("HTTP/1.") ? words[1].toInt() : 0;
        if (status >= 100 && status < 200) {
            m_head.remove(0, end + 4);
            if (!m_head.isEmpty())
                dataReceived({});
            return;
        }
        const auto keep = m_putting;
        const bool isThere = status == 200 || status == 201 || status == 204;
        keep->finish(isThere ? Result<Done>(Done{}) : Result<Done>(failed(status ? meaningOf(status) : u"What answers there is no web server."_s)));
    }
    void connectionLost(const Error& reason) override
    {
        const auto keep = m_putting;
        keep->transport = nullptr;
        keep->finish(reason.isClosed() ? failed(u"The server hung up before it had the file."_s) : reason);
    }

private:
    QByteArray head() const
    {
        const auto& file = m_putting->file;
        const auto target = file.url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
        auto head = "PUT " + (target.isEmpty() ? QByteArray("/") : target) + " HTTP/1.1\r\nHost: " + file.url.authority(QUrl::FullyEncoded).toLatin1()
            + "\r\nUser-Agent: Everyport\r\nConnection: close\r\nContent-Length: " + QByteArray::number(file.size) + "\r\n";
        if (!file.type.isEmpty())
            head += "Content-Type: " + file.type.toLatin1() + "\r\n";
        for (const auto& [name, value] : file.headers)
            head += name.toLatin1() + ": " + value.toUtf8() + "\r\n";
        return head + "\r\n";
    }

    std::shared_ptr<Putting> m_putting;
    QByteArray m_head;
};

Result<Endpoint> placeOf(const FilePut& file)
{
    const bool isTls = file.url.scheme() == u"https";
    if ((!isTls && file.url.scheme() != u"http") || file.url.host().isEmpty() || !file.url.userInfo().isEmpty())
        return failed(u"The server's place for the file is none: %1"_s.arg(file.url.toDisplayString().left(200)));
    auto text = (isTls ? u"tls:"_s : u"tcp:"_s) + Endpoint::quoted(file.url.host(QUrl::FullyEncoded)) + u':' + QString::number(file.url.port(isTls ? 443 : 80));
    if (isTls && !file.pin.isEmpty())
        text += u":pin="_s + file.pin;
    return Endpoint::parse(file.proxy.isEmpty() ? text : file.proxy + u':' + text);
}

} // namespace

Task<Result<Done>> putFile(Reactor& reactor, FilePut file)
{
    const auto place = placeOf(file);
    if (!place)
        co_return place.error();
    auto putting = std::make_shared<Putting>(reactor, std::move(file));
    putting->done.emplace();
    auto waiting = putting->done->task([weak = std::weak_ptr(putting)] {
        if (const auto there = weak.lock())
            there->finish(Error::cancelled());
    });
    auto connecting = connectTo(reactor, *place, u"upload"_s, nullptr, std::make_unique<PutConnection>(putting));
    const auto connected = co_await std::move(connecting);
    if (!connected)
        co_return connected.error();
    const auto put = co_await std::move(waiting);
    co_return put;
}

} // namespace everyport::xmppchat
