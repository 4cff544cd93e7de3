#include "protocols/xmpp/server/login/logintokens.h"

#include <QtTest>

#include "protocols/sasl/hashedtoken.h"
#include "tests/protocols/xmpp/server/memorystores.h"
#include "tests/support/manualclock.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::xmpp;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Juliet's account, and what her clients do.
struct Safe {
    Safe() { users.passwords[u"juliet"_s] = u"pw"_s; }
    QString issue(const QString& client = u"phone"_s, const QString& mechanism = u"HT-SHA-256-NONE"_s)
    {
        const auto issued = tokens.issue(u"juliet"_s, client, mechanism).take();
        return issued ? issued->token : issued.error().code;
    }
    LoginTokens::Claim claim(const QString& token, const QString& client = u"phone"_s)
    {
        LoginTokens::Claim claim{
            u"juliet"_s, client, u"HT-SHA-256-NONE"_s, sasl::initiatorProof(token.toLatin1(), "cb"), "cb"};
        claim.peer = u"192.0.2.1"_s;
        return claim;
    }
    /// "in", "in, to be renewed", or why not.
    QString use(LoginTokens::Claim claim)
    {
        const auto accepted = tokens.accept(std::move(claim)).take();
        if (!accepted)
            return accepted.error().code;
        proof = accepted->proof;
        return accepted->isToBeRenewed ? u"in, to be renewed"_s : u"in"_s;
    }
    QString count(const QString& token, std::optional<quint32> number)
    {
        auto one = claim(token);
        one.count = number;
        return use(std::move(one));
    }

    ManualClock clock;
    MemoryUsers users;
    MemoryAccountData data;
    qint64 mostBytes = 100'000;
    LoginTokens tokens{clock, data, users, users, mostBytes};
    QByteArray proof;
};

} // namespace

