#include "app/station/controlport.h"

#include <optional>

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "app/station/commands.h"
#include "app/station/controlwire.h"
#include "app/station/station.h"
#include "netcore/lineprotocol.h"
#include "netcore/reactorunix.h"
#include "netcore/sockettransport.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

/// Ours or root's. Elsewhere than on a real socket (a test's memory) nobody can ask.
bool isFriend(Transport& transport)
{
    auto* socket = dynamic_cast<SocketTransport*>(&transport);
    if (!socket)
        return transport.peer().family == Address::Family::Memory;
    ucred who = {};
    socklen_t length = sizeof who;
    if (::getsockopt(socket->descriptor(), SOL_SOCKET, SO_PEERCRED, &who, &length) != 0)
        return false;
    return who.uid == 0 || who.uid == ::geteuid();
}

/// One caller: one command, its lines, its end.
class ControlConnection final : public LineProtocol, public CommandOutput {
public:
    explicit ControlConnection(Station& station) : LineProtocol(controlLineLimit), m_station(station) {}

    void connectionMade(Transport& way) override
    {
        LineProtocol::connectionMade(way);
        way.record().protocol = u"control"_s;
        if (!isFriend(way))
            way.abortConnection();
    }
    void connectionLost(const Error& reason) override
    {
        LineProtocol::connectionLost(reason);
        m_running = {};
    }
    void print(const QString& text) override
    {
        // In pieces, so that no line is longer than the other side takes.
        for (qsizetype at = 0; at < text.size() && transport(); at += controlPiece)
            send({{u"print"_s, text.mid(at, controlPiece)}});
    }

protected:
    void lineReceived(QByteArrayView line) override
    {
        if (std::exchange(m_asked, true))
            return; // one command a connection
        auto request = CommandRequest::fromJson(line.toByteArray());
        if (!request)
            return finish(request.error());
        m_running = runCommand(m_station, std::move(*request), *this);
        m_running.whenDone([this](Result<Done> done) { finish(done ? std::nullopt : std::optional(done.error())); });
    }
    void lineTooLong() override
    {
        finish(Error{Error::Kind::Malformed, Reason::TooLarge, u"That is more than a command may bring along (8 MB)."_s, {}, 0});
    }

private:
    void finish(const std::optional<Error>& error)
    {
        if (!transport())
            return;
        send(error ? errorToJson(*error) : QJsonObject{{u"done"_s, true}});
        transport()->loseConnection();
    }
    void send(const QJsonObject& object) { sendLine(QJsonDocument(object).toJson(QJsonDocument::Compact)); }

    Station& m_station;
    Task<Result<Done>> m_running;
    bool m_asked = false;
};

} // namespace

QString controlPath(const QString& dataFolder, int& folder)
{
    folder = -1;
    const auto path = dataFolder + u"/control"_s;
    if (QFile::encodeName(path).size() < qsizetype(sizeof sockaddr_un::sun_path))
        return path;
    folder = ::open(QFile::encodeName(dataFolder).constData(), O_PATH | O_DIRECTORY | O_CLOEXEC);
    return u"/proc/self/fd/%1/control"_s.arg(folder);
}

Result<std::unique_ptr<ControlPort>> ControlPort::open(Station& station, const QString& dataFolder)
{
    int folder = -1;
    const auto path = controlPath(dataFolder, folder);
    auto port = station.reactor().role<ReactorUnix>()->listenUnix(
        path, 0600, u"control"_s, [&station] { return std::make_unique<ControlConnection>(station); });
    if (!port) {
        if (folder >= 0)
            ::close(folder);
        return port.error();
    }
    return std::unique_ptr<ControlPort>(new ControlPort(std::move(*port), folder));
}

ControlPort::ControlPort(std::unique_ptr<Port> port, int folder)
    : m_port(std::move(port))
    , m_folder(folder)
{
}

ControlPort::~ControlPort()
{
    m_port.reset();
    if (m_folder >= 0)
        ::close(m_folder);
}

} // namespace everyport
