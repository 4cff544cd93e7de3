#include <QtTest>

#include "protocols/xml/document.h"
#include "protocols/xmpp/extensions/entitytime.h"
#include "tests/support/manualclock.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::xmpp;
using namespace Qt::StringLiterals;

class EntityTimeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { qunsetenv("TZ"); }
    void answersItsQuestion();
    void tellsItsZoneIfItMay();
    void takesNothingElse();
    void readsOthers();
};

void EntityTimeTest::answersItsQuestion()
{
    ManualClock clock;
    EntityTime time(clock);
    for (const auto place : {Place::Domain, Place::Client}) {
        QCOMPARE(time.namespaces(place), QStringList(EntityTime::question().ns()));
        auto answering = time.answer(Stanza::iq(u"get"_s, u"1"_s, {}, {}, EntityTime::question()), place);
        const auto answer = EntityTime::read(std::get<xml::Element>(answering.take()));
        QCOMPARE(answer->utc / 1000, clock.wallMsecs() / 1000);
    }
    QVERIFY(time.namespaces(Place::Account).isEmpty());
}

void EntityTimeTest::tellsItsZoneIfItMay()
{
    qputenv("TZ", "XXX+04:30"); // as POSIX counts: west of Greenwich
    ManualClock clock;
    const auto zoneOf = [](EntityTime&& time) {
        auto answering = time.answer(Stanza::iq(u"get"_s, u"1"_s, {}, {}, EntityTime::question()), Place::Client);
        return EntityTime::read(std::get<xml::Element>(answering.take()))->zone;
    };
    QCOMPARE(zoneOf(EntityTime(clock)), u"-04:30"_s);
    QCOMPARE(zoneOf(EntityTime(clock, EntityTime::Zone::Hidden)), u"+00:00"_s);
}

void EntityTimeTest::takesNothingElse()
{
    ManualClock clock;
    EntityTime time(clock);
    auto setting = time.answer(Stanza::iq(u"set"_s, u"1"_s, {}, {}, EntityTime::question()), Place::Client);
    QCOMPARE(std::get<StanzaError>(setting.take()).condition, Condition::BadRequest);
    const xml::Element query(u"query"_s, EntityTime::question().ns());
    auto other = time.answer(Stanza::iq(u"get"_s, u"1"_s, {}, {}, query), Place::Client);
    QCOMPARE(std::get<StanzaError>(other.take()).condition, Condition::BadRequest);
}

void EntityTimeTest::readsOthers()
{
    const auto read = [](const QByteArray& text) {
        return EntityTime::read(*xml::parse("<time xmlns='urn:xmpp:time'>" + text + "</time>"));
    };
    const auto example = read("<tzo>-06:00</tzo><utc>2006-12-19T17:58:35Z</utc>");
    QCOMPARE(example->utc, Q_INT64_C(1166551115000));
    QCOMPARE(example->zone, u"-06:00"_s);
    QCOMPARE(read("<utc>2006-12-19T17:58:35.250Z</utc>")->utc, Q_INT64_C(1166551115250));
    QCOMPARE(read("<utc>noon</utc>").error().kind, Error::Kind::Malformed);
    QCOMPARE(read("").error().kind, Error::Kind::Malformed);
}

QTEST_APPLESS_MAIN(EntityTimeTest)
#include "tst_entitytime.moc"
