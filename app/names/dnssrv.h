#pragma once

#include <chrono>

#include "netcore/clock.h"
#include "netcore/srv.h"

namespace everyport {

/// SRV records by the system's resolver. Answers are bounded, and one that does not come is given up; dropping the Task does so
/// too. `clock` must outlive it.
class DnsSrv final : public SrvResolver {
public:
    static constexpr qsizetype most = 32; ///< Records of one name.
    static constexpr std::chrono::seconds patience{10};
    explicit DnsSrv(Clock& clock) : m_clock(clock) {}

    Task<Result<QList<SrvRecord>>> lookUpSrv(QString name) override;

private:
    Clock& m_clock;
};

} // namespace everyport
