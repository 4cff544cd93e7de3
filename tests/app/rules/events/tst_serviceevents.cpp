#include "app/rules/events/eventkinds.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::rules;
using namespace Qt::StringLiterals;

class ServiceEventsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void areKnownByTheirService()
    {
        for (const auto& name : {u"service-started"_s, u"service-stopped"_s, u"service-trouble"_s})
            QCOMPARE(
                traceOf({.kind = name, .fields = {{u"service"_s, u"irc"_s}, {u"text"_s, u"x"_s}}}), name + u" irc"_s);
    }
};

QTEST_GUILESS_MAIN(ServiceEventsTest)
#include "tst_serviceevents.moc"
