#pragma once

#include <functional>

#include <QList>
#include <QString>
#include <QStringList>

#include "app/config/option.h"
#include "app/rules/kinds/action.h"
#include "app/rules/kinds/event.h"
#include "netcore/base/result.h"
#include "netcore/task/task.h"

namespace everyport::rules {

struct ActionContext;
struct EventKind;

/// A kind of action, whole: how it is declared and described, what must hold of it, what it brings about, and how it is
/// done. Each stands in one file of app/rules/actions.
struct ActionKind {
    QString name = {};  ///< "say"
    QString title = {}; ///< "Say in a room or to a person"
    QString help = {};  ///< One sentence that says more than the title: what it does, and where.
    OptionList options = {};
    /// Keys whose text has fields in braces: only those that strangers may fill in, never a path or an address.
    QStringList templates = {};
    QStringList spoken = {}; ///< Of these, what others' programs read: no stranger's word begins as a command.
    /// Keys of what says where it is done, not what: whoever is there was told something newer where another action has
    /// the same values (EventKind::newestOf). Empty: all of its options say it.
    QStringList target = {};

    /// "Say in #everyport over irc: hello": what it does, or would do, with filled values. Never a secret.
    std::function<QString(const OptionValues& values)> describe = {};
    /// Does it, and says what was done, as a rule by `doneOr`. Refused and Local are final; Busy, Disconnected and
    /// Reason::ConnectionRefused are tried again; Cancelled, by `notDone`, is no failure. Dropping the Task gives up.
    /// A coroutine takes the context as a value: it lives longer than the call.
    std::function<Task<Result<QString>>(const ActionContext& context, ActionCall call)> perform = {};
    /// Whether it can be done at such an event. Null: at any.
    std::function<Result<Done>(const EventKind& event)> fits = {};
    /// What must hold of values beyond the options' own limits; `code` is the key. Null: nothing.
    std::function<Result<Done>(const OptionValues& values)> check = {};
    /// It answers each person and bounds by itself what one of them may have done: a rule of such actions alone has no
    /// number of times a minute, which one person would use up for all.
    bool isForEach = false;
    /// Events that rules may hear because of it, with the fields by which they are known (EventKind::trace), or rules
    /// make loops. Null: none.
    std::function<QList<Event>(const OptionValues& values)> brings = {};
};

} // namespace everyport::rules
