#include "app/polls/cards/persons.h"

#include <QDataStream>
#include <QRandomGenerator>
#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport::polls;
using namespace Qt::StringLiterals;

namespace {

Fingerprint voter(int number)
{
    return {quint64(number), 7};
}

} // namespace

class PersonsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areOneAfterTheyWereJoined()
    {
        Persons persons;
        QVERIFY(persons.isEmpty());
        QCOMPARE(persons.of(voter(1)), voter(1));
        QVERIFY(persons.join(voter(1), voter(9)));
        QVERIFY(persons.join(voter(2), voter(9)));
        QVERIFY(!persons.join(voter(1), voter(2)));
        QCOMPARE(persons.of(voter(1)), persons.of(voter(2)));
        QCOMPARE(persons.together(voter(1)).size(), 3);
        QVERIFY(persons.join(voter(9), voter(5))); // two groups, by two stations
        QCOMPARE(persons.of(voter(2)), voter(5));
        QCOMPARE(persons.together(voter(5)).size(), 4);
        QVERIFY(persons.join(voter(20), voter(21)));
        const auto groups = persons.groups();
        QCOMPARE(groups.size(), 2);
        for (const auto& group : groups) {
            for (const auto& each : group)
                QCOMPARE(persons.of(each), group.first());
        }
    }

    void oneOnTopSeesThoseBelowAndTouchesNothing()
    {
        for (quint32 seed = 1; seed < 50; ++seed) {
            QRandomGenerator random(seed);
            Persons plain, base;
            for (int i = 0; i < 20; ++i) {
                const auto a = voter(random.bounded(20)), b = voter(random.bounded(20));
                QCOMPARE(base.join(a, b), plain.join(a, b));
            }
            Persons upper;
            upper.setBelow(&base);
            const auto before = base.together(voter(3));
            for (int i = 0; i < 20; ++i) {
                const auto a = voter(random.bounded(20)), b = voter(random.bounded(20));
                QCOMPARE(upper.join(a, b), plain.join(a, b));
            }
            for (int i = 0; i < 20; ++i) {
                QCOMPARE(upper.of(voter(i)), plain.of(voter(i)));
                QCOMPARE(upper.together(voter(i)).size(), plain.together(voter(i)).size());
            }
            QCOMPARE(base.together(voter(3)), before);
        }
    }

    void comesBackAsItWasWritten()
    {
        Persons persons;
        for (int i = 0; i < 40; ++i)
            persons.join(voter(i), voter(100 + i % 5));
        QByteArray bytes;
        {
            QDataStream out(&bytes, QDataStream::WriteOnly);
            persons.write(out);
        }
        Persons read;
        QDataStream in(bytes);
        QVERIFY(read.read(in));
        for (int i = 0; i < 40; ++i) {
            QCOMPARE(read.of(voter(i)), persons.of(voter(i)));
            QCOMPARE(read.together(voter(i)).size(), persons.together(voter(i)).size());
        }
        bytes.chop(3);
        QDataStream cut(bytes);
        Persons damaged;
        QVERIFY(!damaged.read(cut));
    }
};

QTEST_GUILESS_MAIN(PersonsTest)
#include "tst_persons.moc"
