#pragma once

#include <list>

#include <QFile>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include "netcore/endpoints/endpoint.h"
#include "netcore/reactor/epollreactor.h"
#include "netcore/tls/certificate.h"
#include "tests/support/story.h"

namespace everyport {

/// A port that nobody has for the moment.
inline quint16 freePort()
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    return probe.serverPort();
}

/// A real reactor, a certificate in two files, and clients that wait for their connection.
class EndpointRoom {
public:
    EndpointRoom()
    {
        write(QStringLiteral("own.crt"), certificate.chainPem);
        write(QStringLiteral("own.key"), certificate.keyPem);
    }
    QString path(const QString& name) const { return folder.filePath(name); }
    void write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file");
    }
    /// What somebody here heard; lives as long as the connections.
    Story& story() { return m_stories.emplace_back(); }
    Result<Ports> listening(const QString& text, Story& story, std::shared_ptr<TlsContext> tls = {})
    {
        const auto place = Endpoint::parse(text);
        if (!place)
            return place.error();
        return listenOn(reactor, *place, QStringLiteral("test"), std::move(tls),
            [&story] { return std::make_unique<StoryProtocol>(story); });
    }
    Result<Transport*> connected(const QString& text, Story& story, std::shared_ptr<TlsContext> tls = {})
    {
        const auto place = Endpoint::parse(text);
        if (!place)
            return place.error();
        std::optional<Result<Transport*>> result;
        auto task = connectTo(
            reactor, *place, QStringLiteral("test"), std::move(tls), std::make_unique<StoryProtocol>(story));
        task.whenDone([&](Result<Transport*> done) { result = std::move(done); });
        if (!QTest::qWaitFor([&] { return result.has_value(); }, 20'000))
            return Error::cancelled();
        return *result;
    }

private:
    std::list<Story> m_stories;

public:
    EpollReactor reactor;
    Certificate certificate = *Certificate::makeSelfSigned({QStringLiteral("localhost"), QStringLiteral("127.0.0.1")});
    QTemporaryDir folder;
};

} // namespace everyport
