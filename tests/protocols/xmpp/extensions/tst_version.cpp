#include <QtTest>

#include "protocols/xmpp/extensions/version.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::xmpp;
using namespace Qt::StringLiterals;

class XmppVersionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answersItsQuestion();
    void takesNothingElse();
    void isOfNoAccount();
};

void XmppVersionTest::answersItsQuestion()
{
    Version version(u"Kestrel"_s, u"1.2"_s);
    for (const auto place : {Place::Domain, Place::Client}) {
        QCOMPARE(version.features(place), QStringList(Version::question().ns()));
        auto answering = version.answer(Stanza::iq(u"get"_s, u"1"_s, {}, {}, Version::question()), place);
        const auto answer = std::get<xml::Element>(answering.take());
        QCOMPARE(answer.elements().size(), 2); // not the operating system
        const auto program = Version::read(answer);
        QCOMPARE(program.name, u"Kestrel"_s);
        QCOMPARE(program.version, u"1.2"_s);
    }
}

void XmppVersionTest::takesNothingElse()
{
    Version version(u"Kestrel"_s, u"1.2"_s);
    auto setting = version.answer(Stanza::iq(u"set"_s, u"1"_s, {}, {}, Version::question()), Place::Client);
    QCOMPARE(std::get<StanzaError>(setting.take()).condition, Condition::BadRequest);
    const xml::Element name(u"name"_s, Version::question().ns());
    auto other = version.answer(Stanza::iq(u"get"_s, u"1"_s, {}, {}, name), Place::Client);
    QCOMPARE(std::get<StanzaError>(other.take()).condition, Condition::BadRequest);
}

/// A server has a program, its accounts have none.
void XmppVersionTest::isOfNoAccount()
{
    QVERIFY(Version(u"Kestrel"_s, u"1.2"_s).namespaces(Place::Account).isEmpty());
}

QTEST_APPLESS_MAIN(XmppVersionTest)
#include "tst_version.moc"
