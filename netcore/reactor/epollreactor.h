#pragma once

#include <deque>
#include <map>

#include <sys/epoll.h>

#include "netcore/base/filedescriptor.h"
#include "netcore/reactor/loopreactor.h"
#include "netcore/reactor/notifieddescriptor.h"
#include "netcore/reactor/qtalarm.h"

class QSocketNotifier;

namespace everyport {

/// The reactor of Linux: one epoll descriptor, watched by one QSocketNotifier, so Qt's loop stays the only loop
/// and costs the same with five connections or fifty thousand. A wake-up works for four milliseconds at most, then lets
/// painting and input have their turn.
///
/// Who is quick goes first: a descriptor whose last event took a quarter of its share (Descriptors::shareIsOver) or
/// more waits in a queue of its kind, one that was never told in another, and each turn takes a share's worth of both
/// behind those that are quick. So nobody waits behind more than a share of each, however many flood the loop; what the
/// quick ones write leaves before that.
class EpollReactor : public LoopReactor {
    Q_OBJECT

public:
    explicit EpollReactor(QObject* parent = nullptr);
    ~EpollReactor() override;

    /// Whether the system lets this process have one: some sandboxes do not.
    static bool isAllowed();

    QString name() const override { return QStringLiteral("epoll"); }

protected:
    void setAlarm(Moment due) override;

private:
    enum class Pace : quint8 { Unknown, Quick, Busy };
    struct Watched {
        Readiness* who = nullptr;
        int fd = -1;
        uint32_t events = 0;  // asked for
        uint32_t waiting = 0; // told by the system while it waits for its turn
        Pace pace = Pace::Unknown;
        bool isQueued = false;
    };
    class Alarm;

    Id add(int fd, Readiness& who, bool read, bool write) override;
    void change(Id id, bool read, bool write) override;
    void remove(Id id) override;
    void notifyAgain(Id id) override;
    bool event(QEvent* event) override;

    void makeAlarm();
    void wokenUp();
    int dispatch();
    int notifyQuick();
    int notifyQueued(std::deque<Id>& queue);
    void notifyOne(Id id, uint32_t what);
    void enqueue(Watched& watched, Id id, uint32_t what);
    bool startWatching(Id id, const Watched& watched);
    void watchFailed(Id id, int number);
    void watchAgain(Id id);
    bool hasWaiting() const { return m_readyAt < m_readyCount || !m_newcomers.empty() || !m_busy.empty(); }

    FileDescriptor m_epoll;
    SlotTable<Watched> m_watched;
    std::vector<epoll_event> m_ready; // as the system told them; those before m_readyAt were worked on
    size_t m_readyAt = 0;
    size_t m_readyCount = 0;
    std::deque<Id> m_newcomers; // were never told yet
    std::deque<Id> m_busy;      // used up their share the last time, or asked for another
    Moment m_moment = {};       // when the last event was over
    int m_quickTold = 0;        // since the loop was woken up
    bool m_goOnPosted = false;
    std::map<Id, std::unique_ptr<NotifiedDescriptor>> m_files; // regular ones, which epoll refuses and poll finds ready
    std::map<Id, Clock::Timer> m_unwatched;                    // refused by the system, and tried again
    std::unique_ptr<QSocketNotifier> m_notifier;
    std::unique_ptr<Alarm> m_alarm;
    std::unique_ptr<QtAlarm> m_qtAlarm; // in its place where timerfd is forbidden
};

} // namespace everyport
