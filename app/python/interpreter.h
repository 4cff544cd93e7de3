#pragma once

#include <functional>
#include <memory>

#include <QMap>
#include <QPointer>
#include <QStringList>

#include "app/python/pyvalue.h"
#include "netcore/base/result.h"
#include "netcore/interfaces/reactor.h"
#include "netcore/task/task.h"

namespace everyport {

class Log;

namespace python {

/// How much of the surroundings Python sees: nothing for the program's own prompts, more where it runs a script as
/// python3 would.
struct InterpreterSettings {
    bool usesEnvironment = false; ///< PYTHONPATH and its kin count, and the user's own packages, as for python3.
    bool takesSignals = false;    ///< SIGINT interrupts Python, as in python3. A program has its own way to end.
    bool keepsStreams = false;    ///< What nobody else captures goes to standard output and error, not to the log.
};

/// CPython, whose asyncio loops are guests of `reactor`. One in a process at a time, since CPython is one; made on the
/// loop's thread, which is Python's main thread. It costs nothing before `start`, which loads CPython into
/// the program. Python's lock is held only while
/// Python runs, so its threads and executors run beside the loop. Outlives whatever holds a Python object.
class Interpreter {
public:
    Interpreter(Reactor& reactor, Log& log, InterpreterSettings settings = {});
    ~Interpreter(); ///< As python3 ends: threads that are no daemons are waited for, atexit runs.
    Interpreter(const Interpreter&) = delete;
    Interpreter& operator=(const Interpreter&) = delete;

    /// Begins Python where it has not begun. Local: no library of ours beside the program (lib/everyport/python.so), no
    /// standard library where Debian has it, or one of another version.
    Result<Done> start();
    bool isRunning() const;
    static Interpreter* current(); ///< The one that is running, or null.

    /// What `everyport.app` and the names beside it show; held weakly, null for nothing.
    void setRoot(QObject* root) { m_root = root; }
    QObject* root() const { return m_root; }

    Reactor& reactor() { return m_reactor; }
    Log& log() { return m_log; }
    const InterpreterSettings& settings() const { return m_settings; }

    /// Runs `source` for its effects and its exception; `names` are known to it: Malformed with the traceback
    /// as text and the exception's class as code. For tests and small things; people have sessions.
    Result<Done> run(const QString& source, const QMap<QString, QObject*>& names = {},
        const QString& file = QStringLiteral("<string>"));

    class Running; // pythonpart.h

private:
    Reactor& m_reactor;
    Log& m_log;
    InterpreterSettings m_settings;
    QPointer<QObject> m_root;
    std::unique_ptr<Running> m_running;
};

/// Starts `source`, one expression that can be awaited; `names` are known to it. Dropping the Task cancels it; an
/// exception is an Error as of Interpreter::run, an EveryportError the Error that it was.
Task<Result<PyValue>> await(Interpreter& interpreter, const QString& source, const QMap<QString, QObject*>& names = {});

/// Runs a script, a folder or a zip archive with `__main__`, or `-` for standard input, as `python3 FILE ARGUMENTS`
/// does; returns its exit status when it has ended. Starts Python where it has not begun. Call it from Qt's loop, not
/// from inside a turn of the reactor: the script may run loops of its own.
Result<int> runScript(Interpreter& interpreter, const QString& file, const QStringList& arguments);

} // namespace python

} // namespace everyport
