#include "app/manhole/telnetlogin.h"

#include "app/accounts/attempts/auditlog.h"
#include "app/manhole/manholesessions.h"
#include "netcore/transport/registry.h"
#include "protocols/telnet/terminal.h"
#include "tests/app/accounts/accountfixture.h"
#include "tests/support/memorytransport.h"
#include "tests/support/ownmemory.h"
#include "tests/support/strangers.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Nobody here comes as far as a prompt.
struct NoPython final : PromptHost {
    python::Interpreter& interpreter() override { qFatal("Python was asked for"); }
};

/// Telnet's logins over wires in memory, with accounts in a folder.
struct LoginRoom : AccountFixture {
    explicit LoginRoom(qsizetype most = HalfOpen::usualMost) : waiting(most) {}

    /// Somebody at `host` whose client says nothing of itself, so that lines are taken as they come.
    std::unique_ptr<MemoryTransport> come(const QString& host = u"192.0.2.1"_s)
    {
        auto wire = std::make_unique<MemoryTransport>();
        wire->setPeer({Address::Family::IPv4, host, 40'000});
        wire->open(std::make_unique<telnet::Terminal>(
            reactor.clock(), std::make_unique<TelnetLogin>(house, portal, u"manhole"_s, waiting)));
        reactor.advance(telnet::Terminal::patience);
        return wire;
    }
    QByteArray answerTo(MemoryTransport& wire, QByteArrayView line)
    {
        wire.takeWritten();
        wire.feed(line);
        reactor.turnUntil([&] { return !wire.written().isEmpty() || !wire.isOpen(); });
        return wire.takeWritten();
    }

    NoPython python;
    ManholeSessions visits{u"manhole"_s};
    ManholeContext house{{reactor, python, accounts->audit()}, visits};
    Portal portal{*accounts};
    HalfOpen waiting;
};

} // namespace

class TelnetLoginTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void letsTheLargestNetworkMakeRoom()
    {
        LoginRoom room(3);
        const auto alone = room.come(u"198.51.100.7"_s);
        const auto oldest = room.come(u"192.0.2.1"_s);
        const auto other = room.come(u"192.0.2.2"_s);
        QCOMPARE(room.waiting.count(), 3);
        const auto newest = room.come(u"203.0.113.9"_s);
        QVERIFY(!oldest->isOpen());
        QVERIFY(oldest->wasAborted());
        QCOMPARE(oldest->record().closedWhy, u"Others are waiting to log in."_s);
        for (const auto* stays : {&alone, &other, &newest}) {
            QVERIFY((*stays)->isOpen());
            QVERIFY(room.answerTo(**stays, "bob\r\n").contains("Password: "));
        }
        QCOMPARE(room.waiting.count(), 3);
    }

    void aPasswordFromElsewhereIsNoted()
    {
        LoginRoom room;
        const auto wire = room.come();
        const auto near = room.come(u"127.0.0.1"_s);
        for (auto* one : {wire.get(), near.get()})
            QVERIFY(room.answerTo(*one, "bob\r\n").contains("Password: "));
        QVERIFY(!wire->record().secretInClear);
        for (auto* one : {wire.get(), near.get()})
            QVERIFY(room.answerTo(*one, "wrong\r\n").contains("Login incorrect."));
        QVERIFY(wire->record().secretInClear); // wrong or not: the next one is the same with one letter changed
        QVERIFY(!near->record().secretInClear);
    }

    void countsNobodyWhoHasGone()
    {
        LoginRoom room(2);
        auto first = room.come();
        const auto second = room.come();
        first->peerCloses();
        QCOMPARE(room.waiting.count(), 1);
        const auto third = room.come();
        QVERIFY(second->isOpen() && third->isOpen());
        QCOMPARE(room.waiting.pushedOut(), quint64(0));
        room.reactor.advance(TelnetLogin::patience);
        second->settle();
        third->settle();
        QVERIFY(!second->isOpen() && !third->isOpen());
        QCOMPARE(room.waiting.count(), 0);
    }

    void countsNobodyWhoHasLoggedIn()
    {
        LoginRoom room(2);
        QVERIFY(room.addAlice());
        const auto alice = room.come();
        room.answerTo(*alice, "alice\r\n");
        QVERIFY(room.answerTo(*alice, "wonder land\r\n").contains("This account has no prompt here"));
        QCOMPARE(room.waiting.count(), 0);
    }

    void hangsUpAfterThreeWrongPasswords()
    {
        LoginRoom room;
        const auto wire = room.come();
        for (int i = 0; i < TelnetLogin::tries; ++i) {
            QVERIFY(wire->isOpen());
            QVERIFY(room.answerTo(*wire, "alice\r\n").contains("Password: "));
            QVERIFY(room.answerTo(*wire, "guess\r\n").contains("Login incorrect."));
        }
        wire->settle();
        QVERIFY(!wire->isOpen());
        QCOMPARE(room.waiting.count(), 0);
    }

    /// As a name, a password and both: refused in the same words, and one bounded entry each says who it was meant to
    /// be.
    void strangersWordsLogNobodyIn()
    {
        LoginRoom room;
        int refused = 0, hungUp = 0;
        for (const auto& words : strangersWords()) {
            const auto bytes = QByteArray(words.text.toUtf8()).left(5000).replace('\r', ' ').replace('\n', ' ');
            const auto wire = room.come(u"192.0.2.%1"_s.arg(++refused));
            const auto asked = room.answerTo(*wire, bytes + "\r\n");
            if (!wire->isOpen() || !asked.contains("Password: ")) {
                ++hungUp;
                continue;
            }
            const auto answer = room.answerTo(*wire, bytes + "\r\n");
            QVERIFY2(answer.contains("Login incorrect."), words.name + ": " + answer);
            QVERIFY2(!drivesScreens(QString::fromUtf8(asked + answer).remove(u'\r')), words.name);
        }
        QCOMPARE(hungUp, 0);
        const auto entries = room.got(room.accounts->audit().read({}));
        QVERIFY(entries && entries->size() >= 17);
        for (const auto& entry : *entries)
            QVERIFY2(entry.account.size() <= 300 && !entry.account.contains(u'\n'), qPrintable(entry.account));
    }

    void keepsNoPasswordThatWasTyped()
    {
        LoginRoom room;
        QByteArray typed("Tr0ub4dor ");
        for (int i = 0; i < 8; ++i)
            typed += QByteArray::number(i * 7919);
        typed += "\r\n";
        const auto password = QByteArrayView(typed).chopped(2);
        if (!countInOwnMemory(password))
            QSKIP("A sanitizer has memory of its own for each byte.");
        for (const bool isByKeys : {false, true}) {
            const auto wire = room.come();
            room.answerTo(*wire, "alice\r\n");
            if (isByKeys) {
                for (const char& key : QByteArrayView(typed).chopped(1))
                    wire->feed({&key, 1});
                QVERIFY(room.reactor.turnUntil([&] { return wire->written().contains("incorrect"); }));
            } else {
                QVERIFY(room.answerTo(*wire, typed).contains("incorrect"));
            }
            QCOMPARE(countInOwnMemory(password).value_or(-1), 0);
        }
        const auto wire = room.come();
        room.answerTo(*wire, "alice\r\n");
        wire->feed(QByteArrayView(typed).chopped(2)); // and changes their mind
        QCOMPARE(countInOwnMemory(password).value_or(-1), 1);
        wire->peerCloses();
        QCOMPARE(countInOwnMemory(password).value_or(-1), 0);
    }
};

QTEST_GUILESS_MAIN(TelnetLoginTest)
#include "tst_telnetlogin.moc"
