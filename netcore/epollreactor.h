#pragma once

#include <map>

#include "netcore/filedescriptor.h"
#include "netcore/loopreactor.h"
#include "netcore/notifieddescriptor.h"
#include "netcore/qtalarm.h"

class QSocketNotifier;

namespace everyport {

/// The reactor of Linux: one epoll descriptor, watched by one QSocketNotifier, so Qt's loop stays the only loop
/// and costs the same with five connections or fifty thousand. A wake-up works for `budget` at most, then lets
/// painting and input have their turn.
class EpollReactor : public LoopReactor {
    Q_OBJECT

public:
    explicit EpollReactor(QObject* parent = nullptr);
    ~EpollReactor() override;

    /// Whether the system lets this process have one: some sandboxes do not.
    static bool isAllowed();

    void setBudget(std::chrono::microseconds budget) { m_budget = budget; }
    QString name() const override { return QStringLiteral("epoll"); }

protected:
    void setAlarm(Moment due) override;

private:
    Id add(int fd, Readiness& who, bool read, bool write) override;
    void change(Id id, bool read, bool write) override;
    void remove(Id id) override;

    void makeAlarm();
    void wokenUp();
    int dispatch();

    struct Watched {
        Readiness* who = nullptr;
        int fd = -1;
        uint32_t events = 0;
    };
    class Alarm;

    FileDescriptor m_epoll;
    SlotTable<Watched> m_watched;
    std::map<Id, std::unique_ptr<NotifiedDescriptor>> m_files; // regular ones, which epoll refuses and poll finds ready
    std::unique_ptr<QSocketNotifier> m_notifier;
    std::unique_ptr<Alarm> m_alarm;
    std::unique_ptr<QtAlarm> m_qtAlarm; // in its place where timerfd is forbidden
    std::chrono::microseconds m_budget{4000};
};

} // namespace everyport
