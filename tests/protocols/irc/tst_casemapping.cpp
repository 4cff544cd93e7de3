// modern.ircdocs.horse, "CASEMAPPING Parameter".
#include <QtTest>

#include "protocols/irc/casemapping.h"
#include "tests/support/testclass.h"

using namespace everyport::irc;

class IrcCaseMappingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void folds_data();
    void folds();
    void knowsNames();
    void comparesLengths();
};

void IrcCaseMappingTest::folds_data()
{
    QTest::addColumn<CaseMapping>("mapping");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("folded");
    QTest::newRow("ascii") << CaseMapping::Ascii << QByteArray("#Chan[]\\~{}|^") << QByteArray("#chan[]\\~{}|^");
    QTest::newRow("rfc1459") << CaseMapping::Rfc1459 << QByteArray("#Chan[]\\~{}|^") << QByteArray("#chan{}|^{}|^");
    QTest::newRow("strict") << CaseMapping::Rfc1459Strict << QByteArray("#Chan[]\\~{}|^")
                            << QByteArray("#chan{}|~{}|^");
    QTest::newRow("rfc7613, ASCII") << CaseMapping::Rfc7613 << QByteArray("Dan[]") << QByteArray("dan[]");
    QTest::newRow("rfc7613") << CaseMapping::Rfc7613 << QByteArray("\xc3\x89VE") << QByteArray("\xc3\xa9ve");
    QTest::newRow("rfc7613, full width") << CaseMapping::Rfc7613 << QByteArray("\xef\xbc\xa1") << QByteArray("a");
    QTest::newRow("rfc7613, refused") << CaseMapping::Rfc7613 << QByteArray("A \xe2\x99\x9a")
                                      << QByteArray("a \xe2\x99\x9a");
    QTest::newRow("ascii leaves the rest")
        << CaseMapping::Ascii << QByteArray("\xc3\x89VE") << QByteArray("\xc3\x89ve");
    QTest::newRow("nothing") << CaseMapping::Rfc1459 << QByteArray("") << QByteArray("");
}

void IrcCaseMappingTest::folds()
{
    QFETCH(CaseMapping, mapping);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, folded);
    QCOMPARE(everyport::irc::folded(name, mapping), folded);
    QCOMPARE(everyport::irc::folded(folded, mapping), folded);
    QVERIFY(isSameName(name, folded, mapping));
    QVERIFY(!isSameName(name, folded + 'x', mapping));
}

void IrcCaseMappingTest::knowsNames()
{
    for (const auto mapping :
        {CaseMapping::Ascii, CaseMapping::Rfc1459, CaseMapping::Rfc1459Strict, CaseMapping::Rfc7613})
        QCOMPARE(caseMappingNamed(caseMappingName(mapping)), mapping);
    QCOMPARE(caseMappingNamed("strict-rfc1459"), CaseMapping::Rfc1459Strict);
    QCOMPARE(caseMappingNamed("RFC1459"), CaseMapping::Rfc1459);
    QCOMPARE(caseMappingNamed("martian"), CaseMapping::Ascii);
}

void IrcCaseMappingTest::comparesLengths()
{
    QVERIFY(!isSameName("ab", "abc", CaseMapping::Rfc1459));
    QVERIFY(!isSameName("abc", "ab", CaseMapping::Rfc1459));
    QVERIFY(isSameName("A[", "a{", CaseMapping::Rfc1459));
    QVERIFY(!isSameName("A[", "a{", CaseMapping::Ascii));
    // e and an accent, and the letter that they make
    QVERIFY(isSameName("e\xcc\x81", "\xc3\x89", CaseMapping::Rfc7613));
}

QTEST_GUILESS_MAIN(IrcCaseMappingTest)
#include "tst_casemapping.moc"
