#include "app/manhole/chatterbot.h"

#include <QSqlError>
#include <QSqlQuery>

#include "app/accounts/credentials/secondfactors.h"
#include "app/accounts/credentials/totp.h"
#include "app/accounts/record/accountrights.h"
#include "tests/app/manhole/promptroom.h"
#include "tests/support/eventloop.h"
#include "tests/support/strangers.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A protocol with clients by key, each logged in to one account.
struct Wire final : ChatterRoute {
    void say(const QString& key, const QString& text) override { heard << key + u": "_s + text; }
    bool isThere(const QString& key, const QString& account) const override { return clients.value(key) == account; }
    QMap<QString, QString> clients;
    QStringList heard;
};

} // namespace

class ChatterbotTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_room = std::make_unique<PromptRoom>();
        for (const auto role : {Role::Administrator, Role::Operator, Role::Member, Role::Guest})
            QVERIFY(m_room->got(m_room->accounts.add(roleName(role), u"pw"_s, role)));
    }
    void cleanupTestCase() { m_room.reset(); }
    void init()
    {
        m_wire = {};
        m_bot = std::make_unique<Chatterbot>(m_room->context, m_room->accounts, m_room->clock, m_wire,
            ChatterbotSettings{{40, 4000, 10'000}, u"Log in."_s});
    }
    void cleanup() { m_bot.reset(); }

    void administratorsHavePython()
    {
        QCOMPARE(asked(u"administrator"_s, u"x = 2"_s), u"administrator: Done."_s);
        QCOMPARE(asked(u"administrator"_s, u"x + 1"_s), u"administrator: 3"_s);
        QCOMPARE(m_room->audited().last(), u"administrator irc/irc 192.0.2.7: x + 1"_s);
    }

    /// So that it does not print that connection's trace there (tst_session.cpp).
    void aPromptKnowsTheConnectionThatItIsOn()
    {
        asked(u"administrator"_s, u"from everyport import _output"_s);
        QCOMPARE(asked(u"administrator"_s, u"_output.sink.get().connection_id"_s), u"administrator: 7"_s);
    }

    void operatorsLook()
    {
        QCOMPARE(asked(u"operator"_s, u"1 + 1"_s), u"operator: 2"_s);
        QVERIFY(!asked(u"operator"_s, u"x = 2"_s).contains(u"Done"_s));
    }

    void othersHaveNothing()
    {
        const auto before = m_room->audited().size();
        for (const auto& name : {u"member"_s, u"guest"_s, u"nobody"_s, u"no body"_s})
            QVERIFY2(asked(name, u"1 + 1"_s).contains(u"no prompt here"_s), qPrintable(name));
        QCOMPARE(m_bot->count(), 0);
        m_bot->heard(chatter(u"somebody"_s, QString()), u"1 + 1"_s);
        QCOMPARE(m_wire.heard.takeLast(), u"somebody: Log in."_s);
        auto open = chatter(u"administrator"_s);
        open.isPrivate = false;
        m_bot->heard(open, u"1 + 1"_s);
        QVERIFY(m_wire.heard.takeLast().contains(u"not encrypted"_s));
        QCOMPARE(m_room->audited().size(), before);
    }

    void rightsAreAskedForEachTime()
    {
        QCOMPARE(asked(u"administrator"_s, u"x = 2"_s), u"administrator: Done."_s);
        QVERIFY(m_room->got(m_room->accounts.rights().set(u"administrator"_s, {Right::Python, u"irc"_s, false})));
        QVERIFY(askedAnew(u"administrator"_s, u"x = 3"_s).contains(u"That is no expression"_s)); // looks from now on
        QVERIFY(m_room->got(m_room->accounts.rights().set(u"administrator"_s, {Right::Looking, {}, false})));
        QVERIFY(askedAnew(u"administrator"_s, u"1"_s).contains(u"no prompt here"_s));
        for (const auto& [right, service] : {std::pair(Right::Python, u"irc"_s), std::pair(Right::Looking, QString())})
            QVERIFY(m_room->got(m_room->accounts.rights().clear(u"administrator"_s, right, service)));
        QVERIFY(m_room->got(m_room->accounts.rights().set(u"member"_s, {Right::Looking, {}, true})));
        QCOMPARE(asked(u"member"_s, u"1 + 1"_s), u"member: 2"_s);
        QVERIFY(m_room->got(m_room->accounts.rights().clear(u"member"_s, Right::Looking, {})));
    }

    void aDisabledAccountLosesIts()
    {
        asked(u"administrator"_s, u"import asyncio"_s);
        asked(u"administrator"_s, u"asyncio.ensure_future(asyncio.sleep(0.2, 'late'))"_s);
        QVERIFY(m_room->got(m_room->accounts.setDisabled(u"administrator"_s, true)));
        QVERIFY(heardSoon().contains(u"may not have it any more"_s));
        QCOMPARE(m_bot->count(), 0);
        QVERIFY(asked(u"administrator"_s, u"1"_s).contains(u"no prompt here"_s));
        QVERIFY(m_room->got(m_room->accounts.setDisabled(u"administrator"_s, false)));
        // fixed wait: Python's loop runs by the real clock, by which the answer is late
        QTest::qWait(250);
        m_room->clock.advance(5s);
        QVERIFY(m_wire.heard.isEmpty());
    }

    void whatAnotherProgramChangedIsSeen()
    {
        asked(u"administrator"_s, u"1"_s);
        // As `everyportd user` does where no program runs: nobody is told.
        const auto disable = [](bool on) {
            return [on](QSqlDatabase& db) -> Result<Done> {
                QSqlQuery query(db);
                return query.exec(u"UPDATE accounts SET disabled = %1 WHERE name = 'administrator'"_s.arg(int(on)))
                    ? Result<Done>(Done{})
                    : Result<Done>(Error{Error::Kind::Local, Reason::None, query.lastError().text(), {}, 0});
            };
        };
        const auto disabled = m_room->got(m_room->database->write(disable(true)));
        QVERIFY2(disabled.ok(), disabled ? "" : qPrintable(disabled.error().text));
        m_room->clock.advance(Chatterbot::lookEvery);
        QVERIFY(heardSoon().contains(u"may not have it any more"_s));
        QVERIFY(m_room->got(m_room->database->write(disable(false))));
    }

    void aClientThatWentHasNone()
    {
        QCOMPARE(asked(u"administrator"_s, u"secret = 7"_s), u"administrator: Done."_s);
        m_bot->left(u"administrator"_s);
        QVERIFY(asked(u"administrator"_s, u"secret"_s).contains(u"NameError"_s));
        asked(u"administrator"_s, u"secret = 7"_s);
        m_wire.clients.clear(); // without a word
        m_room->clock.advance(Chatterbot::lookEvery);
        QTRY_COMPARE(m_bot->count(), 0);
        // The same client, logged in to another account: another prompt.
        asked(u"administrator"_s, u"secret = 7"_s);
        m_wire.clients[u"administrator"_s] = u"operator"_s;
        m_bot->heard(chatter(u"administrator"_s, u"operator"_s), u"secret"_s);
        QVERIFY(!heardSoon().endsWith(u'7'));
    }

    void nobodyWhoWentIsAnswered()
    {
        asked(u"administrator"_s, u"import asyncio"_s);
        m_bot->heard(chatter(u"administrator"_s), u"await asyncio.sleep(0.1, 'late')"_s);
        // fixed wait: Python's loop runs by the real clock; the command has begun to wait
        QTest::qWait(50);
        m_wire.clients[u"administrator"_s] = u"member"_s;
        // fixed wait: Python's loop runs by the real clock, by which the answer is late
        QTest::qWait(150);
        m_room->clock.advance(5s);
        QVERIFY2(m_wire.heard.isEmpty(), qPrintable(m_wire.heard.join(u'|')));
    }

    void aSecondFactorComesFirst()
    {
        const auto begun = m_room->got(m_room->accounts.secondFactors().begin(u"operator"_s));
        QVERIFY(begun);
        const auto code = totp::code(begun->secret, totp::stepAt(m_room->reactor.clock().wallMsecs()));
        QVERIFY(m_room->got(m_room->accounts.secondFactors().confirm(u"operator"_s, code)));
        QVERIFY(asked(u"operator"_s, u"1 + 1"_s).contains(u"second factor"_s));
        QVERIFY(!asked(u"operator"_s, u"000000"_s).contains(u"is right"_s));
        QVERIFY(asked(u"operator"_s, begun->recoveryCodes.first()).contains(u"is right"_s));
        QCOMPARE(asked(u"operator"_s, u"1 + 1"_s), u"operator: 2"_s);
        m_bot->left(u"operator"_s);
        QVERIFY(asked(u"operator"_s, u"1 + 1"_s).contains(u"second factor"_s)); // once a conversation
        QVERIFY(!m_room->audited().join(u'|').contains(u"000000"_s));
        QVERIFY(m_room->got(m_room->accounts.secondFactors().remove(u"operator"_s)));
    }

    void isBounded()
    {
        for (int i = 0; i < 100; ++i)
            m_bot->heard(chatter(u"administrator"_s), u"'flood'"_s);
        m_wire.clients[u"administrator"_s] = u"administrator"_s;
        // None of the answers is lost; what is said at once is said bit by bit.
        QTRY_COMPARE(
            (m_room->clock.advance(1s), m_wire.heard.join(u'\n').count(u"'flood'"_s)), Chatterbot::mostWaiting + 1);
        QVERIFY(m_wire.heard.filter(u"too much at once"_s).size() <= Chatterbot::burst);
        m_wire.heard.clear();
        m_room->clock.advance(60s);
        for (int i = 0; i < Chatterbot::mostOfOne + 2; ++i) {
            const auto key = QString::number(i);
            m_wire.clients[key] = u"operator"_s;
            m_bot->heard(chatter(key, u"operator"_s), u"1"_s);
        }
        QCOMPARE(m_wire.heard.filter(u"open by chat"_s).size(), 2);
        for (int i = 0; i < 2 * Chatterbot::mostTalks; ++i) {
            m_room->clock.advance(1s);
            m_wire.clients[u"c%1"_s.arg(i)] = u"a%1"_s.arg(i);
            m_bot->heard(chatter(u"c%1"_s.arg(i), u"a%1"_s.arg(i)), u"1"_s);
        }
        QVERIFY(m_bot->count() <= Chatterbot::mostTalks);
        QVERIFY(m_wire.heard.last().contains(u"Too many prompts"_s));
    }

    void silenceEndsIt()
    {
        asked(u"administrator"_s, u"1"_s);
        m_wire.heard.clear();
        for (int i = 0; i < 121; ++i) {
            m_room->clock.advance(30s);
            processPending();
        }
        QTRY_COMPARE(m_bot->count(), 0);
        QVERIFY(m_wire.heard.join(u'|').contains(u"nothing was said for an hour"_s));
    }

    void byeEndsIt()
    {
        asked(u"administrator"_s, u"1"_s);
        QCOMPARE(asked(u"administrator"_s, u"bye"_s), u"administrator: The prompt has ended."_s);
        QCOMPARE(m_bot->count(), 0);
    }

    void goesWithItsPromptsInTheMiddle()
    {
        m_wire.clients[u"administrator"_s] = u"administrator"_s;
        // a loop within
        m_bot->heard(chatter(u"administrator"_s), u"import asyncio; asyncio.run(asyncio.sleep(0.5))"_s);
        // fixed wait: Python's loop runs by the real clock; the loop within has begun
        QTest::qWait(100);
        m_bot.reset();
        // fixed wait: Python's loop runs by the real clock, by which the loop within would end
        QTest::qWait(600);
        QVERIFY(m_wire.heard.isEmpty());
    }

    void aLoopWithinIsInterrupted()
    {
        m_wire.clients[u"administrator"_s] = u"administrator"_s;
        struct Later final : QObject {
            std::function<void()> call;
            void timerEvent(QTimerEvent* event) override
            {
                killTimer(event->timerId());
                call();
            }
        } later;
        later.call = [&] { m_bot->heard(chatter(u"administrator"_s), u"interrupt"_s); };
        later.startTimer(200);
        m_bot->heard(chatter(u"administrator"_s), u"import asyncio; asyncio.run(asyncio.sleep(60))"_s);
        QVERIFY2(heardSoon().contains(u"KeyboardInterrupt"_s), qPrintable(m_wire.heard.join(u'|')));
    }

    /// As commands, and as what a command says: answered in text, in the audit log as they were written, nowhere else.
    void strangersWordsAreCommandsLikeOthers()
    {
        int answered = 0, ran = 0;
        for (const auto& words : strangersWords()) {
            for (const auto& account : {u"administrator"_s, u"operator"_s, u"member"_s}) {
                m_room->clock.advance(60s); // nobody is in a hurry
                const auto answer = asked(account, words.text);
                QVERIFY2(answer.startsWith(account + u": "_s) && answer.size() < 5000, words.name);
                QVERIFY2(!drivesScreens(answer) && !answer.contains(QChar(0x2066)), qPrintable(answer));
                ++answered;
            }
            const auto printed = asked(u"administrator"_s,
                u"print(bytes.fromhex('%1').decode('utf-16-le', 'surrogatepass'))"_s.arg(
                    QString::fromLatin1(QByteArrayView(reinterpret_cast<const char*>(words.text.utf16()),
                        2 * std::min(words.text.size(), qsizetype(10'000)))
                                            .toByteArray()
                                            .toHex())));
            QVERIFY2(printed.isValidUtf16() && !printed.contains(u'\x1b') && !printed.contains(QChar(0))
                    && printed.size() < 5000,
                words.name);
            ran += !printed.contains(u"Error"_s);
            m_wire.clients.clear();
            m_bot->left(u"administrator"_s); // what was begun is gone
            m_bot->left(u"operator"_s);
        }
        QVERIFY(answered >= 3 * 17 && ran >= 17);
        const auto commands = m_room->audited();
        QVERIFY(commands.contains(u"operator irc/irc 192.0.2.7: <img src='file:///dev/zero'> x"_s));
        QVERIFY(std::none_of(commands.begin(), commands.end(), [](const QString& one) { return one.size() > 70'000; }));
        for (const auto& entry : m_room->log.entries())
            QVERIFY2(!entry.text.contains(u"OWNED"_s) && !drivesScreens(entry.text), qPrintable(entry.text));
    }

    void knowsWhoMay()
    {
        const LoginContext door{u"xmpp"_s, u"xmpp"_s, {}};
        QVERIFY(*m_room->got(m_bot->hasPrompt(u"operator"_s, door)));
        QVERIFY(!*m_room->got(m_bot->hasPrompt(u"member"_s, door)));
        QVERIFY(!*m_room->got(m_bot->hasPrompt(u"nobody"_s, door)));
    }

private:
    Chatter chatter(const QString& key, std::optional<QString> account = {}) const
    {
        return {key, account.value_or(key), {u"irc"_s, u"irc"_s, u"192.0.2.7"_s}, true, 7};
    }
    QString heardSoon()
    {
        const bool came = QTest::qWaitFor(
            [&] {
                m_room->clock.advance(1ms);
                return !m_wire.heard.isEmpty();
            },
            10'000);
        return came ? m_wire.heard.takeFirst() : u"nothing"_s;
    }
    /// What the client of that account hears next.
    QString asked(const QString& account, const QString& message)
    {
        m_wire.heard.clear();
        m_wire.clients[account] = account;
        m_room->clock.advance(1s);
        m_bot->heard(chatter(account), message);
        return heardSoon();
    }

    /// After a change: where the prompt's end was on its way when the message came, it was not run, and is said again.
    QString askedAnew(const QString& account, const QString& message)
    {
        const auto answer = asked(account, message);
        return answer.contains(u"may not have it any more"_s) ? asked(account, message) : answer;
    }

    std::unique_ptr<PromptRoom> m_room;
    Wire m_wire;
    std::unique_ptr<Chatterbot> m_bot;
};

QTEST_GUILESS_MAIN(ChatterbotTest)
#include "tst_chatterbot.moc"
