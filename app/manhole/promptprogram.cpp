#include "app/manhole/promptprogram.h"

#include <QCoreApplication>

#include "netcore/transport/connectionregistry.h"
#include "netcore/transport/outofturn.h"

using namespace Qt::StringLiterals;

namespace everyport {

PromptProgram::PromptProgram(ManholeSession visitor, Terminal terminal, std::function<void(int status)> leave)
    : m_visitor(std::move(visitor)), m_terminal(std::move(terminal)), m_leave(std::move(leave))
{
}

PromptProgram::~PromptProgram()
{
    std::exchange(m_gone, [] {})();
}

void PromptProgram::connectionMade(Transport& transport)
{
    BaseProtocol::connectionMade(transport);
    const auto& context = m_visitor.context();
    python::TerminalSettings settings;
    settings.type = m_terminal.type;
    settings.columns = m_terminal.columns;
    settings.rows = m_terminal.rows;
    settings.sendsKeys = m_terminal.sendsKeys;
    settings.looksOnly = m_visitor.isLooking();
    settings.acts = m_visitor.acts();
    settings.historyFile = m_visitor.historyFile();
    settings.greeting = m_visitor.greeting();
    settings.who = m_visitor.who();
    settings.account = m_visitor.avatar().account.name;
    settings.held = context.held;
    settings.connection = transport.record().id;
    auto prompt = python::TerminalPrompt::open(context.host.interpreter(), *this, std::move(settings));
    if (prompt) {
        m_prompt = std::move(*prompt);
        return;
    }
    write(u"There is no prompt: %1\r\n"_s.arg(prompt.error().text).toUtf8());
    ended(1);
}

void PromptProgram::dataReceived(QByteArrayView bytes)
{
    if (m_prompt)
        m_prompt->feed(bytes);
}

void PromptProgram::connectionLost(const Error& reason)
{
    BaseProtocol::connectionLost(reason);
    m_prompt.reset();
    std::exchange(m_gone, [] {})();
}

void PromptProgram::windowChanged(int columns, int rows)
{
    if (m_prompt)
        m_prompt->resize(columns, rows);
}

void PromptProgram::showOut(const QString& why)
{
    write("\r\n" + why.toUtf8() + "\r\n");
    ended(1);
}

void PromptProgram::write(QByteArray bytes)
{
    if (!transport())
        return;
    transport()->write(std::move(bytes));
    if (transport()->queuedBytes() > mostUnread)
        ended(1); // somebody prints and nobody reads
}

void PromptProgram::breathe()
{
    if (auto* way = transport() ? OutOfTurn::of(*transport()) : nullptr)
        way->moveNow(); // we may be gone
}

void PromptProgram::ended(int status)
{
    // Python is on the stack, and maybe our own event: the connection ends when both have returned.
    const auto lifetime = m_lifetime.token();
    QMetaObject::invokeMethod(
        QCoreApplication::instance(),
        [this, lifetime, status] {
            if (!lifetime.isOver() && transport())
                m_leave(status);
        },
        Qt::QueuedConnection);
}

} // namespace everyport
