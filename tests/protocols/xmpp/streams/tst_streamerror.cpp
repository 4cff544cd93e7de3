#include <cerrno>

#include <QtTest>

#include "protocols/xmpp/stanza/namespaces.h"
#include "protocols/xmpp/streams/streamerror.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::xmpp;

class StreamErrorTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void streamErrors();
};

void StreamErrorTest::streamErrors()
{
    int count = 0;
    for (auto condition = StreamCondition::BadFormat; condition <= StreamCondition::UnsupportedVersion;
         condition = StreamCondition(int(condition) + 1)) {
        const auto again = StreamError::fromElement(StreamError{condition, u"why"_s}.toElement());
        QCOMPARE(again.condition, condition);
        QCOMPARE(again.text, u"why"_s);
        QVERIFY(streamConditionNamed(streamConditionName(condition)) == condition);
        ++count;
    }
    QCOMPARE(count, 25);
    QCOMPARE(StreamError::of({Error::Kind::Malformed, Reason::None, {}, u"restricted-xml"_s, 0}).condition,
        StreamCondition::RestrictedXml);
    QCOMPARE(StreamError::of(Error::malformed(Reason::BadSyntax, u"It is no XML."_s)).text, u"It is no XML."_s);
    for (const auto& ours : {Error::disconnected(Reason::ConnectionLost, u"/run/chat.sock is gone."_s),
             Error::fromErrno(EMFILE, u"/run/chat.sock"_s)})
        QVERIFY(!StreamError::of(ours).text.contains(u'/'));
}

QTEST_APPLESS_MAIN(StreamErrorTest)
#include "tst_streamerror.moc"
