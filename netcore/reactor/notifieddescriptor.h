#pragma once

#include <functional>
#include <memory>

class QObject;
class QSocketNotifier;

namespace everyport {

/// One descriptor watched by Qt itself, with a QSocketNotifier for each direction that was ever wanted. It may be let
/// go of from inside `ready`.
class NotifiedDescriptor {
public:
    /// `parent` owns the notifiers until Qt has done with them.
    using Ready = std::function<void(bool readable, bool writable)>;
    NotifiedDescriptor(QObject* parent, int fd, Ready ready);
    ~NotifiedDescriptor();
    NotifiedDescriptor(const NotifiedDescriptor&) = delete;
    NotifiedDescriptor& operator=(const NotifiedDescriptor&) = delete;

    void setWanted(bool read, bool write);

private:
    void want(QSocketNotifier*& notifier, bool isWrite, bool wanted);

    QObject* m_parent;
    std::shared_ptr<const Ready> m_ready;
    QSocketNotifier* m_read = nullptr;
    QSocketNotifier* m_write = nullptr;
    int m_fd;
};

} // namespace everyport
