#pragma once

#include <memory>

#include "app/manhole/manholesession.h"
#include "app/python/terminalprompt.h"
#include "netcore/base/lifetime.h"
#include "netcore/transport/baseprotocol.h"
#include "protocols/telnet/terminal.h"

namespace everyport {

/// A visitor's prompt on a terminal, over any transport: an SSH channel, a telnet terminal. Output that is not read is
/// bounded: then the prompt is ended. Owned by its transport.
class PromptProgram final : public BaseProtocol, public telnet::TerminalEvents, private python::TerminalEvents {
public:
    struct Terminal {
        QByteArray type = {};
        int columns = 0;
        int rows = 0;
        bool sendsKeys = true;
    };
    /// `leave` ends the connection its own way, with an exit status.
    PromptProgram(ManholeSession visitor, Terminal terminal, std::function<void(int status)> leave);
    ~PromptProgram() override;

    void connectionMade(Transport& transport) override;
    void dataReceived(QByteArrayView bytes) override;
    void connectionLost(const Error& reason) override;
    void windowChanged(int columns, int rows) override;
    void showOut(const QString& why); ///< Says why, and leaves.
    /// Called once, at the latest when it is destroyed.
    void whenGone(std::function<void()> gone) { m_gone = std::move(gone); }

    static constexpr qsizetype mostUnread = 4 * 1024 * 1024;

private:
    void write(QByteArray bytes) override;
    void ended(int status) override;
    void typed(QString command) override { m_visitor.note(command); }
    void breathe() override;

    ManholeSession m_visitor;
    Terminal m_terminal;
    std::function<void(int)> m_leave;
    std::function<void()> m_gone = [] {};
    std::unique_ptr<python::TerminalPrompt> m_prompt;
    Lifetime m_lifetime;
};

} // namespace everyport
