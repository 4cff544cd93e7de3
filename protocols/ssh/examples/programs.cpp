#include "programs.h"

#include <stdexcept>

#include "netcore/transport/halfcloseable.h"
#include "netcore/transport/pump.h"
#include "protocols/sftp/folderfiles.h"
#include "protocols/sftp/server.h"

using namespace everyport;
using ssh::Channel;

namespace {

/// Says back what comes, at the pace of whoever reads it.
class Cat final : public Protocol, public HalfCloseable, private Producer {
public:
    explicit Cat(QByteArray greeting = {}) : m_greeting(std::move(greeting)) {}
    ~Cat() override
    {
        if (m_transport)
            m_transport->setProducer(nullptr);
    }
    void connectionMade(Transport& transport) override
    {
        m_transport = &transport;
        transport.setProducer(this);
        transport.write(m_greeting);
    }
    void dataReceived(QByteArrayView bytes) override { m_transport->write(bytes.toByteArray()); }
    void connectionLost(const Error&) override { m_transport = nullptr; }
    void readConnectionLost() override { m_transport->loseConnection(); }
    void writeConnectionLost() override {}

private:
    void pauseProducing() override { m_transport->pauseReading(); }
    void resumeProducing() override { m_transport->resumeReading(); }
    void stopProducing() override { m_transport = nullptr; }

    QByteArray m_greeting;
    Transport* m_transport = nullptr;
};

/// Sends so many bytes, never more than the queue takes.
class Sender final : public Protocol, public HalfCloseable, public PullProducer {
public:
    explicit Sender(qint64 left) : m_left(left), m_piece(64 * 1024, 'x') {}
    void connectionMade(Transport& transport) override
    {
        m_transport = &transport;
        m_pump = std::make_unique<Pump>(transport, *this);
        m_pump->resume();
    }
    void dataReceived(QByteArrayView) override {}
    void connectionLost(const Error&) override { m_pump.reset(); }
    void readConnectionLost() override {}
    void writeConnectionLost() override {}

private:
    bool producePiece() override
    {
        const auto size = std::min<qint64>(m_left, m_piece.size());
        m_left -= size;
        m_transport->write(size == m_piece.size() ? m_piece : m_piece.first(size));
        if (m_left == 0)
            m_transport->loseConnection();
        return m_left > 0;
    }

    qint64 m_left;
    QByteArray m_piece;
    Transport* m_transport = nullptr;
    std::unique_ptr<Pump> m_pump;
};

/// Counts what comes and tells the sum.
class Counter final : public Protocol, public HalfCloseable {
public:
    void connectionMade(Transport& transport) override { m_transport = &transport; }
    void dataReceived(QByteArrayView bytes) override { m_sum += bytes.size(); }
    void connectionLost(const Error&) override {}
    void readConnectionLost() override
    {
        m_transport->write(QByteArray::number(m_sum) + '\n');
        m_transport->loseConnection();
    }
    void writeConnectionLost() override {}

private:
    Transport* m_transport = nullptr;
    qint64 m_sum = 0;
};

/// Does one thing when it begins, and is deaf.
class Act final : public Protocol, public HalfCloseable {
public:
    explicit Act(std::function<void(Transport&)> act) : m_act(std::move(act)) {}
    void connectionMade(Transport& transport) override { m_act(transport); }
    void dataReceived(QByteArrayView) override {}
    void connectionLost(const Error&) override {}
    void readConnectionLost() override {}
    void writeConnectionLost() override {}

private:
    std::function<void(Transport&)> m_act;
};

/// Lets go of the port that it came in by, from inside its own event.
class Shutter final : public Protocol {
public:
    explicit Shutter(std::function<void()> shut) : m_shut(std::move(shut)) {}
    void connectionMade(Transport&) override {}
    void dataReceived(QByteArrayView) override { m_shut(); }
    void connectionLost(const Error&) override {}

private:
    std::function<void()> m_shut;
};

QByteArray described(const Channel& channel)
{
    QByteArray text;
    const auto& environment = channel.environment();
    auto names = environment.keys();
    std::sort(names.begin(), names.end());
    for (const auto& name : names)
        text += name + '=' + environment.value(name) + '\n';
    if (const auto& terminal = channel.terminal())
        text += "terminal " + terminal->type + ' ' + QByteArray::number(terminal->size.columns) + 'x'
            + QByteArray::number(terminal->size.rows) + '\n';
    return text;
}

class EchoSession final : public ssh::Session {
public:
    EchoSession(Reactor& reactor, std::shared_ptr<sftp::Area> area, std::function<void()> shut)
        : m_reactor(reactor), m_area(std::move(area)), m_shut(std::move(shut))
    {
    }

    std::unique_ptr<Protocol> shell(Channel& channel) override
    {
        m_channel = &channel;
        return std::make_unique<Cat>(channel.terminal() ? described(channel) : QByteArray());
    }
    std::unique_ptr<Protocol> command(Channel& channel, QByteArray line) override
    {
        const auto space = line.indexOf(' ');
        const auto word = space < 0 ? line : line.first(space);
        const auto rest = space < 0 ? QByteArray() : line.sliced(space + 1);
        if (word == "cat")
            return std::make_unique<Cat>();
        if (word == "count")
            return std::make_unique<Counter>();
        if (word == "shut")
            return std::make_unique<Shutter>(m_shut);
        if (word == "send")
            return std::make_unique<Sender>(rest.toLongLong());
        return std::make_unique<Act>([&channel, word, rest](Transport&) { act(channel, word, rest); });
    }
    std::unique_ptr<Protocol> subsystem(Channel&, QByteArray name) override
    {
        if (name != "sftp" || !m_area)
            return nullptr;
        return std::make_unique<sftp::Server>(std::make_unique<sftp::FolderFiles>(m_reactor, m_area));
    }
    void windowChanged(ssh::TerminalSize size) override
    {
        if (m_channel)
            m_channel->write(
                "window " + QByteArray::number(size.columns) + 'x' + QByteArray::number(size.rows) + "\r\n");
    }
    void signalled(QByteArray name) override
    {
        if (m_channel)
            m_channel->write("signal " + name + "\r\n");
    }

private:
    static void act(Channel& channel, const QByteArray& word, const QByteArray& rest)
    {
        if (word == "throw")
            throw std::runtime_error("as was asked for");
        if (word == "wait")
            return channel.pauseReading();
        if (word == "die")
            return channel.exitBySignal(rest, QStringLiteral("As was asked for."));
        if (word == "complain")
            channel.writeError(rest + '\n');
        else if (word == "env")
            channel.write(described(channel));
        else if (word != "exit")
            channel.write(rest + '\n');
        channel.exit(word == "exit" ? rest.toInt() : 0);
    }

    Reactor& m_reactor;
    std::shared_ptr<sftp::Area> m_area;
    std::function<void()> m_shut;
    Channel* m_channel = nullptr;
};

} // namespace

Programs::Programs(Reactor& reactor, std::shared_ptr<sftp::Area> area) : m_reactor(reactor), m_area(std::move(area)) {}

std::unique_ptr<ssh::Session> Programs::openSession(const ssh::Identity&)
{
    return std::make_unique<EchoSession>(m_reactor, m_area, shut);
}
