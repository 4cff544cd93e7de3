#include "app/station/running/routes/chatlog.h"

#include <QTest>

#include "tests/app/chat/parlour.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::chat;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

using State = chat::Account::State;

/// What becomes of the chat's accounts, in the log.
class ChatLogTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Parlour> m_parlour;
    std::unique_ptr<ChatLog> m_chatLog;

    void tell(chat::Account& account, State state, const QString& trouble = {}, const QString& refusedSecret = {})
    {
        m_parlour->chat->reports().notifyState(account, state, trouble, 0, {}, refusedSecret);
    }
    /// What was said since the last call, with its level.
    QStringList lines()
    {
        QStringList all;
        for (const auto& entry : m_parlour->log.entries())
            all.append(logLevelName(entry.level) + u' ' + entry.source + u": "_s + entry.text);
        m_parlour->log.clear();
        return all;
    }

private Q_SLOTS:
    void init()
    {
        m_parlour = std::make_unique<Parlour>();
        m_chatLog = std::make_unique<ChatLog>(*m_parlour->chat, m_parlour->log);
    }
    void cleanup()
    {
        m_chatLog.reset();
        m_parlour.reset();
    }

    void eachChangeIsToldOnce()
    {
        auto& account = m_parlour->online();
        account.title = u"Home"_s;
        lines();
        m_parlour->chat->reports().notifyLag(account, 120);
        m_parlour->chat->reports().notifyAway(account, true, u"tea"_s);
        QCOMPARE(lines(), QStringList());
        tell(account, State::Failed, u"The password was refused."_s);
        tell(account, State::Failed, u"The password was refused."_s);
        QCOMPARE(lines(), QStringList{u"warning Home: The password was refused."_s});
        tell(account, State::Connecting, u"Logging in"_s);
        tell(account, State::Online);
        QCOMPARE(lines(), QStringList{u"info Home: The account is connected."_s});
        m_parlour->chat->disconnectAccount(account.id);
        QCOMPARE(lines(), QStringList{u"info Home: The account was disconnected."_s});
        tell(account, State::Failed, u"The proxy is not there."_s);
        tell(account, State::Offline); // somebody has given it up, after the warning
        QCOMPARE(lines(), QStringList{u"warning Home: The proxy is not there."_s});
    }

    /// Whoever tries the same again after a minute is told again.
    void whatFailsAgainIsToldAgain()
    {
        auto& account = m_parlour->online();
        account.title = u"Home"_s;
        lines();
        for (int i = 0; i < 2; ++i) {
            tell(account, State::Connecting);
            tell(account, State::Failed, u"The password was refused."_s);
            m_parlour->reactor.advance(61s);
        }
        QCOMPARE(m_parlour->log.count(LogLevel::Warning), 2);
    }

    /// It is tried again by itself, for hours maybe.
    void anOutageFillsNoLog()
    {
        auto& account = m_parlour->online();
        account.title = u"Home"_s;
        lines();
        for (int i = 0; i < 100; ++i) {
            tell(account, State::Waiting, u"The connection was refused."_s);
            tell(account, State::Connecting, u"Connecting to home.example"_s);
            tell(account, State::Waiting, u"Nobody answered."_s);
            m_parlour->reactor.advance(61s);
        }
        QCOMPARE(lines(), (QStringList{u"info Home: The connection was refused."_s, u"info Home: Nobody answered."_s}));
        for (int i = 0; i < 100; ++i) // a server that words it anew each time
            tell(account, State::Waiting, u"Try later, number %1."_s.arg(i));
        QVERIFY(lines().size() < 10);
        tell(account, State::Online);
        QCOMPARE(lines(), QStringList{u"info Home: The connection is back."_s});
        for (int i = 0; i < 100; ++i) { // one that throws us out at once
            tell(account, State::Waiting, u"Thrown out."_s);
            tell(account, State::Online);
        }
        QVERIFY(lines().size() < 4);
    }

    void aGuestIsToldOf()
    {
        auto& account = m_parlour->online();
        account.title = u"Home"_s;
        lines();
        tell(account, State::Online, {}, u"password"_s);
        tell(account, State::Online, {}, u"password"_s);
        QCOMPARE(lines(),
            QStringList{u"warning Home: It takes you for a guest: it refused the password of your account there."_s});
    }
};

QTEST_GUILESS_MAIN(ChatLogTest)
#include "tst_chatlog.moc"
