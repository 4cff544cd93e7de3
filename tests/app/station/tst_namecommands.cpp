#include "app/station/namecommands.h"

#include "tests/app/station/commandedstation.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class NameCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_at.isStarted); }

    void findsAddresses()
    {
        QCOMPARE(m_at.run(u"name find"_s, {u"localhost"_s}), u"::1\n127.0.0.1\n"_s);
        QCOMPARE(m_at.run(u"name find"_s, {u"192.0.2.7"_s, u"ADDRESS"_s}), u"192.0.2.7\n"_s);
    }

    void saysWhatItCannotFind()
    {
        QVERIFY(m_at.run(u"name find"_s, {u"localhost"_s, u"mx"_s}).startsWith(u"! “mx” is no kind of record"_s));
        QVERIFY(m_at.run(u"name find"_s, {QString(300, u'a'), u"tlsa"_s}).startsWith(u"! "_s));
    }

private:
    CommandedStation m_at;
};

QTEST_GUILESS_MAIN(NameCommandsTest)
#include "tst_namecommands.moc"
