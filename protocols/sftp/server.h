#pragma once

#include <deque>
#include <memory>
#include <set>

#include "netcore/task/taskset.h"
#include "netcore/transport/halfcloseable.h"
#include "netcore/transport/transport.h"
#include "protocols/sftp/operations.h"

namespace everyport::sftp {

/// What one client gets at a time.
struct Limits {
    qsizetype handles = 100;
    qsizetype waiting = 256; ///< Requests; then nothing more is read.
    qsizetype waitingBytes = 4 * 1024 * 1024;
    qsizetype running = 8;
};

/// SFTP version 3 (draft-ietf-secsh-filexfer-02) with OpenSSH's extensions, over any transport: an SSH channel, a
/// process's pipes, a test. Requests of one handle run in their order and beside those of others; one that names a path
/// runs by itself, after all that came before it: so every order of answers is one that the draft allows. What a
/// request does is told in Operations. A client that does not read its answers gets nothing more done. Owned by its
/// transport.
class Server final : public Protocol, public HalfCloseable, private Producer {
public:
    explicit Server(std::unique_ptr<Files> files, Limits limits = {});
    ~Server() override;

    void connectionMade(Transport& transport) override;
    void dataReceived(QByteArrayView bytes) override;
    void connectionLost(const Error& reason) override;
    void readConnectionLost() override;
    void writeConnectionLost() override {}

private:
    void pauseProducing() override { m_full = true; }
    void resumeProducing() override;
    void stopProducing() override { m_transport = nullptr; }

    void arrived(QByteArrayView packet);
    void startSome();
    bool mayStart(const Request& request, const std::set<QByteArray>& passed) const;
    void start(Request request);
    Task<Result<Done>> run(Request request);
    void finished(const QByteArray& handle, qsizetype bytes);
    void giveOrTake();
    void hangUp(const QString& why);

    Operations m_operations;
    Limits m_limits;
    Transport* m_transport = nullptr;
    PacketReader m_reader;
    std::deque<Request> m_waiting;
    std::set<QByteArray> m_busy; // handles with a request under way
    qsizetype m_held = 0;        // bytes of requests that wait or run
    qsizetype m_running = 0;
    bool m_runsAlone = false; // a request with a path is under way
    bool m_begun = false;     // Init has come
    bool m_full = false;      // the client does not read
    bool m_paused = false;
    bool m_ended = false; // the client has said all
    bool m_starting = false;
    TaskSet m_tasks{TaskSet::unhandled}; // goes first: its work uses all of the above
};

} // namespace everyport::sftp
