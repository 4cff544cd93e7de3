#include "app/station/running/routes/chatlog.h"

using namespace Qt::StringLiterals;

namespace everyport {

using State = chat::Account::State;

namespace {

constexpr qsizetype mostTroubles = 8; // of one outage

} // namespace

ChatLog::ChatLog(chat::ChatModel& chat, Log& log) : m_chat(chat), m_log(log), m_once(log.clock())
{
    m_chat.addListener(this);
}

ChatLog::~ChatLog()
{
    m_chat.removeListener(this);
}

void ChatLog::accountChanged(chat::Account& account)
{
    auto& told = m_told[account.id];
    if (account.state == State::Connecting) { // what comes of it is told
        if (told.state == State::Failed)
            told = {}; // somebody has acted
        return;
    }
    const bool isOther = told.state != account.state || told.refusedSecret != account.refusedSecret;
    const bool isNewTrouble = !account.trouble.isEmpty() && !told.troubles.contains(account.trouble)
        && told.troubles.size() < mostTroubles;
    if (isOther || isNewTrouble)
        tell(account, told);
}

void ChatLog::tell(const chat::Account& account, Told& told)
{
    const auto before = told.state;
    if (before != account.state)
        told.troubles.clear();
    told.state = account.state;
    told.refusedSecret = account.refusedSecret;
    if (!account.trouble.isEmpty())
        told.troubles.append(account.trouble);
    switch (account.state) {
    case State::Connecting: break;
    case State::Online:
        if (!account.refusedSecret.isEmpty())
            write(LogLevel::Warning, account,
                u"It takes you for a guest: it refused the password of your account there."_s);
        else
            write(LogLevel::Info, account,
                before == State::Waiting ? u"The connection is back."_s : u"The account is connected."_s);
        break;
    case State::Offline:
        if (before == State::Online || before == State::Waiting)
            write(LogLevel::Info, account, u"The account was disconnected."_s);
        break;
    case State::Waiting: write(LogLevel::Info, account, account.trouble); break; // it goes on by itself
    case State::Failed: write(LogLevel::Warning, account, account.trouble); break;
    }
}

void ChatLog::write(LogLevel level, const chat::Account& account, const QString& sentence)
{
    if (sentence.isEmpty())
        return;
    if (const auto due = m_once.due(sentence, account.title))
        m_log.add(level, account.title, *due);
}

} // namespace everyport
