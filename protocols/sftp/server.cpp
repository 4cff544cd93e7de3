#include "protocols/sftp/server.h"

#include "netcore/transport/connectionregistry.h"
#include "protocols/sftp/answers.h"
#include "protocols/sftp/notes.h"

namespace everyport::sftp {

Server::Server(std::unique_ptr<Files> files, Limits limits)
    : m_operations(std::move(files), limits.handles), m_limits(limits)
{
}

Server::~Server()
{
    if (m_transport)
        m_transport->setProducer(nullptr);
}

void Server::connectionMade(Transport& transport)
{
    m_transport = &transport;
    transport.setProducer(this);
}

void Server::connectionLost(const Error&)
{
    m_transport = nullptr;
    m_tasks.cancelAll();
    m_waiting.clear();
    m_operations.closeAll();
}

void Server::readConnectionLost()
{
    m_ended = true;
    giveOrTake();
}

void Server::dataReceived(QByteArrayView bytes)
{
    m_reader.add(bytes);
    while (m_transport && !m_ended) {
        auto packet = m_reader.next();
        if (!packet)
            return hangUp(packet.error().text);
        if (!*packet)
            break;
        arrived(**packet);
    }
    startSome();
    giveOrTake();
}

void Server::arrived(QByteArrayView packet)
{
    auto request = Request::parse(packet);
    if (!request)
        return hangUp(request.error().text);
    if ((request->type == Type::Init) == m_begun)
        return hangUp(QStringLiteral("The version is told once, and first."));
    if (request->type == Type::Init) {
        m_begun = true;
        m_transport->write(versionAnswer());
        return;
    }
    if (m_transport->record().isWatched())
        m_transport->record().notifyIn(noteOf(*request));
    m_held += request->size;
    m_waiting.push_back(std::move(*request));
}

void Server::hangUp(const QString& why)
{
    m_ended = true;
    if (!m_transport)
        return;
    m_transport->record().closedWhy = why;
    m_transport->loseConnection();
}

void Server::resumeProducing()
{
    m_full = false;
    startSome();
}

/// In their order, but past what waits for its own handle.
void Server::startSome()
{
    if (std::exchange(m_starting, true))
        return;
    std::set<QByteArray> passed;
    for (size_t at = 0;
         at < m_waiting.size() && m_running < m_limits.running && !m_full && !m_runsAlone && m_transport;) {
        if (!mayStart(m_waiting[at], passed)) {
            if (!m_waiting[at].isOfHandle())
                break;
            passed.insert(m_waiting[at++].handle);
            continue;
        }
        if (!m_waiting[at].isOfHandle() && (at > 0 || m_running > 0))
            break;
        auto request = std::move(m_waiting[at]);
        m_waiting.erase(m_waiting.begin() + qptrdiff(at));
        start(std::move(request));
    }
    m_starting = false;
}

bool Server::mayStart(const Request& request, const std::set<QByteArray>& passed) const
{
    if (!request.isOfHandle())
        return passed.empty() && m_running == 0;
    return !m_busy.count(request.handle) && !passed.count(request.handle);
}

void Server::start(Request request)
{
    ++m_running;
    if (request.isOfHandle())
        m_busy.insert(request.handle);
    else
        m_runsAlone = true;
    m_tasks.start(run(std::move(request)));
}

Task<Result<Done>> Server::run(Request request)
{
    const auto handle = request.handle;
    const auto bytes = request.size;
    auto answering = m_operations.perform(std::move(request));
    auto answer = co_await std::move(answering);
    if (m_transport && answer) {
        if (m_transport->record().isWatched())
            m_transport->record().notifyOut(noteOfAnswer(*answer));
        m_transport->write(std::move(*answer));
    }
    finished(handle, bytes);
    co_return Done{};
}

void Server::finished(const QByteArray& handle, qsizetype bytes)
{
    --m_running;
    if (handle.isEmpty())
        m_runsAlone = false;
    m_busy.erase(handle);
    m_held -= bytes;
    startSome();
    giveOrTake();
}

/// Reads no more than it can keep; and ends when all was said and answered.
void Server::giveOrTake()
{
    if (!m_transport)
        return;
    const auto count = qsizetype(m_waiting.size());
    const bool isMuch = count > m_limits.waiting || m_held > m_limits.waitingBytes;
    const bool isLittle = count <= m_limits.waiting / 2 && m_held <= m_limits.waitingBytes / 2;
    if (!m_paused && isMuch) {
        m_paused = true;
        m_transport->pauseReading();
    } else if (m_paused && isLittle) {
        m_paused = false;
        m_transport->resumeReading();
    }
    if (m_ended && count == 0 && m_running == 0 && m_transport)
        m_transport->loseConnection();
}

} // namespace everyport::sftp
