#include "app/manhole/scriptprogram.h"

#include <QCoreApplication>

#include "netcore/transport/connectionregistry.h"

using namespace Qt::StringLiterals;

namespace everyport {

using python::Session;

ScriptProgram::ScriptProgram(ManholeSession visitor, ssh::Channel& channel, std::optional<QByteArray> source)
    : m_visitor(std::move(visitor)), m_channel(&channel), m_source(source.value_or(QByteArray())), m_reads(!source)
{
}

ScriptProgram::~ScriptProgram() = default;

/// Sessions run from Qt's loop, where a loop within is harmless (session.h).
void ScriptProgram::soon(void (ScriptProgram::*call)())
{
    const auto lifetime = m_lifetime.token();
    QMetaObject::invokeMethod(
        QCoreApplication::instance(),
        [this, lifetime, call] {
            if (!lifetime.isOver() && m_channel)
                (this->*call)();
        },
        Qt::QueuedConnection);
}

void ScriptProgram::connectionMade(Transport&)
{
    if (!m_reads)
        soon(&ScriptProgram::begin);
}

void ScriptProgram::dataReceived(QByteArrayView bytes)
{
    if (!m_reads)
        return;
    m_source += bytes;
    if (m_source.size() > longest) {
        m_reads = false;
        write(u"A script has %1 bytes at most.\n"_s.arg(longest), true);
        leave(1);
    }
}

void ScriptProgram::readConnectionLost()
{
    if (std::exchange(m_reads, false))
        soon(&ScriptProgram::begin);
}

void ScriptProgram::connectionLost(const Error&)
{
    m_channel = nullptr;
    m_session.reset();
}

void ScriptProgram::interrupt()
{
    if (m_session)
        m_session->interrupt();
}

void ScriptProgram::begin()
{
    const auto& context = m_visitor.context();
    python::SessionSettings settings;
    settings.audit = [visitor = m_visitor](const QString& command) { visitor.note(command); };
    settings.who = m_visitor.who();
    settings.account = m_visitor.avatar().account.name;
    settings.held = context.held;
    settings.connection = m_channel->record().id;
    settings.looksOnly = m_visitor.isLooking();
    settings.acts = m_visitor.acts();
    settings.outputLimit = mostUnread;
    auto session = Session::open(context.host.interpreter(), *this, std::move(settings));
    if (!session) {
        write(session.error().text + u'\n', true);
        leave(1);
        return;
    }
    m_session = std::move(*session);
    const auto source = QString::fromUtf8(m_source);
    m_commands = m_visitor.isLooking() ? source.split(u'\n', Qt::SkipEmptyParts) : QStringList{source};
    next();
}

void ScriptProgram::next()
{
    if (m_commands.isEmpty() || m_status != 0) {
        leave(m_status);
        return;
    }
    const auto command = m_commands.takeFirst();
    switch (m_session->feed(command, m_commands.isEmpty())) {
    case Session::Fed::Begun: return; // `ended` goes on
    case Session::Fed::Empty: break;
    case Session::Fed::Incomplete: m_commands.first().prepend(command + u'\n'); break;
    case Session::Fed::Refused:
    case Session::Fed::Busy: m_status = 1; break;
    }
    soon(&ScriptProgram::next);
}

void ScriptProgram::left(int status)
{
    m_status = status;
    m_commands.clear();
}

void ScriptProgram::ended()
{
    soon(&ScriptProgram::next);
}

void ScriptProgram::printed(const QString& text, bool isError)
{
    write(text, isError);
}

void ScriptProgram::shown(const QString& text, const QMap<QString, QByteArray>&)
{
    write(text + u'\n', false);
}

void ScriptProgram::failed(const QString& text)
{
    m_status = 1;
    write(text, true);
}

void ScriptProgram::write(const QString& text, bool isError)
{
    if (!m_channel)
        return;
    if (isError)
        m_channel->writeError(text.toUtf8());
    else
        m_channel->write(text.toUtf8());
}

void ScriptProgram::leave(int status)
{
    m_session.reset();
    if (m_channel)
        m_channel->exit(status);
}

} // namespace everyport
