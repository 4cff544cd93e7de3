#pragma once

#include <vector>

#include <QByteArray>

#include "protocols/irc/message.h"
#include "protocols/irc/server/sessions/session.h"

namespace everyport::ircd {

class Server;
class User;
class Channel;

/// One command that a client has sent, for the function that carries it out.
struct Request {
    Server& server;
    Session& session;
    const irc::MessageView& message;

    int count() const { return message.parameterCount(); }
    QByteArrayView parameter(int at) const { return message.parameter(at); }
    User& user() const { return *session.user(); } ///< Registered commands only.
};

/// A row of the table of commands: the command's name, who may give it, and what is done.
struct Command {
    enum class When : quint8 { Always, Registered };
    QByteArrayView name;
    int parameters = 0; ///< At least; with fewer it is 461.
    When when = When::Registered;
    int weight = 1; ///< At the flood meter.
    void (*run)(Request& request) = nullptr;
    QByteArrayView help = {}; ///< One line: "JOIN #channel[,…] [key[,…]]".
};

/// There is one server; who names another gets 402.
bool isThisServer(Request& request, QByteArrayView name);

bool isOperatorOrReply(Request& request); ///< 481 for who is none.

/// What clients may ask, by name. The server is given it by whoever makes it, and knows no command itself.
class Commands {
public:
    /// `tryRegister` is called for a connection that is no user yet, after each of its commands and when work that it
    /// waited for has ended.
    Commands(const std::vector<Command>& commands, void (*tryRegister)(Session& session));
    struct Row {
        Command command;
        quint64 used = 0;
    };
    Row* find(QByteArrayView name);
    /// Carries out what was asked for, or says why not; without a row there is no such command.
    void run(Row* row, Request& request) const;
    std::vector<Row>& rows() { return m_rows; } ///< By name.
    void tryRegister(Session& session) const { m_tryRegister(session); }

private:
    std::vector<Row> m_rows;
    void (*m_tryRegister)(Session& session);
};

} // namespace everyport::ircd
