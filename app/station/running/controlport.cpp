#include "app/station/running/controlport.h"

#include <deque>
#include <optional>

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "app/station/process/controlwire.h"
#include "app/station/running/commands.h"
#include "app/station/running/station.h"
#include "netcore/files/accountname.h"
#include "netcore/interfaces/reactorunix.h"
#include "netcore/sockets/peercredentials.h"
#include "netcore/sockets/sockettransport.h"
#include "netcore/task/deferred.h"
#include "netcore/transport/lineprotocol.h"

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

/// What waits for a caller who does not read, at most. Only `poll follow` goes on for long without looking.
constexpr qsizetype mostWaiting = 64 * 1024 * 1024;

/// For whoever looks at the connection. What a command brings along may be a password, and what it prints a token or
/// recovery codes: only how much it is.
QByteArray noteOf(const CommandRequest& request)
{
    return request.words.simplified().toUtf8() + "\targuments=" + QByteArray::number(request.arguments.size())
        + "\tbytes=" + QByteArray::number(request.input.size());
}

QByteArray noteOfAnswer(const QJsonObject& answer, qsizetype size)
{
    const auto kind = answer.keys().value(0).toUtf8(); // it has one
    return kind == "print" ? kind + "\tbytes=" + QByteArray::number(size) : kind;
}

/// One caller: one command, its lines, its end. What is printed waits here for as long as the socket is full, so that
/// an answer may be longer than what a transport queues.
class ControlConnection final : public LineProtocol, public CommandOutput, private Producer {
public:
    explicit ControlConnection(Station& station) : LineProtocol(controlLineLimit), m_station(station) {}

    void connectionMade(Transport& way) override
    {
        LineProtocol::connectionMade(way);
        way.record().protocol = u"control"_s;
        if (!isFriend(way))
            return way.abortConnection();
        way.setProducer(this);
    }
    void connectionLost(const Error& reason) override
    {
        LineProtocol::connectionLost(reason);
        m_running = {};
        m_sign.cancel();
        m_waiting.clear();
    }
    void print(const QString& text) override
    {
        if (!transport() || text.isEmpty())
            return;
        m_waiting.push_back(text);
        m_waitingSize += text.size();
        sendWaiting();
        if (m_waitingSize > mostWaiting)
            transport()->abortConnection();
    }
    Task<Result<Done>> drained() override
    {
        if (m_waiting.empty() && !m_paused)
            return Result<Done>(Done());
        return m_drained.emplace().task();
    }

protected:
    void lineReceived(QByteArrayView line) override
    {
        if (std::exchange(m_asked, true))
            return; // one command a connection
        auto request = CommandRequest::fromJson(line.toByteArray());
        if (!request)
            return finish(request.error());
        if (transport()->record().isWatched())
            transport()->record().notifyIn(noteOf(*request));
        signLater();
        const auto peer = peerCredentials(*transport());
        // Nobody else's command is kept with a name.
        m_running = peer && request->words == "poll void"_L1 ? runNamed(std::move(*request), peer->uid)
                                                             : runCommand(m_station, std::move(*request), *this);
        m_running.whenDone([this](Result<Done> done) { finish(done ? std::nullopt : std::optional(done.error())); });
    }
    void lineTooLong() override
    {
        finish(Error::malformed(Reason::TooLarge, u"That is more than a command may bring along (8 MB)."_s));
    }

private:
    /// The computer's user database may be a server that does not answer: votes do not wait for it, and this command
    /// not for long.
    Task<Result<Done>> runNamed(CommandRequest request, uid_t user)
    {
        auto asking = accountNameSoon(m_station.reactor(), user);
        request.by = co_await std::move(asking);
        auto running = runCommand(m_station, std::move(request), *this);
        const auto ran = co_await std::move(running);
        co_return ran;
    }
    void pauseProducing() override { m_paused = true; }
    void resumeProducing() override
    {
        m_paused = false;
        sendWaiting();
    }
    // In pieces, so that no line is longer than the other side takes.
    void sendWaiting()
    {
        while (transport() && !m_paused && !m_waiting.empty()) {
            const auto& text = m_waiting.front();
            send({{u"print"_s, text.mid(m_sent, controlPiece)}});
            m_sent += controlPiece;
            if (m_sent < text.size())
                continue;
            m_waitingSize -= text.size();
            m_waiting.pop_front();
            m_sent = 0;
        }
        if (!transport() || m_paused)
            return;
        if (auto drained = std::exchange(m_drained, {}))
            return drained->fire(Done());
        if (const auto end = std::exchange(m_end, {})) {
            send(*end);
            transport()->loseConnection();
        }
    }
    void signLater()
    {
        m_sign = m_station.reactor().clock().callLater(controlSign, [this] {
            if (!m_paused && m_waiting.empty()) // else more than a sign is on its way
                send({{u"print"_s, QString()}});
            signLater();
        });
    }
    void finish(const std::optional<Error>& error)
    {
        m_sign.cancel();
        if (!transport())
            return;
        m_end = error ? errorToJson(*error) : QJsonObject{{u"done"_s, true}};
        sendWaiting();
    }
    void send(const QJsonObject& object)
    {
        const auto line = QJsonDocument(object).toJson(QJsonDocument::Compact);
        if (transport()->record().isWatched())
            transport()->record().notifyOut(noteOfAnswer(object, line.size()));
        sendLine(line);
    }

    Station& m_station;
    Task<Result<Done>> m_running;
    Clock::Timer m_sign; // that the command goes on
    bool m_asked = false;
    bool m_paused = false;
    std::deque<QString> m_waiting;
    qsizetype m_waitingSize = 0;
    qsizetype m_sent = 0; // of the first that waits
    std::optional<Deferred<Result<Done>>> m_drained;
    std::optional<QJsonObject> m_end; // what comes last
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
    (*port)->useReserve();
    return std::unique_ptr<ControlPort>(new ControlPort(std::move(*port), folder));
}

ControlPort::ControlPort(std::unique_ptr<Port> port, int folder) : m_port(std::move(port)), m_folder(folder) {}

ControlPort::~ControlPort()
{
    m_port.reset();
    if (m_folder >= 0)
        ::close(m_folder);
}

} // namespace everyport
