#include "app/services/core/accounts/accountdepartures.h"

#include "tests/app/services/storeroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class AccountDeparturesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_room = std::make_unique<StoreRoom>();
        m_accounts = std::make_unique<Accounts>(m_room->reactor, *m_room->database);
        QVERIFY(m_room->wait(m_accounts->open()));
        for (const auto& name : {u"alice"_s, u"bob"_s})
            QVERIFY(m_room->wait(m_accounts->add(name, u"secret"_s, Role::Member)));
        m_departures = std::make_unique<AccountDepartures>(
            *m_accounts, u"test"_s, m_room->reactor.clock(), m_work, [this](QString name) {
                m_gone.append(name);
                if (std::exchange(m_refusal, {}) == name)
                    return Task<Result<Done>>(
                        Result<Done>(Error{Error::Kind::Local, Reason::None, u"Not today."_s, {}, 0}));
                return Task<Result<Done>>(Result<Done>(Done{}));
            });
    }
    void cleanup()
    {
        m_work.cancelAll();
        m_departures.reset();
        m_accounts.reset();
        m_room.reset();
        m_gone.clear();
    }

    void tellsWhoIsThere()
    {
        auto names = *m_room->wait(m_departures->begin());
        names.sort();
        QCOMPARE(names, (QStringList{u"alice"_s, u"bob"_s}));
    }

    void tellsWhoHasGone()
    {
        begin();
        QVERIFY(m_room->wait(m_accounts->remove(u"alice"_s)));
        settle();
        QCOMPARE(m_gone, QStringList{u"alice"_s});
        QVERIFY(m_room->wait(m_accounts->add(u"carol"_s, u"secret"_s, Role::Member)));
        settle();
        QVERIFY(m_room->wait(m_accounts->remove(u"carol"_s)));
        settle();
        QCOMPARE(m_gone, (QStringList{u"alice"_s, u"carol"_s}));
    }

    void aNameIsNotedOnceHoweverOftenItGoes()
    {
        begin();
        for (int round = 0; round < 3; ++round) {
            QVERIFY(m_room->wait(m_accounts->remove(u"alice"_s)));
            settle();
            QVERIFY(m_room->wait(m_accounts->add(u"alice"_s, u"secret"_s, Role::Member)));
        }
        QVERIFY(m_room->wait(m_accounts->remove(u"bob"_s)));
        settle();
        QCOMPARE(m_gone.count(u"alice"_s), 3);
        // Who did not run hears of each all the same.
        const auto notes = *m_room->wait(m_accounts->departures().uncleared(u"another"_s));
        QCOMPARE(notes.size(), 2);
        QCOMPARE(notes[0].name, u"alice"_s);
        QCOMPARE(notes[1].name, u"bob"_s);
    }

    void tellsWhoCameAndWentAtOnce()
    {
        begin();
        QVERIFY(m_room->wait(m_accounts->add(u"carol"_s, u"secret"_s, Role::Member)));
        QVERIFY(m_room->wait(m_accounts->remove(u"carol"_s)));
        settle();
        QCOMPARE(m_gone, QStringList{u"carol"_s});
    }

    void triesAgainWhatFailed()
    {
        begin();
        m_refusal = u"alice"_s;
        QVERIFY(m_room->wait(m_accounts->remove(u"alice"_s)));
        settle();
        QVERIFY(m_room->wait(m_accounts->remove(u"bob"_s)));
        settle();
        QCOMPARE(m_gone.count(u"alice"_s), 2);
        QCOMPARE(m_gone.count(u"bob"_s), 1);
        QVERIFY(m_room->wait(m_accounts->add(u"carol"_s, u"secret"_s, Role::Member)));
        settle();
        QCOMPARE(m_gone.size(), 3);
    }

    /// Whoever came in between would have what the one before has left, and lose their own with it.
    void nobodyTakesANameBeforeItIsForgotten()
    {
        begin();
        QVERIFY(m_room->wait(m_accounts->remove(u"alice"_s)));
        const auto early = m_room->wait(m_accounts->add(u"Alice"_s, u"other"_s, Role::Member));
        QCOMPARE(early.error().kind, Error::Kind::Busy);
        QVERIFY(early.error().text.contains("Try again in a moment"_L1));
        QVERIFY(m_room->wait(m_accounts->add(u"carol"_s, u"secret"_s, Role::Member)));
        settle();
        QCOMPARE(m_gone, QStringList{u"alice"_s});
        QVERIFY(m_room->wait(m_accounts->add(u"alice"_s, u"other"_s, Role::Member)));
        settle();
        QCOMPARE(m_gone.size(), 1);
        m_departures->end();
        auto names = *m_room->wait(m_departures->begin());
        QVERIFY(names.contains(u"alice"_s)); // it is hers
        QVERIFY(m_departures->gone().isEmpty());
    }

    void neitherWhereForgettingFails()
    {
        begin();
        m_refusal = u"alice"_s;
        QVERIFY(m_room->wait(m_accounts->remove(u"alice"_s)));
        settle();
        QCOMPARE(m_room->wait(m_accounts->add(u"alice"_s, u"other"_s, Role::Member)).error().kind, Error::Kind::Busy);
        m_room->reactor.advance(1min);
        settle();
        QCOMPARE(m_gone.count(u"alice"_s), 2);
        QVERIFY(m_room->wait(m_accounts->add(u"alice"_s, u"other"_s, Role::Member)));
    }

    /// As where the program did not run, and somebody has the name again.
    void aNameTakenAnewBeforeTheBeginningIsNotWhoHadIt()
    {
        begin();
        m_departures->end();
        QVERIFY(m_room->wait(m_accounts->remove(u"alice"_s)));
        QVERIFY(m_room->wait(m_accounts->add(u"alice"_s, u"other"_s, Role::Member)));
        QCOMPARE(*m_room->wait(m_departures->begin()), QStringList{u"bob"_s});
        QCOMPARE(m_departures->gone(), QStringList{u"alice"_s});
        m_departures->end(); // it did not start
        QCOMPARE(*m_room->wait(m_departures->begin()), QStringList{u"bob"_s});
        QVERIFY(m_room->wait(m_departures->started()));
        settle();
        QVERIFY(m_gone.isEmpty());
        m_departures->end();
        QCOMPARE(m_room->wait(m_departures->begin())->size(), 2);
    }

    void tellsOfWhoWentWhileItStarted()
    {
        QVERIFY(m_room->wait(m_departures->begin()));
        QVERIFY(m_room->wait(m_accounts->remove(u"alice"_s)));
        QCOMPARE(m_room->wait(m_accounts->add(u"alice"_s, u"other"_s, Role::Member)).error().kind, Error::Kind::Busy);
        settle();
        QVERIFY(m_gone.isEmpty());
        QVERIFY(m_room->wait(m_departures->started()));
        settle();
        QCOMPARE(m_gone, QStringList{u"alice"_s});
    }

    void outsideOfItsTimeItTellsNothing()
    {
        QVERIFY(m_room->wait(m_accounts->remove(u"alice"_s)));
        settle();
        begin();
        settle();
        m_departures->end();
        QVERIFY(m_room->wait(m_accounts->remove(u"bob"_s)));
        settle();
        QVERIFY(m_gone.isEmpty());
    }

private:
    void begin()
    {
        QVERIFY(m_room->wait(m_departures->begin()));
        QVERIFY(m_room->wait(m_departures->started()));
    }
    void settle()
    {
        m_room->reactor.advance(1s);
        m_room->reactor.turnUntil([this] { return m_work.count() == 0; });
    }

    std::unique_ptr<StoreRoom> m_room;
    std::unique_ptr<Accounts> m_accounts;
    TaskSet m_work{TaskSet::unhandled};
    std::unique_ptr<AccountDepartures> m_departures;
    QStringList m_gone;
    QString m_refusal; // who cannot be forgotten, once
};

QTEST_GUILESS_MAIN(AccountDeparturesTest)
#include "tst_accountdepartures.moc"
