#include "app/station/process/storagefindings.h"

#include "tests/support/manualclock.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class StorageFindingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areToldOnceAndStay()
    {
        ManualClock clock;
        Log log(clock);
        StorageFindings findings(log);
        QVERIFY(findings.all().isEmpty());
        findings.tell(u"storage"_s, Error::local(Reason::BadValue, u"It is another database."_s));
        findings.tell(u"polls"_s, Error::local(Reason::NotFound, u"Votes are missing."_s));
        QCOMPARE(log.count(LogLevel::Error), 2);
        QCOMPARE(log.entries().back().source, u"polls"_s);
        QCOMPARE(log.entries().back().text, u"Votes are missing."_s);
        QCOMPARE(findings.all().size(), 2);
        QCOMPARE(findings.all().first().reason, Reason::BadValue);
        QCOMPARE(findings.all().first().text, u"It is another database."_s);
    }

    /// The log has all of them.
    void areFew()
    {
        ManualClock clock;
        Log log(clock);
        StorageFindings findings(log);
        for (int poll = 0; poll < StorageFindings::most + 5; ++poll)
            findings.tell(u"polls"_s, Error::local(Reason::NotFound, u"Votes of the poll %1 are missing."_s.arg(poll)));
        QCOMPARE(findings.all().size(), StorageFindings::most);
        QCOMPARE(findings.all().first().text, u"Votes of the poll 0 are missing."_s);
        QCOMPARE(log.count(LogLevel::Error), StorageFindings::most + 5);
    }
};

QTEST_GUILESS_MAIN(StorageFindingsTest)
#include "tst_storagefindings.moc"
