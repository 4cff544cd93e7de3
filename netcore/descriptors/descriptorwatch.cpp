#include "netcore/descriptors/descriptorwatch.h"

#include "netcore/base/guarded.h"

namespace everyport {

DescriptorWatch::DescriptorWatch(Descriptors& descriptors, int fd, std::function<void(bool, bool)> ready)
    : m_descriptors(descriptors),
      m_ready(std::make_shared<std::function<void(bool, bool)>>(std::move(ready))),
      m_id(descriptors.add(fd, *this, true, false))
{
}

DescriptorWatch::~DescriptorWatch()
{
    m_descriptors.remove(m_id);
}

void DescriptorWatch::becameReady(bool readable, bool writable)
{
    const auto call = m_ready;
    const auto id = m_id;
    auto& descriptors = m_descriptors;
    // Whoever throws has not read what there is, and would be told for ever.
    if (guarded("A descriptor's watcher", [&] { (*call)(readable, writable); }))
        descriptors.change(id, false, false);
}

} // namespace everyport
