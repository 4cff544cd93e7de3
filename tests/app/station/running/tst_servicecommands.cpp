#include "app/station/running/servicecommands.h"

#include "app/station/servicefiles/configuredservices.h"
#include "tests/app/station/commandedstation.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class ServiceCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_at.isStarted); }

    void whatRunsIsListedWithWhatPeoplePaste()
    {
        QCOMPARE(m_at.run(u"service list"_s), QString());
        const auto added = got(
            m_at.station->configured().add(u"plain"_s, u"one"_s, OptionValues(PlainType().options())));
        QVERIFY(added.ok());
        QVERIFY(got(m_at.station->services().start(*added)).ok());
        QCOMPARE(m_at.run(u"service list"_s), u"one  plain  running  plain://one/hello\n"_s);
        // A sentence is nothing to paste.
        QCOMPARE(m_at.run(u"service clients"_s), u"one  cat  cat plain://one/hello\n"_s);
        QCOMPARE(m_at.run(u"service clients"_s, {u"one"_s}), u"one  cat  cat plain://one/hello\n"_s);
        QVERIFY(m_at.run(u"service clients"_s, {u"two"_s}).startsWith(u"! There is no service two;"_s));
        QVERIFY(got(m_at.station->services().stop(*added)).ok());
        QCOMPARE(m_at.run(u"service clients"_s), QString());
        QVERIFY(m_at.run(u"service list"_s).startsWith(u"one  plain  off"_s));
        m_at.station->services().setBroken(
            u"two"_s, u"plain"_s, u"two.toml"_s, Error::refused(Reason::BadValue, u"Line 3 is wrong."_s));
        const auto list = m_at.run(u"service list"_s);
        QVERIFY2(list.endsWith(u"  Line 3 is wrong.\n"_s), qPrintable(list));
    }

private:
    CommandedStation m_at;
};

QTEST_GUILESS_MAIN(ServiceCommandsTest)
#include "tst_servicecommands.moc"
