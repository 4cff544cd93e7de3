#pragma once

#include "app/log/log.h"
#include "app/python/interpreter.h"
#include "app/python/session.h"
#include "app/python/terminalprompt.h"
#include "netcore/base/origin.h"

namespace everyport {

class FileDescriptor;
namespace faces {
class Answer;
}

namespace python {

// The seam of this room. What needs CPython is a library of its own, which a program that is never asked for Python
// never loads. Virtual calls go over the seam one way (PythonPart and what it makes), the program's functions the other
// (ProgramPart): neither side looks for a symbol in the other, and nothing of the rooms below is there twice.

using Names = QMap<QString, QObject*>;

/// CPython from its beginning to its end.
class Interpreter::Running {
public:
    virtual ~Running() = default;
    virtual Result<Done> open(const InterpreterSettings& settings) = 0; ///< Gives up the Gil, with which it is made.
};

struct PyValue::Held {
    virtual ~Held() = default;
    virtual QString repr() const = 0;
    virtual QVariant toVariant() const = 0;
};

struct Session::Python {
    virtual ~Python() = default;
    virtual Fed feed(const QString& source, bool isWhole) = 0;
    virtual bool isBusy() const = 0;
    virtual Lent lend(const QString& name, const QString& expression) = 0;
    virtual bool interrupt() = 0;
    virtual bool cancel(int number) = 0;
    virtual std::optional<QString> sourceOf(const QString& name) = 0;
    virtual Task<Result<QList<Completion>>> complete(const QString& source, qsizetype position) = 0;
    virtual Task<Result<std::optional<Explanation>>> explain(const QString& source, qsizetype position) = 0;
    virtual Task<Result<std::optional<SyntaxFault>>> check(const QString& source) = 0;
};

struct TerminalPrompt::Python {
    virtual ~Python() = default;
    virtual void feed(QByteArrayView keys) = 0;
    virtual void resize(int columns, int rows) = 0;
};

/// The library's side. There is one, and it stays until the program ends.
class PythonPart {
public:
    virtual bool isBegun() const = 0; ///< By whomever.
    virtual Result<std::unique_ptr<Interpreter::Running>> begin(Interpreter& interpreter) = 0;

    // Once it has begun; what they do is said at the functions of the same names.
    virtual Result<Done> run(const QString& source, const Names& names, const QString& file) = 0;
    virtual Task<Result<PyValue>> await(const QString& source, const Names& names) = 0;
    virtual Result<int> runScript(const QString& file, const QStringList& arguments) = 0;
    virtual Result<PyValue> importName(const QString& module, const QString& name) = 0;
    virtual Task<Result<PyValue>> call(const PyValue& object, const QString& method, const QVariantList& arguments) = 0;
    virtual Result<std::unique_ptr<Session::Python>> openSession(SessionEvents& events, SessionSettings settings) = 0;
    virtual Result<std::unique_ptr<TerminalPrompt::Python>> openTerminal(
        TerminalEvents& events, const TerminalSettings& settings) = 0;

protected:
    ~PythonPart() = default;
};

/// The program's side: functions of the rooms below that the library calls (programpart.cpp has them there under their
/// own names).
struct ProgramPart {
    const char* version; ///< Of the program: the library of another one is refused.
    Interpreter* (*current)();
    void (*quoteInLog)(Log& log, LogLevel level, const QString& source, const QString& text, const QString& details);
    std::optional<LogLevel> (*levelNamed)(const QString& name);
    void (*writeAside)(const Log& log, LogLevel level, const QString& source, const QString& text);
    Error (*fromErrno)(int number, const QString& doing);
    QString (*reasonName)(Reason reason);
    void (*reportUnhandledFailure)(const Error& error, const Origin& origin);
    Task<Result<QVariant>> (*takeAnswer)(const faces::Answer& answer);
    void (*closeDescriptor)(FileDescriptor& descriptor);
};

/// What the library exports, as `everyportPython`; null where it is of another version.
using PythonEntry = PythonPart* (*)(const ProgramPart* program);

/// Loads it where that has not been done. Local: it is missing, or something that it needs.
Result<PythonPart*> pythonPart();
/// The same with Python begun.
Result<PythonPart*> begunPart(Interpreter& interpreter);

} // namespace python

} // namespace everyport
