#include "app/manhole/telnetlogin.h"

#include "app/manhole/manholesessions.h"
#include "app/manhole/promptprogram.h"
#include "netcore/base/webrequest.h"
#include "netcore/interfaces/reactor.h"
#include "netcore/transport/registry.h"
#include "netcore/transport/secretinclear.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

constexpr qsizetype longestLine = 1024;

telnet::Terminal& terminalOf(Transport& transport)
{
    return static_cast<telnet::Terminal&>(transport); // nothing comes between a terminal and its program
}

} // namespace

void TelnetLogin::connectionMade(Transport& transport)
{
    BaseProtocol::connectionMade(transport);
    m_waiting = m_house.reactor.clock().callLater(patience, [this] {
        write(u"\r\nThe login took too long.\r\n"_s);
        this->transport()->loseConnection();
    });
    m_place = m_unproved.enter(transport.peer(), [this] {
        this->transport()->record().closedWhy = u"Others are waiting to log in."_s;
        this->transport()->abortConnection();
    });
    ask(Asked::Name);
}

void TelnetLogin::connectionLost(const Error& reason)
{
    m_place.leave();
    forget();
    BaseProtocol::connectionLost(reason);
    m_waiting.cancel();
    m_work.cancelAll();
}

LoginContext TelnetLogin::door() const
{
    return {m_service, u"telnet"_s, transport()->peer().host};
}

void TelnetLogin::write(const QString& text)
{
    if (transport())
        transport()->write(text.toUtf8());
}

void TelnetLogin::ask(Asked what)
{
    m_asked = what;
    forget();
    if (what == Asked::Password)
        m_line.reserve(longestLine); // growing would leave its beginning in freed memory
    switch (what) {
    case Asked::Name: write(u"login: "_s); break;
    case Asked::Password: write(u"Password: "_s); break;
    case Asked::Code: write(u"Code: "_s); break;
    case Asked::Nothing: break;
    }
}

/// What was typed may be a password, whole or not.
void TelnetLogin::forget()
{
    const Wiped<QByteArray> gone = std::exchange(m_line, {});
}

void TelnetLogin::dataReceived(QByteArrayView bytes)
{
    for (const auto byte : bytes) {
        if (!transport() || m_asked == Asked::Nothing)
            return; // typed ahead of an answer: dropped, it may be a password
        key(byte);
    }
}

void TelnetLogin::key(char byte)
{
    const auto echoes = terminalOf(*transport()).sendsKeys() && m_asked == Asked::Name;
    if (std::exchange(m_afterCr, byte == '\r') && byte == '\n')
        return;
    if (byte == '\r' || byte == '\n') {
        if (terminalOf(*transport()).sendsKeys())
            write(u"\r\n"_s);
        entered(std::exchange(m_line, {}));
    } else if (byte == '\x03' || byte == '\x04') {
        transport()->loseConnection();
        m_asked = Asked::Nothing;
    } else if (byte == '\x7f' || byte == '\b') {
        if (!m_line.isEmpty() && echoes)
            write(u"\b \b"_s);
        if (!m_line.isEmpty())
            m_line.back() = '\0';
        m_line.chop(1);
    } else if (byte == '\x15') {
        if (echoes)
            write(u"\b \b"_s.repeated(m_line.size()));
        forget();
    } else if (uchar(byte) >= ' ' && m_line.size() < longestLine) {
        m_line += byte;
        if (echoes)
            transport()->write(QByteArray(1, byte));
    }
}

void TelnetLogin::entered(Wiped<QByteArray> line)
{
    Wiped<QString> text = QString::fromUtf8(*line);
    if (m_asked == Asked::Name && isWebRequest(*line)) {
        m_asked = Asked::Nothing; // what follows is a page's choice, names and passwords among it
        transport()->loseConnection();
        return;
    }
    if (m_asked == Asked::Name) {
        m_name = text->trimmed();
        ask(m_name.isEmpty() ? Asked::Name : Asked::Password);
        return;
    }
    if (!text->isEmpty())
        noteSecret(*transport());
    const auto isCode = m_asked == Asked::Code;
    m_asked = Asked::Nothing;
    m_work.start(isCode ? tryCode(*text) : tryPassword(std::move(text)));
}

Task<Result<Done>> TelnetLogin::tryPassword(Wiped<QString> password)
{
    const PasswordCredentials credentials{m_name, std::move(password)};
    const auto avatar = co_await m_portal.login(credentials, door());
    if (!avatar) {
        refused(avatar.error());
    } else if (avatar->needsSecondFactor) {
        m_half = *avatar;
        ask(Asked::Code);
    } else {
        letIn(*avatar);
    }
    co_return Done{};
}

Task<Result<Done>> TelnetLogin::tryCode(QString code)
{
    const auto avatar = co_await m_portal.secondFactor(m_half, code);
    if (avatar)
        letIn(*avatar);
    else
        refused(avatar.error());
    co_return Done{};
}

void TelnetLogin::refused(const Error& why)
{
    write((why.kind == Error::Kind::Busy ? why.text : u"Login incorrect."_s) + u"\r\n"_s);
    if (++m_tries >= tries)
        transport()->loseConnection();
    else
        ask(Asked::Name);
}

void TelnetLogin::letIn(Avatar avatar)
{
    m_waiting.cancel();
    m_place.leave();
    const ManholeSession visitor(m_house, std::move(avatar));
    if (!visitor.hasPrompt()) {
        write(ManholeSession::refusal().replace(u'\n', u"\r\n"_s));
        transport()->loseConnection();
        return;
    }
    auto& terminal = terminalOf(*transport());
    auto& way = *transport();
    auto program = std::make_unique<PromptProgram>(visitor,
        PromptProgram::Terminal{terminal.type(), terminal.columns(), terminal.rows(), terminal.sendsKeys()},
        [&way](int) { way.loseConnection(); });
    const auto connection = way.record().id;
    m_house.visits.came(
        connection, visitor.avatar(), [&prompt = *program](const QString& why) { prompt.showOut(why); });
    program->whenGone([&visits = m_house.visits, connection] { visits.left(connection); });
    transport()->switchProtocol(std::move(program)); // we hear nothing more, and go when this event is over
}

} // namespace everyport
