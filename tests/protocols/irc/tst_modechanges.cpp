// modern.ircdocs.horse, "MODE message": which letters take a parameter when.
#include <QtTest>

#include "protocols/irc/isupport.h"
#include "protocols/irc/modechanges.h"
#include "tests/support/testclass.h"

using namespace everyport::irc;

class IrcModeChangesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void parses_data();
    void parses();
    void tellsMissingFromEmpty();
    void isBounded();
    void writes();
    void comesBackAsItWas();
};

void IrcModeChangesTest::parses_data()
{
    QTest::addColumn<QByteArray>("modes");
    QTest::addColumn<QByteArrayList>("parameters");
    QTest::addColumn<QList<ModeChange>>("changes");
    using Changes = QList<ModeChange>;
    QTest::newRow("prefixes") << QByteArray("+ov-b") << QByteArrayList{"alice", "bob", "*!*@spam"}
                              << Changes{{true, 'o', "alice"}, {true, 'v', "bob"}, {false, 'b', "*!*@spam"}};
    QTest::newRow("no sign is plus") << QByteArray("nt") << QByteArrayList{} << Changes{{true, 'n'}, {true, 't'}};
    QTest::newRow("a limit needs none when it goes") << QByteArray("-lk+l") << QByteArrayList{"key", "5"}
                                                     << Changes{{false, 'l'}, {false, 'k', "key"}, {true, 'l', "5"}};
    QTest::newRow("a list is asked for") << QByteArray("b") << QByteArrayList{} << Changes{{true, 'b'}};
    QTest::newRow("signs of no use") << QByteArray("+-+n-") << QByteArrayList{} << Changes{{true, 'n'}};
    QTest::newRow("too few parameters") << QByteArray("+oo") << QByteArrayList{"a"}
                                        << Changes{{true, 'o', "a"}, {true, 'o'}};
    QTest::newRow("an unknown letter takes none")
        << QByteArray("+Zo") << QByteArrayList{"a"} << Changes{{true, 'Z'}, {true, 'o', "a"}};
    QTest::newRow("nothing") << QByteArray() << QByteArrayList{"a"} << Changes{};
}

void IrcModeChangesTest::parses()
{
    QFETCH(QByteArray, modes);
    QFETCH(QByteArrayList, parameters);
    QTEST(parseModeChanges(modes, parameters, Isupport()), "changes");
}

void IrcModeChangesTest::tellsMissingFromEmpty()
{
    const auto changes = parseModeChanges("bb", {""}, Isupport());
    QVERIFY(!changes.at(0).parameter.isNull());
    QVERIFY(changes.at(1).parameter.isNull());
}

void IrcModeChangesTest::isBounded()
{
    QCOMPARE(parseModeChanges(QByteArray(100'000, 'n'), {}, Isupport()).size(), 100);
    QCOMPARE(parseModeChanges(
                 "+nnnn", {}, [](char, bool) { return false; }, 3)
                 .size(),
        3);
}

void IrcModeChangesTest::writes()
{
    using Lines = QList<QByteArrayList>;
    const QList<ModeChange> changes = {
        {true, 'o', "a"}, {true, 'v', "b"}, {false, 'n'}, {false, 'b', "c"}, {true, 't'}};
    QCOMPARE(writeModeChanges(changes, 0, 0), (Lines{{"+ov-nb+t", "a", "b", "c"}}));
    QCOMPARE(writeModeChanges(changes, 2, 0), (Lines{{"+ov-n", "a", "b"}, {"-b+t", "c"}}));
    QCOMPARE(writeModeChanges(changes, 1, 0), (Lines{{"+o", "a"}, {"+v-n", "b"}, {"-b+t", "c"}}));
    QCOMPARE(writeModeChanges({{true, 'b', QByteArray(40, 'x')}, {true, 'b', QByteArray(40, 'y')}}, 0, 60),
        (Lines{{"+b", QByteArray(40, 'x')}, {"+b", QByteArray(40, 'y')}}));
    QVERIFY(writeModeChanges({}, 3, 100).isEmpty());
}

void IrcModeChangesTest::comesBackAsItWas()
{
    QList<ModeChange> changes;
    for (int i = 0; i < 40; ++i)
        changes.append({i % 3 != 0, i % 2 ? 'o' : 'b', "nick" + QByteArray::number(i)});
    QList<ModeChange> read;
    for (const auto& line : writeModeChanges(changes, 4, 50)) {
        QVERIFY(line.size() <= 5);
        QVERIFY(line.join(' ').size() <= 50);
        read += parseModeChanges(line.first(), line.sliced(1), Isupport());
    }
    QCOMPARE(read, changes);
}

QTEST_GUILESS_MAIN(IrcModeChangesTest)
#include "tst_modechanges.moc"
