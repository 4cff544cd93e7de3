#pragma once

#include <QCoreApplication>
#include <QList>
#include <QStringList>

#include "app/polls/definition/poll.h"
#include "netcore/task/task.h"

class QSettings;

namespace everyport::polls {
class PollRegistry;
class Polls;
} // namespace everyport::polls

namespace everyport::ui {

class MainWindow;

/// Polls on their way from the demo to the own station: what is asked, and who may vote. Votes and readers are the
/// demo's, and so is the time of one that was open already. Each is a file's text (polltoml.h; of a new one that
/// is unfinished polljson.h), and lies in the memory of the window at home until it has arrived: whatever comes
/// between, the next start takes it. `memory` outlives this.
class KeptPolls {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::KeptPolls)
public:
    explicit KeptPolls(QSettings& memory) : m_memory(memory) {}

    QStringList files() const;
    Result<Done> add(const QStringList& files); ///< Error: they cannot be written, and are not there.
    void remove(const QStringList& files);

private:
    void set(const QStringList& files);

    QSettings& m_memory;
};

/// Adds polls of the demo to those that are kept in `home`, a data folder. Gives their files; `from` outlives the Task.
/// `demoEvent`: the event of the demo's own poll, which whoever made a poll beside it has not meant. `unfinished`: new
/// ones that are not stored there.
Task<Result<QStringList>> keepPolls(
    polls::Polls* from, QStringList ids, QString home, QString demoEvent = {}, QList<polls::Poll> unfinished = {});
/// They stay where they are.
void forgetKept(const QString& home, const QStringList& files);
/// What came of putting what is kept where it belongs.
struct PutPolls {
    struct Trouble {
        Error why;
        QString file; ///< Where it lies now; empty: it is kept still.
    };
    QStringList ids;            ///< Of those that are there now.
    bool hasUnfinished = false; ///< A new one waits in the memory to be written on.
    QList<Trouble> troubles;
    QString words() const; ///< What somebody has to know of the troubles, a sentence or more; empty: nothing.
};
/// What is kept, as drafts, each under an id that is free. One that cannot be put there now is kept still; one that
/// never can becomes a file beside the memory's, which its trouble names. Both outlive the Task.
Task<PutPolls> putPolls(polls::PollRegistry* into, QSettings* memory);
/// The same as work of a window at home, called `what`, which goes to the first of them, or to the unfinished one.
void bringKept(MainWindow& window, const QString& what);

} // namespace everyport::ui
