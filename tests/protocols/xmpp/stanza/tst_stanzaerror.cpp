#include <QtTest>

#include "netcore/task/unhandledfailure.h"
#include "protocols/xml/document.h"
#include "protocols/xml/serialiser.h"
#include "protocols/xmpp/stanza/namespaces.h"
#include "protocols/xmpp/stanza/stanzaerror.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::xmpp;

class StanzaErrorTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void stanzaErrors();
    void ourOwnTroubleIsForTheLog();
};

void StanzaErrorTest::stanzaErrors()
{
    int count = 0;
    for (auto condition = Condition::BadRequest; condition <= Condition::UnexpectedRequest;
         condition = Condition(int(condition) + 1)) {
        const auto name = conditionName(condition);
        QCOMPARE(conditionNamed(name), std::optional(condition));
        const auto element = StanzaError(condition, u"why"_s).toElement();
        const auto again = StanzaError::fromElement(element);
        QCOMPARE(again.condition, condition);
        QCOMPARE(again.text, u"why"_s);
        QCOMPARE(again.toElement(), element);
        ++count;
    }
    QCOMPARE(count, 22);
    QCOMPARE(xml::serialise(StanzaError(Condition::NotAllowed).toElement(), {ns::client, {}, {}}),
        "<error type='cancel'><not-allowed xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error>");
    const auto strange = *xml::parse("<error xmlns='jabber:client' type='odd'><a xmlns='b'/></error>");
    QCOMPARE(StanzaError::fromElement(strange).condition, Condition::UndefinedCondition);
    QCOMPARE(StanzaError::of({Error::Kind::Refused, Reason::NotFound, {}, {}, 0}).condition, Condition::ItemNotFound);
    QCOMPARE(
        StanzaError::of({Error::Kind::Local, Reason::NoSpace, {}, {}, 0}).condition, Condition::InternalServerError);
    QCOMPARE(StanzaError::of({Error::Kind::Local, Reason::None, {}, u"gone"_s, 0}).condition, Condition::Gone);
}

void StanzaErrorTest::ourOwnTroubleIsForTheLog()
{
    QStringList logged;
    const auto listening = setUnhandledFailureListener(
        [&](const Error& error, const Origin&) { logged << error.text; });
    const auto text = u"The disk is full: /srv/everyport.sqlite cannot grow."_s;
    QCOMPARE(StanzaError::of(Error::local(Reason::NoSpace, text)).text, u"The server cannot store this now."_s);
    QCOMPARE(
        StanzaError::of(Error::local(Reason::NoSpace, text, u"gone"_s)).text, u"The server cannot store this now."_s);
    QCOMPARE(logged, QStringList({text, text}));
    QCOMPARE(StanzaError::of(Error::refused(Reason::NotFound, u"There is no such node."_s)).text,
        u"There is no such node."_s);
    QCOMPARE(logged.size(), 2);
}

QTEST_APPLESS_MAIN(StanzaErrorTest)
#include "tst_stanzaerror.moc"
