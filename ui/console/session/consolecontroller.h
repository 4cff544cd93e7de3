#pragma once

#include <deque>

#include <QAction>
#include <QElapsedTimer>
#include <QObject>

#include "app/python/session.h"
#include "ui/console/session/commandrecord.h"
#include "ui/console/session/consolehistory.h"
#include "ui/console/session/eventpump.h"
#include "ui/frame/page/chosenrow.h"

namespace everyport::ui {

class PageContext;

/// What the Console page and its drawer share: the session, what was typed and what came of it, the history. Costs
/// nothing before it is first shown; Python starts with the first command, completion or look at the page.
class ConsoleController : public QObject, private python::SessionEvents {
    Q_OBJECT
public:
    explicit ConsoleController(PageContext& context);
    ~ConsoleController() override;

    PageContext& context() const { return m_context; }
    bool open(); ///< Starts Python; false, and a strip says why, where it cannot.
    bool isOff() const { return m_isOff; }

    enum class Ran { Nothing, Incomplete, Busy, Off, Done };
    /// Runs it, or says that more lines are wanted; those do not matter where it `mustRun`.
    Ran run(const QString& source, bool mustRun = false);
    void interrupt();
    void cancel(int number);
    void clear();   ///< What is shown; names and history stay.
    void renew();   ///< A new session: no names, nothing pending.
    void runFile(); ///< Asks which.
    /// Makes the row known by its name, from when there is a session; a name that the person uses stays theirs.
    void lend(const ChosenRow& row);
    QString lentWords() const { return m_lentWords; } ///< Says so in one line; empty where nothing is lent.
    void showRest(const CommandRecordPtr& record, size_t part);

    bool isBusy() const { return m_running != nullptr; }
    qint64 busyFor() const { return m_running ? m_busySince.elapsed() : 0; }
    int commands() const { return m_count; }
    int pending() const { return int(m_pending.size()); }
    int nextNumber() const { return m_count + 1; }
    const std::deque<CommandRecordPtr>& records() const { return m_records; }
    CommandRecordPtr recordOf(int number) const;
    ConsoleHistory& history() { return m_history; }
    python::Session* session() const { return m_session.get(); } ///< Null before `open`.
    EventPump& breath() { return m_breath; }

    void offer(const QString& text) { Q_EMIT offered(text); } ///< To the prompt of whoever is in front.
    QString draft; ///< What stands in the prompt; page and drawer have the same.

    QAction* const interruptAction;
    QAction* const clearAction;
    QAction* const fileAction;
    QAction* const renewAction;

    static constexpr size_t mostRecords = 300;
    /// Characters of what is not shown yet, of all commands.
    static constexpr qsizetype mostKept = 32 * 1024 * 1024;
    static constexpr qsizetype mostPrinted = 16 * 1024 * 1024; ///< Of one command.
    static constexpr size_t mostParts = 500;                   ///< Of one command.

Q_SIGNALS:
    void recordAdded(const everyport::ui::CommandRecordPtr& record);
    void recordChanged(const everyport::ui::CommandRecordPtr& record);
    void recordsDropped(int count); ///< The oldest.
    void cleared();
    void stateChanged(); ///< Busy, pending, number, on or off.
    void offered(const QString& text);
    void lentChanged();

private:
    void addFixedKeys();
    Result<Done> openSession();
    void announce();
    void lendNow();
    void add(const CommandRecordPtr& record);
    CommandPart* addPart(CommandPart::Kind kind, const QString& text); ///< Null where there are too many.
    CommandRecordPtr current();
    void boundRest();
    void keep(const QString& source);
    void audit(const QString& command);

    void printed(const QString& text, bool isError) override;
    void shown(const QString& text, const QMap<QString, QByteArray>& more) override;
    void shownObject(QObject* object) override;
    void failed(const QString& text) override;
    void pending(int number, const QString& text) override;
    void finished(int number, const QString& text, bool hasFailed) override;
    void left(int) override;
    void ended() override;

    PageContext& m_context;
    EventPump m_breath;
    ConsoleHistory m_history;
    std::deque<CommandRecordPtr> m_records;
    CommandRecordPtr m_running;
    CommandRecordPtr m_feeding; ///< While the session is fed with it.
    bool m_isAnnounced = false; // what is being fed stands among the records
    QElapsedTimer m_busySince;
    QMap<int, CommandRecordPtr> m_pending;
    int m_count = 0;
    ChosenRow m_lent;
    QString m_lentWords;
    bool m_isOff = false;
    bool m_hasHistory = false;
    std::unique_ptr<python::Session> m_session; ///< First to go: it tells us.
};

} // namespace everyport::ui

Q_DECLARE_METATYPE(everyport::ui::CommandRecordPtr)