/// XEP-0484.
class LoginTokensTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void logsInByWhatWasHandedOut()
    {
        Safe safe;
        const auto token = safe.issue();
        QVERIFY(token.size() >= 40);
        QCOMPARE(safe.use(safe.claim(token)), u"in"_s);
        QCOMPARE(safe.proof, sasl::responderProof(token.toLatin1(), "cb"));
        QCOMPARE(safe.use(safe.claim(token)), u"in"_s); // again
        QCOMPARE(safe.users.ended, QStringList({u"juliet passed by token"_s, u"juliet passed by token"_s}));
        LoginTokens later(safe.clock, safe.data, safe.users, safe.users, safe.mostBytes); // after a start
        QVERIFY(later.accept(safe.claim(token)).take());
    }

    void isGoodForOneClientAndOneWay()
    {
        Safe safe;
        const auto token = safe.issue();
        QCOMPARE(safe.use(safe.claim(u"guessed"_s)), u"not-authorized"_s);
        QCOMPARE(safe.use(safe.claim(token, u"laptop"_s)), u"not-authorized"_s);
        auto other = safe.claim(token);
        other.mechanism = u"HT-SHA-256-EXPR"_s;
        QCOMPARE(safe.use(other), u"not-authorized"_s);
        other = safe.claim(token);
        other.binding = "another connection"; // the proof was made for the first
        QCOMPARE(safe.use(other), u"not-authorized"_s);
        other = safe.claim(token);
        other.account = u"romeo"_s;
        QCOMPARE(safe.use(other), u"not-authorized"_s);
        QCOMPARE(safe.users.ended,
            QStringList(4, u"juliet failed by token"_s)
                + QStringList(u"romeo failed by token"_s)); // none counts against her password
        QCOMPARE(safe.use(safe.claim(token)), u"in"_s);
    }

    void endsWithThePassword()
    {
        Safe safe;
        const auto token = safe.issue();
        safe.users.passwords[u"juliet"_s] = u"another"_s;
        QCOMPARE(safe.use(safe.claim(token)), u"credentials-expired"_s);
        QCOMPARE(safe.use(safe.claim(token)), u"not-authorized"_s); // and is gone
        safe.users.passwords[u"juliet"_s] = u"pw"_s;
        QCOMPARE(safe.use(safe.claim(token)), u"not-authorized"_s);
    }

    /// What is left of one who has gone, or of a guest, is of no use to anybody.
    void logsNobodyInWithoutAnAccount()
    {
        Safe safe;
        const auto token = safe.issue();
        safe.users.passwords.erase(u"juliet"_s);
        const auto nobodys = safe.issue();
        QCOMPARE(safe.use(safe.claim(nobodys)), u"not-authorized"_s);
        QCOMPARE(safe.use(safe.claim(token)), u"not-authorized"_s);
        QCOMPARE(safe.users.ended, QStringList(2, u"juliet failed by token"_s));
    }

    void endsWithTime()
    {
        Safe safe;
        const auto token = safe.issue();
        safe.clock.advance(std::chrono::milliseconds(LoginTokens::freshMsecs));
        QCOMPARE(safe.use(safe.claim(token)), u"in, to be renewed"_s);
        safe.clock.advance(std::chrono::milliseconds(LoginTokens::lastsMsecs - LoginTokens::freshMsecs));
        QCOMPARE(safe.use(safe.claim(token)), u"credentials-expired"_s);
        QCOMPARE(safe.use(safe.claim(token)), u"not-authorized"_s);
    }

    /// One may be lost on the way: the one before is good until the new one was used.
    void theOldOneStaysUntilTheNewOneIsUsed()
    {
        Safe safe;
        const auto first = safe.issue();
        QCOMPARE(safe.use(safe.claim(first)), u"in"_s);
        const auto lost = safe.issue();
        const auto second = safe.issue();
        QCOMPARE(safe.use(safe.claim(lost)), u"not-authorized"_s);
        QCOMPARE(safe.use(safe.claim(first)), u"in"_s);
        QCOMPARE(safe.use(safe.claim(second)), u"in"_s);
        QCOMPARE(safe.use(safe.claim(first)), u"not-authorized"_s);
    }

    void takesNothingTwiceThatIsCounted()
    {
        Safe safe;
        const auto token = safe.issue();
        QCOMPARE(safe.count(token, 1), u"in"_s);
        QCOMPARE(safe.count(token, 1), u"not-authorized"_s);
        QCOMPARE(safe.count(token, 7), u"in"_s);
        QCOMPARE(safe.count(token, 6), u"not-authorized"_s);
        QCOMPARE(safe.count(token, std::nullopt), u"not-authorized"_s);
        LoginTokens later(safe.clock, safe.data, safe.users, safe.users, safe.mostBytes);
        auto again = safe.claim(token);
        again.count = 7;
        QVERIFY(!later.accept(again).take()); // nor after a start
        QCOMPARE(safe.count(token, 8), u"in"_s);
    }

    void isGivenBack()
    {
        Safe safe;
        const auto token = safe.issue();
        const auto others = safe.issue(u"laptop"_s);
        auto last = safe.claim(token);
        last.isLast = true;
        QCOMPARE(safe.use(last), u"in"_s);
        QCOMPARE(safe.use(safe.claim(token)), u"not-authorized"_s);
        QCOMPARE(safe.use(safe.claim(others, u"laptop"_s)), u"in"_s);
    }

    void areNotWithoutEnd()
    {
        Safe safe;
        const auto first = safe.issue(u"0"_s);
        for (int client = 1; client < 16; ++client)
            safe.issue(QString::number(client));
        QCOMPARE(safe.use(safe.claim(first, u"0"_s)), u"in"_s);
        const auto last = safe.issue(u"16"_s);
        QCOMPARE(safe.use(safe.claim(first, u"0"_s)), u"not-authorized"_s);
        QCOMPARE(safe.use(safe.claim(last, u"16"_s)), u"in"_s);
        safe.mostBytes = 10;
        QCOMPARE(safe.issue(u"17"_s), u"resource-constraint"_s);
    }
};

QTEST_GUILESS_MAIN(LoginTokensTest)
#include "tst_logintokens.moc"
