#pragma once

#include "app/manhole/manholesession.h"
#include "netcore/address/halfopen.h"
#include "netcore/base/clock.h"
#include "netcore/base/wiped.h"
#include "netcore/task/taskset.h"
#include "netcore/transport/baseprotocol.h"

namespace everyport {

/// Name, password and code, asked for on a telnet terminal; then the prompt takes its place. Three tries and a minute.
/// Owned by its terminal.
class TelnetLogin final : public BaseProtocol {
public:
    /// `waiting` counts those who have not logged in, and outlives them.
    TelnetLogin(const ManholeContext& context, Portal& portal, QString service, HalfOpen& waiting)
        : m_context(context), m_portal(portal), m_service(std::move(service)), m_unproved(waiting)
    {
    }

    void connectionMade(Transport& transport) override;
    void dataReceived(QByteArrayView bytes) override;
    void connectionLost(const Error& reason) override;

    static constexpr int tries = 3;
    static constexpr std::chrono::seconds patience{60};

private:
    enum class Asked { Name, Password, Code, Nothing };
    void ask(Asked what);
    void forget();
    void key(char byte);
    void entered(Wiped<QByteArray> line);
    void write(const QString& text);
    Task<Result<Done>> tryPassword(Wiped<QString> password);
    Task<Result<Done>> tryCode(QString code);
    void refused(const Error& why);
    void letIn(Avatar avatar);
    LoginContext loginContext() const;

    const ManholeContext& m_context;
    Portal& m_portal;
    QString m_service;
    HalfOpen& m_unproved;
    HalfOpen::Place m_place;
    Clock::Timer m_waiting;
    Asked m_asked = Asked::Nothing;
    QByteArray m_line;
    bool m_afterCr = false;
    QString m_name;
    Avatar m_half;
    int m_tries = 0;
    TaskSet m_work{TaskSet::unhandled};
};

} // namespace everyport
