#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

#include <QList>
#include <QMap>
#include <QString>

#include "app/python/pyvalue.h"
#include "netcore/base/result.h"
#include "netcore/task/task.h"

class QObject;

namespace everyport::python {

class Interpreter;

/// What a prompt's session tells. Calls on the loop's thread, also from inside `feed`. Python's lock is held: write it
/// down and go; do not run a loop.
struct SessionEvents {
    virtual ~SessionEvents() = default;
    /// Any piece of text; also of what an earlier command began.
    virtual void printed(const QString&, bool /*isError*/) {}
    /// A value: its repr, and richer forms by MIME type where it has them: text/html, image/svg+xml, image/png.
    virtual void shown(const QString&, const QMap<QString, QByteArray>&) {}
    /// After `shown`: the value is this; weakly, as it may go at any time.
    virtual void shownObject(QObject*) {}
    /// A traceback, or what was wrong with the command; ends in a newline.
    virtual void failed(const QString&) {}
    virtual void pending(int, const QString&) {}                      ///< A value that comes later, under this number.
    virtual void finished(int, const QString&, bool /*hasFailed*/) {} ///< It has come: its repr, or the traceback.
    /// `exit()`, `sys.exit(3)`: they want to leave. `ended` follows.
    virtual void left(int /*status*/) {}
    virtual void ended() {} ///< The command is over: time for the next prompt.
};

/// What a Session may do and knows; set once, when it is made.
struct SessionSettings {
    QMap<QString, QObject*> names = {};                     ///< Known at the prompt; weakly.
    std::function<void(const QString& command)> audit = {}; ///< Told of every command before it runs.
    QString account = {}; ///< Who is logged in at the prompt, for what is signed; empty: the program's own.
    QString who = {};     ///< For the log, where a command hangs: "alice (manhole/ssh, 127.0.0.1)".
    std::chrono::milliseconds held{5000}; ///< How long a command may hold the loop before it is interrupted.
    qsizetype outputLimit = 1024 * 1024;  ///< Characters that one command may print; the rest is cut, and it says so.
    /// Called many times a second from inside a command that computes, with Python's lock let go: a window paints and
    /// hears of Interrupt meanwhile. It may run Qt's events, but no turn of the reactor.
    std::function<void()> breathe = {};
    /// Called in place of `breathe`, which it needs, once a command has held the loop for a tenth of a second, and only
    /// where the command is in the middle of nothing: it turns Qt's loop, the reactor with it, for some milliseconds.
    /// The limit above begins again behind it. What it calls may let go of the session.
    std::function<void()> turn = {};
    /// The operators' prompt: one expression, that only looks. Else it is full power.
    bool looksOnly = false;
    /// There: class infos of methods that may be called all the same, "assistant", "host".
    QStringList acts = {};
    /// ConnectionRecord::id of the connection that carries the prompt, whose trace must not be printed there; 0: none.
    quint64 connection = 0;
};

/// One way to complete what was typed at a prompt.
struct Completion {
    QString name;   ///< "tally"
    QString suffix; ///< What is still to be typed: "lly"
    QString kind;   ///< "statement", "function", "module", "keyword", …
    bool operator==(const Completion&) const = default;
};

/// What is called, or named, at a place.
struct Explanation {
    QString signature; ///< "publish(node: str = '') -> Future"
    QString text;      ///< Its documentation; may be empty.
    int argument = -1; ///< Which parameter stands there, from 0.
};

/// Where Python finds a mistake in a text, and its words for it.
struct SyntaxFault {
    int line = 1;   ///< From 1.
    int column = 0; ///< From 0, in the units of QString.
    int length = 0;
    QString text; ///< "invalid syntax"
    bool operator==(const SyntaxFault&) const = default;
};

/// One person's prompt, for the desktop's console, the manhole and chatterbots: names of its own, `_`, await at the top
/// level. Letting go of it cancels what it awaits and tells nobody any more.
class Session {
public:
    enum class Fed {
        Empty,      ///< Blanks and comments.
        Incomplete, ///< More lines are wanted; feed all of it again.
        Refused,    ///< Not understood, or not allowed: `failed` has told. Nothing ran.
        Busy,       ///< The command before has not ended.
        Begun,      ///< It ran, or runs: `ended` tells, perhaps before this returns.
    };

    /// Starts Python where it has not begun. `events` must outlive it.
    static Result<std::unique_ptr<Session>> open(
        Interpreter& interpreter, SessionEvents& events, SessionSettings settings = {});
    ~Session();
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    /// `source` is one command, or several as they are pasted. From Qt's loop, not from inside a turn of the reactor:
    /// the command may run a loop. Where it `isWhole`, what is missing is a mistake.
    Fed feed(const QString& source, bool isWhole = false);
    bool isBusy() const;
    /// Taken: the person uses the name for something else. Gone: there is no such thing.
    enum class Lent { Known, Taken, Gone };
    /// Makes known as `name` what `expression` names of the program's own objects, in place of what was lent under it
    /// before. Gone at a prompt that only looks.
    Lent lend(const QString& name, const QString& expression);
    /// ^C: cancels what is awaited, ends the loop that the command runs, or stops at its next breath what computes.
    /// False where nothing runs.
    bool interrupt();
    bool cancel(int number); ///< What is pending under this number; `finished` follows. False where nothing is.
    /// How the function of this name was written, here or in a file: "f", "obj.method". Nothing where it is not known.
    std::optional<QString> sourceOf(const QString& name) const;
    /// What may stand at `position` of `source`; within two seconds.
    Task<Result<QList<Completion>>> complete(const QString& source, qsizetype position);
    /// The call that `position` stands in, else the name before it; nothing where it is not known. Within two seconds.
    Task<Result<std::optional<Explanation>>> explain(const QString& source, qsizetype position);
    /// The first mistake of `source`, which is not run; nothing where there is none, or where more lines are wanted.
    /// Within two seconds.
    Task<Result<std::optional<SyntaxFault>>> check(const QString& source);

    struct Python; // pythonpart.h

private:
    explicit Session(std::unique_ptr<Python> python);
    std::unique_ptr<Python> m_python;
};

} // namespace everyport::python
