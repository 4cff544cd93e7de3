#pragma once

#include <functional>
#include <memory>

#include "netcore/transport/port.h"

namespace everyport {

/// A port whose only caller is there already: the standard streams, a program that was started for it. It keeps a
/// port's rules, and has no connections once that one has ended.
class SoloPort final : public Port {
public:
    using Opening = std::function<Result<Transport*>(std::unique_ptr<Protocol>)>;
    /// Has the factory's protocol opened. Error: what `open` says; Refused when the factory made none.
    static Result<std::unique_ptr<Port>> open(const ProtocolFactory& factory, const Opening& open);
    ~SoloPort() override;

    Address address() const override { return m_address; }
    Task<Result<Done>> stop() override;
    qsizetype connectionCount() const override;
    QList<Transport*> connections() const override;

private:
    struct Caller;
    class Doorman;
    SoloPort() = default;

    Address m_address;
    std::shared_ptr<Caller> m_caller; // shared with what stands between the transport and the protocol
};

} // namespace everyport
