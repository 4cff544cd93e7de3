#pragma once

#include <memory>

#include "app/manhole/manholesession.h"
#include "app/python/session.h"
#include "netcore/base/lifetime.h"
#include "netcore/transport/halfcloseable.h"
#include "protocols/ssh/channel.h"

namespace everyport {

/// Commands without a terminal: `ssh host EXPRESSION`, or a script on standard input (`ssh -T host < FILE`), which is
/// read to its end first. Values and what is printed go to standard output, failures to standard error with the exit
/// status 1; `sys.exit(3)` gives its own. At the looking prompt each line is an expression, which goes on where a
/// bracket is open. Owned by its channel.
class ScriptProgram final : public Protocol, public HalfCloseable, private python::SessionEvents {
public:
    /// `source` is the whole of it; without one it is read from the channel.
    ScriptProgram(ManholeSession visitor, ssh::Channel& channel, std::optional<QByteArray> source);
    ~ScriptProgram() override;

    void connectionMade(Transport&) override;
    void dataReceived(QByteArrayView bytes) override;
    void readConnectionLost() override;
    void writeConnectionLost() override {}
    void connectionLost(const Error& reason) override;
    void interrupt(); ///< The client's signal.

    static constexpr qsizetype longest = 1024 * 1024;
    static constexpr qsizetype mostUnread = 32 * 1024 * 1024;

private:
    void printed(const QString& text, bool isError) override;
    void shown(const QString& text, const QMap<QString, QByteArray>&) override;
    void failed(const QString& text) override;
    void pending(int, const QString& text) override { shown(text, {}); }
    void finished(int, const QString&, bool) override {}
    void left(int status) override;
    void ended() override;

    void begin();
    void next();
    void write(const QString& text, bool isError);
    void leave(int status);
    void soon(void (ScriptProgram::*call)());

    ManholeSession m_visitor;
    ssh::Channel* m_channel;
    QByteArray m_source;
    bool m_reads;
    QStringList m_commands;
    int m_status = 0;
    std::unique_ptr<python::Session> m_session;
    Lifetime m_lifetime;
};

} // namespace everyport
