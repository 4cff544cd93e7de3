#pragma once

#include <deque>

#include <QElapsedTimer>
#include <QMap>
#include <QObject>

#include "app/python/session.h"
#include "ui/console/session/commandrecord.h"

namespace everyport::ui {

/// The commands of a session and what came of them: written down as the session tells it, bounded, and shown by views
/// that follow its signals. Python's lock is held while the session tells something: nobody may run a loop from a
/// signal. Outlives the session that tells it; ui thread.
class CommandLog : public QObject, public python::SessionEvents {
    Q_OBJECT
public:
    using QObject::QObject;

    /// A command is about to be fed to the session. It stands among the records once it has something to show, or takes
    /// its time: what is incomplete never does.
    CommandRecordPtr begin(const QString& source);
    void announce(); ///< It takes its time.
    /// What the session said: whether it was a command at all, and whether it runs, or ran.
    void fed(const CommandRecordPtr& record, bool isShown, bool isBegun);
    void showRest(const CommandRecordPtr& record, size_t part);
    void clear();  ///< What is shown, but for the command that runs.
    void forget(); ///< The session is gone, and all that it had begun.

    bool isFeeding() const { return m_feeding != nullptr; }
    bool isRunning() const { return m_running != nullptr; }
    qint64 runningFor() const { return m_running ? m_runningSince.elapsed() : 0; } ///< In ms.
    int count() const { return m_count + (m_feeding && m_isAnnounced ? 1 : 0); }   ///< Of commands, with what runs.
    int pendingCount() const { return int(m_pending.size()); }
    const std::deque<CommandRecordPtr>& records() const { return m_records; }

    static constexpr size_t mostRecords = 300;
    /// Characters of what is not shown yet, of all commands.
    static constexpr qsizetype mostKept = 32 * 1024 * 1024;
    static constexpr qsizetype mostPrinted = 16 * 1024 * 1024; ///< Of one command.
    static constexpr size_t mostParts = 500;                   ///< Of one command.

    void printed(const QString& text, bool isError) override;
    void shown(const QString& text, const QMap<QString, QByteArray>& more) override;
    void shownObject(QObject* object) override;
    void failed(const QString& text) override;
    void pending(int number, const QString& text) override;
    void finished(int number, const QString& text, bool hasFailed) override;
    void left(int) override;
    void ended() override;

Q_SIGNALS:
    void recordAdded(const everyport::ui::CommandRecordPtr& record);
    void recordChanged(const everyport::ui::CommandRecordPtr& record);
    void recordsDropped(int count); ///< The oldest.
    void cleared();
    void stateChanged(); ///< Running, pending, count.

private:
    void add(const CommandRecordPtr& record);
    CommandPart* addPart(CommandPart::Kind kind, const QString& text); ///< Null where there are too many.
    CommandRecordPtr current();
    void boundRest();

    std::deque<CommandRecordPtr> m_records;
    CommandRecordPtr m_running;
    CommandRecordPtr m_feeding; ///< While the session is fed with it.
    bool m_isAnnounced = false; ///< What is being fed stands among the records.
    QElapsedTimer m_runningSince;
    QMap<int, CommandRecordPtr> m_pending;
    int m_count = 0;
};

} // namespace everyport::ui

Q_DECLARE_METATYPE(everyport::ui::CommandRecordPtr)
