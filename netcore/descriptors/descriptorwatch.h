#pragma once

#include <functional>
#include <memory>

#include "netcore/interfaces/descriptors.h"
#include "netcore/interfaces/reactordescriptors.h"

namespace everyport {

/// What the role ReactorDescriptors hands out, over any Descriptors.
class DescriptorWatch final : public ReactorDescriptors::Watch, private Readiness {
public:
    DescriptorWatch(Descriptors& descriptors, int fd, std::function<void(bool, bool)> ready);
    ~DescriptorWatch() override;
    void setWanted(bool read, bool write) override { m_descriptors.change(m_id, read, write); }

private:
    void becameReady(bool readable, bool writable) override;

    Descriptors& m_descriptors;
    std::shared_ptr<std::function<void(bool, bool)>> m_ready; // we may be let go of from inside
    Descriptors::Id m_id;
};

} // namespace everyport
