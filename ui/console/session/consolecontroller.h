#pragma once

#include <QAction>
#include <QObject>

#include "app/python/session.h"
#include "ui/console/session/commandlog.h"
#include "ui/console/session/consolehistory.h"
#include "ui/console/session/eventpump.h"
#include "ui/console/session/promptoptions.h"
#include "ui/console/session/sessionscript.h"
#include "ui/frame/page/chosenrow.h"

namespace everyport::ui {

class PageContext;

/// What the Console page and its drawer share: the session, what was typed and what came of it, the history. Costs
/// nothing before it is first shown; Python starts with the first command, completion or look at the page.
class ConsoleController : public QObject {
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
    void renew();   ///< A new session: no names, nothing pending.
    void runFile(); ///< Asks which.
    /// Offers the function of this name to be edited and run again, the last command where there is none. `%edit NAME`
    /// at the prompt is this.
    void edit(const QString& name = {});
    void saveScript(); ///< What ran in this session, where the person says.
    /// Makes the row known by its name, from when there is a session; a name that the person uses stays theirs.
    void lend(const ChosenRow& row);
    QString lentWords() const { return m_lentWords; } ///< Says so in one line; empty where nothing is lent.

    bool isBusy() const { return m_log.isRunning(); }
    int nextNumber() const { return m_log.count() + 1; }
    CommandLog& log() { return m_log; } ///< What was typed and what came of it.
    ConsoleHistory& history() { return m_history; }
    python::Session* session() const { return m_session.get(); } ///< Null before `open`.
    EventPump& breath() { return m_breath; }
    PromptOptions& options() { return m_options; }

    void offer(const QString& text) { Q_EMIT offered(text); } ///< To the prompt of whoever is in front.
    QString draft; ///< What stands in the prompt; page and drawer have the same.

    QAction* const interruptAction;
    QAction* const clearAction;
    QAction* const fileAction;
    QAction* const renewAction;
    QAction* const editAction;
    QAction* const saveAction;

Q_SIGNALS:
    void stateChanged(); ///< Busy, pending, number, on or off.
    void offered(const QString& text);
    void editWanted(const QString& title, const QString& code); ///< For whoever is in front.
    void lentChanged();

private:
    void addFixedKeys();
    Result<Done> openSession();
    void lendNow();
    void keep(const QString& source);
    void audit(const QString& command);

    PageContext& m_context;
    EventPump m_breath;
    ConsoleHistory m_history;
    PromptOptions m_options;
    SessionScript m_script;
    CommandLog m_log;
    ChosenRow m_lent;
    QString m_lentWords;
    bool m_isOff = false;
    bool m_hasHistory = false;
    std::unique_ptr<python::Session> m_session; ///< First to go: it tells the log.
};

} // namespace everyport::ui
