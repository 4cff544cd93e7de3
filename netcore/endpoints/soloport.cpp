#include "netcore/endpoints/soloport.h"

#include <vector>

#include "netcore/task/deferred.h"
#include "netcore/transport/layer.h"

namespace everyport {

struct SoloPort::Caller {
    Doorman* doorman = nullptr; // while the connection is there
    std::vector<Deferred<Result<Done>>> stopping;
};

/// Knows of the end, and brings it about when the port goes.
class SoloPort::Doorman final : public Layer {
public:
    Doorman(std::shared_ptr<Caller> caller, std::unique_ptr<Protocol> inner)
        : Layer(std::move(inner)), m_caller(std::move(caller))
    {
    }
    ~Doorman() override { m_caller->doorman = nullptr; }

    void connectionMade(Transport& transport) override
    {
        m_caller->doorman = this;
        Layer::connectionMade(transport);
    }
    void connectionLost(const Error& reason) override
    {
        const auto caller = m_caller;
        caller->doorman = nullptr;
        Layer::connectionLost(reason);
        for (auto& waiting : std::exchange(caller->stopping, {}))
            waiting.fire(Done{});
    }
    void endWithPort()
    {
        m_caller->doorman = nullptr;
        auto& transport = below();
        notifyLostEarly({Error::Kind::Cancelled, Reason::ConnectionLost, {}, {}, 0});
        transport.abortConnection(); // which may be the end of us
    }

private:
    std::shared_ptr<Caller> m_caller;
};

Result<std::unique_ptr<Port>> SoloPort::open(const ProtocolFactory& factory, const Opening& open)
{
    auto protocol = factory();
    if (!protocol)
        return Error::refused(Reason::None, QStringLiteral("The service takes nobody now."));
    std::unique_ptr<SoloPort> port(new SoloPort);
    port->m_caller = std::make_shared<Caller>();
    const auto opened = open(std::make_unique<Doorman>(port->m_caller, std::move(protocol)));
    if (!opened)
        return opened.error();
    port->m_address = (*opened)->peer();
    return std::unique_ptr<Port>(std::move(port));
}

SoloPort::~SoloPort()
{
    if (auto* doorman = m_caller->doorman)
        doorman->endWithPort();
}

Task<Result<Done>> SoloPort::stop()
{
    if (!m_caller->doorman)
        return Result<Done>(Done{});
    Deferred<Result<Done>> ended;
    auto task = ended.task();
    m_caller->stopping.push_back(std::move(ended));
    m_caller->doorman->loseConnection();
    return task;
}

qsizetype SoloPort::connectionCount() const
{
    return m_caller->doorman ? 1 : 0;
}

QList<Transport*> SoloPort::connections() const
{
    return m_caller->doorman ? QList<Transport*>{m_caller->doorman} : QList<Transport*>{};
}

} // namespace everyport
