#pragma once

#include <chrono>
#include <functional>
#include <memory>

#include <QByteArray>
#include <QMap>
#include <QString>

#include "netcore/base/result.h"

class QObject;

namespace everyport::python {

class Interpreter;

/// The screen that a prompt is shown on. Calls on the loop's thread, Python's lock held: write it down and go.
class TerminalEvents {
public:
    virtual ~TerminalEvents() = default;
    virtual void write(QByteArray bytes) = 0; ///< For the screen.
    virtual void ended(int status) = 0;       ///< They have left (^D, `exit()`).
    virtual void typed(QString command) = 0;  ///< For the audit log: before it runs.
    /// Called many times a second from inside a command that computes, Python's lock let go: time to hear of Ctrl+C,
    /// and to send. `feed`, `resize` and the prompt's end may come from inside it.
    virtual void breathe() {}
};

/// The terminal at the other end of a TerminalPrompt, and what the prompt knows.
struct TerminalSettings {
    QMap<QString, QObject*> names = {}; ///< Known at the prompt; weakly.
    QByteArray type = {};               ///< TERM: "xterm-256color". Empty, "dumb" and the like get plain lines.
    int columns = 0;                    ///< 0: unknown, and taken for 80 by 24.
    int rows = 0;
    bool sendsKeys = true;  ///< False for a client that edits and echoes lines itself.
    bool looksOnly = false; ///< The operators' prompt (session.h).
    QStringList acts = {};  ///< As SessionSettings::acts.
    /// What was typed before, 0600, made where it is missing; empty: kept in memory.
    QString historyFile = {};
    QString greeting = {};                ///< Lines, ended.
    QString account = {};                 ///< As SessionSettings::account.
    QString who = {};                     ///< As SessionSettings::who.
    std::chrono::milliseconds held{5000}; ///< How long a command may hold the loop.
    quint64 connection = 0;               ///< As SessionSettings::connection.
};

/// One person's prompt on a terminal, behind whatever carries keys and shows bytes: SSH, Telnet, a serial line. With
/// prompt_toolkit it colours, completes, searches its history and reports above the line what comes later; without, and
/// on dumb terminals, it is a line editor. Letting go of it ends it and tells nobody any more.
class TerminalPrompt {
public:
    /// Starts Python where it has not begun. `events` must outlive it.
    static Result<std::unique_ptr<TerminalPrompt>> open(
        Interpreter& interpreter, TerminalEvents& events, TerminalSettings settings);
    ~TerminalPrompt();
    TerminalPrompt(const TerminalPrompt&) = delete;
    TerminalPrompt& operator=(const TerminalPrompt&) = delete;

    void feed(QByteArrayView keys);
    void resize(int columns, int rows);

    struct Python; // pythonpart.h

private:
    explicit TerminalPrompt(std::unique_ptr<Python> python);
    std::unique_ptr<Python> m_python;
};

} // namespace everyport::python
