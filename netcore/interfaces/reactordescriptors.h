#pragma once

#include <functional>
#include <memory>

namespace everyport {

/// Role: file descriptors of any kind (D-Bus, inotify, a guest loop's epoll).
class ReactorDescriptors {
public:
    /// Watches until let go of.
    class Watch {
    public:
        virtual ~Watch() = default;
        virtual void setWanted(bool read, bool write) = 0;
    };
    virtual ~ReactorDescriptors() = default;
    virtual std::unique_ptr<Watch> watch(int fd, std::function<void(bool readable, bool writable)> ready) = 0;
};

} // namespace everyport
