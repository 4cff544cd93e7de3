#pragma once

#include "netcore/reactor/loopreactor.h"
#include "netcore/reactor/notifieddescriptor.h"
#include "netcore/reactor/qtalarm.h"

namespace everyport {

/// The portable reactor: a QSocketNotifier for each descriptor and direction, a QTimer for the next timed call. Qt
/// polls every descriptor in each round of its loop, so many connections cost much; and a connection whose reading is
/// paused notices its end only when it reads or writes again.
class NotifierReactor : public LoopReactor {
    Q_OBJECT

public:
    explicit NotifierReactor(QObject* parent = nullptr);
    ~NotifierReactor() override;

    QString name() const override { return QStringLiteral("notifier"); }

protected:
    void setAlarm(Moment due) override { m_alarm.set(due, now()); }

private:
    Id add(int fd, Readiness& who, bool read, bool write) override;
    void change(Id id, bool read, bool write) override;
    void remove(Id id) override { m_watched.take(id); }
    void notifyAgain(Id id) override;

    struct Watched {
        Readiness* who = nullptr;
        std::shared_ptr<NotifiedDescriptor> descriptor = {};
    };
    SlotTable<Watched> m_watched;
    QtAlarm m_alarm;
};

} // namespace everyport
