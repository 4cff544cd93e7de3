#pragma once

#include <memory>
#include <optional>

#include <QCoreApplication>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include "app/polls/definition/poll.h"
#include "app/station/process/reloads.h"
#include "app/station/program.h"
#include "netcore/task/task.h"

class QSettings;

namespace everyport {
class Reactor;
}

namespace everyport::ui {

class MainWindow;
class UnansweredForms;

/// One station from its making to its end, with its window and what that remembers. There are two for a moment when
/// the demo begins or ends: one opens while the other stops. Who makes it fills it: the order of the members is the
/// reverse of how they go.
struct StationLife {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::StationLife)
public:
    /// Of the folders that `line` names, or of the demo. Nothing runs yet, and there is no window.
    static Result<std::unique_ptr<StationLife>> make(Reactor& reactor, const CommandLine& line);
    StationLife();
    ~StationLife();

    bool isDemo() const { return program->demo(); }
    void start(); ///< With the networks of the chat; `starting` tells.
    void stop();  ///< Once its window has gone; `stopping` tells. Remembers what was sent and gets no answer.
    /// Of a demo: takes home what a person has chosen there that holds everywhere, as the language. Nothing where no
    /// window has been at home yet: the demo leaves nothing behind.
    void keepLook() const;
    QString whoWouldMiss() const;   ///< In a sentence, if it ended now; empty: nobody. Also services that nobody uses.
    QString whoWouldBeHurt() const; ///< Likewise, of people alone: those who vote, or are connected.
    int runningServices() const;
    /// Of forms that were sent: answers, and passwords kept nowhere. Of a demo: polls that it has not made itself.
    QStringList whatWouldBeLost() const;
    QList<polls::Poll> ownPolls() const;        ///< Of a demo: those that it has not made itself.
    QList<polls::Poll> unfinishedPolls() const; ///< Of a demo: new ones that are not right yet, so nowhere stored.

    static QString languageKey() { return QStringLiteral("window/language"); } ///< In `memory`.

    std::unique_ptr<Program> program;
    std::unique_ptr<Reloads> reloads;
    std::unique_ptr<QSettings> memory;
    std::optional<Error> restoreTrouble; ///< Why it could not begin with a backup, until its strip was seen.
    std::unique_ptr<MainWindow> window;
    std::unique_ptr<UnansweredForms> unanswered; ///< While it stops.
    Task<Result<Done>> starting;
    Task<Result<Done>> stopping;
    bool isPainted = false;                  ///< Complete.
    std::optional<Result<Done>> opened = {}; ///< How it ended; nothing before.

private:
    Station* stationAtWork() const; ///< Null while it does not run, and of the demo.

    QString m_homeMemory = {};                 ///< Of a demo: its file, if there was one.
    QMap<QString, QVariant> m_lookBefore = {}; ///< As it was when the demo began.
};

} // namespace everyport::ui
